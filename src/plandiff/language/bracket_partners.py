"""Which bracket of one text stands where which of another stands, in the time of few of them.

The pairs that have most kept words in common go first. Those without any pair where the same kept
words stand before and behind both, the nearest in their order first. A text of thousands of
brackets has millions of such pairs: only those are made that can be next.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple, TypeAlias

# Number of kept words before a bracket, and before its end.
Gap: TypeAlias = tuple[int, int]
_Pair: TypeAlias = tuple[int, int]


class Place(NamedTuple):
    """A bracket as it is paired.

    Attributes:
        gap: Where it stands among the kept words.
        is_placeholder: Whether it waits for a word; only such pair with such.
    """

    gap: Gap
    is_placeholder: bool


def partners(lefts: Sequence[Place], rights: Sequence[Place]) -> dict[int, int]:
    """Return left to right places, by their indexes, each in one pair at most.

    Both are in the order in which the brackets open; they nest and do not overlap otherwise.
    """
    candidates = sorted(
        (-_common(lefts[i].gap, rights[j].gap), abs(i - j), i + j, i, j)
        for i, j in _meeting(lefts, rights)
        if lefts[i].is_placeholder == rights[j].is_placeholder
    )
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, _, i, j in candidates:
        if i not in found and j not in taken:
            found[i] = j
            taken.add(j)
    for mine, its in _without_words(lefts, rights):
        found.update(_nearest(mine, its))
    return found


def _common(one: Gap, other: Gap) -> int:
    """Return how many kept words stand in both."""
    return max(min(one[1], other[1]) - max(one[0], other[0]), 0)


def _meeting(lefts: Sequence[Place], rights: Sequence[Place]) -> set[_Pair]:
    """Return the pairs that have a kept word in common."""
    found: set[_Pair] = set()
    kept = max((place.gap[1] for place in (*lefts, *rights)), default=0)
    inner = (innermost([place.gap for place in side], kept) for side in (lefts, rights))
    above = [_above(side) for side in (lefts, rights)]
    for left_around, right_around in zip(*inner, strict=True):
        left: int | None = left_around
        # Whatever is around a pair that was found was found with it.
        while left is not None and right_around is not None and (left, right_around) not in found:
            right: int | None = right_around
            while right is not None and (left, right) not in found:
                found.add((left, right))
                right = above[1][right]
            left = above[0][left]
    return found


def _above(places: Sequence[Place]) -> list[int | None]:
    """Return for each bracket with kept words the nearest one around it."""
    found: list[int | None] = []
    open_ones: list[int] = []
    for index, place in enumerate(places):
        start, end = place.gap
        while open_ones and places[open_ones[-1]].gap[1] <= start:
            open_ones.pop()
        found.append(open_ones[-1] if open_ones else None)
        if start < end:
            open_ones.append(index)
    return found


def _without_words(
    lefts: Sequence[Place], rights: Sequence[Place]
) -> Iterator[tuple[list[int], list[int]]]:
    """Yield the brackets of both sides that hold no kept word and stand at one place."""
    groups: dict[Place, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, places in enumerate((lefts, rights)):
        for index, place in enumerate(places):
            if place.gap[0] == place.gap[1]:
                groups[place][side].append(index)
    return (group for group in groups.values() if all(group))


def _nearest(lefts: Sequence[int], rights: Sequence[int]) -> Iterator[_Pair]:
    """Yield pairs of rising indexes, the nearest first; then those with the lower sum.

    The nearest pair stands side by side when both are put in one row: what stood between would be
    nearer to one of the two. What is taken leaves the row.
    """
    row = sorted([*((i, 0) for i in lefts), *((j, 1) for j in rights)])
    before, behind = list(range(-1, len(row) - 1)), list(range(1, len(row) + 1))

    def candidate(at: int, to: int) -> tuple[int, int, int, int, int]:
        one, other = row[at][0], row[to][0]
        left = other if row[at][1] else one
        return other - one, one + other, left, at, to

    heap = [candidate(at, at + 1) for at in range(len(row) - 1) if row[at][1] != row[at + 1][1]]
    heapify(heap)
    gone = bytearray(len(row))
    while heap:
        _, _, left, at, to = heappop(heap)
        if gone[at] or gone[to]:
            continue
        yield left, row[at][0] + row[to][0] - left
        gone[at] = gone[to] = 1
        first, last = before[at], behind[to]
        if first >= 0:
            behind[first] = last
        if last < len(row):
            before[last] = first
            if first >= 0 and row[first][1] != row[last][1]:
                heappush(heap, candidate(first, last))


def innermost(spans: Sequence[tuple[int, int]], count: int) -> list[int | None]:
    """Return for each of `count` words the index of the innermost of `spans` around it.

    `spans` are (first word, end) in the order in which they open.
    """
    found: list[int | None] = [None] * count
    for index, (first, end) in enumerate(spans):
        found[first:end] = [index] * (end - first)
    return found


def words_within(kept: Sequence[int], first: int, end: int) -> Gap:
    """Return how many of the rising places `kept` stand before `first`, and before `end`."""
    return bisect_left(kept, first), bisect_left(kept, end)
