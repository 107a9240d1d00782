"""Numbers of clauses in their order: 1, 2, 2a; (a), (b); i, ii, iii."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from plandiff.subject.version import Placed

# What stands before the last step: "Article ", "4.", "4(". Then digits, or letters, or both.
_LABEL = re.compile(
    r"(?:(?P<lead>[^\W\d_]+\.? |(?:[0-9]+[.(])+|\()?)(?:(?P<digits>[0-9]{1,9})(?P<suffix>[a-z]?)"
    r"|(?P<letters>[a-z]{1,5}|[IVXLC]{1,6}))[).]?"
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class Numbered(NamedTuple):
    """A clause and its place in the count.

    Attributes:
        ordinal: 2 for "2", "2a", "(b)" and "ii".
        suffix: "a" of "2a".
    """

    place: Placed
    ordinal: int
    suffix: str


def counted(places: Iterable[Placed]) -> Iterator[list[Numbered]]:
    """Yield the clauses of one list by their numbers, in their order, part by part.

    A part in which any number cannot be counted is left out, and so are clauses without one.
    """
    parts: dict[str, list[Placed]] = {}
    for place in places:
        if place.clause.number is not None:
            parts.setdefault(place.clause.part, []).append(place)
    for found in parts.values():
        numbered = _counted(found)
        if numbered is not None:
            yield numbered


def _counted(places: list[Placed]) -> list[Numbered] | None:
    matches = [_LABEL.fullmatch((place.clause.number or "").strip()) for place in places]
    letters = [match["letters"] for match in matches if match is not None and match["letters"]]
    is_roman = bool(letters) and letters[0].lower() == "i"
    found = []
    for place, match in zip(places, matches, strict=True):
        if match is None or match["lead"] != (matches[0] or match)["lead"]:
            return None
        count = int(match["digits"]) if match["digits"] else _letters(match["letters"], is_roman)
        if not count:
            return None
        found.append(Numbered(place, count, match["suffix"] or ""))
    return found


def _letters(letters: str, is_roman: bool) -> int:  # noqa: FBT001  (one caller)
    lowered = letters.lower()
    if not is_roman:
        return ord(lowered) - ord("a") + 1 if len(lowered) == 1 else 0
    values = [_ROMAN.get(letter, 0) for letter in lowered]
    if 0 in values:
        return 0
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)
