"""Numbers in a sentence, in digits and in words, with what they count.

Layout and typography do not decide what is read: sentences come from
`plandiff.language.sentences`.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from plandiff.language.number_labels import WINDOW, ends_in_label
from plandiff.language.numerals import NUMERALS, numeral

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
_MONEY_BEFORE = "(?:US ?)?[$]|[€£₽₴]|(?:USD|EUR|GBP|RUB|UAH|CHF)(?= ?[0-9])"
# Where one may start: a pattern that starts with one sign of a set is searched for quickly.
_START = re.compile("[0-9$€£₽₴UEGRC](?<![0-9][0-9])")
_DIGIT = re.compile("[0-9]")
_GROUPING = re.compile("[^0-9.]")
_NUMBER = re.compile(
    rf"(?:(?P<before>{_MONEY_BEFORE}) ?)?"
    rf"(?<![\w.,:/-])(?P<number>{_PLAIN})"
    rf"(?:(?P<ratio>[:/-][0-9]{{1,3}}(?![0-9,.:/-]*[0-9]))|-(?P<to>{_PLAIN})(?![0-9:/-])"
    r"|(?![0-9:/]|[.,-][0-9]))"
    r" ?(?P<scale>(?:thousand|million|billion|trillion|mn|bn|tn|k|m)\b)?"
)
_UNIT = re.compile(r"[ -]?(%|per ?cent\b|[^\W\d_]+)", re.IGNORECASE)
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
_NO_UNIT_WORDS = """
    a an and are as at be been by for from has have if in is it may must not of on or shall
    should so than that the their then there these this to until was were when which while will
    with within without both each all only also per its they who or more
"""
_NO_UNITS = frozenset(_NO_UNIT_WORDS.split())
# Passed over before what is counted: tests/cases/numbers-in-words, "military personnel".
_PASSED_WORDS = "military armed active additional further new other foreign full consecutive"
_PASSED = frozenset(_PASSED_WORDS.split())
# Part of the unit: working days are no days.
_OF_UNIT = frozenset(("square", "cubic", "working", "business", "nautical", "metric"))
_DURATION_WORDS = (
    "second seconds minute minutes hour hours day days week weeks month months year years"
)
DURATIONS = frozenset(_DURATION_WORDS.split())
# "one hundred (100) days": the figures repeat the words, or the words the figures.
_ROOTS = NUMERALS | {"third", "quarter", "thousand", "one"}
_GLOSS = re.compile(r" ?\((?:[0-9][0-9,.]*|[a-z -]+)\)")
_WORD = re.compile(r"[^\W\d_]+|-|[^\s\w]|[0-9]+")
# Small numbers in words are said of anybody ("the two sides"): alone they are no figure.
_MOST_SMALL = 10
# Values of more digits than a float carries exactly are labels or keys, not quantities.
_MOST_DIGITS = 15


class Number(NamedTuple):
    """A number and what it counts.

    Attributes:
        start: Where it starts in the sentence.
        at: Where its digits or words start, behind a sign of money.
        end: Where its unit ends.
        value: The number, scale applied; for a ratio the first share by the second.
        to: The upper end of a range, or None.
        unit: What is counted; an ISO code of money; "%", "ratio", "share", or "".
        is_small: Whether it is a small number in words that alone is no figure.
    """

    start: int
    at: int
    end: int
    value: int | float
    to: int | float | None
    unit: str
    is_small: bool = False


def numbers(sentence: str) -> list[Number]:
    """Return the numbers of a sentence in their order; ranges are one number."""
    found = list(_in_digits(sentence)) if _DIGIT.search(sentence) else []
    if not _ROOTS.isdisjoint(sentence.lower().replace("-", " ").split()):
        found = sorted([*found, *_in_words(sentence)])
    return list(_joined(found, sentence)) if len(found) > 1 else found


def _in_digits(sentence: str) -> Iterator[Number]:
    for match in _matches(sentence):
        found = _read(match, sentence)
        if found is not None:
            yield found


def _matches(sentence: str) -> Iterator[re.Match[str]]:
    """Yield what `_NUMBER` finds."""
    end = 0
    for start in _START.finditer(sentence):
        if start.start() >= end and (match := _NUMBER.match(sentence, start.start())):
            end = match.end()
            yield match


def _read(match: re.Match[str], sentence: str) -> Number | None:
    """Return the number of a match, or None for a label or date."""
    digits = _digits(match["number"])
    if len(digits) > _MOST_DIGITS:
        return None
    start = match.start("before") if match["before"] else match.start("number")
    at = match.start("number")
    if match["ratio"]:
        ratio = _ratio(match, digits)
        if ratio is not None:
            return Number(start, at, match.end("ratio"), ratio, None, "ratio")
        if match["ratio"][0] != "-":
            return None
    unit, end = _counted(sentence, match)
    is_told = bool(match["scale"] or match["before"] or unit == "%")
    if not is_told and _is_label(match, sentence):
        return None
    to = match["to"] or (match["ratio"] or "")[1:]
    if to and not (is_told or unit):
        return None  # 3-4 alone is a label, a score, or anything
    scale = _SCALE.get((match["scale"] or "").lower(), 0)
    value = _value(digits, scale)
    upper = _value(_digits(to), scale) if to else None
    return Number(start, at, end, value, upper, unit) if not to or upper > value else None  # type: ignore[operator]


def _digits(number: str) -> str:
    """Return a number as written without what groups its digits."""
    return number if number.isdecimal() else _GROUPING.sub("", number)


def _value(digits: str, scale: int) -> int | float:
    if not scale and digits.isdecimal():
        return int(digits)
    value = Decimal(digits).scaleb(scale)
    return int(value) if value == int(value) else float(value)


def _ratio(match: re.Match[str], number: str) -> float | None:
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


def _is_label(match: re.Match[str], sentence: str) -> bool:
    at = match.start("number")
    before = sentence[max(at - WINDOW, 0) : at]
    after = sentence[match.end("number") : match.end("number") + 1]
    in_brackets = before[-1:] in ("(", "[") and after in (")", "]")
    if before.endswith("#") or in_brackets:
        return True
    if ends_in_label(before) or _YEAR.fullmatch(match["number"]):
        return True
    behind = _UNIT.match(sentence, match.end("number"))
    last = before.rsplit(None, 1)[-1:]
    return (behind is not None and behind[1].lower() in _MONTHS) or (
        bool(last) and last[0].lower().strip(".,") in _MONTHS
    )


def _counted(sentence: str, match: re.Match[str]) -> tuple[str, int]:
    if match["before"]:
        sign = match["before"]
        return "USD" if sign.endswith("$") else _CURRENCY[sign.lower()], match.end()
    return _unit(sentence, len(match[0].rstrip()) + match.start())


def _unit(sentence: str, at: int) -> tuple[str, int]:
    """Return the unit behind a number that ends at `at`, and where what is written ends."""
    gloss = _GLOSS.match(sentence, at)
    place = gloss.end() if gloss else at
    before = ""
    while match := _UNIT.match(sentence, place):
        word, place = match[1].lower(), match.end()
        if word in _NO_UNITS:
            break
        if word in ("%", "percent", "per cent"):
            return "%", place
        if word not in _PASSED and word not in _OF_UNIT:
            return _CURRENCY.get(word, before + word), place
        before = f"{before}{word} " if word in _OF_UNIT else before
    return "", at


def _in_words(sentence: str) -> Iterator[Number]:
    places = [(m[0].lower(), m.start(), m.end()) for m in _WORD.finditer(sentence)]
    words = [word for word, _, _ in places]
    index = 0
    while index < len(words):
        found = numeral(words, index)
        is_one = words[index] == "one" and found is None
        end = index + 1 if found is None else found.end
        if found is not None or is_one:
            number = _worded(sentence, places, index, end, 1 if found is None else found.value)
            is_part = found is not None and found.is_part
            number = number._replace(unit="share", end=places[end - 1][2]) if is_part else number
            if not _is_no_figure(sentence, number, is_one=is_one, is_part=is_part):
                yield number
        index = end


def _worded(
    sentence: str, places: list[tuple[str, int, int]], index: int, end: int, value: float
) -> Number:
    start, stop = places[index][1], places[end - 1][2]
    unit, last = _unit(sentence, stop)
    is_small = value <= _MOST_SMALL and unit not in DURATIONS and unit != "%"
    whole = int(value) if value == int(value) else value
    return Number(start, start, last, whole, None, unit, is_small and end - index == 1)


def _is_no_figure(sentence: str, number: Number, *, is_one: bool, is_part: bool) -> bool:
    """Whether words stand for somebody, repeat figures, or are part of a name."""
    if is_one:
        return number.unit not in DURATIONS
    before = sentence[max(number.start - WINDOW, 0) : number.start]
    in_brackets = before.endswith("(") and sentence[number.end : number.end + 1] == ")"
    is_glossed = is_part and re.match(r" ?\([0-9]", sentence[number.end :]) is not None
    return in_brackets or is_glossed or before.endswith("-") or ends_in_label(before)


def _joined(found: list[Number], sentence: str) -> Iterator[Number]:
    """Yield the numbers with "30 to 50" and "between 30 and 50" as one."""
    last = found[0]
    for number in found[1:]:
        between = sentence[last.end : number.at].strip().lower()
        lead = sentence[max(last.start - 8, 0) : last.start].lower()
        is_range = between in ("to", "-") or (between == "and" and lead == "between ")
        if (
            is_range
            and last.to is None
            and last.unit in ("", number.unit)
            and last.value < number.value
        ):
            last = number._replace(start=last.start, at=last.at, value=last.value, to=number.value)
        else:
            yield last
            last = number
    yield last
