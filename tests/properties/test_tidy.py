"""Laws of the canonical layout: whatever layout a file had, it says the same, and it lasts."""

import importlib.util
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from plandiff.errors import InvalidFileError
from plandiff.layout import first_difference, tidied
from plandiff.layout.entry import comments_of, values_of
from plandiff.layout.reading import page_of
from plandiff.load import load


def _module(name: str):
    spec = importlib.util.spec_from_file_location(
        f"{name}_tidy", Path(__file__).parent / f"{name}.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


S, L = _module("strategies"), _module("layouts")


def with_line_feeds(data: bytes) -> str:
    text = data.decode().removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n")


files = st.builds(
    lambda loaded, layout: L.written(L.typed(loaded.proposal.tree()), layout),
    S.proposals(),
    L.layouts,
)


@given(files)
def test_values_order_of_keys_and_comments_survive(data) -> None:
    new = tidied(data, "old.yaml")
    before, after = (page_of(with_line_feeds(d), "x") for d in (data, new))
    assert values_of(after) == values_of(before)
    assert comments_of(after) == comments_of(before)
    assert load(new, "old.yaml").sha256 == load(data, "old.yaml").sha256


@given(files)
def test_what_is_tidy_stays_and_is_known_to_be_tidy(data) -> None:
    new = tidied(data, "old.yaml")
    assert tidied(new, "old.yaml") == new
    assert first_difference(new, "old.yaml") is None
    assert (first_difference(data, "old.yaml") is None) == (data == new)


@given(files, st.randoms(use_true_random=False))
def test_the_first_sight_never_says_tidy_of_what_is_not(data, random) -> None:
    """A line of a tidy file moved in or out, doubled, emptied or followed by a comment."""
    lines = tidied(data, "old.yaml").decode().split("\n")
    at = random.randrange(len(lines))
    lines[at : at + 1] = random.choice(
        [
            [lines[at], ""],
            [lines[at], "", ""],
            ["# a remark", lines[at]],
            [lines[at], "    # a remark", ""],
            [" " + lines[at]],
            [lines[at] + " "],
            [lines[at].replace('"', "'")],
            [" ".join(lines[at].split(" ")[:-1]), "      " + lines[at].split(" ")[-1]],
        ]
    )
    changed = "\n".join(lines).encode()
    try:
        load(changed, "old.yaml")
    except InvalidFileError:
        return
    is_tidy = first_difference(changed, "old.yaml") is None
    assert is_tidy == (tidied(changed, "old.yaml") == changed)
