"""The page of each rule is true: its examples pass and fail, and by this rule alone."""

import pytest

from plandiff.rulebook import page
from plandiff.rules import OF_RECORD, OF_REVISION, OF_SETTINGS, OF_VERSION, RULES


def rivals(name: str):
    lists = (OF_VERSION, OF_REVISION, OF_RECORD, OF_SETTINGS)
    return next(rules for rules in lists if name in rules)


@pytest.mark.parametrize("name", RULES)
def test_the_page_says_what_why_and_when(name: str) -> None:
    found = page(name)
    assert found.summary.endswith(".")
    assert found.body.startswith("Why: ")
    assert found.body.index("\n\nPasses") < found.body.index("\n\nFails")


@pytest.mark.parametrize("name", RULES)
def test_the_example_that_passes_passes_and_the_other_fails(name: str, judged) -> None:
    assert judged(name, name, "Passes") == []
    assert judged(name, name, "Fails")


@pytest.mark.parametrize("name", RULES)
def test_no_other_rule_catches_the_fault(name: str, judged) -> None:
    """What others say of the faulty text they say of the sound one as well."""
    for other in rivals(name):
        if other == name:
            continue
        sound = len(judged(other, name, "Passes"))
        assert len(judged(other, name, "Fails")) <= sound, other


@pytest.mark.parametrize("name", OF_REVISION)
def test_the_fault_of_a_change_is_not_seen_in_the_new_version_alone(name: str, judged) -> None:
    for other in OF_VERSION:
        assert len(judged(other, name, "Fails")) <= len(judged(other, name, "Passes")), other
