from collections.abc import Callable
from pathlib import Path

import pytest

from plandiff.load import DEFAULT_LIMITS, LARGE_LIMITS, LIMITS, Limits, load

Messages = Callable[..., list[str]]
PROPOSALS = sorted((Path(__file__).parents[2] / "proposals").glob("*.yaml"))
RAISE = "split it, or raise the limit with --limits large"
NO_MORE = "split it: no option raises this limit further"


def _small(**bounds: int) -> Limits:
    usual = {"file_bytes": 2_000, "values": 60, "depth": 32, "text_characters": 100}
    return Limits("default", **{**usual, **bounds})


@pytest.mark.parametrize("path", PROPOSALS, ids=lambda path: path.name)
def test_twenty_times_each_known_framework_text_fits_the_default_limits(path: Path) -> None:
    data = path.read_bytes()
    assert len(data) * 20 <= DEFAULT_LIMITS.file_bytes
    assert load(data, path.name).proposal.clauses


def test_the_sets_of_limits_are_found_by_the_names_they_carry() -> None:
    assert LIMITS == {"default": DEFAULT_LIMITS, "large": LARGE_LIMITS}
    assert all(limits.name == name for name, limits in LIMITS.items())


def test_no_large_limit_is_below_the_default_one() -> None:
    for bound in ("file_bytes", "values", "depth", "text_characters", "combining_marks"):
        assert getattr(LARGE_LIMITS, bound) >= getattr(DEFAULT_LIMITS, bound)


def test_the_advice_names_the_option_only_where_it_helps() -> None:
    assert DEFAULT_LIMITS.how_to_raise() == RAISE
    assert LARGE_LIMITS.how_to_raise() == NO_MORE


def test_a_file_of_exactly_the_limit_is_read(messages: Messages, head: str) -> None:
    text = head + "clauses: [{text: x}]\n"
    assert messages(text, _small(file_bytes=len(text))) == []


def test_a_file_one_byte_over_the_limit_is_refused(messages: Messages, head: str) -> None:
    text = head + "clauses: [{text: x}]\n"
    most = len(text) - 1
    assert messages(text, _small(file_bytes=most)) == [
        f"1:1: error: larger than {most} bytes: limit {most} - {RAISE}"
    ]


def test_the_size_of_a_file_is_counted_in_bytes(messages: Messages, head: str) -> None:
    text = head + "clauses: [{text: é}]\n"
    assert "larger than" in messages(text, _small(file_bytes=len(text)))[0]


def test_too_many_values_are_refused_where_the_first_too_many_stands(
    messages: Messages, head: str
) -> None:
    text = head + "clauses:\n" + "".join(f"  - text: clause {n}\n" for n in range(10))
    # The file itself, four values, the list, and two for each clause.
    assert messages(text, _small(values=26)) == []
    assert messages(text, _small(values=25)) == [
        f"15:11: error: more than 25 values: limit 25 - {RAISE}"
    ]


def _nested(levels: int) -> str:
    return f"{'[' * levels}{']' * levels}"


def test_nesting_beyond_the_limit_is_refused_at_the_bracket(messages: Messages) -> None:
    assert messages(f"topics: {_nested(32)}\n") == [
        f"1:40: error: nested deeper than 32 levels: limit 32 - {RAISE}"
    ]


def test_nesting_up_to_the_limit_is_no_matter_of_limits(messages: Messages) -> None:
    assert not any("nested" in message for message in messages(f"topics: {_nested(31)}\n"))


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_a_hundred_thousand_levels_are_refused_like_any_other(
    messages: Messages, opening: str
) -> None:
    (message,) = messages(opening * 100_000)
    assert "limit 32" in message or "a list or mapping cannot be a key" in message


@pytest.mark.parametrize("quote", ["", "'", '"'])
def test_a_text_over_the_limit_is_refused_where_it_starts(
    messages: Messages, head: str, quote: str
) -> None:
    fits = f"{head}clauses:\n  - text: {quote}{'x' * 100}{quote}\n"
    over = f"{head}clauses:\n  - text: {quote}{'x' * 101}{quote}\n"
    assert messages(fits, _small()) == []
    assert messages(over, _small()) == [
        f"6:11: error: text longer than 100 characters: limit 100 - {RAISE}"
    ]


def test_a_key_is_held_to_the_limit_of_texts_too(messages: Messages) -> None:
    assert "longer than 100" in messages(f"{'k' * 101}: x\n", _small())[0]


def test_the_large_limits_say_that_nothing_goes_beyond(messages: Messages, head: str) -> None:
    text = f"{head}clauses:\n  - text: {'x' * 200_001}\n"
    assert messages(text)[0].endswith(RAISE)
    assert messages(text, LARGE_LIMITS) == []
    longer = f"{head}clauses:\n  - text: {'x' * 2_000_001}\n"
    assert messages(longer, LARGE_LIMITS)[0].endswith(NO_MORE)


def test_the_number_in_a_message_can_be_copied(messages: Messages, head: str) -> None:
    text = f"{head}clauses:\n  - text: {'x' * 200_001}\n"
    assert "text longer than 200,000 characters: limit 200000 - " in messages(text)[0]
