"""Clauses stand in the order of their numbers.

Why: a clause 3 before clause 2 was put in the wrong place, or has the wrong number.

Passes:

    clauses:
      - number: "1"
        text: The ports reopen.
      - number: "2"
        text: Trains run again.
      - number: "3"
        text: Buses run again.

Fails:

    clauses:
      - number: "1"
        text: The ports reopen.
      - number: "3"
        text: Buses run again.
      - number: "2"
        text: Trains run again.
"""

from collections.abc import Iterator
from itertools import pairwise

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.labels import counted
from plandiff.subject.version import Version, siblings
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    for places in siblings(version):
        for numbered in counted(places):
            for before, after in pairwise(numbered):
                if (after.ordinal, after.suffix) < (before.ordinal, before.suffix):
                    numbers = [n.place.clause.number or "" for n in (after, before)]
                    shown = " stands behind ".join(visible_line(n, 40) for n in numbers)
                    yield Breach(
                        f"{shown} - put it in its place, or number it anew",
                        (*after.place.path, "number"),
                        (*numbers,),
                        after.place.label,
                    )


RULE = Rule(Severity.WARNING, _check)
