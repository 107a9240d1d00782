"""What is said to be removed does not stand.

Why: an entry of `removals` whose clause is still there is an account that the text belies;
no comparison will believe it. Accounts that contradict each other may be kept on purpose.

Passes:

    clauses:
      - id: ports
        text: The ports reopen.
    removals:
      - {clause: v1#rail, certainty: low}

Fails:

    clauses:
      - id: ports
        text: The ports reopen.
    removals:
      - {clause: v1#ports, certainty: low}
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    for index, removal in enumerate(version.proposal.removals):
        name = removal.clause.partition("#")[2]
        if name in version.ids:
            message = f"{visible_line(name, 40)} is called removed, but stands - delete one"
            yield Breach(message, ("removals", index, "clause"), (removal.clause,), name)


RULE = Rule(Severity.NOTE, _check)
