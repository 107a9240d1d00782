"""First pass: what editors state."""

import pytest

from plandiff.align import provisions
from plandiff.align.draft import Draft
from plandiff.align.link import Method
from plandiff.align.stated import link_stated


@pytest.fixture
def stated(version):
    def find(olds, news, names=("old", "new")):
        made = Draft(provisions(version(olds)), provisions(version(news)))
        link_stated(made, *names)
        return [link[:3] for link in made.links]

    return find


def clause(name, **fields):
    return {"id": name, "text": f"Text of {name}."} | fields


def test_the_same_id_whatever_the_text(stated) -> None:
    news = [{"id": "a", "text": "All other words."}]
    assert stated([clause("a")], news) == [((0,), (0,), Method.SAME_ID)]


def test_a_former_id_in_either_direction(stated) -> None:
    later = clause("b", former_ids=["a"])
    assert stated([clause("a")], [later]) == [((0,), (0,), Method.STATED)]
    assert stated([later], [clause("a")]) == [((0,), (0,), Method.STATED)]


def test_a_former_id_that_another_clause_carries_says_nothing(stated) -> None:
    news = [clause("a"), clause("b", former_ids=["a"])]
    assert stated([clause("a")], news) == [((0,), (0,), Method.SAME_ID)]


def test_an_origin_counts_where_it_names_the_other_version(stated) -> None:
    assert stated([clause("a")], [clause("b", derived_from=["old#a"])]) == [
        ((0,), (0,), Method.STATED)
    ]
    assert stated([clause("a")], [clause("b", derived_from=["older#a"])]) == []


def test_an_origin_within_one_version_says_nothing(stated) -> None:
    news = [clause("b", derived_from=["v#a"])]
    assert stated([clause("a")], news, names=("v", "v")) == []


def test_two_with_one_origin_are_a_split_and_the_reverse_a_merge(stated) -> None:
    pieces = [clause(name, derived_from=["old#a"]) for name in ("b", "c")]
    assert stated([clause("a")], pieces) == [((0,), (0, 1), Method.STATED)]
    whole = [clause("c", derived_from=["old#a", "old#b"])]
    assert stated([clause("a"), clause("b")], whole) == [((0, 1), (0,), Method.STATED)]


def test_what_statements_connect_is_one_link(stated) -> None:
    news = [clause("a", derived_from=["old#b"]), clause("c", derived_from=["old#b"])]
    assert stated([clause("a"), clause("b")], news) == [((0, 1), (0, 1), Method.STATED)]


def test_clauses_without_ids_are_left_alone(stated) -> None:
    assert stated(["A."], ["A."]) == []


def test_an_origin_within_one_version_says_nothing_seen_backwards(stated) -> None:
    olds = [clause("b", derived_from=["v#a"])]
    assert stated(olds, [clause("a")], names=("v", "v")) == []
