"""A former id is no longer in use.

Why: `former_ids` say that a clause was called so before. If another clause of the same version
has that id, two clauses claim one past.

Passes:

    clauses:
      - id: harbours
        former_ids: [ports]
        text: The ports reopen.
      - id: rail
        text: Trains run again.

Fails:

    clauses:
      - id: harbours
        former_ids: [ports]
        text: The ports reopen.
      - id: ports
        text: Trains run again.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    for place in version.clauses:
        for index, name in enumerate(place.clause.former_ids):
            if name in version.ids:
                message = f"former id {visible_line(name, 40)} is the id of a clause - rename one"
                path = (*place.path, "former_ids", index)
                yield Breach(message, path, (name,), place.label)


RULE = Rule(Severity.WARNING, _check)
