"""Judgement: weighted evidence, and what of it is told."""

import pytest

from plandiff.align.judgement import grounds, probability, weighted


def test_a_weighted_sum_starts_from_its_base() -> None:
    assert weighted((1.0, 0.5), (2.0, -4.0), -1.0) == -1.0


def test_even_odds_are_one_half_and_certainty_is_never_stated_as_one() -> None:
    assert probability(0.0) == 0.5
    assert probability(1e9) < 1.0
    assert probability(-1e9) > 0.0


def test_grounds_lead_with_the_weightiest_for_or_against() -> None:
    told = grounds(("a", "b", "c"), (1.0, 1.0, 0.5), (1.0, -3.0, 4.0))
    assert told == (("b", -3.0), ("c", 2.0), ("a", 1.0))


def test_what_decides_nothing_is_not_told() -> None:
    assert grounds(("a", "b"), (1.0, 1.0), (0.09, 0.1)) == (("b", 0.1),)


def test_six_grounds_are_told() -> None:
    kinds = tuple("abcdefgh")
    assert [kind for kind, _ in grounds(kinds, (1.0,) * 8, (1.0,) * 8)] == list("abcdef")


def test_each_kind_needs_its_number() -> None:
    with pytest.raises(ValueError, match="shorter"):
        grounds(("a", "b"), (1.0,), (1.0, 1.0))
