"""What is read without pydantic is what pydantic would have read."""

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from plandiff import format as file_format
from plandiff.load.reading import ShapeError, _part, _unjudged, read_proposal
from plandiff.model import Clause, Proposal

# Whatever a file may hold, and what only a library user can pass.
anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 2_000)
    | st.text(max_size=4)
    | st.sampled_from(["1", "01", "true", "false", "2025-01", "soon", "\x1f", "\u3000", "\u200b"])
    | st.sampled_from(["full", "partial", "high", "v1#a", "agreed", "article", b"x", 1.0])
    | st.text(st.characters(), max_size=2),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.lists(inner, max_size=2).map(tuple)
        | st.dictionaries(st.sampled_from(["id", "text", "by", "clauses"]), inner, max_size=2)
    ),
    max_leaves=4,
)


def words(field: Any) -> list[Any]:
    """Return the words that a field with a list of them allows."""
    return [v for kind in [field.annotation, *get_args(field.annotation)] for v in get_args(kind)]


def shapes(name: str, depth: int = 2) -> st.SearchStrategy[dict[str, Any]]:
    """Trees that mostly fit the shape called `name`, with a wrong value here and there."""
    values: dict[str, st.SearchStrategy[Any]] = {}
    fields = getattr(file_format, name).model_fields
    for key, row in (Proposal.FIELDS if name == "Proposal" else _fields(name)).items():
        right = _right(row, words(fields[key]), depth)
        values[key] = st.one_of(right, right, right, anything)
    extra = st.dictionaries(st.sampled_from(["x", "Text"]), anything, max_size=1)
    return st.builds(
        lambda given, more, there: {
            **{k: v for k, v in given.items() if k in there or k in ("text", "format")},
            **(more if len(there) % 5 == 0 else {}),
        },
        st.fixed_dictionaries(values),
        extra,
        st.sets(st.sampled_from(list(values))),
    )


def _fields(name: str) -> Any:
    from plandiff import model

    return getattr(model, name).FIELDS


def _right(row: Any, allowed: list[Any], depth: int) -> st.SearchStrategy[Any]:
    simple = {
        "text": st.text(min_size=1, max_size=5),
        "any-text": st.text(max_size=5),
        "texts": st.lists(st.text(min_size=1, max_size=3), max_size=2),
        "date": st.sampled_from(["2025-01-02", "2025-11~", "2025/2026"]),
        "one-of": st.sampled_from(allowed or ["x"]),
        "whole-number": st.sampled_from(["1", 1, "20"]),
        "truth": st.sampled_from(["true", "false", True]),
    }
    if row.reading != "parts":
        return simple[row.reading]
    if depth == 0:
        return st.just([])
    return st.lists(shapes(row.of.__name__, depth - 1), max_size=2)


def judged(tree: Any) -> Any:
    try:
        return _unjudged(file_format.Proposal.model_validate(tree))
    except ValidationError:
        return None


def quick(tree: Any) -> Any:
    try:
        return _part(tree, Proposal)
    except (ValueError, TypeError):
        return None


@given(shapes("Proposal") | anything)
def test_what_is_read_at_first_sight_is_what_pydantic_accepts(tree) -> None:
    read = quick(tree)
    assert read is None or read == judged(tree)


@given(shapes("Proposal") | anything)
def test_pydantic_has_the_last_word(tree) -> None:
    expected = judged(tree)
    if expected is None:
        with pytest.raises(ShapeError) as caught:
            read_proposal(tree)
        assert caught.value.errors
    else:
        assert read_proposal(tree) == expected


LEAST = {"format": "1", "id": "a", "title": "t", "date": "2025", "clauses": [{"text": "x"}]}
TEXTS = ["x", "1", "-1", "²", "9" * 12, "", " ", "\x1f", "\x85", "\u3000", "\ud800", "true"]
TEXTS += ["2025", "final", "agreed", "recalled", "press-report"]
OTHERS = [0, 1, 20, -1, True, False, None, 1.0, b"x", [], (), ["x"], [""], [1], [None], {}]
OPTIONS = [[{"text": "x", "no_text": truth}] for truth in ("true", "false", "yes", 1, True)]


@pytest.mark.parametrize("key", Proposal.FIELDS)
@pytest.mark.parametrize(
    "value",
    [*TEXTS, *OTHERS, [{"id": "a", "name": "b"}], [{"id": "a"}], ({"text": "x"},), [{}]],
    ids=ascii,
)
def test_each_field_is_judged_alike(key, value) -> None:
    tree = {**LEAST, key: value}
    read = quick(tree)
    assert read is None or read == judged(tree)


@pytest.mark.parametrize("key", Clause.FIELDS)
@pytest.mark.parametrize(
    "value",
    [*TEXTS, *OTHERS, [{"text": "x"}], [{"by": "a", "text": "b"}], [{"id": "a"}], *OPTIONS],
    ids=ascii,
)
def test_each_field_of_a_clause_is_judged_alike(key, value) -> None:
    tree = {**LEAST, "clauses": [{"text": "x", key: value}]}
    read = quick(tree)
    assert read is None or read == judged(tree)


def test_the_real_versions_are_read_at_first_sight(pytestconfig) -> None:
    from plandiff.load import DEFAULT_LIMITS
    from plandiff.load.tree import read_tree

    for path in (pytestconfig.rootpath / "proposals").glob("*.yaml"):
        tree, _ = read_tree(path.read_text(encoding="utf-8"), path.name, DEFAULT_LIMITS)
        assert quick(tree) == judged(tree)
        assert quick(tree) is not None


FITTING = {
    **LEAST,
    "format": 1,
    "note": None,
    "published": "2025-11~",
    "declared_points": "20",
    "parents": ("v0",),
    "issued_by": ["a"],
    "parties": [{"id": "a", "name": "Árland", "aliases": []}],
    "lexicons": [
        {"lexicon": "obligations", "read_as": "will", "phrases": ["wants|wishes to"]},
        {"lexicon": "hedges", "read_as": "any name", "phrases": ["in good faith"]},
    ],
    "clauses": [
        {"text": None, "clauses": [{"text": "x", "note": ""}]},
        {"text": "y", "options": [{"no_text": t, "id": "a"} for t in ("true", "false", True)]},
    ],
}


def test_what_fits_is_read_without_pydantic() -> None:
    read = quick(FITTING)
    assert read is not None
    assert read == judged(FITTING)
    assert [o.no_text for o in read.clauses[1].options] == [True, False, True]


@pytest.mark.parametrize(
    "phrases",
    [
        {"lexicon": "obligations", "read_as": "soon", "phrases": ["a"]},
        {"lexicon": "hedges", "read_as": "will", "phrases": []},
        {"lexicon": "hedges", "read_as": "will", "phrases": ["a||b"]},
        {"lexicon": "hedges", "read_as": "will", "phrases": ["a", "b|"]},
        {"lexicon": "obligation", "read_as": "will", "phrases": ["a"]},
        {"lexicon": "obligations", "phrases": ["a"]},
    ],
    ids=["no list of it", "no phrase", "a bar", "a second one", "no lexicon", "no name"],
)
def test_phrases_that_no_list_takes_are_refused(phrases) -> None:
    tree = {**LEAST, "lexicons": [phrases]}
    assert quick(tree) is None
    with pytest.raises(ShapeError):
        read_proposal(tree)
