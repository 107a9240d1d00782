"""Two numbers joined by a sign: a ratio (3:1, 50-50) or a part of a whole (2/3).

Which signs stand between them is for `numbers`, which finds them.
"""

import re

from plandiff.language.labels import WINDOW

# 10:30 is a time of day, unless the text calls it a ratio. Two shares of a hundred are
# never one: the second is 76 or more where the first is an hour.
_TIME = re.compile("(?:[01]?[0-9]|2[0-4]):[0-5][0-9]")
_RATIO = re.compile(r"\bratio\b", re.IGNORECASE)
# What a part in figures is said of: "a 2/3 majority", "1/4 of the seats".
_OF_WHOLE = re.compile(r"[ -](?:majority|vote|share|of)\b")


def ratio_of(match: re.Match[str], number: str) -> float | None:
    """Return how much the first number is of the second, None where it is no ratio.

    `match` has the groups "number" and "ratio" (the sign and the second number);
    `number` is the first without the signs between its thousands.
    """
    sign, other = match["ratio"][0], match["ratio"][1:]
    # 50-50 is a ratio, 30-50 a range, 24/7 and 1/2 are neither: shares add up to 100.
    if not number.isdigit() or int(other) == 0:
        return None
    if sign != ":" and int(number) + int(other) != 100:
        return None
    if sign == ":" and _TIME.fullmatch(number + match["ratio"]) and not _says_ratio(match):
        return None
    return int(number) / int(other)


def _says_ratio(match: re.Match[str]) -> bool:
    at = match.start("number")
    return _RATIO.search(match.string, max(at - WINDOW, 0), at) is not None


def part_of(match: re.Match[str], number: str) -> float | None:
    """Return what "2/3" is worth before "majority" or "of"; None where it may be anything."""
    sign, other = match["ratio"][0], int(match["ratio"][1:])
    if sign != "/" or not number.isdigit() or not 0 < int(number) < other:
        return None
    return int(number) / other if _OF_WHOLE.match(match.string, match.end("ratio")) else None
