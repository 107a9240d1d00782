"""What of two texts is not the same: sentences that differ, and the words that they differ in."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from plandiff.language.lcs import shared
from plandiff.language.lexicon import KNOWN, Lexicon
from plandiff.language.sentences import Sentence, read, sentences

# Least share of common words that makes two sentences one: tests/cases/obligations, point 2
# (0.5) holds them together; tests/language/labelled, traps with "another statement" part them.
_LEAST_ALIKE = 0.35
# Sentences are compared each with each up to this many pairs, else in their order.
_MOST_PAIRS = 10_000
_WORD = re.compile(r"\w+(?:'\w+)*")


class Paired(NamedTuple):
    """A sentence of each side; None where the other side has no such sentence.

    Attributes:
        alike: The share of words that the two have in common, 0.0 to 1.0.
    """

    old: Sentence | None
    new: Sentence | None
    alike: float


class Passage:
    """Two texts that differ, without the sentences that are the same on both sides.

    Attributes:
        olds: The sentences that the old side alone has, each with its place from 0.0 to 1.0.
        news: The same of the new side.
        lexicon: The word lists that they are read with.
    """

    def __init__(self, olds: Sequence[str], news: Sequence[str], lexicon: Lexicon = KNOWN) -> None:
        """Take the texts of each side."""
        self.lexicon = lexicon
        left = [sentence for text in olds for sentence in sentences(text)]
        right = [sentence for text in news for sentence in sentences(text)]
        self.olds = tuple(_without(left, right))
        self.news = tuple(_without(right, left))

    @property
    def joined(self) -> tuple[str, str]:
        """The sentences of each side that differ, as one text a side."""
        old, new = (" ".join(text for _, text in side) for side in (self.olds, self.news))
        return old, new

    @property
    def is_balanced(self) -> bool:
        """Whether square brackets open and close within the sentences that differ."""
        return all(
            sentence.count("[") == sentence.count("]")
            for side in (self.olds, self.news)
            for _, sentence in side
        )

    @cached_property
    def _said(self) -> tuple[list[str], list[str]]:
        old, new = (_WORD.findall(text.lower()) for text in self.joined)
        return old, new

    @cached_property
    def words(self) -> frozenset[str]:
        """The words, in lower case, that stand more often on one side than on the other."""
        old, new = self._said
        start = shared(old, new)
        # What both start and end with stands as often on either side, and is most of them.
        end = shared(old[start:][::-1], new[start:][::-1])
        left, right = Counter(old[start : len(old) - end]), Counter(new[start : len(new) - end])
        return frozenset(
            [
                *[word for word, count in left.items() if right.get(word) != count],
                *[word for word in right if word not in left],
            ]
        )

    @cached_property
    def every_word(self) -> frozenset[str]:
        """All words of the sentences that differ, in lower case."""
        old, new = self._said
        return frozenset(old).union(new)

    @cached_property
    def pairs(self) -> tuple[Paired, ...]:
        """Sentences with those that continue them, and those that stand alone.

        The most alike go first; each stands in one pair. Pairs are in the order of their old
        sentence, then of their new one. Swapping the sides swaps each pair.
        """
        left = [read(text, self.lexicon) for _, text in self.olds]
        right = [read(text, self.lexicon) for _, text in self.news]
        partners = self._partners(left, right)
        taken = {j for j, _ in partners.values()}
        found = [
            Paired(sentence, right[partners[i][0]], partners[i][1])
            if i in partners
            else Paired(sentence, None, 0.0)
            for i, sentence in enumerate(left)
        ]
        found += [Paired(None, right[j], 0.0) for j in range(len(right)) if j not in taken]
        return tuple(found)

    def _partners(
        self, left: Sequence[Sentence], right: Sequence[Sentence]
    ) -> dict[int, tuple[int, float]]:
        """Return indexes of `left` to (index in `right`, how alike).

        Candidates that share a side never tie in all parts, so that the choice does not
        depend on which side is the old one.
        """
        places = [place for place, _ in self.olds], [place for place, _ in self.news]
        candidates = sorted(
            (-alike, abs(places[0][i] - places[1][j]), i + j, i, j)
            for i, j, alike in _candidates(left, right)
        )
        partners: dict[int, tuple[int, float]] = {}
        taken: set[int] = set()
        for unlike, _, _, i, j in candidates:
            if i not in partners and j not in taken:
                partners[i] = (j, -unlike)
                taken.add(j)
        return partners


def _without(side: list[str], other: list[str]) -> Iterator[tuple[float, str]]:
    """Yield what `side` has more often than `other`, with its place; the first ones go out."""
    left = Counter(other)
    for index, sentence in enumerate(side):
        if left.get(sentence, 0) > 0:
            left[sentence] -= 1
        else:
            yield index / len(side), sentence


def _candidates(
    left: Sequence[Sentence], right: Sequence[Sentence]
) -> Iterator[tuple[int, int, float]]:
    bags = [[_bag(s) for s in side] for side in (left, right)]
    totals = [[sum(bag.values()) for bag in side] for side in bags]
    every = len(left) * len(right) <= _MOST_PAIRS
    for i, bag in enumerate(bags[0]):
        for j in range(len(right)) if every else range(i, min(i + 1, len(right))):
            total = totals[0][i] + totals[1][j]
            is_same = left[i].words == right[j].words
            alike = 1.0 if is_same else 0.99 * 2 * _common(bag, bags[1][j]) / max(total, 1)
            if alike >= _LEAST_ALIKE:
                yield i, j, alike


def _bag(sentence: Sentence) -> Counter[str]:
    """Return the stems of `sentence` that carry a subject, with how often each stands in it."""
    bag = Counter(sentence.stems)
    bag.pop("", None)
    return bag


def _common(old: Counter[str], new: Counter[str]) -> int:
    """Return how many words stand in both."""
    return sum([min(old[word], new[word]) for word in old.keys() & new.keys()])
