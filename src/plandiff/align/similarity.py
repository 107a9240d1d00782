"""How much of their content two clauses share, and which pairs are worth asking about.

Content is what a text is about: its words, weighted by how few clauses use them
(inverse document frequency: "Zaporizhzhia" says more than "Ukraine", and that more
than "the"). Similarity is the cosine of the two weighted word vectors (Salton and
Buckley 1988), a clause's sub-clauses counting for half of its own words.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from plandiff.align.provision import Provision
from plandiff.language.tokens import tokenise

# Words shared by more clauses than this are no help in finding candidates, only in
# scoring them; it keeps the index linear. tests/align/test_similarity.py
_MOST_POSTINGS = 200
# Candidates that a clause is scored against.
_MOST_CANDIDATES = 20
_SUB_CLAUSE_WEIGHT = 0.5
# What `tokenise` gives for plain ASCII, signs left out; three times as fast.
_ASCII_WORD = re.compile(r"[0-9]+(?:[.,:/'-][0-9]+)*\w*|\w+(?:'\w+)*")


class Similarity:
    """Weighted word vectors of the clauses in question, both sides together."""

    def __init__(
        self,
        old: Sequence[Provision],
        new: Sequence[Provision],
        free_old: Iterable[int],
        free_new: Iterable[int],
    ) -> None:
        """Weigh words over all of `old` and `new`; keep vectors of the free ones."""
        self._old_words = _word_counts(old)
        self._new_words = _word_counts(new)
        frequency = Counter(word for words in self._old_words for word in words)
        frequency.update(word for words in self._new_words for word in words)
        total = len(old) + len(new) + 1
        self._weight = {word: math.log(1 + total / count) for word, count in frequency.items()}
        self._old = {i: self._vector(self._old_words, old, i) for i in free_old}
        self._new = {j: self._vector(self._new_words, new, j) for j in free_new}

    def score(self, i: int, j: int) -> float:
        """Return the similarity of old clause `i` and new clause `j`, 0.0 to 1.0."""
        left, right = self._old[i], self._new[j]
        if len(left) > len(right):
            left, right = right, left
        return min(sum(weight * right.get(word, 0.0) for word, weight in left.items()), 1.0)

    def candidates(self) -> list[tuple[float, int, int]]:
        """Return (minus score, i, j) for the pairs that share a telling word.

        At most `_MOST_CANDIDATES` for each clause of the first side; sorted, with the scores
        negated, so that the best come first.
        """
        index: dict[str, list[int]] = {}
        for j, vector in self._new.items():
            for word in vector:
                index.setdefault(word, []).append(j)
        pairs: set[tuple[int, int]] = set()
        for i, vector in self._old.items():
            shared: Counter[int] = Counter()
            for word, weight in vector.items():
                found = index.get(word, ())
                if len(found) <= _MOST_POSTINGS:
                    for j in found:
                        shared[j] += weight * self._new[j][word]  # type: ignore[assignment]
            best = sorted(shared.items(), key=lambda item: (-item[1], item[0]))
            pairs.update((i, j) for j, _ in best[:_MOST_CANDIDATES])
        return sorted((-self.score(i, j), i, j) for i, j in pairs)

    def _vector(
        self, counts: list[Counter[str]], provisions: Sequence[Provision], index: int
    ) -> dict[str, float]:
        raw: dict[str, float] = {}
        for place, share in _subtree(provisions, index):
            for word, count in counts[place].items():
                weight = self._weight[word] * (1 + math.log(count)) * share
                raw[word] = raw.get(word, 0.0) + weight
        length = math.sqrt(sum(weight * weight for weight in raw.values()))
        return {word: weight / length for word, weight in raw.items()} if length else {}


def _subtree(provisions: Sequence[Provision], index: int) -> Iterable[tuple[int, float]]:
    """Yield the clause and those below it, with the share that their words count for."""
    yield index, 1.0
    level = provisions[index].level
    place = index + 1
    while place < len(provisions) and provisions[place].level > level:
        yield place, _SUB_CLAUSE_WEIGHT
        place += 1


def _word_counts(provisions: Sequence[Provision]) -> list[Counter[str]]:
    return [
        Counter(_content(p.clause.heading)) + Counter(_content(p.clause.text)) for p in provisions
    ]


def _content(text: str | None) -> list[str]:
    if text is None:
        return []
    if text.isascii():
        return [_stem(word) for word in _ASCII_WORD.findall(text.lower())]
    return [_stem(token.core.casefold()) for token in tokenise(text) if token.core[:1].isalnum()]


def _stem(word: str) -> str:
    return word.removesuffix("'s").removesuffix("\u2019s")
