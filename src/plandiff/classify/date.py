"""Date changed: a date, a deadline, or the event that starts or ends a time."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import NamedTuple, TypeAlias

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.dates import may_date, moments
from plandiff.language.labels import offered
from plandiff.language.matching import left_over, matched
from plandiff.language.moment import Moment
from plandiff.language.moved import goes_on
from plandiff.language.passages import Paired, Passage
from plandiff.language.sentences import Sentence, read
from plandiff.language.time_limits import is_one_limit

# An event or a pace alone ("upon request", "promptly") that comes or goes is told in
# sentences that stay: tests/language/labelled, "receipt of the report".
# This much of all words, or of those that say nothing of when: "once … signed" in
# tests/language/labelled/quantities-and-dates.jsonl.
_LEAST_ALIKE = 0.6
# What no list has is told in sentences that have this much in common:
# tests/language/test_causes.py, "prior to the time told in the letter".
_LEAST_ANCHORED = 0.5


class _Said(NamedTuple):
    sentence: Sentence
    moment: Moment


# What each side alone says of when, and how alike the rest is, for whoever asks.
_Group: TypeAlias = tuple[list[_Said], list[_Said], Callable[[], float]]


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    passage = comparison.differing_english(link)
    if passage is None or not may_date(passage.every_word, passage.all_words, passage.lexicon):
        return
    groups = [group for group in _groups(passage) if group[0] or group[1]]
    if not groups:
        return
    # By their words: the order of the pairs is not the same from both sides.
    lefts = sorted((said for olds, _, _ in groups for said in olds), key=_place)
    rights = sorted((said for _, news, _ in groups for said in news), key=_place)
    moved = matched(lefts, rights, _is_moved)
    gone = {id(lefts[i]) for i in moved} | {id(rights[j]) for j in moved.values()}
    for olds, news, alike in groups:
        left, right = ([said for said in side if id(said) not in gone] for side in (olds, news))
        yield from _changes(left, right, alike)


def _place(said: _Said) -> tuple[str, int]:
    return said.sentence.text, said.moment.start


def _groups(passage: Passage) -> Iterator[_Group]:
    """Yield what sentences that go on say differently of when; last what the others say."""
    olds: list[_Said] = []
    news: list[_Said] = []
    for pair in passage.pairs:
        if pair.old is not None and pair.new is not None:
            words = pair.old.words, pair.new.words
            if may_date(
                frozenset(words[0]).symmetric_difference(words[1]), chain(*words), passage.lexicon
            ):
                said = _said(pair.old), _said(pair.new)
                if said[0] or said[1]:
                    left, right = _without_same(*said)
                    same = matched(left, right, _is_one_limit)
                    yield (*left_over(left, right, same), partial(_alike, pair, *said))
        elif pair.old is not None:
            olds += _said(pair.old)
        elif pair.new is not None:
            news += _said(pair.new)
    yield (*_without_same(olds, news), float)


def _without_same(olds: list[_Said], news: list[_Said]) -> tuple[list[_Said], list[_Said]]:
    return left_over(olds, news, matched(olds, news, lambda a, b: a.moment.is_same(b.moment)))


def _is_one_limit(old: _Said, new: _Said) -> bool:
    return is_one_limit(old.sentence, old.moment, new.sentence, new.moment)


def _is_moved(old: _Said, new: _Said) -> bool:
    """Whether a moment stands in another sentence now, which goes on with its own."""
    return old.moment.is_same(new.moment) and goes_on(old.sentence, new.sentence)


def _said(sentence: Sentence) -> list[_Said]:
    if "[" in sentence.text and (text := offered(sentence.text)) != sentence.text:
        sentence = read(text)
    return [_Said(sentence, moment) for moment in moments(sentence)]


def _alike(pair: Paired, olds: Sequence[_Said], news: Sequence[_Said]) -> float:
    """Return the share of words, from 0.0 to 1.0, that both have, perhaps but for those of when."""
    if pair.old is None or pair.new is None:
        return 0.0
    left, right = (
        Counter(
            s
            for at, s in enumerate(sentence.stems)
            if s and not any(x.moment.start <= at < x.moment.end for x in said)
        )
        for sentence, said in ((pair.old, olds), (pair.new, news))
    )
    rest = 2 * (left & right).total() / max(left.total() + right.total(), 1)
    return max(pair.alike, rest)


def _changes(
    lefts: Sequence[_Said], rights: Sequence[_Said], alike: Callable[[], float]
) -> Iterator[Change]:
    if any(said.moment.anchor for said in (*lefts, *rights)) and alike() < _LEAST_ANCHORED:
        lefts, rights = (
            [said for said in side if not said.moment.anchor] for side in (lefts, rights)
        )
    partners = matched(lefts, rights, _is_near)
    for old, new in [(lefts[i], rights[j]) for i, j in partners.items()]:
        yield Change(ChangeKind.DATE_CHANGED, _value(old), _value(new))
    # What no list has is told where another such thing stands in its place, not alone.
    lonely = [
        [s for s in side if not s.moment.anchor] for side in left_over(lefts, rights, partners)
    ]
    pairs = list(zip(*lonely, strict=False))
    for old, new in pairs:
        yield Change(ChangeKind.DATE_CHANGED, _value(old), _value(new))
    for said in lonely[0][len(pairs) :]:
        if said.moment.is_exact or alike() >= _LEAST_ALIKE:
            yield Change(ChangeKind.DATE_CHANGED, _value(said), None)
    for said in lonely[1][len(pairs) :]:
        if said.moment.is_exact or alike() >= _LEAST_ALIKE:
            yield Change(ChangeKind.DATE_CHANGED, None, _value(said))


def _is_near(old: _Said, new: _Said) -> bool:
    """Whether two moments wait for one event, or are meant in the same way.

    "before" says a place or a court as often: what no list has is told where it turns round.
    """
    mine, other = old.moment, new.moment
    if mine.anchor or other.anchor:
        is_of_place = "before" in (old.sentence.words[mine.start], new.sentence.words[other.start])
        is_same_way = mine.relation == other.relation and not is_of_place
        is_told = bool(mine.anchor and other.anchor) and not (mine.event or other.event)
        return is_told and (is_same_way or mine.is_turned(other))
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
