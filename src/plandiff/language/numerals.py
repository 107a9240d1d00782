"""Numbers in words: "one hundred and twenty", "two thirds", "a dozen"."""

from collections.abc import Sequence
from typing import NamedTuple

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS = {word: value for value, word in enumerate(_ONES.split())}
_UNITS |= {word: value for value, word in zip(range(20, 100, 10), _TENS.split(), strict=True)}
_HUNDRED = 100
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
# Parts of a whole; "second" is a place, "third" and "quarter" only behind a number.
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "tenth": 10}
_PARTS |= {f"{word}s": value for word, value in _PARTS.items()} | {"halves": 2}
# "the first half" and "half-way" are places; "a third party" is somebody.
_ORDER_WORDS = "first second other latter former last next upper lower"
_ORDER = frozenset(_ORDER_WORDS.split())
NUMERALS = frozenset((*_UNITS, *_SCALES, "hundred", "half", "halves", "dozen"))
# Longest number in words that is read: "nine hundred and ninety-nine thousand …".
_MOST_WORDS = 16


class Numeral(NamedTuple):
    """A number in words.

    Attributes:
        value: What it is worth.
        end: Index after its last word.
        is_part: Whether it is a part of a whole: "half", "two thirds".
    """

    value: float
    end: int
    is_part: bool = False


def numeral(words: Sequence[str], at: int) -> Numeral | None:
    """Return the number that stands in `words` (lower case) at index `at`, or None.

    "one" alone is no number: it stands for somebody as often ("one of the Parties").
    """
    first = words[at]
    if first in ("half", "halves"):
        before = words[at - 1] if at else ""
        is_part = before not in _ORDER and _word(words, at + 1) != "-"
        return Numeral(0.5, at + 1, is_part=True) if is_part else None
    if first in ("a", "an"):
        return _with_article(words, at)
    if first not in _UNITS and first != "hundred":
        return None
    value, end = _cardinal(words, at)
    part = _part(words, end)
    if part:
        return Numeral(value / part[0], part[1], is_part=True)
    if first == "one" and end == at + 1:
        return None
    return Numeral(value, end)


def _with_article(words: Sequence[str], at: int) -> Numeral | None:
    word = _word(words, at + 1)
    if (
        word in ("hundred", "thousand", "million", "billion", "dozen")
        and _word(words, at + 2) != "-"
    ):
        return Numeral({"hundred": 100, "dozen": 12, **_SCALES}[word], at + 2)
    behind = _word(words, at + 2)
    if word in _PARTS and (behind == "of" or not behind[:1].isalnum()) and behind != "-":
        return Numeral(1 / _PARTS[word], at + 2, is_part=True)
    return None


def _cardinal(words: Sequence[str], at: int) -> tuple[int, int]:
    """Return the value of the words from `at` on and where it ends."""
    total = current = 0
    index = end = at
    while index < min(len(words), at + _MOST_WORDS):
        word = words[index]
        if word in _UNITS and _may_add(current, _UNITS[word]):
            current += _UNITS[word]
        elif word == "hundred":
            current = max(current, 1) * _HUNDRED
        elif word in _SCALES and current:
            total += current * _SCALES[word]
            current = 0
        elif word in ("and", "-") and _goes_on(words, index, current or total):
            index += 1
            continue
        else:
            break
        index += 1
        end = index
    return total + current, end


def _may_add(current: int, unit: int) -> bool:
    """Whether "forty" + "two" or "hundred" + "two" is one number; "nine" + "two" is not."""
    if not current:
        return True
    rest = current % _HUNDRED
    return rest == 0 or (rest >= 20 and rest % 10 == 0 and 0 < unit < 10)


def _goes_on(words: Sequence[str], at: int, before: int) -> bool:
    """Whether "and" or a hyphen joins parts of one number."""
    after = _word(words, at + 1)
    if words[at] == "-":
        return before % 100 >= 20 and before % 10 == 0 and 0 < _UNITS.get(after, 0) < 10
    return words[at - 1] in ("hundred", *_SCALES) and after in _UNITS


def _part(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """Return what follows "two" in "two thirds" or "two-thirds", and its end."""
    if _word(words, at) == "-":
        at += 1
    word = _word(words, at)
    return (_PARTS[word], at + 1) if word in _PARTS else None


def _word(words: Sequence[str], at: int) -> str:
    return words[at] if at < len(words) else ""
