from collections.abc import Callable

import pytest

from plandiff.load.ids import repeated_ids
from plandiff.load.locate import Places
from plandiff.load.shape_words import id_problems

Messages = Callable[..., list[str]]


def test_the_second_of_two_clause_ids_is_named_with_the_place_of_the_first(
    messages: Messages, head: str
) -> None:
    text = (
        f"{head}clauses:\n  - {{id: a, text: x}}\n  - {{id: b, text: y}}\n  - {{id: a, text: z}}\n"
    )
    assert messages(text) == [
        "8:10: error: id 'a' stands twice, first on line 6 - give each its own id"
    ]


def test_clause_ids_are_unique_over_all_levels(messages: Messages, head: str) -> None:
    text = (
        f"{head}clauses:\n  - id: a\n    clauses:\n      - id: b\n        clauses:\n"
        "          - {id: a, text: x}\n  - {id: b, text: y}\n"
    )
    assert messages(text) == [
        "10:18: error: id 'a' stands twice, first on line 6 - give each its own id",
        "11:10: error: id 'b' stands twice, first on line 8 - give each its own id",
    ]


def test_a_third_id_points_at_the_first_one_too() -> None:
    tree = {"clauses": [{"id": "a"}, {"id": "a"}, {"id": "a"}]}
    first = ("clauses", 0, "id")
    assert repeated_ids(tree) == [
        (("clauses", 1, "id"), "a", first),
        (("clauses", 2, "id"), "a", first),
    ]


@pytest.mark.parametrize("name", ["parties", "sources"])
def test_parties_and_sources_have_ids_of_their_own(name: str) -> None:
    tree = {name: [{"id": "a"}, {"id": "a"}], "clauses": [{"id": "a"}]}
    assert repeated_ids(tree) == [((name, 1, "id"), "a", (name, 0, "id"))]


@pytest.mark.parametrize("name", ["options", "struck"])
def test_options_and_struck_texts_are_told_apart_within_their_clause(name: str) -> None:
    once = {"id": "c", name: [{"id": "a"}, {"id": "b"}]}
    other = {"id": "d", name: [{"id": "a"}]}
    assert repeated_ids({"clauses": [once, other]}) == []
    twice = {"clauses": [{name: [{"id": "a"}, {"id": "a"}]}]}
    path = ("clauses", 0, name)
    assert repeated_ids({"clauses": [twice]}) == [
        (("clauses", 0, *path, 1, "id"), "a", ("clauses", 0, *path, 0, "id"))
    ]


@pytest.mark.parametrize("other", ["A", "a ", "á", "а"], ids=ascii)
def test_ids_that_differ_in_any_character_differ(other: str) -> None:
    assert repeated_ids({"clauses": [{"id": "a"}, {"id": other}]}) == []


@pytest.mark.parametrize(
    "tree",
    [
        None,
        "text",
        [],
        {},
        {"clauses": "a", "sources": {"id": "a"}, "parties": ["a", ["a"], None]},
        {"clauses": [{"id": ["a"]}, {"id": ["a"]}, {"id": None}, {"id": {}}, "a", ["a"]]},
        {"clauses": [{"clauses": "a", "options": [None], "struck": "a"}]},
    ],
    ids=repr,
)
def test_a_tree_of_any_shape_is_walked(tree: object) -> None:
    assert repeated_ids(tree) == []  # type: ignore[arg-type]


def test_an_id_is_shown_safely() -> None:
    text = "clauses:\n  - id: 'a\u202e'\n  - id: 'a\u202e'\n"
    repeated = [(("clauses", 1, "id"), "a\u202e", ("clauses", 0, "id"))]
    (problem,) = id_problems(repeated, Places(text, "f"))
    assert str(problem).startswith("f:3:9: error: id 'a<U+202E>' stands twice, first on line 2 - ")
