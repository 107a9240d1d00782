"""The best choice of pairs."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from plandiff.align.assignment import best_pairs


def test_the_sum_counts_and_not_the_best_single_pair() -> None:
    assert best_pairs([(0.9, 0, 0), (0.8, 0, 1), (0.8, 1, 0)]) == [(0, 1), (1, 0)]


def test_one_good_pair_is_worth_more_than_two_poor_ones() -> None:
    assert best_pairs([(0.9, 0, 0), (0.4, 0, 1), (0.4, 1, 0)]) == [(0, 0)]


def test_nothing_to_choose_from_gives_nothing() -> None:
    assert best_pairs([]) == []


def test_the_order_in_which_pairs_are_given_does_not_matter() -> None:
    scored = [(0.5, i, j) for i in range(3) for j in range(3)]
    assert best_pairs(scored) == best_pairs(scored[::-1])


@given(st.dictionaries(st.tuples(st.integers(0, 3), st.integers(0, 3)), st.integers(1, 9)))
def test_no_choice_has_a_greater_sum(scores) -> None:
    def total(pairs):
        return sum(scores.get(pair, 0) for pair in pairs)

    found = best_pairs([(score, i, j) for (i, j), score in scores.items()])
    assert len({i for i, _ in found}) == len({j for _, j in found}) == len(found)
    assert set(found) <= scores.keys()
    assert total(found) == max(total(enumerate(way)) for way in permutations(range(4)))
