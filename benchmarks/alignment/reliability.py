"""How far the stated scores can be relied on: of the links of each score, how many are right."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from benchmarks.alignment.pairs import Pair, ScoredLink

# The lower ends of the rows of the table.
_FROM = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99)
_HIGH = 0.9


def print_reliability(pairs: Iterable[Pair], predicted: Sequence[Sequence[ScoredLink]]) -> None:
    """Print how many links of each score are right: all, and those that content made."""
    rows = [[0, 0, 0, 0] for _ in _FROM]
    for pair, links in zip(pairs, predicted, strict=True):
        for i, j, score, is_likened in links:
            if (i, j) in pair.ignored_links or i in pair.ignored_old or j in pair.ignored_new:
                continue
            row = rows[max(bisect_right(_FROM, score) - 1, 0)]
            right = (i, j) in pair.gold
            row[0] += 1
            row[1] += right
            row[2] += is_likened
            row[3] += is_likened and right
    print(f"\n{'score from':12} {'links':>6} {'right':>6}   {'likened':>7} {'right':>6}")
    for start, row in zip(_FROM, rows, strict=True):
        print(_line(f"{start}", row))
    high = [row for start, row in zip(_FROM, rows, strict=True) if start >= _HIGH]
    print(_line(f"{_HIGH} and up", [sum(column) for column in zip(*high, strict=True)]))


def _line(name: str, row: Sequence[int]) -> str:
    links, right, likened, likened_right = row
    return (
        f"{name:12} {links:6} {_share(right, links)}   {likened:7} {_share(likened_right, likened)}"
    )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:6.3f}" if whole else f"{'-':>6}"
