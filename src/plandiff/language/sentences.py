"""Sentences, and which sentence of one text goes on in which of another."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from plandiff.language.noise import plain
from plandiff.language.stems import is_content, stem
from plandiff.language.tokens import Token, tokenise

_ENDS = frozenset(".;!?")
# A full stop after these ends no sentence. Source: abbreviations usual before a label or name.
_SHORT_WORDS = "no nos art arts para paras sec secs cl ch pt mr mrs ms dr st vs e.g i.e etc"
_SHORT = frozenset(_SHORT_WORDS.split())
# Least share of common words that makes two sentences one: tests/cases/obligations, point 2
# (0.5) holds them together; tests/language/labelled, traps with "another statement" part them.
_LEAST_ALIKE = 0.35
# Sentences are compared each with each up to this many pairs, else in their order.
_MOST_PAIRS = 10_000


class Sentence(NamedTuple):
    """A sentence, or a part of one that a semicolon ends.

    Attributes:
        cores: Words, numbers and signs as written.
        words: The same in lower case.
        stems: The same as stems; "" for words that carry no subject, and for signs.
        text: What is written, blanks made one.
    """

    cores: tuple[str, ...]
    words: tuple[str, ...]
    stems: tuple[str, ...]
    text: str

    def before(self, at: int) -> str:
        """Return the stem of the nearest word before `at` that carries a subject, or ""."""
        return next((s for s in reversed(self.stems[:at]) if s), "")

    def after(self, at: int) -> str:
        """Return the stem of the nearest word after `at` that carries a subject, or ""."""
        return next((s for s in self.stems[at + 1 :] if s), "")

    def said(self, start: int, end: int) -> str:
        """Return the words from `start` up to `end`, joined by blanks."""
        return " ".join(self.cores[start:end]).replace(" ,", ",").replace(" - ", "-")


class Paired(NamedTuple):
    """A sentence of each side; None where the other side has no such sentence.

    Attributes:
        alike: The share of words that the two have in common, 0.0 to 1.0.
    """

    old: Sentence | None
    new: Sentence | None
    alike: float


@lru_cache(maxsize=256)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of `text`; layout and typography do not alter them."""
    tokens = tokenise(plain(text))
    found = []
    start = 0
    for index, token in enumerate(tokens):
        if token.core in _ENDS and _ends(tokens, index, start):
            found.append(_sentence(tokens[start : index + 1]))
            start = index + 1
    if start < len(tokens):
        found.append(_sentence(tokens[start:]))
    return tuple(found)


def _ends(tokens: Sequence[Token], index: int, start: int) -> bool:
    if index + 1 == len(tokens):
        return True
    if not tokens[index].blanks:
        return False
    if tokens[index].core != ".":
        return True
    before = tokens[index - 1].core if index > start else ""
    is_short = before.lower() in _SHORT or (len(before) == 1 and before.isalpha())
    return not is_short and not tokens[index + 1].core[0].islower()


def _sentence(tokens: Sequence[Token]) -> Sentence:
    cores = tuple(token.core for token in tokens)
    words = tuple(core.lower() for core in cores)
    stems = tuple(stem(word) if is_content(word) else "" for word in words)
    return Sentence(cores, words, stems, "".join(c + b for c, b in tokens).strip())


@lru_cache(maxsize=8)
def paired(olds: tuple[str, ...], news: tuple[str, ...]) -> tuple[Paired, ...]:
    """Return the sentences of the texts `olds` with those of `news` that continue them.

    Equal ones come first, then the most alike; each stands in one pair. Pairs are in the
    order of their old sentence, then of their new one. Swapping the sides swaps each pair.
    """
    left = [sentence for text in olds for sentence in sentences(text)]
    right = [sentence for text in news for sentence in sentences(text)]
    partners = _partners(left, right)
    taken = {j for j, _ in partners.values()}
    found = [
        Paired(sentence, right[partners[i][0]], partners[i][1])
        if i in partners
        else Paired(sentence, None, 0.0)
        for i, sentence in enumerate(left)
    ]
    found += [Paired(None, right[j], 0.0) for j in range(len(right)) if j not in taken]
    return tuple(found)


@lru_cache(maxsize=8)
def changed(olds: tuple[str, ...], news: tuple[str, ...]) -> tuple[Paired, ...]:
    """Return the pairs of `paired` whose two sentences are not in the same words."""
    return tuple(
        pair
        for pair in paired(olds, news)
        if pair.old is None or pair.new is None or pair.old.words != pair.new.words
    )


def _partners(left: list[Sentence], right: list[Sentence]) -> dict[int, tuple[int, float]]:
    partners: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for _, _, _, i, j, alike in sorted(_candidates(left, right)):
        if i not in partners and j not in taken:
            partners[i] = (j, alike)
            taken.add(j)
    return partners


def _candidates(
    left: list[Sentence], right: list[Sentence]
) -> list[tuple[float, float, int, int, int, float]]:
    """Return (how unlike, how far apart, how late, old, new, how alike), unsorted.

    Of two that share a side the first three parts never tie, so that the choice does not
    depend on which side is the old one.
    """
    bags = [[Counter(filter(None, s.stems)) for s in side] for side in (left, right)]
    every = len(left) * len(right) <= _MOST_PAIRS
    found = []
    for i, bag in enumerate(bags[0]):
        for j in range(len(right)) if every else range(i, min(i + 1, len(right))):
            alike = 1.0 if left[i].words == right[j].words else 0.99 * _alike(bag, bags[1][j])
            if alike >= _LEAST_ALIKE:
                apart = abs(i / len(left) - j / len(right))
                found.append((-alike, apart, i + j, i, j, alike))
    return found


def _alike(old: Counter[str], new: Counter[str]) -> float:
    total = old.total() + new.total()
    return 2 * (old & new).total() / total if total else 0.0
