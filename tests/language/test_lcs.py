"""The common subsequence is one, and as long as it can be."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from plandiff.language.lcs import common_pairs

sequences = st.lists(st.integers(0, 4), max_size=14)


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
