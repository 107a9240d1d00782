"""Moves: the fewest links that must have changed places."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandiff.align.link import Method
from plandiff.align.order import longest_rising, moved_links


@pytest.fixture
def moved(draft):
    """Return which links moved; several old or new places make a split or merge."""

    def find(olds, news, *links, places=(True, True)):
        made = draft(olds, news)
        for old, new in links:
            made.link(old, new, Method.SIMILAR_TEXT)
        known = [places[0]] * len(made.old), [places[1]] * len(made.new)
        return moved_links(made, *known)

    return find


def flat(count: int) -> list[str]:
    return [f"Clause {n}." for n in range(count)]


def test_one_clause_that_went_to_the_front_moved_and_not_all_others(moved) -> None:
    links = [((0,), (1,)), ((1,), (2,)), ((2,), (3,)), ((3,), (0,))]
    assert moved(flat(4), flat(4), *links) == {3}


def test_of_two_that_changed_places_one_moved(moved) -> None:
    assert len(moved(flat(2), flat(2), ((0,), (1,)), ((1,), (0,)))) == 1


def test_what_was_put_in_or_taken_out_moves_nothing(moved) -> None:
    assert moved(flat(3), flat(4), ((0,), (1,)), ((2,), (3,))) == set()


def test_below_another_clause_is_a_move(moved) -> None:
    sides = [{"text": "A.", "clauses": ["B."]}, "C."], ["A.", {"text": "C.", "clauses": ["B."]}]
    assert moved(*sides, ((0,), (0,)), ((1,), (2,)), ((2,), (1,))) == {1}


def test_another_level_is_a_move(moved) -> None:
    assert moved([{"text": "A.", "clauses": ["B."]}], flat(2), ((0,), (0,)), ((1,), (1,))) == {1}


def test_sub_clauses_of_a_clause_that_moved_did_not_move_themselves(moved) -> None:
    point = {"text": "A.", "clauses": ["B."]}
    links = ((0,), (2,)), ((1,), (3,)), ((2,), (0,)), ((3,), (1,))
    assert moved([point, "C.", "D."], ["C.", "D.", point], *links) == {0}


def test_another_part_is_a_move(moved) -> None:
    assert moved(["A."], [{"text": "A.", "part": "annex"}], ((0,), (0,))) == {0}


def test_a_clause_without_a_known_place_never_moves(moved) -> None:
    links = ((0,), (1,)), ((1,), (0,))
    assert moved(flat(2), flat(2), *links, places=(True, False)) == set()


def test_a_split_with_one_piece_in_place_did_not_move(moved) -> None:
    # The second half of 0 now stands at the end, or the first one at the front.
    links = ((0,), (0, 3)), ((1,), (1,)), ((2,), (2,))
    assert moved(flat(3), flat(4), *links) == set()
    assert moved(flat(3), flat(4), ((0,), (1,)), ((1,), (2,)), ((2,), (0, 3))) == set()


def test_a_merge_that_stands_where_one_of_its_clauses_stood_did_not_move(moved) -> None:
    assert moved(flat(4), flat(3), ((0, 3), (2,)), ((1,), (0,)), ((2,), (1,))) == set()


def test_a_split_with_every_piece_elsewhere_moved(moved) -> None:
    links = ((0,), (2, 3)), ((1,), (0,)), ((2,), (1,))
    assert moved(flat(3), flat(4), *links) == {0}


def test_a_clause_that_merged_with_its_sub_clause_did_not_move(moved) -> None:
    assert moved([{"text": "A.", "clauses": ["B."]}], ["B."], ((0, 1), (0,))) == set()


@pytest.mark.parametrize(
    ("values", "kept"),
    [([], set()), ([3], {0}), ([1, 2, 3], {0, 1, 2}), ([5, 1, 2, 3], {1, 2, 3}), ([2, 2], {1})],
)
def test_the_longest_rising_run(values, kept) -> None:
    assert longest_rising(values) == kept


@given(st.lists(st.integers(0, 8), max_size=8))
def test_no_rising_run_is_longer(values) -> None:
    def rises(places):
        run = [values[place] for place in places]
        return all(one < other for one, other in pairwise(run))

    kept = longest_rising(values)
    assert rises(sorted(kept))
    longer = combinations(range(len(values)), len(kept) + 1)
    assert not any(rises(places) for places in longer)
