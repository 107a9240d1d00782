"""Quantities in a text as values: number, unit, governor and condition.

Read here: numbers in digits with separators (600,000 · 600 000 · 1.5) and in words (one hundred
and twenty, two thirds), percent, money with its currency and scale (USD 100 billion, €135.7bn),
ratios (50:50), ranges (30 to 50 km) and durations (100 days). Not quantities: labels of clauses
and articles, years, dates and times of day, numbers inside names. Layout and typography, which
are noise, do not decide what is read.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from plandiff.language.letters import is_plain_case
from plandiff.language.number_labels import WINDOW
from plandiff.language.numbers import Number, numbers
from plandiff.language.sentences import sentences
from plandiff.language.stems import stem

_CAP = re.compile(
    r"\b(?:ceiling|cap(?:ped)?|limit(?:s|ed)?|maximum|at most|no more than|not more than|"
    r"not (?:to )?exceed(?:ing)?|up to|does not exceed|(?<!no )(?<!not )(?:less|fewer) than)\b",
    re.IGNORECASE,
)
_FLOOR = re.compile(
    r"\b(?:floor|minimum|at least|no fewer than|no less than|not less than|not fewer than|"
    r"(?<!no )(?<!not )more than)\b",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:strength of|level of|stays? at|remains? at|maintain(?:s|ed)? at|keeps? at|size of)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile("[0-9]")
_GOVERNORS = ((_CAP, "cap"), (_FLOOR, "floor"), (_LEVEL, "level"))
_ANY_GOVERNOR = re.compile("|".join(p.pattern for p, _ in _GOVERNORS), re.IGNORECASE)
# Parts of the words of every governor: without any of them in its sentence a number has none.
_OF_GOVERNORS = (
    "than", "least", "cap", "limit", "level", "ceiling", "maximum", "most", "exceed", "up to",
    "floor", "minimum", "strength", "stay", "remain", "maintain", "keep", "size",
)  # fmt: skip
# Where a part of a sentence ends; a comma inside a number does not end one.
_PART_END = re.compile(r"[,;:](?![0-9])|(?<=\s)-(?=\s)")
_CONDITION = re.compile(
    r"\b(in peacetime|in wartime|in times? of (?:peace|war)|at all times|"
    r"during (?:the )?(?:ceasefire|truce|transition(?:al period)?|interim(?: period)?))\b",
    re.IGNORECASE,
)
# The same of every condition.
_OF_CONDITIONS = ("time", "during")
# Units of one measure: three days are 72 hours.
_MEASURES = {
    "minute": ("minute", 1), "hour": ("minute", 60), "day": ("minute", 1440),
    "week": ("minute", 10080), "month": ("month", 1), "year": ("month", 12),
    "share": ("%", 100), "%": ("%", 1),
}  # fmt: skip
_MONEY = frozenset(("USD", "EUR", "GBP", "RUB", "UAH", "CHF"))


class Quantity(NamedTuple):
    """A quantity as written and as a value.

    Attributes:
        value: The number, scale applied (100 billion is 100,000,000,000); for a ratio
            the first share divided by the second; of a range the lower end.
        to: The upper end of a range, or None.
        unit: What is counted, in lower case; an ISO code for money; "%" for percent;
            "ratio" for shares such as 50:50, "share" for parts such as two thirds; ""
            where no unit is written.
        governor: "cap", "floor", "level", or "" where the sentence does not say.
        condition: When it holds ("in peacetime"), or "".
        text: As written, but for noise: one blank where a line ends or blanks repeat.
        is_small: Whether it is a small number in words, which alone is no figure.
    """

    value: int | float
    to: int | float | None
    unit: str
    governor: str
    condition: str
    text: str
    is_small: bool

    @property
    def key(self) -> tuple[float, float | None, str, str, str]:
        """Return what makes two quantities the same, however they are written."""
        measure, size = _MEASURES.get(self.unit.removesuffix("s")) or (stem(self.unit), 1)
        upper = None if self.to is None else round(self.to * size, 9)
        return round(self.value * size, 9), upper, measure, self.governor, self.condition

    @property
    def kind(self) -> str:
        """Return which units may stand for each other in a rewording."""
        measure = self.key[2]
        if self.unit in _MONEY:
            return "money"
        return measure if measure in ("minute", "month", "%", "ratio") else "things"


def quantities(text: str) -> tuple[Quantity, ...]:
    """Return the quantities of `text` in their order."""
    return tuple(q for sentence in sentences(text) for q in quantities_in(sentence))


def quantities_in(sentence: str) -> list[Quantity]:
    """Return the quantities of one sentence, as `sentences` gives it."""
    found = numbers(sentence)
    if not found:
        return []
    condition = _CONDITION.search(sentence) if _may_hold(sentence, _OF_CONDITIONS) else None
    when = condition[0].lower() if condition else ""
    may_govern = _may_hold(sentence, _OF_GOVERNORS)
    return [_quantity(number, sentence, when, may_govern=may_govern) for number in found]


def _may_hold(sentence: str, parts: Sequence[str]) -> bool:
    """Whether one of `parts` may stand in `sentence`, whatever its case."""
    lowered = sentence.lower()
    return any(part in lowered for part in parts) or not is_plain_case(sentence)


def _quantity(number: Number, sentence: str, condition: str, *, may_govern: bool) -> Quantity:
    start, at, end, value, to, unit, is_small = number
    governor = _governor(sentence, at, end) if may_govern else ""
    text = sentence[start:end].strip()
    return Quantity(value, to, unit, governor, condition, text, is_small and not governor)


def _governor(sentence: str, start: int, end: int) -> str:
    """Return the governor whose words stand nearest before the number, else after it.

    Words in the same part of the sentence go first. In a later part they govern the
    number only if no other one follows them.
    """
    before, after = sentence[max(start - WINDOW, 0) : start], sentence[end : end + WINDOW]
    if not _may_hold(f"{before} {after}", _OF_GOVERNORS):
        return ""
    if not _ANY_GOVERNOR.search(before) and not _ANY_GOVERNOR.search(after):
        return ""  # most have none, and asking each would take three times as long
    found: list[tuple[bool, int, int, str]] = []
    for pattern, name in _GOVERNORS:
        for match in pattern.finditer(before):
            is_apart = _PART_END.search(before, match.end()) is not None
            found.append((is_apart, 0, len(before) - match.end(), name))
        for match in pattern.finditer(after):
            is_apart = _PART_END.search(after, 0, match.start()) is not None
            if not (is_apart and _DIGIT.search(after, match.end())):
                found.append((is_apart, 1, match.start(), name))
    return min(found)[3] if found else ""
