"""Fourth pass: what is left, by likelihood."""

import pytest

from plandiff.align import Method, align

CEASEFIRE = "The ceasefire starts at once on all fronts and is watched from space."
PLANT = "The Zaporizhzhia plant starts up again under the supervision of the agency."
GRAIN = "Grain leaves the harbour of Odesa without any duty or delay."
PRISON = "Prisoners are exchanged within ten days, the wounded and the sick first."


@pytest.fixture
def linked(version):
    """Return (old places, new places) of the links that content made."""

    def find(olds, news, **options):
        links = align(version(olds), version(news), **options).links
        return sorted(
            (tuple(p.index for p in link.old), tuple(p.index for p in link.new))
            for link in links
            if link.method is Method.SIMILAR_TEXT
        )

    return find


def test_a_clause_in_other_words_is_found_where_it_stood(linked) -> None:
    news = [CEASEFIRE, PLANT.replace("starts up", "is started"), GRAIN]
    assert linked([CEASEFIRE, PLANT, GRAIN], news) == [((1,), (1,))]


def test_and_behind_what_was_put_in_before_it(linked) -> None:
    news = [PRISON, CEASEFIRE, PLANT.replace("starts up", "is started"), GRAIN]
    assert linked([CEASEFIRE, PLANT, GRAIN], news) == [((1,), (2,))]


def test_unrelated_clauses_in_the_same_place_are_no_pair(linked) -> None:
    assert linked([CEASEFIRE, PLANT, GRAIN], [CEASEFIRE, PRISON, GRAIN]) == []


def test_each_clause_has_one_partner(linked) -> None:
    olds = [PLANT.replace("starts up again", word) for word in ("is closed down", "starts up soon")]
    assert linked(olds, [PLANT, PRISON]) == [((1,), (0,))]


def test_of_two_that_are_equally_near_none_is_chosen(linked) -> None:
    olds = [PLANT.replace("again", word) for word in ("soon", "later")]
    assert linked(olds, [PLANT, PRISON]) == []


def test_different_ids_are_never_judged(linked) -> None:
    old = [{"id": "a", "text": PLANT}]
    new = [{"id": "b", "text": PLANT.replace("starts up", "is started")}]
    assert linked(old, new) == []
    assert linked(old, new, ignore_ids=True) == [((0,), (0,))]


def test_an_id_on_one_side_alone_forbids_nothing(linked) -> None:
    new = [{"id": "b", "text": PLANT.replace("starts up", "is started")}]
    assert linked([PLANT], new) == [((0,), (0,))]


def test_a_sub_clause_stays_with_its_point(linked) -> None:
    report = "The board reports every {} to the parties{}."

    def side(first, second, more=""):
        return [
            {"text": CEASEFIRE, "clauses": [report.format(first, more)]},
            {"text": GRAIN, "clauses": [report.format(second, more)]},
        ]

    found = linked(side("year", "month"), side("month", "year", " and the press"))
    assert found == [((1,), (1,)), ((3,), (3,))]


def test_the_score_of_a_link_is_a_likelihood(version) -> None:
    news = [CEASEFIRE, PLANT.replace("starts up", "is started"), GRAIN]
    links = align(version([CEASEFIRE, PLANT, GRAIN]), version(news)).links
    assert [link.score for link in links][::2] == [1.0, 1.0]
    assert 0.35 <= links[1].score < 1.0
