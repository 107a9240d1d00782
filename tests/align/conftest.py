"""Versions and drafts made from a few words."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from plandiff.align import provisions
from plandiff.align.content import Contents
from plandiff.align.draft import Draft
from plandiff.align.link import Method
from plandiff.load.reading import read_proposal
from plandiff.model import Proposal


def _clause(said: Any) -> dict[str, Any]:
    clause = dict(said) if isinstance(said, dict) else {"text": said}
    if "clauses" in clause:
        clause["clauses"] = [_clause(below) for below in clause["clauses"]]
    return clause


def _version(clauses: Iterable[Any], **fields: Any) -> Proposal:
    tree = {"format": 1, "id": "v", "title": "T", "date": "2025"} | fields
    return read_proposal(tree | {"clauses": [_clause(said) for said in clauses]})


@pytest.fixture
def version() -> Callable[..., Proposal]:
    """Make a version of clauses: texts, or dicts of fields."""
    return _version


@pytest.fixture
def draft() -> Callable[..., Draft]:
    """Make a draft of two lists of clauses, with links (old index, new index)."""

    def make(olds: Iterable[Any], news: Iterable[Any], *links: tuple[int, int]) -> Draft:
        made = Draft(provisions(_version(olds)), provisions(_version(news)))
        for i, j in links:
            made.link((i,), (j,), Method.SAME_TEXT)
        return made

    return make


@pytest.fixture
def contents() -> Callable[[Draft], Contents]:
    """Make the contents of a draft, as they are weighed after the certain passes."""
    return lambda made: Contents(made.old, made.new, made.free_old, made.free_new)
