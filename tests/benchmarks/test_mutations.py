"""The truth of a mutation: what must be said to have moved, split or merged."""

import pytest
from benchmarks.alignment.mutations.tree import Node
from benchmarks.alignment.mutations.truth import truth


def tree(*clauses):
    """Make a root of clauses: (origins) or (origins, sub-clauses)."""
    root = Node()
    for place, (origins, *below) in enumerate(clauses):
        node = tree(*below[0]) if below else Node()
        node.origins = origins
        node.put(root, place)
    return root


FOUR = tree(*(((n,),) for n in range(4)))


def moved(new, said=(), old=FOUR):
    known = truth(old, new)
    return [known.links[number][0] for number in sorted(known.fewest_moved(said))]


@pytest.mark.parametrize(
    ("order", "fewest"),
    [([0, 1, 2, 3], []), ([3, 0, 1, 2], [(3,)]), ([1, 2, 0, 3], [(0,)]), ([0, 3], [])],
)
def test_the_fewest_moves(order, fewest) -> None:
    assert moved(tree(*(((n,),) for n in order))) == fewest


@pytest.mark.parametrize("said", [0, 1])
def test_of_two_that_changed_places_the_one_that_was_said(said) -> None:
    new = tree(((1,),), ((0,),), ((2,),), ((3,),))
    known = truth(FOUR, new)
    assert known.fewest_moved({said}) == {said}


def test_another_parent_is_a_move_and_a_piece_that_stayed_is_none() -> None:
    assert moved(tree(((0,), [((1,),)]), ((2,),), ((3,),))) == [(1,)]
    assert moved(tree(((0,),), ((1,),), ((2,),), ((3,),), ((0,),))) == []
    assert moved(tree(((1,),), ((2,),), ((0, 3),))) == []


def test_what_was_put_in_is_in_no_link() -> None:
    known = truth(FOUR, tree(((),), ((0,),)))
    assert known.links == [((0,), (1,))]
