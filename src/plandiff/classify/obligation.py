"""Obligation changed: how strongly a statement binds, on two axes, force and effort."""

from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.matching import left_over, matched
from plandiff.language.obligations import BINDING_ALONE, EFFORTS, FORCES, Statement, statements
from plandiff.language.passages import Paired
from plandiff.language.sentences import Sentence
from plandiff.language.stems import is_adverb, stem

# Statements with different verbs are one only in sentences that have this much in common:
# tests/language/labelled, "another statement".
_LEAST_ALIKE = 0.6
# Verbs that say little: one statement only with the same word after them.
# tests/language/labelled: "expected to become eligible", "will become void".
_LIGHT = frozenset(map(stem, ("become", "make", "take", "include", "give", "remain", "provide")))
# After these a bare verb is no weaker or stronger: "when they should no longer be able".
_SUBORDINATE = frozenset(("that", "which", "who", "when", "if", "where", "how", "whether"))
_BE = frozenset(("is", "are"))
_Pair = tuple[Statement | None, Statement | None]


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    passage = comparison.differing_english(link)
    if passage is None or not passage.lexicon.may_differ("obligations", passage.every_word):
        return
    for pair in passage.pairs:
        if pair.old is None or pair.new is None:
            continue
        if _is_in_brackets(pair.old) or _is_in_brackets(pair.new):
            continue
        olds = statements(pair.old, is_binding=comparison.old.is_binding)
        news = statements(pair.new, is_binding=comparison.new.is_binding)
        if not (olds or news):
            continue
        for old, new in _paired(pair, olds, news):
            detail = _detail(old, new)
            if detail:
                values = _value(pair.old, old, new), _value(pair.new, new, old)
                yield Change(ChangeKind.OBLIGATION_CHANGED, *values, detail=detail)


def _is_in_brackets(sentence: Sentence) -> bool:
    """Whether binding words stand in brackets of their own: which of them is not agreed."""
    words = sentence.words
    return "[" in sentence.text and any(
        words[at] == "[" and at + 1 < len(words) and words[at + 1] in BINDING_ALONE
        for at in range(len(words))
    )


def _paired(
    pair: Paired, olds: tuple[Statement, ...], news: tuple[Statement, ...]
) -> Iterator[_Pair]:
    """Yield statements of one verb; then what is left if it is one a side; then bare verbs."""

    def is_same(old: Statement, new: Statement) -> bool:
        if not old.stem or old.stem != new.stem:
            return False
        if pair.alike < _LEAST_ALIKE and old.is_of_object != new.is_of_object:
            return _subject(pair.old, old) == _subject(pair.new, new)
        return old.stem not in _LIGHT or _beside(pair.old, old) == _beside(pair.new, new)

    found = matched(olds, news, is_same)
    yield from ((olds[i], news[j]) for i, j in found.items())
    left, right = left_over(olds, news, found)
    if len(left) == len(right) == 1 and pair.alike >= _LEAST_ALIKE:
        if _subject(pair.old, left[0]) == _subject(pair.new, right[0]):
            yield left[0], right[0]
        return
    if not right and pair.new is not None:
        yield from ((old, None) for old in left if _is_bare(pair.old, old, pair.new))
    if not left and pair.old is not None:
        yield from ((None, new) for new in right if _is_bare(pair.new, new, pair.old))


def _subject(sentence: Sentence | None, statement: Statement) -> str:
    """Return who acts: the word before the binding ones, or before "to" where they bind another."""
    if sentence is None:
        return ""
    return sentence.before(
        statement.end - 1 if statement.is_of_object else _subject_end(sentence, statement.start)
    )


def _subject_end(sentence: Sentence, start: int) -> int:
    """Return where the subject before `start` ends: "the Court, upon request, | shall"."""
    if not start or sentence.words[start - 1] != ",":
        return start
    opening = (at for at in range(start - 2, 0, -1) if sentence.words[at] == ",")
    return next(opening, start)


def _beside(sentence: Sentence | None, statement: Statement) -> str:
    return sentence.after(statement.verb) if sentence is not None else ""


def _is_bare(mine: Sentence | None, own: Statement, other: Sentence) -> bool:
    """Whether `other` says the same verb of the same subject without binding words."""
    if mine is None or not own.stem or own.stem not in other.stems or own.start == 0:
        return False
    at = other.stems.index(own.stem)
    subject = mine.before(own.start)
    while at > 1 and (is_adverb(other.words[at - 1]) or other.words[at - 1] in _BE):
        at -= 1  # codes | are randomly made
    is_said = other.words[at - 1] not in ("to", "not")
    is_said = is_said and _SUBORDINATE.isdisjoint(mine.words[: own.start])
    return is_said and bool(subject) and other.before(at) == subject


def _detail(old: Statement | None, new: Statement | None) -> dict[str, Value] | None:
    """Return the direction on both axes and in all; None where nothing is to be said."""
    if old is not None and new is not None and old.words == new.words:
        return None
    force = _direction(_forces(old), _forces(new))
    effort = _direction(_efforts(old), _efforts(new))
    if effort != "same" and old is not None and new is not None and old.stem != new.stem:
        return None  # another verb: to publish is no stronger way to examine
    moved = {force, effort} - {"same"}
    if not moved:
        return None
    turned = old is not None and new is not None and _forbids(old) != _forbids(new)
    direction = moved.pop() if len(moved) == 1 and not turned else "sideways"
    return {"direction": direction, "force": force, "effort": effort}


def _forbids(statement: Statement) -> bool:
    """Whether one is bound not to do it, which "need not" does not say."""
    return statement.negated and statement.force != "permission"


def _direction(old: set[int], new: set[int]) -> str:
    if min(new) > max(old):
        return "weaker"
    return "stronger" if max(new) < min(old) else "same"


def _forces(statement: Statement | None) -> set[int]:
    """Return the places on the scale that the words may mean; a bare verb binds or expects."""
    if statement is None or not statement.force:
        return {0, 1}
    return {FORCES.index(statement.force)}


def _efforts(statement: Statement | None) -> set[int]:
    return {EFFORTS.index(statement.effort) if statement is not None else 0}


def _value(sentence: Sentence, own: Statement | None, other: Statement | None) -> Value:
    if own is None:
        at = sentence.stems.index(other.stem) if other is not None else 0
        return {"text": sentence.cores[at], "force": None, "effort": "result", "negated": False}
    return {
        "text": sentence.said(own.start, min(own.verb + 1, len(sentence.cores)))
        if own.verb < len(sentence.cores)
        else sentence.said(own.start, own.end),
        "force": own.force or None,
        "effort": own.effort,
        "negated": own.negated,
    }


DETECTOR = Detector(frozenset((ChangeKind.OBLIGATION_CHANGED,)), _detect, frozenset(("text",)))
