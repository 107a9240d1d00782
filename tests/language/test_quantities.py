"""Quantities as values, and what is none."""

import pytest

from plandiff.language.quantities import quantities


@pytest.mark.parametrize(
    ("text", "value", "unit", "governor", "condition"),
    [
        ("A ceiling of 600,000 personnel will apply.", 600_000, "personnel", "cap", ""),
        ("In peacetime they stay at a strength of 800,000 personnel.", 800_000, "personnel", "level", "in peacetime"),
        ("a referendum that needs at least 60 days", 60, "days", "floor", ""),
        ("USD 100 billion of the assets", 100_000_000_000, "USD", "", ""),
        ("€135.7bn in all", 135_700_000_000, "EUR", "", ""),
        ("half (50%) of the profits", 50, "%", "", ""),
        ("each gets half (50:50)", 1, "ratio", "", ""),
        ("600\u202f000 soldiers", 600_000, "soldiers", "", ""),
    ],
)  # fmt: skip
def test_a_quantity_is_read(text, value, unit, governor, condition) -> None:
    (found,) = quantities(text)
    assert found.key == (value, unit, governor, condition)
    assert text[found.start :].startswith(found.text)


@pytest.mark.parametrize(
    "text",
    ["see points 3 and 6", "mirrors Article 5", "the Conventions of 1949", "on 24 November 2025",
     "G8 and START I", "no numbers at all", "as noted [12]", "issue #7", "1" * 40, "one hundred days"],
)  # fmt: skip
def test_labels_dates_and_names_are_no_quantities(text: str) -> None:
    assert quantities(text) == ()


def test_many_numbers_do_not_cost_the_square_of_their_number() -> None:
    assert len(quantities("1 a " * 20_000)) == 20_000
