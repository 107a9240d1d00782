"""Dates and deadlines: what goes on in another sentence, and what comes or goes."""

import pytest
from benchmarks.language.labelled import found

from plandiff.changes import ChangeKind


def told(old: str, new: str) -> list[tuple[str | None, str | None]]:
    return [
        tuple(None if value is None else value["text"] for value in (c.old_value, c.new_value))
        for c in found({"old": old, "new": new}).get(ChangeKind.DATE_CHANGED, ())
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "The parties meet in Oslo in May 2026, and they exchange the lists of all prisoners.",
            "The parties meet in Oslo. They exchange the lists of all prisoners in May 2026.",
        ),
        (
            "Ships may enter the port and unload grain on 1 May 2026.",
            "Ships may enter the port. They unload grain on 1 May 2026.",
        ),
        (
            "Ships may enter the port on 1 May 2026 and unload all grain there. Trains run.",
            "Ships may enter the port. On 1 May 2026 ships unload all grain there. Trains run.",
        ),
        (
            "The panel meets in May 2026, hears both sides and rules in June 2026 on the claim.",
            "The panel meets and hears both sides in May 2026. It rules on the claim in June 2026.",
        ),
    ],
)
def test_a_date_that_goes_on_in_another_sentence_is_not_told(old: str, new: str) -> None:
    assert told(old, new) == []
    assert told(new, old) == []


def test_each_date_of_sentences_that_go_or_come_is_told() -> None:
    old = "Ships enter in May 2026. Trains run. Planes fly in June 2026."
    assert told(old, "Buses go.") == [("in May 2026", None), ("in June 2026", None)]
    assert told("Buses go.", old) == [(None, "in May 2026"), (None, "in June 2026")]


def test_one_date_goes_on_while_another_comes_and_goes() -> None:
    old = "The panel meets in May 2026 and hears both sides of the claim, and rules in June 2026."
    new = "The panel meets and hears both sides of the claim in May 2026. It rules in July 2026."
    assert told(old, new) == [("in June 2026", None), (None, "in July 2026")]
