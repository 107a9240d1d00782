"""A text has as many points as it says.

Why: `declared_points` is what the text says of itself. More or fewer numbered clauses mean
that one was forgotten, split or run together. Of a text that is not public as a whole, only
more than declared is wrong. Clauses with `status: deleted` are no points.

Passes:

    declared_points: 1
    clauses:
      - number: "1"
        text: The ports reopen.

Fails:

    declared_points: 2
    clauses:
      - number: "1"
        text: The ports reopen.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version


def _check(version: Version) -> Iterator[Breach]:
    own = version.proposal
    declared = own.declared_points
    if declared is None:
        return
    points = [c for c in own.clauses if c.status != "deleted" and c.part == "operative"]
    if any(clause.number for clause in points):
        points = [clause for clause in points if clause.number]
    known = len(points)
    if known > declared or (known < declared and own.disclosure == "full"):
        message = (
            f"declares {declared} points and has {known} - mend one, or say disclosure: partial"
        )
        yield Breach(message, ("declared_points",), (str(declared), str(known)))


RULE = Rule(Severity.WARNING, _check)
