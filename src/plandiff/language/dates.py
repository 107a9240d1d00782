"""When: dates, deadlines, and the events that are waited for.

Word lists: language/lexicons/en/dates.yaml. Read are dates of the calendar (24 November 2025,
2025-11-24, November 2025, by 2030), periods with what they are counted from (within 72 hours
of signature), paces (as soon as possible), and events (upon ratification). Periods that only
say how long something lasts (for 10 years) are quantities and nothing else.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from plandiff.language.lexicon import KNOWN, Found, Lexicon
from plandiff.language.numerals import NUMERALS, numeral
from plandiff.language.sentences import Sentence

_MONTH_NAMES = (
    "january february march april may june july august september october november december"
)
MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES.split(), start=1)}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
_HOURS = {"hour": 1, "day": 24, "week": 168}
_IN_MONTHS = {"month": 1, "year": 12}
_KINDS_OF_DAY = frozenset(("working", "business", "calendar", "consecutive", "clear", "full"))
_RELATIONS_WORDS = "within by before after from until on in"
_RELATIONS = frozenset(_RELATIONS_WORDS.split())
_PACES_WORDS = "soon immediately promptly later"
_PACES = frozenset(_PACES_WORDS.split())
# One relation to an event in other words: "upon", "once", "after" and "of" signature.
_AFTER = frozenset(("after", "on", "from", "of", "in"))
_ISO = re.compile(r"((?:19|20)[0-9]{2})-([01][0-9])(?:-([0-3][0-9]))?")
_POINTS = re.compile(r"([0-3]?[0-9])\.([01]?[0-9])\.((?:19|20)[0-9]{2})")
_DAY = re.compile(r"([0-3]?[0-9])(?:st|nd|rd|th)?")
_YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}")
_TIME_WORDS = NUMERALS.union(
    _KINDS_OF_DAY, *((unit, f"{unit}s") for unit in (*_HOURS, *_IN_MONTHS))
)
_STARTS = NUMERALS.union(MONTHS, ("a", "an"))
# Between a relation and its event: "of the date of its", "after this agreement has".
_MOST_BETWEEN = 6
_STOPS = frozenset(".;:!?,()[]")
# Between a relation and its date or period: "within the next 15 years".
_LEADING = frozenset(("the", "a", "next", "following", "first", "coming", "last", "course", "of"))
# The date of an act that is named: "the Code of 1986, approved October 22, 1986".
_CITING = frozenset(("approved", "enacted"))
_LATER = frozenset(("later", "on", "thereafter", "afterwards"))
_FILLING_WORDS = "the a an of this its their such any each full formal final date day"
_FILLING = frozenset(_FILLING_WORDS.split())


class Moment(NamedTuple):
    """A statement of when.

    Attributes:
        start: Index of its first word in the sentence.
        end: Index after its last word.
        relation: within, by, before, after, from, until, on, in, of, or "".
        date: The day, month or year (EDTF level 0), or "".
        part: Which part of it ("the end of"), or "".
        period: How long, as (value, unit, kind of day), or None.
        pace: soon, immediately, promptly, later, or "".
        event: What is waited for, or "".
    """

    start: int
    end: int
    relation: str = ""
    date: str = ""
    part: str = ""
    period: tuple[float, str, str] | None = None
    pace: str = ""
    event: str = ""

    @property
    def key(self) -> tuple[object, ...]:
        """Return what makes two moments the same, however they are written."""
        relation = self.relation
        if self.event:
            relation = "after" if relation in _AFTER else relation
        elif relation in ("in", "on", "of") or (self.period and relation == "by"):
            relation = "within" if self.period else "on"
        return relation, self.date, self.part, _length(self.period), self.pace, self.event

    @property
    def is_exact(self) -> bool:
        """Whether it names a date or a period."""
        return bool(self.date or self.period)


def _length(period: tuple[float, str, str] | None) -> tuple[float, str, str] | None:
    """Return a period in hours or months: 72 hours are three days."""
    if period is None:
        return None
    value, unit, kind = period
    kind = "" if kind in ("calendar", "consecutive", "clear", "full") else kind
    if unit in _HOURS and not kind:
        return value * _HOURS[unit], "hours", ""
    return (value * _IN_MONTHS[unit], "months", kind) if unit in _IN_MONTHS else period


def may_date(words: frozenset[str], lexicon: Lexicon = KNOWN) -> bool:
    """Whether a change in `words` may be one of when."""
    return (
        lexicon.may_differ("dates", words)
        or not words.isdisjoint(MONTHS)
        or not words.isdisjoint(_TIME_WORDS)
        or any(word[:1].isdecimal() for word in words)
    )


@lru_cache(maxsize=64)
def moments(sentence: Sentence) -> tuple[Moment, ...]:
    """Return what `sentence` says of when, from the left, not overlapping."""
    reader = _Reader(sentence)
    found: list[Moment] = []
    at = 0
    while at < len(sentence.words):
        moment = reader.moment(at) if reader.may_start(at) else None
        if moment is not None and not (at and sentence.words[at - 1] in _CITING):
            found.append(moment)
        at = at + 1 if moment is None else moment.end
    return tuple(found)


class _Reader:
    def __init__(self, sentence: Sentence) -> None:
        self.cores, self.words = sentence.cores, sentence.words
        phrases = sentence.lexicon.phrases("dates")
        self.tags = {found.start: found for found in phrases.found(sentence.words)}

    def may_start(self, at: int) -> bool:
        """Whether anything that says when may start here; most words do not."""
        word = self.words[at]
        return at in self.tags or word in _STARTS or word[:1].isdigit()

    def moment(self, at: int) -> Moment | None:
        tag = self.tags.get(at)
        if tag is not None and tag.name in _PACES:
            end, _, event = self.counted_from(tag.end)
            return Moment(at, end, pace=tag.name, event=event)
        if tag is not None and tag.name in _RELATIONS:
            return self.related(tag)
        return self.dated(at, at, "") or self.timed(at, at, "")

    def related(self, tag: Found) -> Moment | None:
        """Return what stands behind a relation: a date, a period or an event."""
        at = tag.end
        while self.word(at) in _LEADING and at not in self.tags:
            at += 1
        found = self.dated(tag.start, at, tag.name) or self.timed(tag.start, at, tag.name)
        if found is not None or tag.name in ("in", "by", "within"):
            return found
        end, event = self.event(tag.end)
        return Moment(tag.start, end, tag.name, event=event) if event else None

    def dated(self, start: int, at: int, relation: str) -> Moment | None:
        part = ""
        tag = self.tags.get(at)
        if tag is not None and tag.name == "part":
            at, part = tag.end, " ".join(w for w in self.words[at : tag.end] if w != "the")
        found = self.date(at, is_told=bool(relation or part))
        if found is None:
            return None
        return Moment(start, found[1], relation, date=found[0], part=part)

    def date(self, at: int, *, is_told: bool) -> tuple[str, int] | None:
        """Return a date and its end; a year alone only where it `is_told` to be one."""
        word = self.word(at)
        if match := _ISO.fullmatch(word):
            return "-".join(filter(None, match.groups())), at + 1
        if match := _POINTS.fullmatch(word):
            return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}", at + 1
        return self.day_and_month(at) or self.month_and_day(at) or self.year(at, is_told=is_told)

    def day_and_month(self, at: int) -> tuple[str, int] | None:
        match = _DAY.fullmatch(self.word(at))
        month = at + 3 if self.words[at + 1 : at + 3] == ("day", "of") else at + 1
        if match is None or not self.is_month(month):
            return None
        return self.with_year(MONTHS[self.word(month)], int(match[1]), month + 1)

    def month_and_day(self, at: int) -> tuple[str, int] | None:
        if not self.is_month(at):
            return None
        month, after = MONTHS[self.word(at)], self.word(at + 1)
        if _YEAR.fullmatch(after):
            return f"{after}-{month:02}", at + 2
        match = _DAY.fullmatch(after)
        return self.with_year(month, int(match[1]), at + 2) if match else None

    def year(self, at: int, *, is_told: bool) -> tuple[str, int] | None:
        is_year = is_told and _YEAR.fullmatch(self.word(at)) is not None
        return (self.word(at), at + 1) if is_year else None

    def is_month(self, at: int) -> bool:
        return self.word(at) in MONTHS and self.cores[at][0].isupper()

    def with_year(self, month: int, day: int, at: int) -> tuple[str, int]:
        skip = at + (self.word(at) == ",")
        if _YEAR.fullmatch(self.word(skip)):
            return f"{self.word(skip)}-{month:02}-{day:02}", skip + 1
        return f"--{month:02}-{day:02}", at

    def timed(self, start: int, at: int, relation: str) -> Moment | None:
        """Return a period that is counted from something, or has to be kept."""
        found = self.period(at)
        if found is None:
            return None
        period, end = found
        stop, way, event = self.counted_from(end)
        if event:
            way = relation if relation in ("within", "by") else way
            return Moment(start, stop, way, period=period, event=event)
        if not relation and self.word(end) in _LATER:
            return Moment(start, end + 1, "after", period=period)
        if relation not in ("within", "in", "after", "by"):
            return None
        return Moment(start, end, relation, period=period)

    def period(self, at: int) -> tuple[tuple[float, str, str], int] | None:
        word = self.word(at)
        found = numeral(self.words, at) if word else None
        if word.isdecimal():
            value, end = float(word), at + 1
        elif found is not None and not found.is_part:
            value, end = found.value, found.end
        elif at and self.words[at - 1] in ("a", "an") and (word in _HOURS or word in _IN_MONTHS):
            value, end = 1.0, at
        elif word == "one":
            value, end = 1.0, at + 1
        else:
            return None
        if self.word(end) == "(" and self.word(end + 2) == ")":  # thirty (30) days
            end += 3
        end += self.word(end) == "-"
        kind = self.word(end) if self.word(end) in _KINDS_OF_DAY else ""
        end += bool(kind)
        unit = self.word(end).removesuffix("s").removesuffix("'")
        if unit not in _HOURS and unit not in _IN_MONTHS:
            return None
        return (value, unit, kind), end + 1

    def counted_from(self, at: int) -> tuple[int, str, str]:
        """Return the end, relation and event behind a period or pace; no event is ""."""
        tag = self.tags.get(at)
        if self.word(at) == "of":
            way, behind = "of", at + 1
        elif tag is not None and tag.name in _RELATIONS:
            way, behind = tag.name, tag.end
        else:
            return at, "", ""
        end, event = self.event(behind)
        return (end, way, event) if event else (at, "", "")

    def event(self, at: int) -> tuple[int, str]:
        """Return the end and name of the event that stands at `at` or a few words on."""
        for index in range(at, min(at + _MOST_BETWEEN, len(self.words))):
            tag = self.tags.get(index)
            if tag is not None and tag.name not in _RELATIONS | _PACES | {"part", "-"}:
                is_verb = tag.end - tag.start > 1 or index == at
                is_near = _FILLING.issuperset(self.words[at:index])
                return (tag.end, tag.name) if is_verb or is_near else (at, "")
            if self.words[index] in _STOPS or (tag is not None and tag.name in _PACES):
                break
        return at, ""

    def word(self, at: int) -> str:
        return self.words[at] if at < len(self.words) else ""
