"""An option says who wants it.

Why: competing wordings without names are a riddle. Who proposes which is what a negotiator
looks for first.

Passes:

    parties:
      - {id: norland, name: Norland}
    clauses:
      - id: ports
        text: Which ports reopen is to be settled.
        options:
          - {proposers: [norland], text: All of them.}

Fails:

    parties:
      - {id: norland, name: Norland}
    clauses:
      - id: ports
        text: Which ports reopen is to be settled.
        options:
          - {text: All of them.}
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version


def _check(version: Version) -> Iterator[Breach]:
    for place in version.clauses:
        for index, option in enumerate(place.clause.options):
            if not option.proposers:
                about = (option.id or option.text or "no text",)
                path = (*place.path, "options", index)
                message = "an option without proposers - say who wants it"
                yield Breach(message, path, about, place.label)


RULE = Rule(Severity.WARNING, _check)
