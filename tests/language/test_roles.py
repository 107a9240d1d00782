"""Who a sentence says acts or gets something, and whether two lists name the same."""

import pytest

from plandiff.language.actors import differ, members
from plandiff.language.parties import names_of
from plandiff.language.roles import bare_subjects, roles
from plandiff.language.sentences import read

NAMES = names_of([("a", "Alba", []), ("b", "Bora", ["the Boran Republic"])])


def told(text: str):
    sentence = read(text)
    return [(r.name, sentence.said(r.start, r.end)) for r in roles(sentence)]


@pytest.mark.parametrize(
    ("text", "role", "words"),
    [
        ("The Council shall meet.", "obligor", "The Council"),
        ("Under this Protocol, Alba shall leave.", "obligor", "Alba"),
        ("The Parties other than Bora shall pay.", "obligor", "The Parties other than Bora"),
        ("Costs shall be borne by the Seller until delivery.", "obligor", "the Seller"),
        ("The list is kept by the Registrar.", "obligor", "the Registrar"),
        ("The Party that gets it shall answer.", "obligor", "The Party"),
        ("The Joint Commission (JC) shall sit.", "obligor", "The Joint Commission"),
        ("The States agree that Bora shall go.", "obligor", "Bora"),
        ("Bora shall receive the sum.", "beneficiary", "Bora"),
    ],
)
def test_a_role_is_read(text: str, role: str, words: str) -> None:
    assert (role, words) in told(text)


@pytest.mark.parametrize(
    "text",
    ["Sales are subject to approval by parliament.", "The list, which shall be kept, is long.", "", "by"],
)  # fmt: skip
def test_what_names_nobody(text: str) -> None:
    assert told(text) == []


def listed(text: str):
    sentence = read(text)
    return members(sentence, 0, len(sentence.words), NAMES)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("the Council", "the Board"),
        ("Alba and Bora", "Alba"),
        ("the landlord", "the tenant"),
        ("Developed country Parties", "All Parties"),
        ("The Mayor, or his designated agent", "The Director"),
    ],
)
def test_others_are_named(old: str, new: str) -> None:
    assert differ(listed(old), listed(new))
    assert differ(listed(new), listed(old))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Bora", "the Boran Republic"),
        ("the Joint Commission", "the Commission"),
        ("the Joint Military Committee", "the JMC"),
        ("Each Party", "The Parties"),
        ("One of the Parties", "Any Party"),
        ("the Contracting Parties", "the Parties"),
        ("Alba and Bora", "Bora and Alba"),
        ("the Agreement", "this Treaty"),
        ("it", "the Council"),
    ],
)
def test_the_same_are_named_or_nobody(old: str, new: str) -> None:
    assert not differ(listed(old), listed(new))
    assert not differ(listed(new), listed(old))


def test_subjects_of_verbs_that_nothing_binds() -> None:
    found = bare_subjects(
        read("The Registrar keeps the list."), read("The Council keeps the list."), {}
    )
    assert found is not None
    assert [role.end for role in found] == [2, 2]
    assert (
        bare_subjects(read("Armed men keep the list."), read("Old men keep the list."), {}) is None
    )
