"""Numbers that are labels: of clauses, roads, versions, acts and years, in digits."""

import re
from functools import cache

from plandiff.language.stems import EMPTY
from plandiff.language.units import MEASURED, MONEY, counted_words, is_measure, kind

# How far a label, month or governor may stand from its number, in characters; also what
# keeps a text of many numbers from costing the square of its length.
WINDOW = 80
# Words before a number that make it a label, also in a list ("points 3 and 6").
_LABEL_WORDS = """
    point points article articles art. paragraph paragraphs para. section sections sec. subsection
    subsections clause clauses subparagraph subparagraphs annex annexes appendix appendices chapter
    chapters part parts option options item items title titles protocol protocols no. nos. number
    resolution resolutions version versions phase stage table figure schedule schedules level type
    category rule rules regulation regulations law act order step page pages column columns line
    lines worksheet footnote note volume class group grade tier zone sector area route highway road
    room recital sentence recommendation recommendations goal goals target targets principle
    priority pillar track block lot form code directive decree decision edition exhibit tranche
    batch round session ward wards stat.
"""
# The letters that such a word, or a list of labels, ends in: most words do not.
_ENDS = frozenset(word[-3:] for word in _LABEL_WORDS.split())
_JOINTS = frozenset(("nd", "or", "to", "gh"))
_LETTERS = re.compile("[A-Za-z]+")
_BETWEEN_LABELS = frozenset(("and", "or", "to", "through"))
# Before the letters of a label: sections 2A and.
_IN_LABEL = re.compile("[0-9.:-]")
_MONTH = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
_MONTHS = frozenset(_MONTH.split())
_YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}")
# "2(q)", "813(d-1)": a part of the text, and no number.
_ITEM = re.compile(r"\([0-9a-z]{1,2}(?:-[0-9a-z])?\)", re.IGNORECASE)
_BEHIND = re.compile(r"[ -]?([^\W\d_]+)")
# "1. The Parties", "… the following: 1."; "42 U.S.C.", "9.30 a.m.", "6 o'clock".
_OF_LIST = re.compile(r"(?:^|[:;])\s*(?:and|or)?\s*\(?$")
_POINT = re.compile(r"[.)](?:\s|$)")
_COURT = re.compile(
    r" ?(?:[A-Z][A-Za-z.]+ ?(?:\u00a7|[0-9])|[A-Z]\.[A-Z]|[ap]\.? ?m\b|o'clock|Stat\.|Fed\.|"
    r"hours? GMT)"
)
# Small words right before a number that counts nothing else: not the name of one thing.
_SMALL_WORD = re.compile(r"(?:^|\s)([a-z]{3,}) $")
_BEFORE_NUMBER_WORDS = (
    "about least most more less fewer than only some over under above below around nearly almost "
    "exactly maximum minimum total age aged exceed reach equal number remain comprise include have "
    "contain exceeding reaching near until till further additional next first last per cost keep "
    "ratio score value level strength size"
)
_BEFORE_NUMBER = frozenset(_BEFORE_NUMBER_WORDS.split())
_MOST_OF_LABEL = 4
_LEAST_UNIT = 4
# A name before the number: "Highway 4", "TLS 1.2", "Group of 77". Words that may open a
# sentence or stand in one with a capital and name nothing.
_NAME = re.compile(r"(?:^|[\s(\"'/-])([A-Z][\w.'-]*)(?: of)? ?$")
_NO_NAME_WORDS = """
    A An The In On At By Of To For From With Within Without About Over Under Above Below Between
    Up Some Only At Approximately Nearly Almost Around Roughly Exactly Not No Every Each All Any
    Another These Those Its Their After Before Until Than And Or But If When Where Least Most
    More Less Fewer Maximum Minimum Further Additional Next First Last Then Both Either Neither
    Day Days Week Month Year Monday Tuesday Wednesday Thursday Friday Saturday Sunday
"""
_NO_NAMES = frozenset(_NO_NAME_WORDS.split())


@cache
def _label() -> re.Pattern[str]:
    """Compiled when the first text may have one: it takes 2 ms."""
    words = "|".join(map(re.escape, sorted(_LABEL_WORDS.split())))
    return re.compile(
        rf"(?:\b(?:{words})|\u00a7+)"
        r"\s*\(?(?:[0-9][0-9A-Za-z.:-]*\)?(?:,?\s+(?:and|or|to|through)|,|-)\s*\(?){0,9}$",
        re.IGNORECASE,
    )


@cache
def _offered() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\] )(?<!\])\[([0-9][0-9.,]*)\](?= ?(?:%|°|(?:per ?cent|thousand|million|billion|"
        rf"{'|'.join(sorted(MEASURED))})\b))",
        re.IGNORECASE,
    )


def offered(sentence: str) -> str:
    """Return `sentence` with no brackets around a single number that counts, or a date.

    "[30] days", "[1 May 2026]".
    """
    if "[" not in sentence:
        return sentence
    if _OPENED.search(sentence):
        sentence = _offered().sub(r"\1", sentence)
    return _DATE.sub(r"\1", sentence) if _CLOSED.search(sentence) else sentence


# What a number and a date in brackets cannot do without. A search for what starts with a sign
# passes over the rest.
_OPENED = re.compile(r"\[[0-9]")
_CLOSED = re.compile(r"\](?<=[0-9]\])")
_DATE = re.compile(r"(?<!\] )(?<!\])\[([^\[\]]{0,20}\b(?:19|20)[0-9]{2})\](?! ?\[)")


def is_labelled(before: str) -> bool:
    """Whether the words before a number, digits or words, make it a label."""
    if not _may_end_in_label(before):
        return False
    if not before.isascii():
        return _label().search(before) is not None
    # From the last word on: a search would try each, and behind a label stand only joints.
    for word in reversed(list(_LETTERS.finditer(before))):
        if _label().match(before, word.start()):
            return True
        if word[0].lower() not in _BETWEEN_LABELS and not _IN_LABEL.match(before, word.start() - 1):
            return False
    return False


def _may_end_in_label(before: str) -> bool:
    """Whether `before` may end in what `_label` finds; letters outside ASCII are not told apart."""
    last = before.rstrip().removesuffix("(").rstrip()[-3:].lower()
    if last in _ENDS or last[-1:] in (",", "-") or last[-2:] in _JOINTS:
        return True
    return not last.isascii()


def is_label(sentence: str, start: int, end: int, unit: str) -> bool:
    """Whether the digits from `start` to `end`, with `unit` behind them, are no quantity."""
    before, number = sentence[max(start - WINDOW, 0) : start], sentence[start:end]
    after = sentence[end : end + 1]
    in_brackets = before[-1:] + after in ("()", "[]")  # a note; what counts lost them in `offered`
    is_noted = in_brackets or _ITEM.match(sentence, end) is not None
    if before.endswith("#") or is_noted or is_labelled(before) or _is_year(number, unit):
        return True
    if _COURT.match(sentence, end) or (_POINT.match(sentence, end) and _OF_LIST.search(before)):
        return True
    if after.isalpha() and (len(unit) == 1 or not is_measure(unit)) and unit != "m":
        return True  # 1A, 16th, 13g
    if after == "-" and len(unit) == 1 and not is_measure(unit):
        return True  # 11-B
    if _is_in_date(sentence, before, end) or (not unit and _is_behind_noun(before, number)):
        return True
    return not _counts_several(sentence, end) and _is_in_name(before, unit)


def _is_year(number: str, unit: str) -> bool:
    """Whether four digits are a year, and measure nothing: "2000 km"; people they may precede."""
    if _YEAR.fullmatch(number) is None:
        return False
    # "the Act of 1990 sec. 4": short units are other words as often.
    is_told = is_measure(unit) and kind(unit) != "things" and len(unit) >= _LEAST_UNIT
    return not (is_told or unit in MONEY or unit in ("km", "kg"))


def _counts_several(sentence: str, at: int) -> bool:
    """Whether the words behind a number end in a plural: "Pay 12 monthly instalments"."""
    return any(word.endswith("s") for word in counted_words(sentence, at))


def _is_behind_noun(before: str, number: str) -> bool:
    """Whether a small whole number stands right behind a word for one thing: "floor 12"."""
    if not number.isdigit() or len(number) > _MOST_OF_LABEL:
        return False
    noun = _SMALL_WORD.search(before)
    return noun is not None and not (
        noun[1] in _BEFORE_NUMBER or noun[1] in EMPTY or noun[1].endswith(("s", "ed", "ing", "ly"))
    )


def _is_in_date(sentence: str, before: str, end: int) -> bool:
    behind = _BEHIND.match(sentence, end)
    if behind is not None and behind[1].lower() in _MONTHS:
        return True
    last = before.split()[-1:]
    return bool(last) and last[0].lower().strip(".,") in _MONTHS


def _is_in_name(before: str, unit: str) -> bool:
    """Whether a name goes on with the number, unless it counts things or measures something."""
    if is_measure(unit) or (unit.endswith("s") and not unit.endswith("ss")) or unit == "personnel":
        return False
    name = _NAME.search(before)
    return name is not None and name[1] not in _NO_NAMES
