"""Numbers run on without a gap, or a tombstone stands in it.

Why: a number that is missing is a clause that was deleted or forgotten, and nobody can tell
which. A clause with the number, `status: deleted` and a word on why says that it was deleted.

Passes:

    clauses:
      - number: "1"
        text: The ports reopen.
      - number: "2"
        text: Struck out on 1 December.
        status: deleted
      - number: "3"
        text: Trains run again.

Fails:

    clauses:
      - number: "1"
        text: The ports reopen.
      - number: "3"
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
    if version.proposal.disclosure == "partial":
        return  # what is missing is not public
    for places in siblings(version):
        for numbered in counted(places):
            in_order = sorted(numbered, key=lambda n: n.ordinal)
            for before, after in pairwise(in_order):
                missing = after.ordinal - before.ordinal - 1
                if missing < 1:
                    continue
                numbers = [visible_line(n.place.clause.number or "", 40) for n in (before, after)]
                what = "a number is" if missing == 1 else f"{missing} numbers are"
                message = f"{what} missing between {numbers[0]} and {numbers[1]}"
                yield Breach(
                    f"{message} - add a clause with status: deleted, or number anew",
                    (*after.place.path, "number"),
                    (*numbers,),
                    after.place.label,
                )


RULE = Rule(Severity.WARNING, _check)
