"""A longest common subsequence of two sequences, by bit-parallel rows.

Source: H. Hyyrö, "Bit-parallel LCS-length computation revisited" (AWOCA 2004); the
rows are kept, so that the subsequence itself can be read off backwards. Why not a
library: docs/decisions/0002-word-edits.md (measured against rapidfuzz and difflib).
"""

from collections.abc import Hashable, Iterable, Sequence
from itertools import takewhile
from operator import eq
from typing import TypeAlias

# (start in the first, start in the second, length) of items that follow each other in both.
Run: TypeAlias = tuple[int, int, int]


def common_runs(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Run]:
    """Return runs of equal items, rising on both sides, with as many items as can be.

    Two runs never touch on both sides. Costs len(old) * len(new) / 64 machine words of
    time and of memory, less what both share at start and end; callers bound that product.
    Which of several equally long answers comes back depends on the order of the sides, so
    callers that need symmetry pass them in a canonical order.
    """
    most = min(len(old), len(new))
    start = shared(old, new)
    end = 0 if start == most else min(shared(old[::-1], new[::-1]), most - start)
    middle = _middle(old[start : len(old) - end], new[start : len(new) - end])
    runs = [(0, 0, start), *((i + start, j + start, 1) for i, j in middle)]
    return joined([*runs, (len(old) - end, len(new) - end, end)])


def joined(runs: Iterable[Run]) -> list[Run]:
    """Return `runs` with those that touch made one, and without empty ones."""
    found: list[Run] = []
    i = j = start_old = start_new = 0
    for old, new, length in runs:
        if old != i or new != j:
            if i > start_old:
                found.append((start_old, start_new, i - start_old))
            start_old, start_new = old, new
        i, j = old + length, new + length
    if i > start_old:
        found.append((start_old, start_new, i - start_old))
    return found


def shared(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """Return how many items are the same from the start."""
    return sum(takewhile(bool, map(eq, old, new)))


def _middle(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    if not old or not new:
        return []
    where: dict[Hashable, int] = {}
    bit = 1
    for item in old:
        where[item] = where.get(item, 0) | bit
        bit <<= 1
    everything = bit - 1
    # In row j, bit i is 0 where the LCS of old[:i+1] and new[:j+1] is longer than that of
    # old[:i] and new[:j+1].
    row = everything
    rows = []
    for item in new:
        if item in where:
            hits = row & where[item]
            row = ((row + hits) | (row - hits)) & everything
        rows.append(row)
    pairs = []
    i, j = len(old) - 1, len(new) - 1
    while i >= 0 and j >= 0:
        # The last bit up to i that is 0: what stands after it adds nothing in this row. Mostly
        # it is i itself, since what both share comes in runs.
        bit = 1 << i
        if rows[j] & bit:
            i = (~rows[j] & (bit - 1)).bit_length() - 1
            if i < 0:
                break
            bit = 1 << i
        while j and not rows[j - 1] & bit:
            j -= 1
        pairs.append((i, j))
        i -= 1
        j -= 1
    pairs.reverse()
    return pairs
