"""Quantities in a text as values: number, unit, governor and condition.

Read here: numbers in digits with separators (600,000 · 600 000 · 1.5) and in words (one hundred
and twenty, two thirds), percent, money with its currency and scale (USD 100 billion, €135.7bn),
ratios (50:50), ranges (30 to 50 km) and durations (100 days). Not quantities: labels of clauses
and articles, years, dates and times of day, numbers inside names. Layout and typography, which
are noise, do not decide what is read.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from plandiff.language.foreign_numerals import worded
from plandiff.language.labels import WINDOW, offered
from plandiff.language.letters import is_plain_case
from plandiff.language.numbers import Number, numbers
from plandiff.language.sentences import sentences
from plandiff.language.stems import stem
from plandiff.language.units import counted, is_measure, kind, measure

# Words that govern a number only right beside it: "over 50", "18 years or more".
_BESIDE_WINDOW = 32
_MONEY_SIGN = r" ?(?:[A-Z]{2,3})? ?[$€£]?$"
# Parts of the words of each of them: around most numbers there are none.
_OF_BESIDE = (
    "below", "under", "than", "exceed", "limit of", "over", "above", "in excess of", "less",
    "fewer", "lower", "more", "higher", "greater", "longer",
)  # fmt: skip
_DIGIT = re.compile("[0-9]")
# 2.000,50 in most languages of Europe is 2,000.50 in English.
_POINTED = re.compile(r"(?<=[0-9])[.](?=[0-9]{3}(?![0-9]))|(?<=[0-9]),(?=[0-9])")
# The same of the others.
_OF_GOVERNORS = (
    "than", "least", "cap", "limit", "level", "ceiling", "maximum", "most", "exceed", "up to",
    "floor", "minimum", "strength", "stay", "remain", "maintain", "keep", "size",
)  # fmt: skip
# Where a part of a sentence ends; a comma inside a number does not end one.
_PART_END = re.compile(r"[,;:](?![0-9])|(?<=\s)-(?=\s)")
# The same of every condition.
_OF_CONDITIONS = ("time", "during")


@cache
def _governors() -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], str], ...]]:
    """Return what finds any governor, and each; compiled when a number may have one."""
    cap = re.compile(
        r"\b(?:ceiling|cap(?:ped)?|limit(?:s|ed)?|maximum|at most|no more than|not more than|"
        r"not (?:to )?exceed(?:ing)?|up to|does not exceed|limited to|"
        r"(?<!no )(?<!not )(?:less|fewer) than)\b",
        re.IGNORECASE,
    )
    floor = re.compile(
        r"\b(?:floor|minimum|at least|no fewer than|no less than|not less than|not fewer than|"
        r"(?<!no )(?<!not )more than)\b",
        re.IGNORECASE,
    )
    level = re.compile(
        r"\b(?:strength of|level of|stays? at|remains? at|maintain(?:s|ed)? at|keeps? at|"
        r"size of)\b",
        re.IGNORECASE,
    )
    each = ((cap, "cap"), (floor, "floor"), (level, "level"))
    return re.compile("|".join(p.pattern for p, _ in each), re.IGNORECASE), each


@cache
def _right_beside() -> tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...]:
    """Return what governs a number before it and behind it; compiled like `_governors`."""
    return (
        (re.compile(
            r"\b(?:below|under|(?:no|not) (?:greater|higher|larger|longer) than|"
            rf"(?:does|do|did|must|shall|may|will|can) not exceed|within a limit of|"
            rf"(?:no|not) in excess of){_MONEY_SIGN}",
            re.IGNORECASE), re.compile(r" or (?:less|fewer|below|lower|under)\b(?! than)"), "cap"),
        (re.compile(
            r"(?<!no )(?<!not )\b(?:over|above|exceed(?:s|ing)?|in excess of|"
            rf"(?:greater|higher|longer) than|(?:no|not) lower than){_MONEY_SIGN}",
            re.IGNORECASE),
         re.compile(r" (?:or|and) (?:more|above|over|higher|greater|longer)\b(?! than)"), "floor"),
    )  # fmt: skip


@cache
def _condition() -> re.Pattern[str]:
    """Compiled when a sentence may have one."""
    return re.compile(
        r"\b(in peacetime|in wartime|in times? of (?:peace|war)|at all times|"
        r"during (?:the )?(?:ceasefire|truce|transition(?:al period)?|interim(?: period)?))\b",
        re.IGNORECASE,
    )


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
        counts: Stems of the words that may say what is counted.
    """

    value: int | float
    to: int | float | None
    unit: str
    governor: str
    condition: str
    text: str
    is_small: bool
    counts: frozenset[str] = frozenset()

    @property
    def key(self) -> tuple[float, float | None, str, str, str]:
        """Return what makes two quantities the same, however they are written."""
        name, size = measure(self.unit)
        upper = None if self.to is None else round(self.to * size, 9)
        return round(self.value * size, 9), upper, name, self.governor, self.condition

    @property
    def kind(self) -> str:
        """Return which units may stand for each other in a rewording."""
        return kind(self.unit)

    def is_same(self, other: "Quantity") -> bool:
        """Whether both say the same, though they name what is counted in another order."""
        mine, its = self.key, other.key
        if mine == its:
            return True
        if mine[:2] == its[:2] and self.is_small and other.is_small:
            return True  # two phases, two stages
        is_like = mine[:2] == its[:2] and mine[3:] == its[3:] and self.kind == other.kind
        return is_like and self.kind == "things" and not self.counts.isdisjoint(other.counts)


def quantities(text: str, *, is_english: bool = True) -> tuple[Quantity, ...]:
    """Return the quantities of `text` in their order, as `quantities_in` does."""
    return tuple(
        q for sentence in sentences(text) for q in quantities_in(sentence, is_english=is_english)
    )


def quantities_in(sentence: str, *, is_english: bool = True) -> list[Quantity]:
    """Return the quantities of one sentence, as `sentences` gives it.

    Of other languages than English only money, percent and units of measure: what counts
    things and what labels a clause is told apart by English words.
    """
    sentence = offered(sentence)
    found = numbers(sentence) if is_english else _foreign(sentence)
    if not found:
        return []
    condition = _condition().search(sentence) if _may_hold(sentence, _OF_CONDITIONS) else None
    when = condition[0].lower() if condition else ""
    return [_quantity(number, sentence, when) for number in found]


def _foreign(sentence: str) -> list[Number]:
    """Return the numbers of a sentence in another language that measure something, in order."""
    in_words = [Number(a, a, end, value, None, unit) for a, end, value, unit in worded(sentence)]
    taken = {number.start for number in in_words}
    in_digits = (
        number
        for number in numbers(_POINTED.sub(_turned, sentence))
        if (is_measure(number.unit) or number.unit == "ratio") and number.start not in taken
    )
    return sorted((*in_words, *in_digits), key=lambda number: number.start)


def _may_hold(text: str, parts: Sequence[str]) -> bool:
    """Whether one of `parts` may stand in `text`, whatever its case."""
    lowered = text.lower()
    # A loop: a generator takes twice as long, and each number asks.
    for part in parts:
        if part in lowered:
            return True
    return not is_plain_case(text)


def _turned(match: re.Match[str]) -> str:
    return "," if match[0] == "." else "."


def _quantity(number: Number, sentence: str, condition: str) -> Quantity:
    start, at, end, value, to, unit, is_small = number[:7]
    governor = _governor(sentence, at, end)
    text = sentence[start:end].strip()
    small = is_small and not governor
    counts = counted(sentence, end) | {stem(unit.rpartition(" ")[2])} if unit else frozenset()
    return Quantity(value, to, unit, governor, condition, text, small, counts)


def _beside(before: str, after: str) -> str:
    """Return the governor right beside the number, or ""."""
    nearest = before[-_BESIDE_WINDOW:]
    for right_before, right_behind, name in _right_beside():
        if right_before.search(nearest) or right_behind.match(after):
            return name
    return ""


def _governor(sentence: str, start: int, end: int) -> str:
    """Return the governor whose words stand nearest before the number, else after it.

    Words in the same part of the sentence go first. In a later part they govern the
    number only if no other one follows them.
    """
    before, after = sentence[max(start - WINDOW, 0) : start], sentence[end : end + WINDOW]
    around = f"{before}\n{after}"
    if _may_hold(around, _OF_BESIDE) and (name := _beside(before, after)):
        return name
    if not _may_hold(around, _OF_GOVERNORS):
        return ""
    any_governor, governors = _governors()
    if not any_governor.search(before) and not any_governor.search(after):
        return ""  # most have none, and asking each would take three times as long
    found: list[tuple[bool, int, int, str]] = []
    for pattern, name in governors:
        for match in pattern.finditer(before):
            is_apart = _PART_END.search(before, match.end()) is not None
            found.append((is_apart, 0, len(before) - match.end(), name))
        for match in pattern.finditer(after):
            is_apart = _PART_END.search(after, 0, match.start()) is not None
            if not (is_apart and _DIGIT.search(after, match.end())):
                found.append((is_apart, 1, match.start(), name))
    return min(found)[3] if found else ""
