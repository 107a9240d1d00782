"""Hedge changed: a limiter of scope or a condition came, went, or became another."""

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import TypeAlias

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.hedges import Hedge, hedges, may_hedge
from plandiff.language.matching import left_over, matched
from plandiff.language.moved import goes_on
from plandiff.language.passages import Paired
from plandiff.language.sentences import Sentence

# A hedge that comes or goes limits a statement that stays: in sentences with this much in common.
# tests/language/labelled, "another statement with a condition".
_LEAST_ALIKE = 0.5
_LEAST_REST_ALIKE = 0.6


# The sentences of a pair, what each alone has, and whether the rest stays.
_Group: TypeAlias = tuple[Sentence | None, list[Hedge], Sentence | None, list[Hedge], bool]

# A hedge with the words of its sentence, its group and its place there.
_Placed: TypeAlias = tuple[str, int, int, Sentence, Hedge]


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    passage = comparison.differing_english(link)
    if passage is None or not may_hedge(passage):
        return
    groups: list[_Group] = []
    for pair in passage.pairs:
        if pair.old is not None and pair.new is not None:
            lefts, rights = yield from _replaced(pair.old, pair.new)
            groups.append((pair.old, lefts, pair.new, rights, _stays(pair, lefts, rights)))
        else:  # what it says may have moved from here, or to here
            groups.append((pair.old, _all(pair.old), pair.new, _all(pair.new), False))
    for old, lefts, new, rights in _without_moved(groups):
        if len(lefts) == len(rights) == 1:
            yield _change(old, lefts[0], new, rights[0])
            continue
        for hedge in lefts:
            yield _change(old, hedge, new, None)
        for hedge in rights:
            yield _change(old, None, new, hedge)


def _all(sentence: Sentence | None) -> list[Hedge]:
    return [] if sentence is None else list(hedges(sentence))


def _without_moved(
    groups: Sequence[_Group],
) -> Iterator[tuple[Sentence, list[Hedge], Sentence, list[Hedge]]]:
    """Yield the hedges of one side alone in sentences that stay, but for those that moved."""
    # By their words: the order of the pairs is not the same from both sides.
    lefts = sorted(_placed((old, mine) for old, mine, _, _, _ in groups))
    rights = sorted(_placed((new, other) for _, _, new, other, _ in groups))
    moved = matched(lefts, rights, _is_moved)
    gone = {lefts[i][1:3] for i in moved}, {rights[j][1:3] for j in moved.values()}
    for number, (old, mine, new, other, stays) in enumerate(groups):
        if stays and old is not None and new is not None:
            left, right = (
                [h for place, h in enumerate(side) if (number, place) not in out]
                for side, out in zip((mine, other), gone, strict=True)
            )
            yield old, left, new, right


def _placed(sides: Iterable[tuple[Sentence | None, Sequence[Hedge]]]) -> Iterator[_Placed]:
    for number, (sentence, found) in enumerate(sides):
        if sentence is not None:
            yield from ((sentence.text, number, i, sentence, h) for i, h in enumerate(found))


def _is_moved(old: _Placed, new: _Placed) -> bool:
    return old[4].is_same(new[4]) and goes_on(old[3], new[3])


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
        are_weak = lefts[i].is_weak and rights[j].is_weak
        # "when used", "when the mark is used": a time as often, where another takes its place.
        are_times = old.words[lefts[i].start] == new.words[rights[j].start] == "when"
        if lefts[i].family != "if" or not (are_weak or are_times):
            yield _change(old, lefts[i], new, rights[j])
    gone, come = left_over(lefts, rights, others)
    gone, come = _without_repeated(gone, news), _without_repeated(come, olds)
    return [h for h in gone if not h.is_weak], [h for h in come if not h.is_weak]


def _without_repeated(side: Sequence[Hedge], other: Sequence[Hedge]) -> list[Hedge]:
    """Return `side` without fixed phrases that the other sentence has as well, once less."""
    families = {hedge.family for hedge in other}
    return [hedge for hedge in side if hedge.stems or hedge.family not in families]


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
