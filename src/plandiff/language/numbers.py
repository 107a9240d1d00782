"""Numbers in a sentence, in digits and in words, with what they count.

Layout and typography do not decide what is read: sentences come from
`plandiff.language.sentences`.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from plandiff.language.labels import WINDOW, is_label, is_labelled
from plandiff.language.letters import is_plain_case
from plandiff.language.numerals import NUMERALS, numeral
from plandiff.language.sentences import Sentence
from plandiff.language.shares import part_of, ratio_of
from plandiff.language.units import CURRENCY, DURATIONS, MONEY, SCALE, SIGNS, unit_at

_PLAIN = r"[0-9]{1,3}(?:[,' ][0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
_CODES = frozenset(CURRENCY.values())
_MONEY_BEFORE = (
    rf"(?:US ?)?[$]|[{''.join(SIGNS).replace('$', '')}]|(?:{'|'.join(sorted(_CODES))})(?= ?[0-9])"
)
# What most sentences are asked: a search for one sign of a set passes over the rest.
_DIGIT = re.compile("[0-9]")
_START = re.compile(r"[0-9](?<![\w.,:/\\-][0-9])")
_GROUPING = re.compile("[^0-9.]")
_NUMBER = re.compile(
    rf"(?:(?P<before>{_MONEY_BEFORE}) ?)?"
    rf"(?<![\w.,:/\\-])(?P<number>{_PLAIN})"
    rf"(?:(?P<ratio>[:/-][0-9]{{1,3}}(?![0-9,.:/-]*[0-9]))|-(?P<to>{_PLAIN})(?![0-9:/-])"
    r"|(?![0-9:/]|[.,-][0-9]))"
    r" ?(?P<scale>(?:thousand|million|billion|trillion|mn|bn|tn|k|m)\b)?"
)
_ROOTS = NUMERALS | {"third", "quarter", "thousand", "one", "once", "twice"}
_TIMES = ("hour", "day", "week", "fortnight", "month", "year")
# One of a time, where it is counted from: "within a fortnight".
_ONE_TIME = re.compile(
    rf"\b(?:within|after|in|than|least|for|of) (an? ({'|'.join(_TIMES)}))\b",
    re.IGNORECASE,
)
# What it cannot do without, in lower case.
_ONES_OF_TIME = tuple(f" {article} {time}" for time in _TIMES for article in ("a", "an"))
# Without a digit, or one of these, a sentence has no number.
_COUNTING = _ROOTS.union(_TIMES)
# A part of one: "half a percent", "half an hour".
_PART_OF_ONE = re.compile(
    r" (?:of )?(?:an?|one) (?=per ?cent|hour|day|year|thousand|(?:m|b|tr)illion|kilomet|mile)"
)
# How often, before the time it is counted in: "twice a year".
_OFTEN = {"once": 1, "twice": 2}
_PER = frozenset(("a", "per", "each", "every"))
_PERIODS = frozenset(("day", "week", "month", "quarter", "year", "session", "term"))
_SIGNS_TO_BLANKS = str.maketrans("-.,;:()[]\"'", " " * 11)
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


def may_count(sentence: Sentence) -> bool:
    """Whether `sentence` may have a number that `numbers` finds; most have none.

    Asked are its words, which other readers need as well.
    """
    text, words = sentence.text, sentence.words
    if not _COUNTING.isdisjoint(words) or not text.isascii() or _DIGIT.search(text):
        return True
    if "'" not in text:
        return False
    return any(not _COUNTING.isdisjoint(word.split("'")) for word in words if "'" in word)


def numbers(sentence: str) -> list[Number]:
    """Return the numbers of a sentence in their order; ranges are one number."""
    found = list(_in_digits(sentence)) if _DIGIT.search(sentence) else []
    lowered = sentence.lower()
    if not _ROOTS.isdisjoint(lowered.translate(_SIGNS_TO_BLANKS).split()):
        found = sorted([*found, *_in_words(sentence)])
    if _may_tell_one_time(sentence, lowered):
        found += (
            Number(match.start(1), match.start(1), match.end(), 1, None, match[2].lower())
            for match in _ONE_TIME.finditer(sentence)
        )
        found.sort()
    return list(_joined(found, sentence)) if len(found) > 1 else found


def _may_tell_one_time(sentence: str, lowered: str) -> bool:
    """Whether `_ONE_TIME` may stand in `sentence`; in most it does not."""
    # A loop: a generator takes twice as long, and each sentence is asked.
    for one in _ONES_OF_TIME:
        if one in lowered:
            return True
    return not is_plain_case(sentence)


def _in_digits(sentence: str) -> Iterator[Number]:
    end = 0
    for match in _matches(sentence):
        whole: re.Match[str] | None = match
        if match["before"] and match.start() < end:  # a 5-USD 15 km ride
            whole = _NUMBER.match(sentence, match.start("number"))
        found = None if whole is None else _read(whole, sentence)
        if found is not None:
            yield found
            end = found.end


def _matches(sentence: str) -> Iterator[re.Match[str]]:
    """Yield what `_NUMBER` finds."""
    end = 0
    for start in _START.finditer(sentence):
        at = start.start()
        if at >= end and (match := _NUMBER.match(sentence, _money_start(sentence, at))):
            end = match.end()
            yield match


def _money_start(sentence: str, at: int) -> int:
    """Return where the sign or code of money starts before the digits at `at`, else `at`."""
    end = at - sentence.startswith(" ", at - 1) if at else 0
    sign = sentence[end - 1 : end]
    if sign == "$":
        for us in ("US $", "US$"):
            if sentence.endswith(us, 0, end):
                return end - len(us)
    if sign in SIGNS:
        return end - 1
    return end - 3 if end < at and sentence[max(end - 3, 0) : end] in _CODES else at


def _read(match: re.Match[str], sentence: str) -> Number | None:
    """Return the number of a match, or None for a label or date."""
    digits = _digits(match["number"])
    if len(digits) > _MOST_DIGITS:
        return None
    start = match.start("before") if match["before"] else match.start("number")
    at = match.start("number")
    if match["ratio"]:
        ratio, part = ratio_of(match, digits), part_of(match, digits)
        if ratio is not None or part is not None:
            value, unit = (part, "share") if ratio is None else (ratio, "ratio")
            return Number(start, at, match.end("ratio"), value or 0, None, unit)
        if match["ratio"][0] != "-":
            return None
    unit, end = _counted(sentence, match)
    is_metres = match["scale"] == "m" and not match["before"] and not _counts(unit, match[0])
    if is_metres:
        unit, end = "m", match.end()
    is_scaled = bool(match["scale"]) and not is_metres  # not § 675m
    is_told = is_scaled or bool(match["before"]) or unit in ("%", "°c")
    if not is_told and is_label(sentence, at, match.end("number"), unit):
        return None
    to = match["to"] or (match["ratio"] or "")[1:]
    if to and not (is_told or unit):
        return None  # 3-4 alone is a label, a score, or anything
    scale = 0 if is_metres else SCALE.get((match["scale"] or "").lower(), 0)
    value = _value(digits, scale)
    upper = _value(_digits(to), scale) if to else None
    return Number(start, at, end, value, upper, unit) if not to or upper > value else None  # type: ignore[operator]


def _counts(unit: str, written: str) -> bool:
    """Whether "m" is a million: of money, or of things and right behind the number."""
    return unit in MONEY or (unit.endswith("s") and " " not in written.strip())


def _digits(number: str) -> str:
    """Return a number as written without what groups its digits."""
    return number if number.isdecimal() else _GROUPING.sub("", number)


def _value(digits: str, scale: int) -> int | float:
    if not scale and digits.isdecimal():
        return int(digits)
    value = Decimal(digits).scaleb(scale)
    return int(value) if value == int(value) else float(value)


def _counted(sentence: str, match: re.Match[str]) -> tuple[str, int]:
    if match["before"]:
        sign = match["before"]
        return "USD" if sign.endswith("$") else SIGNS.get(sign, sign), match.end()
    return unit_at(sentence, len(match[0].rstrip()) + match.start())


def _in_words(sentence: str) -> Iterator[Number]:
    places = [(m[0].lower(), m.start(), m.end()) for m in _WORD.finditer(sentence)]
    words = [word for word, _, _ in places]
    index = 0
    while index < len(words):
        is_often = words[index] in _OFTEN and _PER.intersection(words[index + 1 : index + 2])
        if is_often and _PERIODS.intersection(words[index + 2 : index + 3]):
            _, start, stop = places[index]
            yield Number(start, start, stop, _OFTEN[words[index]], None, "times")
        found = numeral(words, index)
        is_one = words[index] == "one" and found is None
        end = index + 1 if found is None else found.end
        if found is not None or is_one:
            number = _worded(sentence, places, index, end, 1 if found is None else found.value)
            is_part = found is not None and found.is_part
            number = _part_of(number, sentence, places[end - 1][2]) if is_part else number
            if not _is_no_figure(sentence, number, is_one=is_one, is_part=is_part):
                yield number
            while is_part and end < len(places) and places[end][1] < number.end:
                end += 1  # half a billion: the billion is told
        index = end


def _part_of(number: Number, sentence: str, end: int) -> Number:
    """Return a part of a whole, or of one unit: half, half a percent."""
    match = _PART_OF_ONE.match(sentence, end)
    if match is None:
        return number._replace(unit="share", end=end)
    unit, last = unit_at(sentence, match.end() - 1)
    if unit in SCALE:
        value = number.value * 10 ** SCALE[unit]
        unit, last = unit_at(sentence, match.end() + len(unit))
        return number._replace(unit=unit, end=last, value=int(value))
    return number._replace(unit=unit, end=last)


def _worded(
    sentence: str, places: list[tuple[str, int, int]], index: int, end: int, value: float
) -> Number:
    start, stop = places[index][1], places[end - 1][2]
    unit, last = unit_at(sentence, stop)
    is_told = unit in DURATIONS or unit in ("%", "times")
    is_small = value <= _MOST_SMALL and not is_told
    whole = int(value) if value == int(value) else value
    return Number(start, start, last, whole, None, unit, is_small and end - index == 1)


def _is_no_figure(sentence: str, number: Number, *, is_one: bool, is_part: bool) -> bool:
    """Whether words stand for somebody, repeat figures, or are part of a name."""
    if is_one:
        return number.unit not in DURATIONS
    before = sentence[max(number.start - WINDOW, 0) : number.start]
    in_brackets = before.endswith("(") and sentence[number.end : number.end + 1] == ")"
    is_glossed = is_part and re.match(r" ?\([0-9]", sentence[number.end :]) is not None
    return in_brackets or is_glossed or before.endswith("-") or is_labelled(before)


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
