"""An agreed clause was seen, not recalled.

Why: `verification: recalled` says that nobody looked at the wording. What is called agreed is
quoted, and must have been read.

Passes:

    clauses:
      - id: ports
        text: The ports reopen.
        status: agreed
        verification: excerpt

Fails:

    clauses:
      - id: ports
        text: The ports reopen.
        status: agreed
        verification: recalled
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version


def _check(version: Version) -> Iterator[Breach]:
    for place in version.clauses:
        if place.is_agreed and place.clause.verification == "recalled":
            message = "is agreed, but was recalled and not read - look it up"
            path = (*place.path, "verification")
            yield Breach(message, path, (place.clause.text or "",), place.label)


RULE = Rule(Severity.WARNING, _check)
