"""Dates of texts, with their uncertainty: the part of EDTF that versions need.

Covers ISO 8601-2 (Extended Date/Time Format) days, months and years, the marks
`?` `~` `%` (uncertain, approximate, both), intervals `a/b` and the open ends `..`.
Why not the `edtf` package: docs/decisions/0004-dates-are-checked-here.md.
"""

import re
from datetime import date

_DAY = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[?~%]?")


def edtf(text: str) -> str:
    """Return `text` unchanged if it is such a date.

    Raises:
        ValueError: It is not; the message shows forms that are.
    """
    ends = text.split("/")
    known = [end for end in ends if end not in ("", "..")]
    open_ends = len(ends) - len(known)
    if (
        len(ends) > 2
        or open_ends == len(ends)
        or not all(map(_is_date, known))
        or _is_backwards(known)
    ):
        raise ValueError(
            "is not a date - write 2025-11-24, 2025-11, 2025-11~ (about) "
            "or 2025-11-24/2025-11-25 (between)"
        )
    return text


def first_day(text: str) -> date:
    """Return the first day that a date of a version names: of a month, of a span, about then.

    Raises:
        ValueError: It is no such date.
    """
    known = [end for end in edtf(text).split("/") if end not in ("", "..")]
    year, month, day = (int(part) for part in f"{known[0].rstrip('?~%')}-01-01".split("-")[:3])
    return date(year, month, day)


def _is_date(text: str) -> bool:
    match = _DAY.fullmatch(text)
    if match is None:
        return False
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _is_backwards(ends: list[str]) -> bool:
    """Whether an interval ends before it starts, as far as both are told."""
    if len(ends) != 2:
        return False
    start, end = (text.rstrip("?~%") for text in ends)
    told = min(len(start), len(end))
    return start[:told] > end[:told]
