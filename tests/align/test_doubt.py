"""What came nearest, and whether it may be the same clause."""

import pytest

from plandiff.align import align

PLANT = "The Zaporizhzhia plant starts up again under supervision."
GRAIN = "Grain leaves the harbour of Odesa without any duty."
NATO = "Ukraine agrees to a constitutional clause that rules out joining NATO."
CONSENSUS = "Whether NATO takes in a member depends on consensus."
PRISON = "Captured soldiers return home within ten days."


@pytest.fixture
def near(version):
    """Return, by text, the link of each clause that nothing was linked to."""

    def find(olds, news, **options):
        links = align(version(olds), version(news), **options).links
        return {
            (*link.old, *link.new)[0].clause.text: link.runner_up
            for link in links
            if not (link.old and link.new)
        }

    return find


def test_two_alone_between_the_same_neighbours_with_a_telling_word_may_be_one(near) -> None:
    found = near([PLANT, NATO, GRAIN], [PLANT, CONSENSUS, GRAIN])
    assert found[NATO].is_doubt
    assert found[NATO].provision.clause.text == CONSENSUS
    assert found[CONSENSUS].is_doubt
    assert found[CONSENSUS].provision.clause.text == NATO


def test_without_a_common_word_they_are_not(near) -> None:
    found = near([PLANT, NATO, GRAIN], [PLANT, PRISON, GRAIN])
    assert found.keys() == {NATO, PRISON}
    assert not any(runner_up and runner_up.is_doubt for runner_up in found.values())


def test_little_in_common_elsewhere_is_no_doubt(near) -> None:
    found = near([NATO, PLANT, GRAIN], [PLANT, GRAIN, CONSENSUS])
    assert not found[NATO].is_doubt
    assert not found[CONSENSUS].is_doubt


def test_clauses_that_editors_call_different_are_not_doubted(near) -> None:
    olds = [PLANT, {"id": "a", "text": NATO}, GRAIN]
    news = [PLANT, {"id": "b", "text": CONSENSUS}, GRAIN]
    assert near(olds, news) == {NATO: None, CONSENSUS: None}
    assert near(olds, news, ignore_ids=True)[NATO].is_doubt


def test_doubt_is_mutual(near) -> None:
    found = near([PLANT, NATO, GRAIN], [PLANT, CONSENSUS, GRAIN])
    assert found[NATO].score == found[CONSENSUS].score


def test_the_runner_up_of_a_link_is_another_clause_than_its_partner(version) -> None:
    said = [f"The board of the {name} fund reports every year." for name in ("grain", "oil")]
    news = [text.replace("every", "each") for text in said]
    links = align(version(said), version(news)).links
    assert [link.runner_up.provision.index for link in links] == [1, 0]
    assert not any(link.runner_up.is_doubt for link in links)
