"""A longest common subsequence of two sequences, by bit-parallel rows.

Source: H. Hyyrö, "Bit-parallel LCS-length computation revisited" (AWOCA 2004); the
rows are kept, so that the subsequence itself can be read off backwards. Why not a
library: docs/decisions/0002-word-edits.md (measured against rapidfuzz and difflib).
"""

from collections.abc import Sequence


def common_pairs(old: Sequence[int], new: Sequence[int]) -> list[tuple[int, int]]:
    """Return index pairs (i, j) with `old[i] == new[j]`, both rising, as many as can be.

    Costs len(old) * len(new) / 64 machine words of time and of memory; callers bound
    that product. Which of several equally long answers comes back depends on the order of
    the sides, so callers that need symmetry pass them in a canonical order.
    """
    start = _shared_start(old, new)
    end = _shared_end(old, new, start)
    pairs = [(k, k) for k in range(start)]
    middle_old, middle_new = old[start : len(old) - end], new[start : len(new) - end]
    pairs += [(i + start, j + start) for i, j in _middle(middle_old, middle_new)]
    shift = len(new) - len(old)
    pairs += [(k, k + shift) for k in range(len(old) - end, len(old))]
    return pairs


def _shared_start(old: Sequence[int], new: Sequence[int]) -> int:
    most = min(len(old), len(new))
    count = 0
    while count < most and old[count] == new[count]:
        count += 1
    return count


def _shared_end(old: Sequence[int], new: Sequence[int], start: int) -> int:
    most = min(len(old), len(new)) - start
    count = 0
    while count < most and old[-1 - count] == new[-1 - count]:
        count += 1
    return count


def _middle(old: Sequence[int], new: Sequence[int]) -> list[tuple[int, int]]:
    if not old or not new:
        return []
    where: dict[int, int] = {}
    for index, token in enumerate(old):
        where[token] = where.get(token, 0) | 1 << index
    everything = (1 << len(old)) - 1
    # In row j, bit i is 0 where the LCS of old[:i+1] and new[:j+1] is longer than that of
    # old[:i] and new[:j+1].
    row = everything
    rows = []
    for token in new:
        hits = row & where.get(token, 0)
        row = ((row + hits) | (row - hits)) & everything
        rows.append(row)
    pairs = []
    i, j = len(old) - 1, len(new) - 1
    while i >= 0 and j >= 0:
        if rows[j] >> i & 1:
            i -= 1
        elif j and not rows[j - 1] >> i & 1:
            j -= 1
        else:
            pairs.append((i, j))
            i -= 1
            j -= 1
    pairs.reverse()
    return pairs
