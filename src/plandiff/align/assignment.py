"""The best choice of pairs when every clause may be used once: sparse and exact.

Old clauses enter one by one; each time the augmenting path of greatest gain is
applied (the Hungarian method in its incremental form, Kuhn 1955, over the candidate
pairs alone). Scores are added up as integers, so that rounding decides nothing.
"""

from collections import deque
from collections.abc import Iterable

# Scores become integers of this grain before they are added up.
_GRAIN = 1_000_000


def best_pairs(scored: Iterable[tuple[float, int, int]]) -> list[tuple[int, int]]:
    """Return the pairs (i, j), sorted, whose scores add up to the most.

    `scored` holds (score, i, j) with scores above 0; each index is used at most once,
    and leaving one alone scores 0.
    """
    matching = _Matching()
    for score, i, j in sorted(scored, key=lambda item: item[1:]):
        matching.gains.setdefault(i, {})[j] = round(score * _GRAIN)
    for i in sorted(matching.gains):
        matching.enter(i)
    return sorted((i, j) for j, i in matching.partner.items())


class _Matching:
    """Pairs so far; `partner` leads from the second side to the first."""

    def __init__(self) -> None:
        self.gains: dict[int, dict[int, int]] = {}
        self.partner: dict[int, int] = {}

    def enter(self, start: int) -> None:
        """Give `start` a partner where the sum gains by it, re-arranging the others."""
        reached = {start: 0}
        came_by: dict[int, tuple[int, int]] = {}
        best, end = 0, (start, -1)
        waiting = deque([start])
        while waiting:
            i = waiting.popleft()
            for j, gain in self.gains[i].items():
                total = reached[i] + gain
                holder = self.partner.get(j)
                if holder is None:
                    if total > best:
                        best, end = total, (i, j)
                    continue
                total -= self.gains[holder][j]
                if holder != i and total > reached.get(holder, total - 1):
                    reached[holder] = total
                    came_by[holder] = (i, j)
                    waiting.append(holder)
                    if total > best:
                        best, end = total, (holder, -1)
        self._apply(end, came_by)

    def _apply(self, end: tuple[int, int], came_by: dict[int, tuple[int, int]]) -> None:
        i, j = end
        if j >= 0:
            self.partner[j] = i
        while i in came_by:
            i, j = came_by[i]
            self.partner[j] = i
