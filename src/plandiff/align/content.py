"""What clauses say, as weighted words: the ground on which pairs are judged.

A word counts by how few clauses use it (inverse document frequency, Spärck Jones 1972:
"Zaporizhzhia" says more than "Ukraine", and that more than "the") and by its length,
because in twenty clauses chance alone makes some short words rare. Pairs of words that
follow each other carry the order.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise
from operator import mul
from typing import NamedTuple, TypeVar

from plandiff.align.provision import Provision
from plandiff.language.noise import plain
from plandiff.language.tokens import tokenise

# A word is its first letters, so that its forms meet ("guarantee", "guaranteed"; "Vertrag",
# "Vertrages"), whatever the language; and one of so many letters counts in full, "the"
# for two thirds: without it the weights of a short document are noise.
# docs/alignment.md, "Judgement".
_STEM = 5
_SUB_CLAUSE_SHARE = 0.5
# Clauses that went on word for word are counted up to here, the rest by sample: their
# words only say how common a word is. It keeps 100,000 clauses within seconds.
_MOST_COUNTED = 1_000
# What `tokenise` gives for plain ASCII, signs left out; three times as fast.
_ASCII_WORD = re.compile(r"[0-9]+(?:[.,:/'-][0-9]+)*\w*|\w+(?:'\w+)*")


Key = TypeVar("Key")


class Content(NamedTuple):
    """What one clause says, its sub-clauses counting for half.

    Attributes:
        words: Each word with its weight; the vector has length 1.
        phrases: The same for two words in a row.
        weight: The weights of its different words added up.
        length: How many words it has.
        own: The different words of the clause without its sub-clauses.
        own_weight: The weights of `own` added up.
        own_length: How many words it has without them.
    """

    words: Mapping[str, float]
    phrases: Mapping[tuple[str, str], float]
    weight: float
    length: int
    own: frozenset[str]
    own_weight: float
    own_length: int


class _Weights(dict[str, float]):
    """What a word counts, worked out when asked for."""

    def __init__(self, frequency: Mapping[str, int], total: int) -> None:
        super().__init__()
        self._frequency, self._total = frequency, total

    def __missing__(self, word: str) -> float:
        rarity = math.log(1 + self._total / self._frequency.get(word, 1))
        weight = self[word] = rarity * min(1.0, (len(word) + 1) / _STEM)
        return weight


class Contents:
    """The content of the clauses of both sides, made when asked for."""

    def __init__(
        self,
        old: Sequence[Provision],
        new: Sequence[Provision],
        free_old: Sequence[int],
        free_new: Sequence[int],
    ) -> None:
        """Weigh words over all of `old` and `new`; the free ones are counted in full."""
        self._sides = (old, new)
        self._tokens: tuple[dict[int, list[str]], dict[int, list[str]]] = ({}, {})
        self._made: tuple[dict[int, Content], dict[int, Content]] = ({}, {})
        self.total = len(old) + len(new) + 1
        frequency: Counter[str] = Counter()
        for side, free in enumerate((free_old, free_new)):
            for index in free:
                frequency.update(set(self.tokens(side, index)))
        self._count_linked(frequency, set(free_old))
        self.frequency: Mapping[str, int] = frequency
        self.weight = _Weights(frequency, self.total)

    def _count_linked(self, frequency: Counter[str], free: set[int]) -> None:
        """Count the words of what is linked, once for each side; most of it is the same."""
        linked = [p.index for p in self._sides[0] if p.index not in free]
        step = len(linked) // _MOST_COUNTED + 1
        counted: Counter[str] = Counter()
        for index in linked[::step]:
            clause = self._sides[0][index].clause
            counted.update({_stem(word) for word in set(_found(clause.text or clause.heading))})
        for word, count in counted.items():
            frequency[word] += 2 * step * count

    def tokens(self, side: int, index: int) -> list[str]:
        """Return the words of a clause; those of its heading where it has no text."""
        made = self._tokens[side]
        if index not in made:
            clause = self._sides[side][index].clause
            made[index] = words(clause.text or clause.heading)
        return made[index]

    def of(self, side: int, index: int) -> Content:
        """Return the content of a clause of the first (0) or second (1) side."""
        made = self._made[side]
        if index not in made:
            made[index] = self._content(side, index)
        return made[index]

    def _content(self, side: int, index: int) -> Content:
        raw: dict[str, float] = {}
        phrases: dict[tuple[str, str], float] = {}
        length, weight = 0, self.weight
        for place, share in _subtree(self._sides[side], index):
            tokens = self.tokens(side, place)
            length += len(tokens)
            for word, count in Counter(tokens).items():
                mass = weight[word] * share
                if count > 1:
                    mass *= 1 + math.log(count)
                raw[word] = raw.get(word, 0.0) + mass
            for phrase in dict.fromkeys(pairwise(tokens)):
                if phrase not in phrases:
                    phrases[phrase] = (weight[phrase[0]] + weight[phrase[1]]) * share
        tokens = self.tokens(side, index)
        own = frozenset(tokens)
        masses = self.mass(raw), self.mass(own)
        vectors = _unit(raw), _unit(phrases)
        return Content(*vectors, masses[0], length, own, masses[1], len(tokens))

    def mass(self, chosen: Iterable[str]) -> float:
        """Return the weights of `chosen` words added up, exactly: their order is a set's."""
        return math.fsum(map(self.weight.__getitem__, chosen))


def words(text: str | None) -> list[str]:
    """Return the stems of the words of `text` in lower case; numbers whole, signs left out."""
    return [_stem(word) for word in _found(text)]


def _found(text: str | None) -> list[str]:
    if not text:
        return []
    if not text.isascii():
        text = plain(text)  # quotes and dashes of another keyboard make no other word
    if text.isascii():
        return _ASCII_WORD.findall(text.lower())
    return [token.core.casefold() for token in tokenise(text) if token.core[:1].isalnum()]


@lru_cache(maxsize=1 << 16)
def _stem(word: str) -> str:
    return word if word[0].isdecimal() else word[:_STEM].rstrip("'\u2019")


def cosine(left: Mapping[Key, float], right: Mapping[Key, float]) -> float:
    """Return the cosine of two vectors of length 1 (Salton and Buckley 1988)."""
    return cosine_over(left.keys() & right.keys(), left, right)


def cosine_over(
    shared: AbstractSet[Key], left: Mapping[Key, float], right: Mapping[Key, float]
) -> float:
    """Return the cosine of two vectors of length 1 that have the keys `shared` in common."""
    products = map(mul, map(left.__getitem__, shared), map(right.__getitem__, shared))
    # Exact sum: the order of a set depends on the hash seed.
    return min(math.fsum(products), 1.0)


def _unit(raw: Mapping[Key, float]) -> dict[Key, float]:
    length = math.sqrt(math.fsum(weight * weight for weight in raw.values()))
    return {key: weight / length for key, weight in raw.items()} if length else {}


def _subtree(provisions: Sequence[Provision], index: int) -> Iterable[tuple[int, float]]:
    """Yield the clause and those below it, with the share that their words count for."""
    yield index, 1.0
    level = provisions[index].level
    place = index + 1
    while place < len(provisions) and provisions[place].level > level:
        yield place, _SUB_CLAUSE_SHARE
        place += 1
