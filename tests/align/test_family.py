"""Neighbours below the same parent."""

from plandiff.align import provisions
from plandiff.align.family import Family


def family(version) -> Family:
    return Family(provisions(version([{"text": "A.", "clauses": ["B.", "C."]}, "D."])))


def test_neighbours_are_siblings_and_never_what_stands_below(version) -> None:
    found = family(version)
    assert found.before == [None, None, 1, 0]
    assert found.after == [3, 2, None, None]


def test_place_and_size_count_siblings_alone(version) -> None:
    found = family(version)
    assert found.place == [0, 0, 1, 1]
    assert found.size == [2, 2, 2, 2]
    assert found.members == [[0, 3], [1, 2]]


def test_the_nearest_linked_sibling_on_either_side(version) -> None:
    found = Family(provisions(version(["A.", "B.", "C.", "D."])))
    before, after = found.nearest([True, False, False, True])
    assert before == [None, 0, 0, 0]
    assert after == [3, 3, 3, None]
