"""Every parent is at hand.

Why: `parents` say what a version was made from, and what it is compared with. One that no
file beside it holds is misspelt, or missing from the record.

Passes:

    parents: [v1]
    clauses:
      - text: The ports reopen.
    ---
    id: v1
    clauses:
      - text: The ports reopen.

Fails:

    parents: [v0]
    clauses:
      - text: The ports reopen.
    ---
    id: v1
    clauses:
      - text: The ports reopen.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    for index, name in enumerate(version.proposal.parents):
        if version.relative(name) is None:
            shown = visible_line(name, 40)
            message = f"no file beside this one holds the parent {shown} - add it, or mend the name"
            yield Breach(message, ("parents", index), (name,))


RULE = Rule(Severity.WARNING, _check)
