"""Hedge changed: a limiter of scope or a condition came, went, or became another."""

from collections import Counter
from collections.abc import Iterator, Sequence

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.hedges import Hedge, hedges, may_hedge
from plandiff.language.matching import left_over, matched
from plandiff.language.sentences import Sentence

# A hedge that comes or goes limits a statement that stays: in sentences with this much in common.
# tests/language/labelled, "another statement with a condition".
_LEAST_ALIKE = 0.5
_LEAST_REST_ALIKE = 0.6


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    passage = comparison.differing_english(link)
    if passage is None or not may_hedge(passage):
        return
    for pair in passage.pairs:
        if pair.old is None or pair.new is None:
            continue
        olds, news = hedges(pair.old), hedges(pair.new)
        lefts, rights = left_over(olds, news, matched(olds, news, Hedge.is_same))
        # What was left of one list is one condition that says something else.
        others = matched(lefts, rights, lambda a, b: a.family == b.family)
        for i, j in others.items():
            if not (lefts[i].is_weak and rights[j].is_weak and lefts[i].family == "if"):
                yield _change(pair.old, lefts[i], pair.new, rights[j])
        lefts, rights = (
            [hedge for hedge in side if not hedge.is_weak]
            for side in left_over(lefts, rights, others)
        )
        if not (lefts or rights):
            continue
        # A condition before the statement, without a comma, may have taken the statement with it.
        if pair.alike < _LEAST_ALIKE and (
            _rest_alike(pair.old, lefts, pair.new, rights) < _LEAST_REST_ALIKE
        ):
            continue
        if len(lefts) == len(rights) == 1:
            yield _change(pair.old, lefts[0], pair.new, rights[0])
            continue
        for hedge in lefts:
            yield _change(pair.old, hedge, pair.new, None)
        for hedge in rights:
            yield _change(pair.old, None, pair.new, hedge)


def _rest_alike(
    old: Sentence, gone: Sequence[Hedge], new: Sentence, come: Sequence[Hedge]
) -> float:
    """Return the share of words, from 0.0 to 1.0, that the sentences have in common without these hedges."""
    mine, other = _bag(old, gone), _bag(new, come)
    return 2 * (mine & other).total() / max(mine.total() + other.total(), 1)


def _bag(sentence: Sentence, hedges: Sequence[Hedge]) -> Counter[str]:
    hidden = {at for hedge in hedges for at in range(hedge.start, hedge.end)}
    return Counter(s for at, s in enumerate(sentence.stems) if s and at not in hidden)


def _change(old: Sentence, mine: Hedge | None, new: Sentence, other: Hedge | None) -> Change:
    return Change(ChangeKind.HEDGE_CHANGED, _value(old, mine), _value(new, other))


def _value(sentence: Sentence, hedge: Hedge | None) -> Value:
    if hedge is None:
        return None
    return {"text": sentence.said(hedge.start, hedge.end), "hedge": hedge.name}


DETECTOR = Detector(frozenset((ChangeKind.HEDGE_CHANGED,)), _detect, frozenset(("text",)))
