"""What came nearest, and whether it may be the same clause."""

import pytest

from plandiff.align import Method, align
from plandiff.align.doubt import nearest
from plandiff.align.setting import KINDS as SETTING

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


@pytest.fixture
def weighed(draft):
    """Return what comes nearest where pairs have these (likelihoods, shares of words)."""

    def find(olds, news, links, judged):
        made = draft(olds, news)
        for old, new, method, score in links:
            made.link((old,), (new,), method, score)
        numbers = {
            pair: (score, (*[0.0] * len(SETTING), words)) for pair, (score, words) in judged.items()
        }
        return nearest(made, numbers)

    return find


SIMILAR = Method.SIMILAR_TEXT


@pytest.mark.parametrize(
    ("method", "own", "score", "is_doubt"),
    [
        (SIMILAR, 0.65, 0.7, True),
        (SIMILAR, 0.7, 0.7, False),
        (SIMILAR, 0.3, 0.6, True),
        (SIMILAR, 0.3, 0.59, False),
        (Method.SAME_TEXT, 0.3, 0.7, False),
    ],
)
def test_a_free_clause_that_fits_better_than_what_content_linked(
    weighed, method, own, score, is_doubt
) -> None:
    links = [(0, 0, method, own)]
    found = weighed([PLANT], [GRAIN, NATO], links, {(0, 1): (score, 0.0)})
    assert found.new == {1: (0, score, is_doubt)}
    mirrored = weighed([GRAIN, NATO], [PLANT], links, {(1, 0): (score, 0.0)})
    assert mirrored.old == {1: (0, score, is_doubt)}


def test_two_that_are_both_linked_elsewhere_are_not_doubted(weighed) -> None:
    links = [(0, 0, SIMILAR, 0.3), (1, 1, SIMILAR, 0.3)]
    found = weighed([PLANT, GRAIN], [NATO, PRISON], links, {(0, 1): (0.9, 0.9)})
    assert found.old == {0: (1, 0.9, False)}
    assert weighed([PLANT], [NATO], links[:1], {(0, 0): (0.9, 0.9)}) == ({}, {})


def test_a_clause_whose_child_took_its_place_may_be_the_same(weighed) -> None:
    parent = {"text": PLANT, "clauses": [GRAIN, NATO]}
    for olds, news, link, pair in (
        ([parent, PRISON], [CONSENSUS], (2, 0), (0, 0)),
        ([CONSENSUS], [parent, PRISON], (0, 2), (0, 0)),
    ):
        found = weighed(olds, news, [(*link, Method.SAME_TEXT, 1.0)], {pair: (0.2, 0.0)})
        assert (found.old or found.new)[0] == (0, 0.2, True)
    # Not so where what took its place stood below nothing, or below another.
    for olds, news, link, pair in (
        ([parent, PRISON], [CONSENSUS], (3, 0), (0, 0)),
        ([CONSENSUS], [parent, PRISON], (0, 3), (0, 0)),
        ([parent, PRISON], [CONSENSUS], (1, 0), (3, 0)),
        ([CONSENSUS], [parent, PRISON], (0, 1), (0, 3)),
    ):
        found = weighed(olds, news, [(*link, Method.SAME_TEXT, 1.0)], {pair: (0.2, 0.0)})
        assert {near[2] for side in found for near in side.values()} == {False}


def test_a_clause_that_is_linked_itself_gave_no_place_to_its_child(weighed) -> None:
    parent = {"text": PLANT, "clauses": [GRAIN]}
    same = Method.SAME_TEXT
    links = [(1, 0, same, 1.0), (0, 1, same, 1.0)]
    found = weighed([parent], [CONSENSUS, PRISON], links, {(0, 0): (0.9, 0.9)})
    assert found.old == {0: (0, 0.9, False)}
    links = [(0, 1, same, 1.0), (1, 0, same, 1.0)]
    found = weighed([CONSENSUS, PRISON], [parent], links, {(0, 0): (0.9, 0.9)})
    assert found.old == {0: (0, 0.9, False)}


@pytest.mark.parametrize(
    ("likely", "words", "in_place", "elsewhere"),
    [
        (0.01, 0.029, False, False),
        (0.01, 0.03, True, False),
        (0.01, 0.499, True, False),
        (0.01, 0.5, True, True),
        (0.099, 0.0, False, False),
        (0.1, 0.0, True, True),
    ],
)
def test_how_much_in_common_makes_a_doubt(weighed, likely, words, in_place, elsewhere) -> None:
    links = [(0, 0, Method.SAME_TEXT, 1.0)]
    pair = {(1, 1): (likely, words)}
    found = weighed([PLANT, NATO], [PLANT, CONSENSUS], links, pair)
    assert found == ({1: (1, likely, in_place)}, {1: (1, likely, in_place)})
    pair = {(1, 0): (likely, words)}
    links = [(0, 1, Method.SAME_TEXT, 1.0)]
    found = weighed([PLANT, NATO], [CONSENSUS, PLANT], links, pair)
    assert found == ({1: (0, likely, elsewhere)}, {0: (1, likely, elsewhere)})


def test_what_may_be_the_same_is_nearer_than_what_is_more_alike(weighed) -> None:
    links = [(1, 1, Method.SAME_TEXT, 1.0)]
    pairs = {(0, 0): (0.3, 0.0), (0, 1): (0.9, 0.9), (0, 2): (0.2, 0.0)}
    for judged in (pairs, dict(reversed(pairs.items()))):
        found = weighed([PLANT, GRAIN], [NATO, GRAIN, PRISON], links, judged)
        assert found.old == {0: (0, 0.3, True)}
        assert found.new == {0: (0, 0.3, True), 1: (0, 0.9, False), 2: (0, 0.2, True)}


def test_of_two_that_are_as_near_the_first_counts(weighed) -> None:
    judged = {(0, 0): (0.3, 0.0), (0, 1): (0.3, 0.0)}
    assert weighed([PLANT], [NATO, PRISON], [], judged).old == {0: (0, 0.3, True)}
