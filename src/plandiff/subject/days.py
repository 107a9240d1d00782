"""Dates in order, as far as they tell (EDTF: a month, an interval and "about" leave room)."""

import re

_DATE = re.compile("[0-9]{4}(?:-[0-9]{2}){0,2}")


def is_before(one: str, other: str) -> bool:
    """Whether `one` ends before `other` starts, whatever their uncertainty leaves open.

    Dates marked about or uncertain (`~`, `?`, `%`) and open ends are never before another.
    """
    end, start = _ends(one)[1], _ends(other)[0]
    if not end or not start:
        return False
    least = min(len(end), len(start))
    return end[:least] < start[:least]


def _ends(date: str) -> tuple[str, str]:
    """Return the first and the last day, month or year of a date; "" where it is open."""
    first, _, last = date.partition("/")
    return _certain(first), _certain(last or first)


def _certain(date: str) -> str:
    return date if _DATE.fullmatch(date) else ""
