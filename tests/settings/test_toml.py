"""What tomllib cannot take is told like any mistake, at its place."""

import pytest

from plandiff.errors import InvalidFileError, Location
from plandiff.settings.toml import parse

DEEP = "[" * 100_000


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("a = 1\n b." + "c." * 40 + "d = 1\n", 2, 2, "a key of more than 32 parts"),
        (f"a = {DEEP}", 1, 1, "too deep in each other"),
        ("a = " + "9" * 5_000, 1, 1, "is no TOML that can be read"),
        ("a = 1\nb = ?\n", 2, 5, "is no TOML: Invalid value"),
        ("a = 1\nb = [1,", 2, 1, "is no TOML"),
    ],
    ids=["long key", "depth", "digits", "a sign", "an end"],
)
def test_what_is_no_toml_is_told_with_its_place(text, line, column, words) -> None:
    with pytest.raises(InvalidFileError) as raised:
        parse(text, "f.toml")
    (problem,) = raised.value.problems
    place = problem.location
    assert (place.path, place.line) == ("f.toml", line)
    assert words in problem.message
    if words != "is no TOML":  # where the text ends is told in another way from 3.14 on
        assert place == Location("f.toml", line, column)


def test_a_key_of_32_parts_is_read() -> None:
    assert parse(".".join("a" * 32) + " = 1", "f.toml")
