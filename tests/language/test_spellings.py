"""Spellings of one name, and names that only belong to the same party."""

import pytest

from plandiff.language.spellings import is_spelt_alike, spellings_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kyiv", "Kiev"),
        ("Odesa", "Odessa"),
        ("Kharkiv", "Kharkov"),
        ("US", "U.S."),
        ("US", "USA"),
        ("United States", "US"),
        ("Russia", "Russian Federation"),
        ("Germany", "Federal Republic of Germany"),
        ("Lao PDR", "Lao-PDR"),
        ("UAE", "United Arab Emirates"),
        ("Cote d'Ivoire", "Cote d'Ivoir"),
    ],
)
def test_one_name_written_otherwise(one: str, other: str) -> None:
    assert is_spelt_alike(one, other)
    assert is_spelt_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("United States", "Washington"),
        ("Ukraine", "Kyiv"),
        ("Iran", "Iraq"),
        ("Russia", "Moscow"),
        ("Europe", "European countries"),
        ("Europe", "European Union members"),
        ("Mali", "Malawi Federation"),
        ("Austria", "Australia"),
        ("NATO", "the Alliance"),
    ],
)
def test_another_name(one: str, other: str) -> None:
    assert not is_spelt_alike(one, other)


def test_a_text_is_the_same_in_any_spelling_of_a_name() -> None:
    found = spellings_of(
        [("United States", ["US", "the U.S.", "Washington"])], [("Kyiv", ["Kiev"])]
    )
    assert found.is_one("The US and Kiev agree.", "The United States and  Kyiv agree.")
    assert found.is_one("Ukraine and the U.S.'s allies.", "Ukraine and the United States’s allies.")
    assert not found.is_one("The US agrees.", "Washington agrees.")
    assert not found.is_one("BUS lines", "BUnited States lines")


def test_without_two_spellings_there_is_nothing_to_look_for() -> None:
    assert not spellings_of([("Ukraine", ["Kyiv"])], [])
    assert spellings_of([("Russia", ["Russian Federation"])], [])


def test_what_a_user_says_goes_first() -> None:
    found = spellings_of([("Kiev", ["Kyiv"])], [("Kyjiw", ["Kyiv", "Kiev"])])
    assert found.plain("Kiev and Kyiv") == "Kyjiw and Kyjiw"
