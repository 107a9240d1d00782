"""What matters first: changes of figures, dates, duties, actors and references, in that order."""

from collections.abc import Sequence
from typing import NamedTuple

from plandiff.changes import ChangeKind
from plandiff.prose.facts import fact
from plandiff.report import Entry

# In the order of interest, under the words of each heading; what is louder are the alarms.
MATTERS: dict[ChangeKind, str] = {
    ChangeKind.QUANTITY_CHANGED: "Quantities",
    ChangeKind.DATE_CHANGED: "Dates",
    ChangeKind.OBLIGATION_CHANGED: "Obligations",
    ChangeKind.NEGATION_CHANGED: "Negations",
    ChangeKind.PARTY_CHANGED: "Parties",
    ChangeKind.REFERENCE_STALE: "Stale references",
    ChangeKind.REFERENCE_DANGLING: "References to nothing",
    ChangeKind.REFERENCE_RETARGETED: "References to another clause",
}


class Matter(NamedTuple):
    """One change that matters.

    Attributes:
        entry: The link.
        line: What changed, in words.
    """

    entry: Entry
    line: str


def matters(entries: Sequence[Entry]) -> dict[str, list[Matter]]:
    """Return heading to changes, headings in the order of interest; none is empty."""
    found = {
        title: [
            Matter(entry, fact(change, entry.link))
            for entry in entries
            for change in entry.all(kind)
        ]
        for kind, title in MATTERS.items()
    }
    return {title: each for title, each in found.items() if each}
