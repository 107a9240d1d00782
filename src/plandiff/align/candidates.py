"""Which pairs are worth judging: found by an index of words, never all with all."""

from collections.abc import Iterable, Mapping, Sequence
from heapq import nsmallest

from plandiff.align.content import Contents

# Words that more free clauses use than this find no candidates (they still count in the
# judgement); it keeps the index linear where half of all clauses share their words. With
# 200 and 24 instead of 60 and 16 the labelled pairs give the same figures (0.970 of all
# links, 0.932 of the changed ones). tests/align/test_candidates.py.
MOST_POSTINGS = 60
# The words of a clause that are looked up, the weightiest first.
_MOST_ASKED = 16
# The best partners of a clause that are judged, seen from either side. With 20 the
# labelled pairs give the same figures, more slowly.
_MOST_CANDIDATES = 8
# The best partners of a clause for which it may be among their best in turn.
_MOST_SEEN = 32


def candidates(
    contents: Contents, free_old: Sequence[int], free_new: Sequence[int]
) -> list[tuple[int, int]]:
    """Return the pairs (old, new) that share most, at most a few for each clause, sorted."""
    index: dict[str, list[tuple[int, float]]] = {}
    for j in free_new:
        for word, weight in contents.of(1, j).words.items():
            index.setdefault(word, []).append((j, weight))
    index = {word: found for word, found in index.items() if len(found) <= MOST_POSTINGS}
    pairs: set[tuple[int, int]] = set()
    backwards: dict[int, list[tuple[float, int]]] = {}
    for i in free_old:
        shared: dict[int, float] = {}
        for word, weight in _telling(contents.of(0, i).words):
            for j, other in index.get(word, ()):
                shared[j] = shared.get(j, 0.0) + weight * other
        best = nsmallest(_MOST_SEEN, ((-share, j) for j, share in shared.items()))
        pairs.update((i, j) for _, j in best[:_MOST_CANDIDATES])
        for minus_share, j in best:
            backwards.setdefault(j, []).append((minus_share, i))
    for j, found in backwards.items():
        pairs.update((i, j) for _, i in nsmallest(_MOST_CANDIDATES, found))
    return sorted(pairs)


def _telling(words: Mapping[str, float]) -> Iterable[tuple[str, float]]:
    if len(words) <= _MOST_ASKED:
        return words.items()
    return sorted(words.items(), key=lambda item: (-item[1], item[0]))[:_MOST_ASKED]
