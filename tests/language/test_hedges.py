"""Hedges and conditions in a sentence."""

import pytest

from plandiff.language.hedges import hedges
from plandiff.language.sentences import read


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("They act in times of peace only.", "in peacetime", (2, 6)),
        ("They act, where feasible, in public.", "where feasible", (3, 5)),
        ("They act if the truce holds, and go.", "if", (2, 6)),
        ("They act, provided that all agree.", "on condition", (3, 7)),
        ("They act, subject to approval.", "subject to", (3, 6)),
        ("They act only if all agree.", "unless", (2, 6)),
    ],
)
def test_a_hedge_is_read(text: str, name: str, words) -> None:
    (found,) = hedges(read(text))
    assert (found.name, (found.start, found.end)) == (name, words)


@pytest.mark.parametrize(
    "text",
    [
        "if",
        "Claims, if any, are heard.",
        "Services provided by it.",
        "as soon as possible",
        "the subject of it",
    ],
)
def test_what_limits_nothing(text: str) -> None:
    assert hedges(read(text)) == ()
