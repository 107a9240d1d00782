"""Numbers in words."""

import pytest

from plandiff.language.numerals import numeral
from plandiff.language.quantities import quantities


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("ten", 10), ("twenty - five", 25), ("one hundred and twenty", 120), ("a hundred", 100),
        ("two thousand five hundred", 2500), ("eight hundred thousand", 800_000), ("a dozen", 12),
        ("one million two hundred thousand and three", 1_200_003), ("two thirds", 2 / 3), ("half", 0.5),
        ("three - quarters", 0.75), ("a third of", 1 / 3), ("forty two", 42), ("hundred", 100),
    ],
)  # fmt: skip
def test_a_number_is_read(words: str, value: float) -> None:
    found = numeral(words.split(), 0)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    "words", ["one", "a", "a third party", "half - way", "and", "dozens", "second"]
)
def test_what_is_no_number(words: str) -> None:
    assert numeral(words.split(), 0) is None


def test_two_numbers_side_by_side_stay_two() -> None:
    found = numeral(["nine", "two"], 0)
    assert found is not None
    assert (found.value, found.end) == (9, 1)


@pytest.mark.parametrize(
    ("text", "value", "to", "unit"),
    [
        ("5 to 10 km", 5, 10, "km"), ("between 30 and 50 posts", 30, 50, "posts"), ("30-50 km", 30, 50, "km"),
        ("ten to twenty years", 10, 20, "years"), ("1,000-1,500 posts", 1000, 1500, "posts"),
    ],
)  # fmt: skip
def test_a_range_is_one_quantity(text: str, value: float, to: float, unit: str) -> None:
    (found,) = quantities(text)
    assert (found.value, found.to, found.unit) == (value, to, unit)


@pytest.mark.parametrize("text", ["30 and 50 posts", "from 50 to 30 km", "2014-15", "rules 3-4"])
def test_other_numbers_are_no_range(text: str) -> None:
    assert all(found.to is None for found in quantities(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [("72 hours", "three days"), ("two years", "24 months"), ("half of it", "50 % of it"),
     ("30 ships", "thirty (30) ships"), ("100 (one hundred) ships", "100 ships"), ("a 30-day truce", "30 days of truce")],
)  # fmt: skip
def test_one_value_in_two_wordings_has_one_key(one: str, other: str) -> None:
    assert [q.key for q in quantities(one)] == [q.key for q in quantities(other)] != []
