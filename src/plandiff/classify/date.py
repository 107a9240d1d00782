"""Date changed: a date, a deadline, or the event that starts or ends a time."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.dates import Moment, may_date, moments
from plandiff.language.matching import left_over, matched
from plandiff.language.sentences import Sentence

# An event or a pace alone ("upon request", "promptly") that comes or goes is told in
# sentences that have this much in common: tests/language/labelled, "receipt of the report".
_LEAST_ALIKE = 0.6


class _Said(NamedTuple):
    sentence: Sentence
    moment: Moment


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    passage = comparison.differing_english(link)
    if passage is None or not may_date(passage.words, passage.lexicon):
        return
    olds: list[_Said] = []
    news: list[_Said] = []
    for pair in passage.pairs:
        if pair.old is not None and pair.new is not None:
            if may_date(frozenset(pair.old.words) ^ frozenset(pair.new.words), passage.lexicon):
                yield from _changes(_said(pair.old), _said(pair.new), pair.alike)
        elif pair.old is not None:
            olds += _said(pair.old)
        elif pair.new is not None:
            news += _said(pair.new)
    yield from _changes(olds, news, 0.0)


def _said(sentence: Sentence) -> list[_Said]:
    return [_Said(sentence, moment) for moment in moments(sentence)]


def _changes(olds: Sequence[_Said], news: Sequence[_Said], alike: float) -> Iterator[Change]:
    same = matched(olds, news, lambda a, b: a.moment.key == b.moment.key)
    lefts, rights = left_over(olds, news, same)
    partners = matched(lefts, rights, _is_near)
    for old, new in [(lefts[i], rights[j]) for i, j in partners.items()]:
        yield Change(ChangeKind.DATE_CHANGED, _value(old), _value(new))
    lonely = left_over(lefts, rights, partners)
    pairs = list(zip(*lonely, strict=False))
    for old, new in pairs:
        yield Change(ChangeKind.DATE_CHANGED, _value(old), _value(new))
    for said in lonely[0][len(pairs) :]:
        if said.moment.is_exact or alike >= _LEAST_ALIKE:
            yield Change(ChangeKind.DATE_CHANGED, _value(said), None)
    for said in lonely[1][len(pairs) :]:
        if said.moment.is_exact or alike >= _LEAST_ALIKE:
            yield Change(ChangeKind.DATE_CHANGED, None, _value(said))


def _is_near(old: _Said, new: _Said) -> bool:
    """Whether two moments wait for one event, or are meant in the same way."""
    mine, other = old.moment, new.moment
    if mine.event or other.event:
        return mine.event == other.event
    return mine.relation == other.relation and mine.is_exact == other.is_exact


def _value(said: _Said) -> Value:
    sentence, moment = said
    period = moment.period
    return {
        "text": sentence.said(moment.start, moment.end),
        "relation": moment.relation or None,
        "date": moment.date or None,
        "part": moment.part or None,
        "period": None if period is None else _period(*period),
        "pace": moment.pace or None,
        "event": moment.event or None,
    }


def _period(value: float, unit: str, kind: str) -> Value:
    return {"value": int(value) if value == int(value) else value, "unit": f"{kind} {unit}".strip()}


DETECTOR = Detector(frozenset((ChangeKind.DATE_CHANGED,)), _detect, frozenset(("text",)))
