"""What became of brackets: a choice is one whatever signs stand at its ends."""

import pytest
from benchmarks.language.labelled import found

from plandiff.changes import ChangeKind


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Meet [by sea,] [by air,] or never.", "Meet by sea or never."),
        ("Meet [by sea;][by air;] and act.", "Meet by sea and act."),
        ("Meet [by sea.][by air.]", "Meet by sea"),
        ("Meet [By Sea][by air].", "Meet by sea."),
        ("Meet: [by sea][by air].", "Meet: by sea,"),
    ],
)
def test_an_option_is_chosen_whatever_signs_and_capitals_it_stands_with(old, new) -> None:
    changes = found({"old": old, "new": new})
    assert ChangeKind.OPTION_CHOSEN in changes
    assert ChangeKind.BRACKET_CLOSED not in changes


def test_words_that_are_no_option_close_the_brackets() -> None:
    changes = found({"old": "Meet [by sea] [by air].", "new": "Meet by sea, then talk."})
    assert ChangeKind.BRACKET_CLOSED in changes
    assert ChangeKind.OPTION_CHOSEN not in changes
