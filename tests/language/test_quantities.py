"""Quantities as values, and what is none."""

import pytest

from plandiff.language.noise import plain
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
    told = (found.value, found.unit, found.governor, found.condition)
    assert told == (value, unit, governor, condition)
    assert found.text in plain(text)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("half a million soldiers", 500_000, "soldiers"),
        ("half of a million troops", 500_000, "troops"),
        ("half a thousand tons", 500, "tons"),
        ("half a per cent of the profits", 0.5, "%"),
        ("half an hour", 0.5, "hour"),
    ],
)
def test_a_part_of_one_is_one_number(text: str, value: float, unit: str) -> None:
    assert [(q.value, q.unit) for q in quantities(text)] == [(value, unit)]


@pytest.mark.parametrize(
    "text",
    ["see points 3 and 6", "mirrors Article 5", "the Conventions of 1949", "on 24 November 2025",
     "G8 and START I", "no numbers at all", "as noted [12]", "issue #7", "1" * 40, "one of them", "the first half"],
)  # fmt: skip
def test_labels_dates_and_names_are_no_quantities(text: str) -> None:
    assert quantities(text) == ()


def test_words_in_brackets_repeat_a_number_only_where_they_are_one() -> None:
    found = [(quantity.value, quantity.unit) for quantity in quantities("eight (each thirty) men")]
    assert found == [(8, ""), (30, "")]
    (one,) = quantities("120 (one hundred and twenty) men")
    assert (one.value, one.unit) == (120, "men")


def test_half_of_a_number_is_one_number() -> None:
    found = [(quantity.value, quantity.unit) for quantity in quantities("half a billion dollars")]
    assert found == [(500_000_000, "USD")]


def test_a_sign_of_money_belongs_to_one_number() -> None:
    found = [(quantity.value, quantity.unit) for quantity in quantities("a 5-USD 15 km ride")]
    assert found == [(5, "USD"), (15, "km")]


@pytest.mark.parametrize("text", ["12 two-hour sessions", "12 one hundred", "in 600,000 half of"])
def test_a_number_in_words_is_no_unit_of_the_number_before(text: str) -> None:
    first = quantities(text)[0]
    assert (first.unit, first.text) == ("", text.removeprefix("in ").partition(" ")[0])


def test_many_numbers_do_not_cost_the_square_of_their_number() -> None:
    assert len(quantities("1 a " * 20_000)) == 20_000


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a cap of 600 000 persons", "600 000 persons"),
        ("US$100 million in all", "US$100 million"),
        ("about $1.5bn each", "$1.5bn"),
        ("shared 60:40 by them", "60:40"),
        ("2 percent a year", "2 percent"),
        ("2 per cent a year", "2 per cent"),
        ("within 100 days. Then 30 days.", "100 days"),
        ("within 100\n  days", "100 days"),
        ("12", "12"),
    ],
)
def test_a_quantity_keeps_what_is_written(text: str, written: str) -> None:
    assert quantities(text)[0].text == written


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("600,000 troops", "600 000 troops"),
        ("600,000 troops", "600000 Troops"),
        ("USD 1 billion", "$1,000 million"),
        ("5%", "5 percent"),
        ("€2bn", "EUR 2,000,000,000"),
        ("50:50", "50-50"),
        ("no more than 5 bases", "at most 5 bases"),
        ("at most 600 000 troops", "at\nmost 600\n000\ntroops"),
        ("a limit of USD 5 million", "a limit of USD\n5  million"),
        ("2 per cent in times of war", "2 per\ncent in times\nof war"),
        ("600'000 troops", "600\u2019000 troops"),
        ("shared 50-50", "shared 50\u201150"),
    ],
)
def test_two_ways_of_writing_a_quantity_have_one_key(one: str, other: str) -> None:
    assert [q.key for q in quantities(one)] == [q.key for q in quantities(other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 bases", "6 bases"),
        ("5 bases", "5 planes"),
        ("$5", "€5"),
        ("5 million", "5 billion"),
        ("at most 5 bases", "at least 5 bases"),
        ("at most 5 bases", "5 bases"),
        ("5 bases in peacetime", "5 bases at all times"),
        ("60:40", "50:50"),
        ("1.5 points", "15 points"),
    ],
)
def test_quantities_that_mean_another_thing_have_another_key(one: str, other: str) -> None:
    assert [q.key for q in quantities(one)] != [q.key for q in quantities(other)]


def test_quantities_come_in_their_order() -> None:
    text = "At most 600,000 troops, at least 2 brigades. USD 5 billion within 100 days."
    found = quantities(text)
    assert [q.text for q in found] == ["600,000 troops", "2 brigades", "USD 5 billion", "100 days"]
    assert [q.governor for q in found] == ["cap", "floor", "", ""]


@pytest.mark.parametrize("text", ["at 10:30", "from 9:00 to 17:45", "by 24:00 on that day"])
def test_a_time_of_day_is_no_share(text: str) -> None:
    assert quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [("50:50", 1), ("25:75", 25 / 75), ("3:1", 3), ("a ratio of 1:10", 0.1), ("10:90", 10 / 90)],
)
def test_a_share_is_no_time_of_day(text: str, value: float) -> None:
    assert [(q.value, q.unit) for q in quantities(text)] == [(value, "ratio")]


@pytest.mark.parametrize(
    ("text", "governors"),
    [
        ("USD 100 billion go in, up to 5 % come back", ["", "cap"]),
        ("They pay USD 100 billion; at least 60 days pass", ["", "floor"]),
        ("There are 100 bases - at most 5 close", ["", "cap"]),
        ("There are 100 bases, at most.", ["cap"]),
        ("100 days is the limit", ["cap"]),
        ("No more than 600,000 troops, 5 bases at least", ["cap", "floor"]),
        ("A ceiling, in peacetime, of 600,000 troops", ["cap"]),
        ("A ceiling of 600,000 troops, 5 bases and 3 ships", ["cap", "cap", "cap"]),
    ],
)
def test_a_governor_keeps_to_its_part_of_the_sentence(text: str, governors: list[str]) -> None:
    assert [q.governor for q in quantities(text)] == governors


def test_a_condition_holds_for_its_sentence_alone() -> None:
    found = quantities("A cap of 5 bases in peacetime. A cap of 6 bases.")
    assert [q.condition for q in found] == ["in peacetime", ""]


@pytest.mark.parametrize("text", ["", " ", "-", "1/2", "24/7", "30-50", "0/0", "1.2.3", "٣ days"])
def test_fragments_and_other_digits_are_no_quantities(text: str) -> None:
    assert quantities(text) == ()
