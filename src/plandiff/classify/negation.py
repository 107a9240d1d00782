"""Negation changed: a statement that stays is turned round."""

from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.matching import left_over, matched
from plandiff.language.negations import Negation, may_turn, negations, opposites, soft
from plandiff.language.sentences import Sentence

# A statement is turned round in sentences that have at least this much else in common:
# tests/language/labelled, "A recursive type" (0.5) became another rule.
_LEAST_ALIKE = 0.55
# With another word before it, only in sentences that are nearly the same.
_ENOUGH_ALIKE = 0.75


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    passage = comparison.differing_english(link)
    if passage is None or not may_turn(passage.words, passage.lexicon):
        return
    for pair in passage.pairs:
        if pair.old is None or pair.new is None or pair.alike < _LEAST_ALIKE:
            continue
        olds, news = _unmatched(negations(pair.old), negations(pair.new))
        gone, come = _unexplained(pair.old, pair.new), _unexplained(pair.new, pair.old)
        for old in olds[come:][: max(len(olds) - len(news), 0)]:
            if _turns(old, pair.old, pair.new, pair.alike):
                yield _change(_negated(pair.old, old), _plain(pair.new, pair.old, old))
        for new in news[gone:][: max(len(news) - len(olds), 0)]:
            if _turns(new, pair.new, pair.old, pair.alike):
                yield _change(_plain(pair.old, pair.new, new), _negated(pair.new, new))
        yield from _prefixed(pair.old, pair.new)


def _change(old: Value, new: Value) -> Change:
    return Change(ChangeKind.NEGATION_CHANGED, old, new)


def _unmatched(
    olds: tuple[Negation, ...], news: tuple[Negation, ...]
) -> tuple[list[Negation], list[Negation]]:
    """Return what one side alone negates: one "no" for another is no change."""
    found = matched(olds, news, lambda old, new: not old.scope.isdisjoint(new.scope))
    return left_over(olds, news, found)


def _unexplained(mine: Sentence, other: Sentence) -> int:
    """Return how many words of `mine` alone say no in another way."""
    return len(set(soft(mine)) - set(soft(other)))


def _turns(negation: Negation, mine: Sentence, other: Sentence, alike: float) -> bool:
    """Whether what `negation` is said of stands in `other`: of "no troops enter" two words."""
    there = negation.scope & set(other.stems)
    word = mine.stems[negation.of]
    if word not in there or len(there) < min(len(negation.scope), 2):
        return False
    if mine.stems.count(word) != other.stems.count(word):
        return False  # said once more, with a negation: another statement
    before = other.before(other.stems.index(word))
    return mine.before(negation.start) == before or alike >= _ENOUGH_ALIKE


def _negated(sentence: Sentence, negation: Negation) -> Value:
    return {"text": sentence.said(negation.start, negation.of + 1), "negated": True}


def _plain(sentence: Sentence, other: Sentence, negation: Negation) -> Value:
    at = sentence.stems.index(other.stems[negation.of])
    return {"text": sentence.said(max(at - 1, 0), at + 1), "negated": False}


def _prefixed(old: Sentence, new: Sentence) -> Iterator[Change]:
    """Yield words that a prefix turned round: conditional, unconditional."""
    gone, come = set(old.words) - set(new.words), set(new.words) - set(old.words)
    for word in old.words:
        if word in gone and any(rest in come for rest in opposites(word)):
            rest = next(rest for rest in opposites(word) if rest in come)
            yield _change(_word(word, negated=True), _word(rest, negated=False))
    for word in new.words:
        if word in come and any(rest in gone for rest in opposites(word)):
            rest = next(rest for rest in opposites(word) if rest in gone)
            yield _change(_word(rest, negated=False), _word(word, negated=True))


def _word(word: str, *, negated: bool) -> Value:
    return {"text": word, "negated": negated}


DETECTOR = Detector(frozenset((ChangeKind.NEGATION_CHANGED,)), _detect, frozenset(("text",)))
