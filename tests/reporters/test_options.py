"""What people are told of an option that changed: what differs, not that it does."""

import pytest

from plandiff.pipeline import compare, load
from plandiff.prose.facts import facts

HEAD = "format: 1\nid: {}\ntitle: T\ndate: 2025-01-01\nclauses:\n- {{id: a, text: T., {}}}\n"


def lines(old: str, new: str) -> list[str]:
    a, b = (load(HEAD.format(*side).encode(), side[0]) for side in (("old", old), ("new", new)))
    (entry,) = compare(a, b).entries
    return [line for _, line in facts(entry)]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("text: We.", "text: They.", "changed option: They. (was: We.)"),
        ("text: We.", "no_text: true", "changed option: no text (was: We.)"),
        ("no_text: true", "text: We.", "changed option: We. (was: no text)"),
        ("text: We., proposers: [p]", "text: We., proposers: [q]", "changed option of q: We. (was of p)"),
        ("text: We.", "text: We., proposers: [q]", "changed option of q: We. (was of none)"),
        ("text: We., sources: [s]", "text: We.", "changed option: We. (other sources)"),
        (
            "text: We., proposers: [p]", "text: They., proposers: [q]",
            "changed option of q: They. (was: We.; was of p)",
        ),
    ],
)  # fmt: skip
def test_an_option_that_changed_says_what_was(old: str, new: str, told: str) -> None:
    pair = (f"options: [{{id: x, {side}}}]" for side in (old, new))
    assert lines(*pair) == [told]


def test_an_option_under_another_id_or_in_another_place_says_so() -> None:
    assert lines("options: [{id: x, text: We.}]", "options: [{id: y, text: We.}]") == [
        "changed option: We. (was called x)"
    ]
    assert lines(
        "options: [{id: x, text: We.}, {id: y, text: They.}]",
        "options: [{id: y, text: They.}, {id: x, text: We.}]",
    ) == ["changed option: We. (place 1 → 2)", "changed option: They. (place 2 → 1)"]


def test_a_struck_text_with_another_note_says_so() -> None:
    assert lines(
        "struck: [{id: x, text: We., note: One.}]", "struck: [{id: x, text: We., note: Two.}]"
    ) == ["changed struck, still under discussion: We. (other note)"]
