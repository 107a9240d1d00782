"""What of two texts is not the same: sentences that differ, and the words that they differ in."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from plandiff.language.lcs import shared
from plandiff.language.lexicon import KNOWN, Lexicon
from plandiff.language.sentences import Sentence, read_in, sentences

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
        self._texts = olds, news
        left = [sentence for text in olds for sentence in sentences(text)]
        right = [sentence for text in news for sentence in sentences(text)]
        self._alone = _without(left, right), _without(right, left)
        self.olds, self.news = (
            tuple([(index / len(side), side[index]) for index in alone])
            for side, alone in zip((left, right), self._alone, strict=True)
        )

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
    def read(self) -> tuple[list[Sentence], list[Sentence]]:
        """The sentences of each side that differ, as words."""
        old, new = (
            _read(texts, alone, self.lexicon)
            for texts, alone in zip(self._texts, self._alone, strict=True)
        )
        return old, new

    @cached_property
    def _compared(self) -> "_Compared":
        return _Compared(*self.read)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words, in lower case, that stand more often on one side than on the other."""
        if not self._compared.is_plain:
            return _more_often(*(_WORD.findall(text.lower()) for text in self.joined))
        # What both start and end with stands as often on either side, and is most of them.
        found = _more_often(*self._compared.middle)
        if any(_is_in_parts(word) for word in found):
            return _more_often(*map(_said, self._compared.middle))
        return frozenset([word for word in found if word[0].isalnum() or word[0] == "_"])

    @property
    def all_words(self) -> Collection[str]:
        """All words in lower case, some several times, and signs; 1,000 and 5-day may be whole."""
        compared = self._compared
        return (*compared.old, *compared.new) if compared.is_plain else self.every_word

    @cached_property
    def every_word(self) -> frozenset[str]:
        """All words of the sentences that differ, in lower case."""
        if not self._compared.is_plain:
            return frozenset(word for text in self.joined for word in _WORD.findall(text.lower()))
        return frozenset(_said({*self._compared.old, *self._compared.middle[1]}))

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


def _without(side: list[str], other: list[str]) -> list[int]:
    """Return where `side` has what it has more often than `other`; the first ones go out."""
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


def _read(texts: Sequence[str], places: list[int], lexicon: Lexicon) -> list[Sentence]:
    """Return the sentences at `places` among those of all `texts`."""
    if len(texts) == 1:
        return read_in(texts[0], places, lexicon)
    found = []
    start = 0
    for text in texts:
        end = start + len(sentences(text))
        found += read_in(text, [at - start for at in places if start <= at < end], lexicon)
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


class _Compared:
    """The words of two sides: where they start and end alike, and what stands between.

    Attributes:
        old: The words and signs of the old side, in lower case.
        new: The same of the new side.
        start: With how many both start.
        end: With how many more both end.
        middle: What stands between, on each side.
        is_plain: Whether the words, one by one, are those of the text as a whole: they are in
            ASCII, and no apostrophe is a sign of its own, as in 5's and 'a'.
    """

    __slots__ = ("end", "is_plain", "middle", "new", "old", "start")

    def __init__(self, olds: Sequence[Sentence], news: Sequence[Sentence]) -> None:
        self.old, self.new = old, new = _words(olds), _words(news)
        self.start = shared(old, new)
        most = min(len(old), len(new)) - self.start
        self.end = min(shared(old[::-1], new[::-1]), most) if most else 0
        ends = len(old) - self.end, len(new) - self.end
        self.middle = old[self.start : ends[0]], new[self.start : ends[1]]
        # A loop: a generator takes twice as long, and each passage asks.
        self.is_plain = True
        for side, words in ((olds, old), (news, new)):
            for sentence in side:
                text = sentence.text
                if not text.isascii() or ("'" in text and "'" in words):
                    self.is_plain = False

    @property
    def is_same(self) -> bool:
        """Whether both sides have the same words."""
        return not (self.middle[0] or self.middle[1])


def _words(side: Sequence[Sentence]) -> tuple[str, ...]:
    if len(side) == 1:
        return side[0].words
    return tuple(chain.from_iterable([sentence.words for sentence in side]))


def _said(words: Iterable[str]) -> list[str]:
    """Return `words` without signs; those that a sign parts, as 1,000 and 5-day, in their parts."""
    found: list[str] = []
    for word in words:
        if word.isalnum():
            found.append(word)
        else:
            found += _WORD.findall(word)
    return found


def _is_in_parts(word: str) -> bool:
    """Whether a word in ASCII holds signs that part it: 1,000."""
    return not word.isalnum() and word[0].isalnum() and _WORD.fullmatch(word) is None


def _more_often(old: Sequence[str], new: Sequence[str]) -> frozenset[str]:
    """Return what stands more often on one side than on the other."""
    sets = frozenset(old), frozenset(new)
    if len(sets[0]) == len(old) and len(sets[1]) == len(new):
        return sets[0] ^ sets[1]
    left, right = Counter(old), Counter(new)
    return frozenset(
        [
            *[word for word, count in left.items() if right.get(word) != count],
            *[word for word in right if word not in left],
        ]
    )
