"""Units, labels and calendar dates."""

import pytest

from plandiff.language.calendar_dates import Calendar
from plandiff.language.quantities import quantities
from plandiff.language.sentences import read
from plandiff.language.units import measure


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("30 km", "thirty kilometres"),
        ("500 metres", "0.5 km"),
        ("2 m high", "two metres high"),
        ("5 billion dollars", "USD 5bn"),
        ("three million euros", "3 million EUR"),
        ("half a percent", "0.5 %"),
        ("within a fortnight", "within two weeks"),
        ("a third.", "one third."),
        ("a 2/3 majority", "a two-thirds majority"),
        ("100 people", "100 persons"),
    ],
)
def test_one_value_in_two_units_has_one_key(one: str, other: str) -> None:
    assert [q.key for q in quantities(one)] == [q.key for q in quantities(other)] != []


@pytest.mark.parametrize(
    "text",
    ["Highway 4 is shut", "the Group of 77 and China", "TLS 1.2 or higher", "42 U.S.C. 3601", "Class 1A Property",
     "and 3. Measures", "the following: 1.", "at 6 p.m. sharp", "once in the book", "column 2"],
)  # fmt: skip
def test_labels_and_names_are_no_quantities(text: str) -> None:
    assert quantities(text) == ()


def test_other_languages_have_money_shares_and_measures_alone() -> None:
    found = quantities(
        "Absatz 2 gilt bis 2.000 Euro und 1,5 Prozent in drei F\u00e4llen.", is_english=False
    )
    assert [(q.value, q.text) for q in found] == [(2000, "2.000 Euro"), (1.5, "1,5 Prozent")]


def test_numbers_in_brackets_that_count_are_read() -> None:
    (found,) = quantities("within [30] days")
    assert (found.value, found.unit) == (30, "days")
    assert quantities("as noted [30] the day") == ()


def test_what_no_table_has_is_measured_by_its_stem() -> None:
    assert measure("vehicles") == measure("vehicle")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("1 July 2026", "2026-07-01"),
        ("July 1st, 2026", "2026-07-01"),
        ("the 1st of July 2026", "2026-07-01"),
        ("1/7/2026", "2026-07-01"),
        ("July 2026", "2026-07"),
        ("the year 2026", "2026"),
        ("July", "--07"),
    ],
)
def test_a_date_is_read(text: str, date: str) -> None:
    sentence = read(text)
    calendar = Calendar(sentence.cores, sentence.words)
    found = calendar.date(1 if sentence.words[0] == "the" else 0, is_told=True)
    assert found is not None
    assert (found.date, found.end) == (date, len(sentence.words))


def test_a_date_of_a_named_act_is_no_date() -> None:
    sentence = read("the Lausanne Treaty of 24 July 1923")
    assert Calendar(sentence.cores, sentence.words).is_cited(sentence.words.index("24"))
