"""When: dates, deadlines, paces and events, and what is none."""

import pytest

from plandiff.language.dates import moments
from plandiff.language.sentences import read, sentences


def told(text: str):
    return [m for sentence in sentences(text) for m in moments(read(sentence))]


@pytest.mark.parametrize(
    ("text", "relation", "date", "period", "pace", "event"),
    [
        ("within 72 hours of signature", "within", "", (72, "hour", ""), "", "signature"),
        ("in 100 days", "in", "", (100, "day", ""), "", ""),
        ("within one hundred (100) days", "within", "", (100, "day", ""), "", ""),
        ("within the next 15 years", "within", "", (15, "year", ""), "", ""),
        ("within five working days", "within", "", (5, "day", "working"), "", ""),
        ("no later than one year after the date of its entry into force", "by", "", (1, "year", ""), "", "entry into force"),
        ("as soon as possible once the agreement is signed", "", "", None, "soon", "signature"),
        ("upon ratification", "on", "", None, "", "ratification"),
        ("On 24 November 2025", "on", "2025-11-24", None, "", ""),
        ("by November 24, 2025", "by", "2025-11-24", None, "", ""),
        ("on the 24th day of November 2025", "on", "2025-11-24", None, "", ""),
        ("from 2026-01-01", "from", "2026-01-01", None, "", ""),
        ("by 24.11.2025", "by", "2025-11-24", None, "", ""),
        ("in May 2026", "in", "2026-05", None, "", ""),
        ("by 2030", "by", "2030", None, "", ""),
        ("until 31 December", "until", "--12-31", None, "", ""),
    ],
)  # fmt: skip
def test_a_moment_is_read(text, relation, date, period, pace, event) -> None:
    (found,) = told(f"It applies {text}.")
    assert (found.relation, found.date, found.period) == (relation, date, period)
    assert (found.pace, found.event) == (pace, event)


def test_part_of_a_year_is_read() -> None:
    (found,) = told("They leave by the end of 2026.")
    assert (found.part, found.date) == ("end of", "2026")


@pytest.mark.parametrize(
    "text",
    ["The army may have 800,000 soldiers.", "They may march in two columns.", "Article 5 applies.",
     "It stays in force for 10 years.", "the 30-day period", "the Geneva Conventions of 1949", "", "by", "within"],
)  # fmt: skip
def test_what_says_nothing_of_when(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("within 72 hours of signature", "within three days of the signing"),
        ("no later than 1 March 2026", "by March 1, 2026"),
        ("immediately", "at once"),
        ("upon ratification", "after ratification"),
        ("for it within two years", "for it within 24 months"),
    ],
)
def test_two_ways_to_say_when_have_one_key(one: str, other: str) -> None:
    assert [m.key for m in told(one)] == [m.key for m in told(other)] != []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("by 1 March 2026", "on 1 March 2026"),
        ("before ratification", "after ratification"),
        ("immediately", "promptly"),
        ("within 30 days", "within 30 working days"),
        ("by the end of 2026", "by 2026"),
    ],
)
def test_what_means_another_time_has_another_key(one: str, other: str) -> None:
    assert [m.key for m in told(one)] != [m.key for m in told(other)]
