"""The common subsequence is one, and as long as it can be."""

import itertools
import random

from hypothesis import given
from hypothesis import strategies as st

from plandiff.language.lcs import common_runs, joined

sequences = st.lists(st.integers(0, 4), max_size=14)


def common_pairs(old, new) -> list[tuple[int, int]]:
    """Return the runs item by item."""
    runs = common_runs(old, new)
    assert runs == joined(runs)
    return [(i + k, j + k) for i, j, count in runs for k in range(count)]


def length(old, new) -> int:
    row = [0] * (len(new) + 1)
    for a in old:
        before = row
        row = [0]
        for j, b in enumerate(new):
            row.append(before[j] + 1 if a == b else max(before[j + 1], row[j]))
    return row[-1]


@given(sequences, sequences)
def test_pairs_match_rise_and_are_as_many_as_can_be(old, new) -> None:
    pairs = common_pairs(old, new)
    assert all(old[i] == new[j] for i, j in pairs)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in itertools.pairwise(pairs))
    assert len(pairs) == length(old, new)


def test_it_is_as_long_as_can_be_on_long_random_sequences() -> None:
    chance = random.Random(20)  # noqa: S311  (no secret)
    for size in (1, 63, 64, 65, 130, 200):
        for kinds in (2, 9, 200):
            old = [chance.randrange(kinds) for _ in range(size)]
            new = [chance.randrange(kinds) for _ in range(size + chance.randrange(9))]
            pairs = common_pairs(old, new)
            assert all(old[i] == new[j] for i, j in pairs)
            assert all(a[0] < b[0] and a[1] < b[1] for a, b in itertools.pairwise(pairs))
            assert len(pairs) == length(old, new)


def test_what_both_share_at_start_and_end_is_paired_there() -> None:
    assert common_pairs([1, 2, 3, 9], [1, 2, 7, 8, 9]) == [(0, 0), (1, 1), (3, 4)]
    assert common_pairs([1, 1, 1], [1, 1]) == [(0, 0), (1, 1)]
    assert common_pairs([4, 5], [4, 5]) == [(0, 0), (1, 1)]


def test_nothing_has_nothing_in_common() -> None:
    assert common_pairs([], []) == common_pairs([1], []) == common_pairs([], [1]) == []
    assert common_pairs([1, 2], [3, 4]) == []


def test_runs_that_touch_are_one_and_empty_ones_are_left_out() -> None:
    assert joined([(0, 0, 1), (1, 1, 2), (3, 4, 1), (4, 5, 0)]) == [(0, 0, 3), (3, 4, 1)]
    assert joined([(0, 0, 0), (2, 2, 0)]) == []
