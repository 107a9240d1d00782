"""Which pairs are worth judging: found by an index of words, never all with all."""

from collections.abc import Iterable, Sequence

from plandiff.align.content import Contents

# Words that more free clauses use than this find no candidates (they still count in the
# judgement); it keeps the index linear where half of all clauses share their words.
# tests/align/test_candidates.py.
_MOST_POSTINGS = 200
# The best partners of a clause that are judged, seen from either side. With 20 the
# labelled pairs give the same figures, more slowly. docs/alignment.md, "Candidates".
_MOST_CANDIDATES = 8


def candidates(
    contents: Contents, free_old: Sequence[int], free_new: Sequence[int]
) -> list[tuple[int, int]]:
    """Return the pairs (old, new) that share most, at most a few for each clause, sorted."""
    index: dict[str, list[tuple[int, float]]] = {}
    for j in free_new:
        for word, weight in contents.of(1, j).words.items():
            index.setdefault(word, []).append((j, weight))
    index = {word: found for word, found in index.items() if len(found) <= _MOST_POSTINGS}
    pairs: set[tuple[int, int]] = set()
    backwards: dict[int, list[tuple[float, int]]] = {}
    for i in free_old:
        shared: dict[int, float] = {}
        for word, weight in contents.of(0, i).words.items():
            for j, other in index.get(word, ()):
                shared[j] = shared.get(j, 0.0) + weight * other
        best = _best((-share, j) for j, share in shared.items())
        pairs.update((i, j) for j in best)
        for j, share in shared.items():
            backwards.setdefault(j, []).append((-share, i))
    for j, found in backwards.items():
        pairs.update((i, j) for i in _best(found))
    return sorted(pairs)


def _best(found: Iterable[tuple[float, int]]) -> list[int]:
    return [index for _, index in sorted(found)[:_MOST_CANDIDATES]]
