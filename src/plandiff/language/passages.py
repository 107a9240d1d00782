"""What of two texts is not the same: sentences that differ, and the words that they differ in."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from plandiff.language.compared import Compared
from plandiff.language.lexicon import KNOWN, Lexicon
from plandiff.language.sentences import Sentence, read_written, sentences, written_in

# Least share of common words that makes two sentences one: tests/cases/obligations, point 2
# (0.5) holds them together; tests/language/labelled, traps with "another statement" part them.
_LEAST_ALIKE = 0.35
# Sentences are compared each with each up to this many pairs, else in their order.
_MOST_PAIRS = 10_000


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
        self._texts = olds, news
        left, right = _sentences(olds), _sentences(news)
        self._alone = gone, come = _without(left, right), _without(right, left)
        self.olds = tuple([(index / len(left), left[index]) for index in gone])
        self.news = tuple([(index / len(right), right[index]) for index in come])

    @property
    def joined(self) -> tuple[str, str]:
        """The sentences of each side that differ, as one text a side."""
        old, new = (" ".join(text for _, text in side) for side in (self.olds, self.news))
        return old, new

    @property
    def is_balanced(self) -> bool:
        """Whether square brackets open and close within the sentences that differ."""
        # A loop: a generator takes twice as long, and each passage with brackets asks.
        for side in (self.olds, self.news):
            for _, sentence in side:
                if sentence.count("[") != sentence.count("]"):
                    return False
        return True

    @cached_property
    def _compared(self) -> Compared:
        old, new = (
            [read_written(*written, self.lexicon) for written in _written(texts, alone)]
            for texts, alone in zip(self._texts, self._alone, strict=True)
        )
        return Compared(old, new)

    @property
    def read(self) -> tuple[list[Sentence], list[Sentence]]:
        """The sentences of each side that differ, as words."""
        return self._compared.sides

    @cached_property
    def words(self) -> frozenset[str]:
        """The words, in lower case, that stand more often on one side than on the other."""
        return self._compared.differing

    @property
    def all_words(self) -> Collection[str]:
        """All words in lower case, some several times, and signs; 1,000 and 5-day may be whole."""
        return self._compared.all_words

    @cached_property
    def every_word(self) -> frozenset[str]:
        """All words of the sentences that differ, in lower case."""
        return self._compared.every_word

    @cached_property
    def pairs(self) -> tuple[Paired, ...]:
        """Sentences with those that continue them, and those that stand alone.

        The most alike go first; each stands in one pair. Pairs are in the order of their old
        sentence, then of their new one. Swapping the sides swaps each pair.
        """
        left, right = self.read
        if len(left) == len(right) == 1:
            return self._only_pair(left[0], right[0])
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

    def _only_pair(self, old: Sentence, new: Sentence) -> tuple[Paired, ...]:
        """Pair one sentence of each side as `_partners` does; what is the same is not counted."""
        start, end = self._compared.start, self._compared.end
        stems = old.stems[start : len(old.stems) - end], new.stems[start : len(new.stems) - end]
        left, right = map(_bag, stems)
        same = len(old.stems) - old.stems.count("") - len(left)
        common, total = same + len(left & right), 2 * same + len(left) + len(right)
        alike = 0.99 * 2 * common / max(total, 1)
        if self._compared.is_same:
            alike = 1.0
        if alike >= _LEAST_ALIKE:
            return (Paired(old, new, alike),)
        return Paired(old, None, 0.0), Paired(None, new, 0.0)

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


def _sentences(texts: Sequence[str]) -> Sequence[str]:
    if len(texts) == 1:
        return sentences(texts[0])
    return [sentence for text in texts for sentence in sentences(text)]


def _without(side: Sequence[str], other: Sequence[str]) -> list[int]:
    """Return where `side` has what it has more often than `other`; the first ones go out."""
    if len(side) == len(other) == 1:
        return [0] if side[0] != other[0] else []
    others = set(other)
    if len(others) == len(other) and len(set(side)) == len(side):
        return [index for index, sentence in enumerate(side) if sentence not in others]
    left = Counter(other)
    found = []
    for index, sentence in enumerate(side):
        if left.get(sentence, 0) > 0:
            left[sentence] -= 1
        else:
            found.append(index)
    return found


def _written(texts: Sequence[str], places: list[int]) -> list[tuple[tuple[str, ...], str]]:
    """Return the sentences at `places` among those of all `texts`, with their words and signs."""
    if len(texts) == 1:
        return written_in(texts[0], places)
    found = []
    start = 0
    for text in texts:
        end = start + len(sentences(text))
        found += written_in(text, [at - start for at in places if start <= at < end])
        start = end
    return found


def _candidates(
    left: Sequence[Sentence], right: Sequence[Sentence]
) -> Iterator[tuple[int, int, float]]:
    bags = [[_bag(s.stems) for s in side] for side in (left, right)]
    every = len(left) * len(right) <= _MOST_PAIRS
    for i, bag in enumerate(bags[0]):
        for j in range(len(right)) if every else range(i, min(i + 1, len(right))):
            total, common = len(bag) + len(bags[1][j]), len(bag & bags[1][j])
            # The same words have the same stems, and asking for them first would take longer.
            is_same = 2 * common == total and left[i].words == right[j].words
            alike = 1.0 if is_same else 0.99 * 2 * common / max(total, 1)
            if alike >= _LEAST_ALIKE:
                yield i, j, alike


def _bag(stems: Iterable[str]) -> set[str | tuple[str, int]]:
    """Return those of `stems` that carry a subject; the second "party" is ("party", 2)."""
    bag: set[str | tuple[str, int]] = set()
    counts: dict[str, int] = {}
    for stem in filter(None, stems):
        if stem in bag:
            counts[stem] = counts.get(stem, 1) + 1
            bag.add((stem, counts[stem]))
        else:
            bag.add(stem)
    return bag
