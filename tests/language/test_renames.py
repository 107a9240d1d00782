"""Names that are replaced in every place."""

import pytest

from plandiff.language.renames import Rename, renames

OLD = [
    "In the zone the Joint Commission sits.",
    "Each month the Joint Commission reports.",
    "Firing ends.",
]
NEW = [
    "In the zone the Peace Council sits.",
    "Each month the Peace Council reports.",
    "Firing ends.",
]


def test_a_name_replaced_in_every_place_is_found() -> None:
    assert renames(list(zip(OLD, NEW, strict=True))) == (
        Rename("Joint Commission", "Peace Council", (0, 1)),
    )
    assert renames(list(zip(NEW, OLD, strict=True))) == (
        Rename("Peace Council", "Joint Commission", (0, 1)),
    )


@pytest.mark.parametrize(
    "last",
    [("They ask the Joint Commission.", "They ask the Joint Commission."), ("They ask the Peace Council.", "They do."),
     ("They ask the Joint Commission.", "They ask nobody.")],
)  # fmt: skip
def test_a_name_that_stays_somewhere_or_was_there_already_is_not(last) -> None:
    assert renames([*zip(OLD[:2], NEW[:2], strict=True), last]) == ()


def test_one_clause_is_any_rewording() -> None:
    assert renames([(OLD[0], NEW[0])]) == ()
    assert renames([]) == ()


def test_what_the_versions_say_counts_in_one_clause_and_without_capitals() -> None:
    pair = [("The buffer area is 5 km wide.", "The safety belt is 5 km wide.")]
    stated = [("buffer area", "safety belt"), ("zone", "belt"), ("line", "line")]
    assert renames(pair) == ()
    assert renames(pair, stated) == (Rename("buffer area", "safety belt", (0,)),)


def test_what_the_versions_say_must_hold_in_every_place() -> None:
    pairs = [("The area is wide.", "The belt is wide."), ("The area holds.", "The area holds.")]
    assert renames(pairs, [("area", "belt")]) == ()
    assert renames([(new, old) for old, new in pairs], [("belt", "area")]) == ()


def test_where_there_are_no_clauses_nothing_was_renamed() -> None:
    assert renames([], [("Joint Commission", "Peace Council")]) == ()
