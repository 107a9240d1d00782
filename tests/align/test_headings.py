"""Third pass: the same heading, standing once on each side."""

import pytest

from plandiff.align.headings import link_headings

GRAIN = "Customs duties on grain end at once."
DUTIES = "All duties on grain and on flour end within ten days."
PRISON = "Prisoners of war come home."


@pytest.fixture
def headed(draft, contents):
    def find(olds, news, *, trust_ids=True):
        made = draft(olds, news)
        link_headings(made, contents(made), trust_ids=trust_ids)
        return [link[:2] for link in made.links]

    return find


def clause(heading, text=None, **fields):
    return {"heading": heading} | ({"text": text} if text else {}) | fields


def test_the_same_heading_with_a_trace_of_the_same_content(headed) -> None:
    assert headed([clause("Trade", GRAIN)], [clause("Trade", DUTIES)]) == [((0,), (0,))]


def test_case_and_noise_make_no_other_heading(headed) -> None:
    assert headed([clause("“Trade”", GRAIN)], [clause('"TRADE"', DUTIES)]) == [((0,), (0,))]


def test_a_heading_that_passed_to_another_subject_links_nothing(headed) -> None:
    assert headed([clause("General", GRAIN)], [clause("General", PRISON)]) == []


def test_a_heading_without_text_is_enough(headed) -> None:
    below = {"clauses": ["A."]}
    assert headed([clause("Trade", **below)], [clause("Trade", GRAIN)]) == [((0,), (0,))]


def test_a_heading_that_stands_twice_links_nothing(headed) -> None:
    assert headed([clause("Trade", GRAIN)] * 2, [clause("Trade", DUTIES)]) == []


def test_another_level_is_another_heading(headed) -> None:
    olds = [{"text": PRISON, "clauses": [clause("Trade", GRAIN)]}]
    assert headed(olds, [clause("Trade", DUTIES)]) == []


def test_different_ids_are_not_overruled(headed) -> None:
    sides = [clause("Trade", GRAIN, id="a")], [clause("Trade", DUTIES, id="b")]
    assert headed(*sides) == []
    assert headed(*sides, trust_ids=False) == [((0,), (0,))]


def test_a_heading_that_went_is_passed_over(headed) -> None:
    olds = [clause("Customs", PRISON), clause("Trade", GRAIN)]
    assert headed(olds, [clause("Trade", DUTIES)]) == [((1,), (0,))]
