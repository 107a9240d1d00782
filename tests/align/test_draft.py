"""The links found so far."""

from plandiff.align.link import Method


def test_what_is_linked_is_free_no_more(draft) -> None:
    made = draft(["A.", "B."], ["A.", "C."], (0, 1))
    assert made.free_old == [1]
    assert made.free_new == [0]
    assert made.link_of_old[0] == made.link_of_new[1] == 0


def test_a_clause_that_joins_makes_a_split_no_surer_than_its_weaker_half(draft) -> None:
    made = draft(["A."], ["B.", "C."])
    made.link((0,), (1,), Method.SIMILAR_TEXT, 0.9)
    made.join(0, 1, 0, 0.6)
    assert made.links == [((0,), (0, 1), Method.SPLIT_MERGE, 0.6)]
    assert made.free_new == []


def test_ids_differ_only_where_both_sides_have_one(draft) -> None:
    olds = [{"id": "a", "text": "A."}, "B."]
    made = draft(olds, [{"id": "a", "text": "A."}, {"id": "b", "text": "B."}])
    assert not made.ids_differ(0, 0)
    assert made.ids_differ(0, 1)
    assert not made.ids_differ(1, 1)


def test_parents_are_linked_at_the_top_and_below_one_link(draft) -> None:
    tree = [{"text": "A.", "clauses": ["B."]}, {"text": "C.", "clauses": ["D."]}]
    made = draft(tree, tree, (0, 0))
    assert made.parents_linked(0, 2)
    assert made.parents_linked(1, 1)
    assert not made.parents_linked(1, 3)
    assert not made.parents_linked(3, 3)  # their parents have no link yet
    assert not made.parents_linked(0, 1)
