"""Which bracket of one text goes on as which of another, and what became of the others."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from plandiff.language.bracket_partners import Place, innermost, words_within
from plandiff.language.bracket_partners import partners as partners_of
from plandiff.language.brackets import Bracketed, Span, bracketed
from plandiff.language.lcs import common_runs
from plandiff.language.stems import lowered

_SIGN = re.compile(r"[\[\]]")
# Each would tell all words at the place, which takes the square of their number.
# tests/language/test_brackets.py: many brackets in one place.
_MOST_AT_ONE_PLACE = 32


class Unit(NamedTuple):
    """One bracket, or several side by side that are options of one another.

    Attributes:
        spans: The brackets, in order.
        first: Index of its first word in the text.
        end: Index after its last word.
    """

    spans: tuple[Span, ...]
    first: int
    end: int

    @property
    def written(self) -> str:
        """What is written, brackets and all."""
        return " ".join(span.written for span in self.spans)

    @property
    def is_placeholder(self) -> bool:
        """Whether it waits for a word."""
        return self.spans[0].is_placeholder

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """The wordings it offers, as (attribution, text); one where it is no choice."""
        return tuple((span.attribution, text) for span in self.spans for text in span.options)


class Pairing(NamedTuple):
    """Two units, or one with the plain words that stand in its place on the other side.

    Attributes:
        old: The unit of the old text, or None.
        new: The unit of the new text, or None.
        plain: What stands there without brackets on the side that has no unit; "" for nothing.
        narrowed: Words of the bracket that stand outside it now.
        widened: Words that stand in the bracket and stood outside it.
    """

    old: Unit | None
    new: Unit | None
    plain: str = ""
    narrowed: str = ""
    widened: str = ""


@lru_cache(maxsize=8)
def pairings(old: str, new: str) -> tuple[Pairing, ...]:
    """Return what became of each bracket of `old`, then those that `new` alone has."""
    if _offered(old) == _offered(new):
        return ()  # what stands in brackets is the same
    flipped = old > new  # the pairing of words is the same from both sides
    sides = (bracketed(new), bracketed(old)) if flipped else (bracketed(old), bracketed(new))
    found = _Compared(*sides).pairings()
    if flipped:
        found = [Pairing(p.new, p.old, p.plain, p.widened, p.narrowed) for p in found]
    return tuple(sorted(found, key=_place))


def _offered(text: str) -> list[str]:
    """Return what stands in the outermost brackets of `text`."""
    found, depth, start = [], 0, 0
    for match in _SIGN.finditer(text):
        if match[0] == "[":
            start = match.end() if depth == 0 else start
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                found.append(" ".join(text[start : match.start()].split()))
    return found + [text[start:]] * bool(depth)


def _place(pairing: Pairing) -> tuple[bool, int]:
    unit = pairing.old or pairing.new
    return pairing.old is None, unit.first if unit is not None else 0


class _Compared:
    def __init__(self, left: Bracketed, right: Bracketed) -> None:
        self.left, self.right = left, right
        runs = common_runs(*(tuple(map(lowered, side.words)) for side in (left, right)))
        self.pairs = [(i + k, j + k) for i, j, length in runs for k in range(length)]
        # The same, side by side: both rise, so that a stretch of words is a stretch of pairs.
        self.kept = [i for i, _ in self.pairs], [j for _, j in self.pairs]
        self.units = tuple(_units(left)), tuple(_units(right))
        self.crowds = [
            Counter(gap for unit in self.units[side] if len(set(gap := self.gap(unit, side))) == 1)
            for side in (0, 1)
        ]
        self.inner = [
            innermost([(span.first, span.end) for span in side.spans], len(side.words))
            for side in (left, right)
        ]

    def pairings(self) -> list[Pairing]:
        lefts, rights = self.units
        places = (
            [Place(self.gap(unit, side), unit.is_placeholder) for unit in self.units[side]]
            for side in (0, 1)
        )
        partners = partners_of(*places)
        taken = set(partners.values())
        found = [self.pairing(lefts[i], rights[j]) for i, j in partners.items()]
        for i, unit in enumerate(lefts):
            if i not in partners:
                found.append(Pairing(unit, None, self.across(unit, from_left=True)))
        for j, unit in enumerate(rights):
            if j not in taken:
                found.append(Pairing(None, unit, self.across(unit, from_left=False)))
        return found

    def gap(self, unit: Unit, side: int) -> tuple[int, int]:
        """Return how many kept words stand before `unit`, and before its end."""
        return words_within(self.kept[side], unit.first, unit.end)

    def across(self, unit: Unit, *, from_left: bool) -> str:
        """Return the words that stand in the place of `unit` on the other side.

        "" where so many units stand at this place that the words there say nothing of one.
        """
        own, other = (0, 1) if from_left else (1, 0)
        text = self.right if from_left else self.left
        before, behind = self.gap(unit, own)
        if self.crowds[own][before, behind] > _MOST_AT_ONE_PLACE:
            return ""
        start = self.pairs[before - 1][other] + 1 if before else 0
        end = self.pairs[behind][other] if behind < len(self.pairs) else len(text.words)
        return text.said(range(start, end))

    def pairing(self, a: Unit, b: Unit) -> Pairing:
        if len(a.spans) > 1 or len(b.spans) > 1:
            return Pairing(a, b)
        mine, its = slice(*self.gap(a, 0)), slice(*self.gap(b, 1))
        out = [i for i, j in self.pairs[mine] if self.is_free(j, b, 1)]
        come = [i for i, j in self.pairs[its] if self.is_free(i, a, 0)]
        return Pairing(a, b, "", _said(self.left, out), _said(self.left, come))

    def is_free(self, word: int, unit: Unit, side: int) -> bool:
        """Whether a word stands outside `unit` and in no other bracket but those around it."""
        if unit.first <= word < unit.end:
            return False
        around = self.inner[side][word]
        text = (self.left, self.right)[side]
        return around is None or around in _ancestors(text, unit.spans[0])


def _said(text: Bracketed, places: Sequence[int]) -> str:
    # A full stop or comma that slipped out of a bracket is no change of what is agreed.
    return text.said(places) if any(text.words[i][0].isalnum() for i in places) else ""


def _ancestors(text: Bracketed, span: Span) -> set[int]:
    found = set()
    parent = span.parent
    while parent is not None:
        found.add(parent)
        parent = text.spans[parent].parent
    return found


def _units(text: Bracketed) -> Iterator[Unit]:
    """Yield the spans, with options that follow each other in one."""
    group: list[Span] = []
    for span in text.spans:
        if group and not (span.is_next and span.parent == group[-1].parent):
            yield Unit(tuple(group), group[0].first, group[-1].end)
            group = []
        group.append(span)
    if group:
        yield Unit(tuple(group), group[0].first, group[-1].end)
