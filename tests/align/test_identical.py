"""Second pass: the same words."""

import pytest

from plandiff.align.identical import link_across_levels, link_identical
from plandiff.align.link import Method

LONG = "The ceasefire starts at once on all fronts."
OTHER = "The plant starts up again under supervision."


@pytest.fixture
def identical(draft):
    def find(olds, news, *links, trust_ids=True, after=()):
        made = draft(olds, news, *links)
        link_identical(made, trust_ids=trust_ids)
        for old, new in after:
            made.link(old, new, Method.SIMILAR_TEXT)
        if after:
            link_across_levels(made, trust_ids=trust_ids)
        return sorted((o[0], n[0]) for o, n, *_ in made.links[len(links) :])

    return find


def test_the_same_words_wherever_they_stand(identical) -> None:
    assert identical([LONG, OTHER], [OTHER, LONG]) == [(0, 1), (1, 0)]


def test_noise_is_no_difference_and_a_word_is(identical) -> None:
    assert identical(["The “fund”  pays."], ['The "fund" pays.']) == [(0, 0)]
    assert identical(["The fund pays."], ["The fund lends."]) == []


def test_the_same_words_under_another_heading(identical) -> None:
    olds, news = ([{"heading": name, "text": LONG}] for name in ("Peace", "Truce"))
    assert identical(olds, news) == [(0, 0)]


def test_short_texts_under_another_heading_recur_by_chance(identical) -> None:
    olds, news = ([{"heading": name, "text": "Deleted."}] for name in ("Peace", "Truce"))
    assert identical(olds, news) == []


def numbered(*numbers, text="Reserved."):
    return [{"number": number, "text": text} for number in numbers]


def test_repeated_words_go_by_number(identical) -> None:
    assert identical(numbered("1", "3"), numbered("1", "2", "3")) == [(0, 0), (1, 2)]


def test_repeated_words_go_by_their_neighbours_first(identical) -> None:
    olds = [*numbered("1"), LONG, *numbered("2")]
    news = [OTHER, *numbered("9"), LONG, *numbered("8")]
    assert identical(olds, news) == [(0, 1), (1, 2), (2, 3)]


def test_repeated_words_stay_below_their_parent(identical) -> None:
    def below(first, second):
        return [{"text": text, "clauses": ["Reserved."]} for text in (first, second)]

    found = identical(below(LONG, OTHER), below(OTHER, LONG))
    assert found == [(0, 2), (1, 3), (2, 0), (3, 1)]


def test_what_is_left_over_of_repeated_words_stays_free(identical) -> None:
    assert len(identical(["Reserved."] * 2, ["Reserved."] * 3)) == 2


def test_other_ids_forbid_a_link_only_where_words_recur(identical) -> None:
    def named(*ids):
        return [{"id": name, "text": LONG} for name in ids]

    assert identical(named("a"), named("b")) == [(0, 0)]
    assert identical(named("a"), named("b", "c")) == []
    assert identical(named("a"), named("b", "c"), trust_ids=False) == [(0, 0)]


def test_a_sub_clause_that_became_a_point(identical) -> None:
    olds = [{"text": OTHER, "clauses": [LONG]}]
    assert identical(olds, [OTHER, LONG]) == [(0, 0), (1, 1)]


def test_a_point_that_became_a_sub_clause(identical) -> None:
    assert identical([OTHER, LONG], [{"text": OTHER, "clauses": [LONG]}]) == [(0, 0), (1, 1)]


def test_words_that_recur_on_another_level_are_left_free(identical) -> None:
    olds = [{"text": OTHER, "clauses": [LONG]}]
    assert identical(olds, [OTHER, LONG, LONG]) == [(0, 0)]


def test_a_sub_clause_that_may_be_all_that_is_left_of_its_point_waits(identical) -> None:
    # What the point became is for its content to say; after that the words decide.
    olds, news = [{"text": OTHER, "clauses": [LONG]}, "Last."], [LONG, "Last."]
    assert identical(olds, news) == [(2, 1)]
    news = [LONG, "Something else instead.", "Last."]
    assert identical(olds, news, after=[((0,), (1,))]) == [(0, 1), (1, 0), (2, 2)]


def test_repeated_words_are_all_linked_and_by_their_words(draft) -> None:
    olds = [*numbered("1"), LONG, *numbered("2")]
    news = [*numbered("1"), OTHER, *numbered("9")]
    made = draft(olds, news)
    link_identical(made, trust_ids=True)
    assert made.links == [((i,), (i,), Method.SAME_TEXT, 1.0) for i in (0, 2)]


def test_a_point_that_may_have_become_the_whole_of_another_waits_too(identical) -> None:
    news = [{"text": OTHER, "clauses": [LONG]}, "Last."]
    assert identical([LONG, "Last."], news) == [(1, 2)]
    # Elsewhere it took the place of nothing.
    assert identical([LONG, "Last."], news[::-1]) == [(0, 2), (1, 0)]
    assert identical(news[::-1], [LONG, "Last."]) == [(0, 1), (2, 0)]


def test_neighbours_are_worth_more_than_the_order(identical) -> None:
    olds = [*numbered("1"), LONG, *numbered("2")]
    news = [*numbered("7", "9"), LONG, *numbered("8")]
    assert identical(olds, news) == [(0, 1), (1, 2), (2, 3)]


def test_repeated_words_are_linked_below_whatever_parents(identical) -> None:
    olds = [{"text": "Alpha goes.", "clauses": numbered("1", "2")}]
    news = [{"text": "Beta stays.", "clauses": numbered("8", "9")}]
    assert identical(olds, news) == [(1, 1), (2, 2)]


def test_neighbours_and_number_do_not_overrule_ids(identical) -> None:
    olds = [LONG, {"id": "a", "number": "1", "text": "Reserved."}, *numbered("5")]
    news = [LONG, {"id": "b", "number": "1", "text": "Reserved."}]
    assert identical(olds, news) == [(0, 0), (2, 1)]
