"""Red lines: what the user said must not happen, as data."""

from enum import StrEnum
from typing import NamedTuple

from plandiff.findings import Severity


class Event(StrEnum):
    """What a red line may forbid besides kinds of change (docs/changes.md)."""

    REMOVED = "removed"
    WEAKENED = "weakened"
    VALUE_CHANGED = "value-changed"
    PARTY_LOST = "party-lost"


class Range(NamedTuple):
    """What the quantities of a clause must stay within, both ends included.

    Attributes:
        unit: Of the quantities that are judged, as reports call it; "" for those without.
        least: None leaves it open below.
        most: None leaves it open above.
    """

    unit: str
    least: float | None = None
    most: float | None = None


class RedLine(NamedTuple):
    """One thing that must not happen.

    Attributes:
        id: What the user calls it.
        message: What to say where it happens.
        clauses: Ids of the clauses it protects, their sub-clauses with them.
        topics: The clauses with one of these topics, their sub-clauses with them.
        must_not: Events and kinds of change.
        range: What quantities must stay within.
        parties: Whom clauses must not lose; empty for any party that is listed.
    """

    id: str
    message: str
    severity: Severity = Severity.ERROR
    clauses: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    must_not: frozenset[str] = frozenset()
    range: Range | None = None
    parties: tuple[str, ...] = ()

    def protects(self, ids: set[str], topics: set[str]) -> bool:
        """Whether it is about a clause that stands in these, its own included.

        A red line that names neither clauses nor topics is about all of them.
        """
        if not self.clauses and not self.topics:
            return True
        return not ids.isdisjoint(self.clauses) or not topics.isdisjoint(self.topics)
