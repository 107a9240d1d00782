"""When: dates, deadlines, and the events that are waited for.

Word lists: language/lexicons/en/dates.yaml. Read are dates of the calendar (24 November 2025,
by 2030), periods with what they are counted from (within 72 hours of signature), paces (as
soon as possible), events (upon ratification). How long something lasts is a quantity alone.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from plandiff.language.calendar_dates import MONTHS, Calendar
from plandiff.language.lexicon import KNOWN, Found, Lexicon
from plandiff.language.moment import HOURS, IN_MONTHS, Moment
from plandiff.language.numerals import NUMERALS, numeral
from plandiff.language.sentences import Sentence

_KINDS_OF_DAY = frozenset(("working", "business", "calendar", "consecutive", "clear", "full"))
_RELATIONS_WORDS = "within by before after from until on in"
_RELATIONS = frozenset(_RELATIONS_WORDS.split())
_PACES_WORDS = "soon immediately promptly later"
_PACES = frozenset(_PACES_WORDS.split())
_NO_EVENTS = frozenset((*_RELATIONS, *_PACES, "part", "-"))
_TIME_WORDS = NUMERALS.union(_KINDS_OF_DAY, *((unit, f"{unit}s") for unit in (*HOURS, *IN_MONTHS)))
_ARTICLES = frozenset(("a", "an"))
_STARTS = NUMERALS.union(MONTHS, _ARTICLES)
# Between a relation and its event: "of the date of its", "after this agreement has".
_MOST_BETWEEN = 6
_STOPS = frozenset(".;:!?,()[]")
# Between a relation and its date or period: "within the next 15 years".
_LEADING_WORDS = "the a next following first coming last course of fiscal tax calendar academic"
_LEADING = frozenset(_LEADING_WORDS.split())
# The date of an act that is named: "the Code of 1986, approved October 22, 1986".
_CITING = frozenset(("approved", "enacted"))
_LATER = frozenset(("later", "on", "thereafter", "afterwards"))
# Events of the final clauses, which "on" and "from" are said of as well; of others they may be
# said as a subject ("talks on disarmament") or of what is spared ("exempt from inspection").
_FORMAL_WORDS = (
    "signature|ratification|entry into force|conclusion|adoption|approval|acceptance|accession|"
    "deposit|receipt|notification|request|publication|completion|expiry|termination|withdrawal|"
    "ceasefire|elections"
)
_FORMAL = frozenset(_FORMAL_WORDS.split("|"))
_ANCHORING = frozenset(
    ("prior to", "before", "after", "until", "upon", "once", "on or before", "on or after",
     "on and after")
)  # fmt: skip
_OPENING = frozenset(("prior", "after", "until", "upon", "once", "before"))
# "the 90th day": a period; "the 15th of the month": a day of any month.
_ORDINAL = re.compile("([0-9]{1,3})(?:st|nd|rd|th)")
_WEEKDAY_WORDS = "monday tuesday wednesday thursday friday saturday sunday"
_WEEKDAYS = frozenset(_WEEKDAY_WORDS.split())
_HAS = frozenset(("has", "have", "had", "is", "are", "was", "were"))
_SUBJECTS = frozenset(("both", "all", "it", "they", "these", "those", "no", "every", "either"))
_FILLING_WORDS = (
    "the a an of this its their his her such any each full formal final date day first last next "
    "following"
)
_FILLING = frozenset(_FILLING_WORDS.split())


def may_date(words: frozenset[str], every: Iterable[str], lexicon: Lexicon = KNOWN) -> bool:
    """Whether a change in `words`, in a text that has `every` word, may be one of when."""
    return (
        lexicon.may_differ("dates", words)
        or (bool(words) and not _OPENING.isdisjoint(every))
        or not words.isdisjoint(MONTHS)
        or not words.isdisjoint(_TIME_WORDS)
        or any(word[:1].isdecimal() for word in words)
    )


@lru_cache(maxsize=64)
def moments(sentence: Sentence) -> tuple[Moment, ...]:
    """Return what `sentence` says of when, from the left, not overlapping."""
    reader = _Reader(sentence)
    found: list[Moment] = []
    end = 0
    for at in reader.starts():
        if sentence.words[at] == "effective" and "," in sentence.words[max(at - 2, 0) : at]:
            end = max(end, reader.calendar.end_of(at + 1))  # the Act of 1988, effective …
        moment = reader.moment(at) if at >= end else None
        if moment is None:
            continue
        if not (at and sentence.words[at - 1] in _CITING):
            found.append(moment)
        end = moment.end
    return tuple(found)


class _Reader:
    def __init__(self, sentence: Sentence) -> None:
        self.words, self.stems = sentence.words, sentence.stems
        self.calendar = Calendar(sentence.cores, sentence.words)
        listed = sentence.lexicon.phrases("dates")
        self.tags = {found.start: found for found in listed.found(self.words)}

    def starts(self) -> list[int]:
        """Return where something that says when may start; at most words nothing does."""
        tags, words = self.tags, self.words
        found = {
            at
            for at, word in enumerate(words)
            if word[:1].isdigit()
            or (word in _STARTS and (word not in _ARTICLES or numeral(words, at) is not None))
        }
        return sorted(found.union(tags)) if found or tags else []

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
        if self.words[max(tag.start - 1, 0) : tag.start + 1] == ("the", "following"):
            return None  # the following criteria
        while self.word(at) in _LEADING and at not in self.tags:
            at += 1
        found = self.dated(tag.start, at, tag.name) or self.timed(tag.start, at, tag.name)
        found = found or self.monthly(tag.start, at, tag.name)
        if found is not None or tag.name in ("in", "within"):
            return found
        end, event = self.event(tag.end)
        if not event:
            return self.anchored(tag)
        if not self.may_wait(tag, event):
            return None
        return Moment(tag.start, end, tag.name, event=event)

    def anchored(self, tag: Found) -> Moment | None:
        """Return what waits for something that is in no list: "prior to first use"."""
        said = " ".join(self.words[tag.start : tag.end])
        if said == "once" and self.word(tag.end) not in _FILLING | _SUBJECTS:
            return None  # declared once and shared
        is_told = said in _ANCHORING and not self.word(tag.end)[:1].isdigit()  # after 12:00 a.m.
        behind = range(tag.end, min(tag.end + _MOST_BETWEEN, len(self.words)))
        end = next((i for i in behind if self.words[i] in _STOPS), behind.stop)
        anchor = frozenset(filter(None, self.stems[tag.end : end]))
        return Moment(tag.start, end, tag.name, anchor=anchor) if is_told and anchor else None

    def may_wait(self, tag: Found, event: str) -> bool:
        """Whether a relation waits for an event: "exempt from inspection" does not."""
        said = self.words[tag.start : tag.end]
        if tag.name == "by" or event in _WEEKDAYS:
            return event in _WEEKDAYS
        if event in _FORMAL:
            return True
        if said == ("from",):
            return "date" in self.words[tag.end : tag.end + 3]
        return said != ("on",) or self.words[tag.end] not in _FILLING

    def dated(self, start: int, at: int, relation: str) -> Moment | None:
        part = ""
        tag = self.tags.get(at)
        if tag is not None and tag.name == "part":
            at, part = tag.end, " ".join(w for w in self.words[at : tag.end] if w != "the")
        found = self.calendar.date(at, is_told=bool(relation or part))
        if found is None or (not relation and self.calendar.is_cited(at)):
            return None
        return Moment(start, found.end, relation, date=found.date, part=part)

    def monthly(self, start: int, at: int, relation: str) -> Moment | None:
        """Return a day of each month: "by the 15th of the last month"."""
        behind = self.words[at + 1 : at + 5]
        if _ORDINAL.fullmatch(self.word(at)) and behind[:1] == ("of",) and "month" in behind:
            return Moment(start, at + 1, relation, part=self.word(at))
        return None

    def timed(self, start: int, at: int, relation: str) -> Moment | None:
        """Return a period that is counted from something, or has to be kept."""
        found = self.period(at)
        if found is None:
            return None
        period, end = found
        stop, way, event = self.counted_from(end)
        if event:
            way = relation if relation in ("within", "by", "before") else way
            return Moment(start, stop, way, period=period, event=event)
        tag = self.tags.get(end)
        if tag is not None and tag.name in ("before", "after", "from") and tag.start == end:
            way = relation if relation in ("within", "by", "before") else tag.name
            return Moment(start, tag.end, way, period=period)
        if not relation and self.word(end) in _LATER:
            return Moment(start, end + 1, "after", period=period)
        if relation not in ("within", "in", "after", "by"):
            return None
        return Moment(start, end, relation, period=period)

    def period(self, at: int) -> tuple[tuple[float, str, str], int] | None:
        word = self.word(at)
        found = numeral(self.words, at) if word else None
        ordinal = _ORDINAL.fullmatch(word)
        if word.isdecimal():
            value, end = float(word), at + 1
        elif ordinal and self.word(at + 1) == "day":
            value, end = float(ordinal[1]), at + 1
        elif found is not None and not found.is_part:
            value, end = found.value, found.end
        elif at and self.words[at - 1] in ("a", "an") and (word in HOURS or word in IN_MONTHS):
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
        if unit not in HOURS and unit not in IN_MONTHS:
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
            if tag is not None and tag.name not in _NO_EVENTS:
                if self.word(tag.end) in _HAS and tag.end - tag.start == 1:
                    continue  # "the withdrawal has been verified": the verb tells what happens
                is_verb = tag.end - tag.start > 1 or index == at
                between = [w for w in self.words[at:index] if not w.endswith(("'s", "s'"))]
                is_near = _FILLING.issuperset(between)  # at the time of the guest's release
                return (tag.end, tag.name) if is_verb or is_near else (at, "")
            if self.words[index] in _STOPS or (tag is not None and tag.name in _PACES):
                break
        return at, ""

    def word(self, at: int) -> str:
        return self.words[at] if at < len(self.words) else ""
