"""The words of two sides: where they start and end alike, and what stands more often on one."""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import chain

from plandiff.language.lcs import shared
from plandiff.language.sentences import Sentence

_WORD = re.compile(r"\w+(?:'\w+)*")


class Compared:
    """The sentences of two sides, as words.

    Attributes:
        sides: The sentences of each side.
        old: The words and signs of the old side, in lower case.
        new: The same of the new side.
        start: With how many words and signs both start.
        end: With how many more both end.
        middle: What stands between, on each side.
        is_plain: Whether the words, one by one, are those of the text as a whole: they are in
            ASCII, and no apostrophe is a sign of its own, as in 5's and 'a'.
    """

    __slots__ = ("end", "is_plain", "middle", "new", "old", "sides", "start")

    def __init__(self, olds: list[Sentence], news: list[Sentence]) -> None:
        """Compare the sentences of two sides."""
        self.sides = olds, news
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
        """Whether both sides have the same words and signs."""
        return not (self.middle[0] or self.middle[1])

    @property
    def differing(self) -> frozenset[str]:
        """The words that stand more often on one side than on the other."""
        if not self.is_plain:
            return _more_often(*(spoken(s.text for s in side) for side in self.sides))
        # What both start and end with stands as often on either side, and is most of them.
        found = _more_often(*self.middle)
        odd = [word for word in found if not word.isalnum()]
        if any(word[0].isalnum() and _WORD.fullmatch(word) is None for word in odd):  # 1,000
            return _more_often(*map(spoken, self.middle))
        return found.difference([word for word in odd if _WORD.match(word) is None])

    @property
    def every_word(self) -> frozenset[str]:
        """All words of both sides."""
        if not self.is_plain:
            return frozenset(spoken(s.text for side in self.sides for s in side))
        return frozenset(spoken({*self.old, *self.middle[1]}))

    @property
    def all_words(self) -> Collection[str]:
        """All words, some several times, and signs; 1,000 and 5-day may be whole."""
        return (*self.old, *self.new) if self.is_plain else self.every_word


def _words(side: Sequence[Sentence]) -> tuple[str, ...]:
    if len(side) == 1:
        return side[0].words
    return tuple(chain.from_iterable([sentence.words for sentence in side]))


def spoken(texts: Iterable[str]) -> list[str]:
    """Return the words of `texts` in lower case, without signs: "1,000" are two."""
    found: list[str] = []
    for text in texts:
        if text.isalnum() and text.islower():
            found.append(text)
        else:
            found += _WORD.findall(text.lower())
    return found


def _more_often(old: Sequence[str], new: Sequence[str]) -> frozenset[str]:
    """Return what stands more often on one side than on the other."""
    counts: dict[str, int] = {}
    # In half the time of two `Counter`.
    for word in old:
        counts[word] = counts.get(word, 0) + 1
    for word in new:
        counts[word] = counts.get(word, 0) - 1
    return frozenset([word for word, count in counts.items() if count])
