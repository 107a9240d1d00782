"""Between which neighbours a free clause stands."""

from plandiff.align.gaps import gaps


def test_the_same_gap_on_both_sides_whatever_stands_there(draft) -> None:
    made = draft(["A.", "B.", "C."], ["A.", "X.", "Y.", "C."], (0, 0), (2, 3))
    old, new = gaps(made)
    assert old == {1: (None, 0, 1)}
    assert new == {1: (None, 0, 1), 2: (None, 0, 1)}


def test_at_an_end_there_is_no_neighbour(draft) -> None:
    old, _ = gaps(draft(["A.", "B."], ["B."], (1, 0)))
    assert old == {0: (None, None, 0)}


def test_below_a_free_parent_position_tells_nothing(draft) -> None:
    old, new = gaps(draft([{"text": "A.", "clauses": ["B."]}], ["C."]))
    assert old == {0: (None, None, None)}
    assert new == {0: (None, None, None)}


def test_below_a_linked_parent_the_parent_is_part_of_the_gap(draft) -> None:
    tree = [{"text": "A.", "clauses": ["B."]}]
    old, new = gaps(draft(tree, tree, (0, 0)))
    assert old == new == {1: (0, None, None)}


def test_a_clause_that_changed_its_level_is_no_neighbour(draft) -> None:
    # B went up: it says nothing of where X stands.
    olds = [{"text": "A.", "clauses": ["B."]}, "X."]
    old, new = gaps(draft(olds, ["A.", "B.", "X."], (0, 0), (1, 1)))
    assert old == new == {2: (None, 0, None)}
