"""Hedge changed: a limiter of scope or a condition came, went, or became another."""

from collections import Counter
from collections.abc import Generator, Iterator, Sequence

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.hedges import Hedge, hedges, may_hedge
from plandiff.language.matching import left_over, matched
from plandiff.language.passages import Paired
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
        lefts, rights = yield from _replaced(pair.old, pair.new)
        if not (lefts or rights) or not _stays(pair, lefts, rights):
            continue
        if len(lefts) == len(rights) == 1:
            yield _change(pair.old, lefts[0], pair.new, rights[0])
            continue
        for hedge in lefts:
            yield _change(pair.old, hedge, pair.new, None)
        for hedge in rights:
            yield _change(pair.old, None, pair.new, hedge)


def _replaced(
    old: Sentence, new: Sentence
) -> Generator[Change, None, tuple[list[Hedge], list[Hedge]]]:
    """Yield the conditions that say something else; return the hedges that one side alone has."""
    olds, news = hedges(old), hedges(new)
    if not (olds or news):
        return [], []
    lefts, rights = left_over(olds, news, matched(olds, news, Hedge.is_same))
    others = matched(lefts, rights, lambda a, b: a.family == b.family)
    for i, j in others.items():
        if not (lefts[i].is_weak and rights[j].is_weak and lefts[i].family == "if"):
            yield _change(old, lefts[i], new, rights[j])
    gone, come = left_over(lefts, rights, others)
    return [h for h in gone if not h.is_weak], [h for h in come if not h.is_weak]


def _stays(pair: Paired, gone: Sequence[Hedge], come: Sequence[Hedge]) -> bool:
    """Whether the rest of the sentence stays.

    A condition before the statement, without a comma, may have taken the statement with it:
    then the sentences as they are tell.
    """
    if pair.old is None or pair.new is None:
        return False
    rest = _rest_alike(pair.old, gone, pair.new, come)
    return pair.alike >= _LEAST_ALIKE or rest >= _LEAST_REST_ALIKE


def _rest_alike(
    old: Sentence, gone: Sequence[Hedge], new: Sentence, come: Sequence[Hedge]
) -> float:
    """Return the share of words, from 0.0 to 1.0, that both have but for these hedges."""
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
