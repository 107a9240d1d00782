"""A version is not older than what it was made from.

Why: dates put versions in order. One that is dated before its parent has the wrong date or
the wrong parent. Dates that may be in the right order (`2025-11`, `2025-11-24/..`) pass.

Passes:

    date: 2025-12-02
    parents: [v1]
    clauses:
      - text: The ports reopen.
    ---
    id: v1
    date: 2025-12-01
    clauses:
      - text: The ports reopen.

Fails:

    date: 2025-11-02
    parents: [v1]
    clauses:
      - text: The ports reopen.
    ---
    id: v1
    date: 2025-12-01
    clauses:
      - text: The ports reopen.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.days import is_before
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    own = version.proposal
    for name in own.parents:
        parent = version.relative(name)
        if parent is not None and is_before(own.date, parent.date):
            shown = visible_line(name, 40)
            message = f"is dated {own.date}, before its parent {shown} ({parent.date}) - mend one"
            yield Breach(message, ("date",), (name, own.date, parent.date))


RULE = Rule(Severity.WARNING, _check)
