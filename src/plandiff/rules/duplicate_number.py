"""No number stands twice in one list of clauses.

Why: a number is how people cite a clause. Two clauses 4 make every "point 4" ambiguous.

Passes:

    clauses:
      - number: "1"
        text: The ports reopen.
      - number: "2"
        text: Trains run again.

Fails:

    clauses:
      - number: "1"
        text: The ports reopen.
      - number: "2"
        text: Trains run again.
      - number: "2"
        text: Buses run again.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version, siblings
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    for places in siblings(version):
        seen: dict[tuple[str, str], str] = {}
        for place in places:
            number = place.clause.number
            if number is None:
                continue
            key = place.clause.part, number  # an annex counts anew
            if key in seen:
                shown = visible_line(number, 40)
                other = visible_line(seen[key], 60)
                message = f"number {shown} stands twice, first at {other} - number one anew"
                yield Breach(message, (*place.path, "number"), (number,), place.label)
            else:
                seen[key] = place.label


RULE = Rule(Severity.WARNING, _check)
