"""One statement of when, and when two of them say the same."""

from typing import NamedTuple

HOURS = {"minute": 1 / 60, "hour": 1, "day": 24, "week": 168, "fortnight": 336}
IN_MONTHS = {"month": 1, "year": 12}
# One relation to an event in other words: "upon", "once", "after" and "of" signature.
_AFTER = frozenset(("after", "on", "from", "of", "in"))


class Moment(NamedTuple):
    """A statement of when.

    Attributes:
        start: Index of its first word in the sentence.
        end: Index after its last word.
        relation: within, by, before, after, from, until, on, in, of, or "".
        date: The day, month or year (EDTF level 0), or "".
        part: Which part of it ("the end of"), or "".
        period: How long, as (value, unit, kind of day), or None.
        pace: soon, immediately, promptly, later, or "".
        event: What is waited for, or "".
        anchor: Stems of what is waited for, where no list of words has it.
    """

    start: int
    end: int
    relation: str = ""
    date: str = ""
    part: str = ""
    period: tuple[float, str, str] | None = None
    pace: str = ""
    event: str = ""
    anchor: frozenset[str] = frozenset()

    @property
    def key(self) -> tuple[object, ...]:
        """Return what makes two moments the same, however they are written."""
        relation = self.relation
        if self.period and relation == "by":
            relation = "within"
        if self.event:
            relation = "after" if relation in _AFTER else relation
        elif relation in ("in", "on", "of"):
            relation = "within" if self.period else "on"
        return relation, self.date, self.part, _length(self.period), self.pace, self.event

    def is_turned(self, other: "Moment") -> bool:
        """Whether both wait for one thing that no list has, before and after it."""
        common = len(self.anchor & other.anchor)
        is_one = bool(common) and 2 * common >= len(self.anchor | other.anchor)
        return is_one and self.relation != other.relation

    @property
    def is_exact(self) -> bool:
        """Whether it names a date, a day of the month or a period."""
        return bool(self.date or self.part or self.period)

    def is_same(self, other: "Moment") -> bool:
        """Whether both say the same of when, however they are written."""
        is_one = self.key == other.key and bool(self.anchor) == bool(other.anchor)
        common = len(self.anchor & other.anchor)
        least = 2 if common < 2 else 3
        is_shorter = 0 < common == min(len(self.anchor), len(other.anchor))
        return is_one and (is_shorter or least * common >= len(self.anchor | other.anchor))


def _length(period: tuple[float, str, str] | None) -> tuple[float, str, str] | None:
    """Return a period in hours or months: 72 hours are three days."""
    if period is None:
        return None
    value, unit, kind = period
    kind = "" if kind in ("calendar", "consecutive", "clear", "full") else kind
    if unit in HOURS and not kind:
        return round(value * HOURS[unit], 6), "hours", ""
    return (value * IN_MONTHS[unit], "months", kind) if unit in IN_MONTHS else period
