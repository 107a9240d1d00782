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
