"""Negation changed: a statement that stays is turned round."""

from collections import Counter
from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.dates import moments
from plandiff.language.hedges import hedges
from plandiff.language.matching import left_over, matched
from plandiff.language.negations import Negation, may_turn, negations, opposites, soft
from plandiff.language.sentences import Sentence
from plandiff.language.stems import EMPTY, is_adverb
from plandiff.language.time_limits import is_one_limit

# A statement is turned round in sentences that have at least this much else in common:
# tests/language/labelled, "A recursive type" (0.5) became another rule.
_LEAST_ALIKE = 0.55
# Words that turn a sentence round once more; "non" stands apart in "non-signature based".
_TURNING = frozenset(
    ("not", "non", "undefined", "unlawful", "illegal", "impermissible", "inadmissible")
)
_DETERMINERS = frozenset(("a", "an", "the", "any", "always"))
_MODALS = frozenset(("may", "shall", "must", "can", "will", "should"))
# With another word before it, only in sentences that are nearly the same.
_ENOUGH_ALIKE = 0.75


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    passage = comparison.differing_english(link)
    if passage is None or not may_turn(passage.every_word, passage.lexicon):
        return
    for pair in passage.pairs:
        if pair.old is None or pair.new is None:
            continue
        if pair.alike >= _LEAST_ALIKE:
            yield from _turned(pair.old, pair.new, pair.alike)
        # The word that is turned round is one to the reader: it is counted as kept.
        share = 2 / max(sum(map(bool, (*pair.old.stems, *pair.new.stems))), 1)
        if pair.alike + share >= _LEAST_ALIKE:
            yield from _prefixed(pair.old, pair.new)
            yield from _without(pair.old, pair.new)


def _turned(old: Sentence, new: Sentence, alike: float) -> Iterator[Change]:
    olds, news = _unmatched(old, new)
    if not (olds or news) or _is_of_limit(old, new):
        return
    gone, come = _unexplained(old, new), _unexplained(new, old)
    for negation in olds[come:][: max(len(olds) - len(news), 0)]:
        if _turns(negation, old, new, alike):
            yield _change(_negated(old, negation), _plain(new, old, negation))
    for negation in news[gone:][: max(len(news) - len(olds), 0)]:
        if _turns(negation, new, old, alike):
            yield _change(_plain(old, new, negation), _negated(new, negation))


def _change(old: Value, new: Value) -> Change:
    return Change(ChangeKind.NEGATION_CHANGED, old, new)


def _unmatched(old: Sentence, new: Sentence) -> tuple[list[Negation], list[Negation]]:
    """Return what one side alone negates: one "no" for another is no change."""
    olds, news = negations(old), negations(new)
    found = matched(olds, news, lambda mine, other: not mine.scope.isdisjoint(other.scope))
    left, right = left_over(olds, news, found)
    again = matched(left, right, lambda mine, other: _has(old, mine) and _has(new, other))
    return left_over(left, right, again)


def _has(sentence: Sentence, negation: Negation) -> bool:
    """Whether something is not had: "do not have keys", "do not have spare keys"."""
    return sentence.words[negation.end : negation.end + 1] in (("have",), ("has",))


def _unexplained(mine: Sentence, other: Sentence) -> int:
    """Return how many words of `mine` alone say no in another way."""
    return len(set(soft(mine)) - set(soft(other)))


def _turns(negation: Negation, mine: Sentence, other: Sentence, alike: float) -> bool:
    """Whether what `negation` is said of stands in `other`: of "no troops enter" two words."""
    if ("exceed" in other.words) != ("exceed" in mine.words):
        return False  # a limit that became a ban is another figure
    there = negation.scope & set(other.stems)
    word = mine.stems[negation.of]
    if word not in there or len(there) < min(len(negation.scope), 2):
        return False
    if mine.stems.count(word) != other.stems.count(word):
        return False  # said once more, with a negation: another statement
    if _is_of_condition(negation, mine, other):
        return False
    at = other.stems.index(word)
    while at and is_adverb(other.words[at - 1]):
        at -= 1  # may simultaneously hold
    if mine.before(negation.start) == other.before(at) or alike >= _ENOUGH_ALIKE:
        return True
    return _is_of_modal(mine, negation, other, at)


def _is_of_modal(mine: Sentence, negation: Negation, other: Sentence, at: int) -> bool:
    """Whether one may, and another may not, do the same to the same."""
    said = mine.words[negation.start - 1 : negation.start] if negation.start else ()
    place = other.stems.index(mine.stems[negation.of])
    is_one = said == other.words[at - 1 : at] and bool(_MODALS.intersection(said))
    return is_one and _said_behind(mine, negation.of) == _said_behind(other, place)


def _is_of_condition(negation: Negation, mine: Sentence, other: Sentence) -> bool:
    """Whether a negation stands in a condition that came or went as a whole, which tells it."""
    families = {hedge.family for hedge in hedges(other)}
    return any(
        hedge.start <= negation.start < hedge.end and hedge.family not in families
        for hedge in hedges(mine)
    )


def _is_of_limit(old: Sentence, new: Sentence) -> bool:
    """Whether a negation is told by a limit: "not within a year", "later than a year after"."""
    return any(
        is_one_limit(old, mine, new, other) and not mine.is_same(other)
        for mine in moments(old)
        for other in moments(new)
    )


def _negated(sentence: Sentence, negation: Negation) -> Value:
    return {"text": sentence.said(negation.start, negation.of + 1), "negated": True}


def _plain(sentence: Sentence, other: Sentence, negation: Negation) -> Value:
    at = sentence.stems.index(other.stems[negation.of])
    return {"text": sentence.said(max(at - 1, 0), at + 1), "negated": False}


def _prefixed(old: Sentence, new: Sentence) -> Iterator[Change]:
    """Yield words that a prefix turned round: conditional, unconditional."""
    bags = Counter(old.words), Counter(new.words)
    # By how often: "qualified through a qualified type", "unqualified without a qualified type".
    gone, come = set(bags[0] - bags[1]), set(bags[1] - bags[0])
    turned = _TURNING & (set(old.words) ^ set(new.words))
    if turned == {"not"} and _says_again(old, new, gone, come):
        turned = frozenset()
    if any(gone.union(come).isdisjoint(opposites(word)) for word in turned):
        return  # "not unlikely", "likely"; undefined where invalid, an invariant that it is valid
    for word in old.words:
        if word in gone and any(rest in come for rest in opposites(word)):
            rest = next(rest for rest in opposites(word) if rest in come)
            yield _change(_word(word, negated=True), _word(rest, negated=False))
    for word in new.words:
        if word in come and any(rest in gone for rest in opposites(word)):
            rest = next(rest for rest in opposites(word) if rest in gone)
            yield _change(_word(rest, negated=False), _word(word, negated=True))


def _says_again(old: Sentence, new: Sentence, gone: set[str], come: set[str]) -> bool:
    """Whether "not" says again what a prefix of its own side does: "Nonpublic …: not public"."""
    mine, away, other = (old, gone, come) if "not" in old.words else (new, come, gone)
    at = mine.words.index("not")
    rests = {rest for word in away for rest in opposites(word) if rest in other}
    return mine.words[at + 1 : at + 2] != () and mine.words[at + 1] in rests


def _without(old: Sentence, new: Sentence) -> Iterator[Change]:
    """Yield "with" that became "without", or the other way, before the same words."""
    if ("without" in old.words) == ("without" in new.words):
        return
    mine, other = (old, new) if "without" in old.words else (new, old)
    at = mine.words.index("without")
    behind = _said_behind(mine, at)
    for place in range(len(other.words)):
        if other.words[place] == "with" and behind and _said_behind(other, place) == behind:
            if _soft_before(mine, at) != _soft_before(other, place):
                return  # "prohibits … without", "allows … only with"
            values = (
                {"text": mine.said(at, at + 3), "negated": True},
                {"text": other.said(place, place + 3), "negated": False},
            )
            yield _change(*(values if mine is old else values[::-1]))
            return


def _soft_before(sentence: Sentence, at: int) -> set[str]:
    """Return the words before `at` that say no in another way."""
    words = sentence.words[:at]
    return {said for said in soft(sentence) if said.split()[0] in words} - {"without"}


def _said_behind(sentence: Sentence, at: int) -> tuple[str, ...]:
    """Return the next two words behind `at`, but for "any", "the", "always" and the like."""
    behind = [
        word
        for word in sentence.words[at + 1 : at + 5]
        if word not in _DETERMINERS and word not in EMPTY and not is_adverb(word)
    ]
    return tuple(behind[:2])


def _word(word: str, *, negated: bool) -> Value:
    return {"text": word, "negated": negated}


DETECTOR = Detector(frozenset((ChangeKind.NEGATION_CHANGED,)), _detect, frozenset(("text",)))
