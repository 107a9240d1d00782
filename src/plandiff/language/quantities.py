"""Quantities in a text as values: number, unit, governor and condition.

Read here: numbers in digits with separators (600,000 · 600 000 · 1.5), percent,
money with its currency and scale (USD 100 billion, €135.7bn), ratios (50:50) and
durations (100 days). Not quantities: labels of clauses and articles, years, dates and
times of day, numbers inside names. Number words are not read (docs/changes.md says so). Layout and
typography, which are noise, do not decide what is read.
"""

import re
from decimal import Decimal
from typing import NamedTuple

from plandiff.language.sentences import sentences

_PLAIN = r"[0-9]{1,3}(?:[,' ][0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
_CURRENCY = {
    "$": "USD", "€": "EUR", "£": "GBP", "₽": "RUB", "₴": "UAH", "usd": "USD", "eur": "EUR",
    "gbp": "GBP", "rub": "RUB", "uah": "UAH", "chf": "CHF", "dollar": "USD", "dollars": "USD",
    "euro": "EUR", "euros": "EUR", "ruble": "RUB", "rubles": "RUB", "roubles": "RUB",
    "hryvnia": "UAH", "hryvnias": "UAH",
}  # fmt: skip
_SCALE = {
    "thousand": 3, "k": 3, "million": 6, "mn": 6, "m": 6, "billion": 9, "bn": 9, "trillion": 12,
    "tn": 12,
}  # fmt: skip
_DIGIT = re.compile("[0-9]")
_MONEY_BEFORE = "(?:US ?)?[$]|[€£₽₴]|(?:USD|EUR|GBP|RUB|UAH|CHF)(?= ?[0-9])"
_QUANTITY = re.compile(
    r"(?=[0-9$€£₽₴UEGRC])"  # how one starts; it spares the rest at most characters
    rf"(?:(?P<before>{_MONEY_BEFORE}) ?)?"
    rf"(?<![\w.,:/-])(?P<number>{_PLAIN})"
    r"(?:(?P<ratio>[:/-][0-9]{1,3}(?![0-9,.:/-]*[0-9]))|(?![0-9:/]|[.,-][0-9]))"
    r" ?(?P<scale>(?:thousand|million|billion|trillion|mn|bn|tn|k|m)\b)?"
    r"[ -]?(?P<unit>%|per ?cent\b|[^\W\d_]+)?"
)
# Words before a number that make it a label, also in a list ("points 3 and 6").
_LABEL = re.compile(
    r"(?:\b(?:points?|articles?|art\.|paragraphs?|para\.|sections?|clauses?|annex(?:es)?|"
    r"chapters?|parts?|options?|items?|titles?|protocols?|no\.|nos\.|number|resolution|version|"
    r"phase|stage)|\u00a7+)\s*\(?(?:[0-9][0-9.]*\)?(?:,|\s+and|\s+or|\s+to|-)\s*\(?){0,9}$",
    re.IGNORECASE,
)
# How far a label, month or governor may stand from its number, in characters; also what
# keeps a text of many numbers from costing the square of its length.
_WINDOW = 80
_MONTH = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
_MONTHS = frozenset(_MONTH.split())
_YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}")
# 10:30 is a time of day, unless the text calls it a ratio. Two shares of a hundred are
# never one: the second is 76 or more where the first is an hour.
_TIME = re.compile("(?:[01]?[0-9]|2[0-4]):[0-5][0-9]")
_RATIO = re.compile(r"\bratio\b", re.IGNORECASE)
# Words that cannot be a unit: the number stands alone.
_NOT_UNITS = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "been",
        "by",
        "for",
        "from",
        "has",
        "have",
        "if",
        "in",
        "is",
        "it",
        "may",
        "must",
        "not",
        "of",
        "on",
        "or",
        "shall",
        "should",
        "so",
        "than",
        "that",
        "the",
        "their",
        "then",
        "there",
        "these",
        "this",
        "to",
        "until",
        "was",
        "were",
        "when",
        "which",
        "while",
        "will",
        "with",
        "within",
        "without",
        "both",
        "each",
        "all",
        "only",
        "also",
    ]
)
_CAP = re.compile(
    r"\b(?:ceiling|cap(?:ped)?|limit(?:s|ed)?|maximum|at most|no more than|not more than|"
    r"not (?:to )?exceed(?:ing)?|up to|does not exceed)\b",
    re.IGNORECASE,
)
_FLOOR = re.compile(
    r"\b(?:floor|minimum|at least|no fewer than|no less than|not less than|not fewer than)\b",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:strength of|level of|stays? at|remains? at|maintain(?:s|ed)? at|keeps? at|size of)\b",
    re.IGNORECASE,
)
_GOVERNORS = ((_CAP, "cap"), (_FLOOR, "floor"), (_LEVEL, "level"))
# Where a part of a sentence ends; a comma inside a number does not end one.
_PART_END = re.compile(r"[,;:](?![0-9])|(?<=\s)-(?=\s)")
_CONDITION = re.compile(
    r"\b(in peacetime|in wartime|in times? of (?:peace|war)|at all times)\b", re.IGNORECASE
)
# Values of more digits than a float carries exactly are labels or keys, not quantities.
_MOST_DIGITS = 15


class Quantity(NamedTuple):
    """A quantity as written and as a value.

    Attributes:
        value: The number, scale applied (100 billion is 100,000,000,000); for a ratio
            the first share divided by the second.
        unit: What is counted, in lower case; an ISO code for money; "%" for percent;
            "ratio" for shares such as 50:50; "" where no unit is written.
        governor: "cap", "floor", "level", or "" where the sentence does not say.
        condition: When it holds ("in peacetime"), or "".
        text: As written, but for noise: one blank where a line ends or blanks repeat.
    """

    value: int | float
    unit: str
    governor: str
    condition: str
    text: str

    @property
    def key(self) -> tuple[float, str, str, str]:
        """Return what makes two quantities the same, however they are written."""
        return self.value, self.unit, self.governor, self.condition


def quantities(text: str) -> tuple[Quantity, ...]:
    """Return the quantities of `text` in their order."""
    if not _DIGIT.search(text):
        return ()
    return tuple(q for sentence in sentences(text) for q in quantities_in(sentence))


def quantities_in(sentence: str) -> list[Quantity]:
    """Return the quantities of one sentence, as `sentences` gives it."""
    if not _DIGIT.search(sentence):
        return []
    condition = _CONDITION.search(sentence)
    when = condition[0].lower() if condition else ""
    found = []
    for match in _QUANTITY.finditer(sentence):
        read = _read(match, sentence)
        if read is None:
            continue
        value, unit, end = read
        start = match.start("before") if match["before"] else match.start("number")
        governor = _governor(sentence, match.start("number"), match.end())
        written = sentence[start:end].strip()
        found.append(Quantity(value, unit, governor, when, written))
    return found


def _read(match: re.Match[str], sentence: str) -> tuple[int | float, str, int] | None:
    """Return value, unit and the end of what is written, or None for a label or date."""
    number = re.sub(r"[^0-9.]", "", match["number"])
    if len(number) > _MOST_DIGITS:
        return None
    if match["ratio"]:
        return _ratio(match, number)
    word = (match["unit"] or "").lower()
    says_unit = bool(match["scale"] or match["before"] or word == "%")
    if not says_unit and _is_label(match, word, sentence):
        return None
    value = Decimal(number).scaleb(_SCALE.get((match["scale"] or "").lower(), 0))
    unit, end = _unit(match, word)
    return int(value) if value == int(value) else float(value), unit, end


def _ratio(match: re.Match[str], number: str) -> tuple[int | float, str, int] | None:
    sign, other = match["ratio"][0], match["ratio"][1:]
    # 50-50 is a ratio, 30-50 a range, 24/7 and 1/2 are neither: shares add up to 100.
    if not number.isdigit() or int(other) == 0:
        return None
    if sign != ":" and int(number) + int(other) != 100:
        return None
    if sign == ":" and _TIME.fullmatch(number + match["ratio"]) and not _says_ratio(match):
        return None
    return int(number) / int(other), "ratio", match.end("ratio")


def _says_ratio(match: re.Match[str]) -> bool:
    at = match.start("number")
    return _RATIO.search(match.string, max(at - _WINDOW, 0), at) is not None


def _is_label(match: re.Match[str], word: str, sentence: str) -> bool:
    at = match.start("number")
    before = sentence[max(at - _WINDOW, 0) : at]
    after = sentence[match.end("number") : match.end("number") + 1]
    in_brackets = before[-1:] in ("(", "[") and after in (")", "]")
    if before.endswith("#") or in_brackets:
        return True
    if _LABEL.search(before) or _YEAR.fullmatch(match["number"]):
        return True
    last = before.split()[-1:]
    return word in _MONTHS or (bool(last) and last[0].lower().strip(".,") in _MONTHS)


def _unit(match: re.Match[str], word: str) -> tuple[str, int]:
    """Return the unit and where the written quantity ends."""
    number_end = match.end("scale") if match["scale"] else match.end("number")
    if match["before"]:
        return _currency(match["before"]), number_end
    if word in _CURRENCY:
        return _CURRENCY[word], match.end("unit")
    if word == "%" or word in ("per cent", "percent"):
        return "%", match.end("unit")
    if not word or word in _NOT_UNITS:
        return "", number_end
    return word, match.end("unit")


def _currency(sign: str) -> str:
    return "USD" if sign.endswith("$") else _CURRENCY[sign.lower()]


def _governor(sentence: str, start: int, end: int) -> str:
    """Return the governor whose words stand nearest before the number, else after it.

    Words in the same part of the sentence go first. In a later part they govern the
    number only if no other one follows them.
    """
    before, after = sentence[max(start - _WINDOW, 0) : start], sentence[end : end + _WINDOW]
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
