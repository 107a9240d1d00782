"""Splits and merges that the words prove."""

import pytest

from plandiff.align.candidates import MOST_POSTINGS
from plandiff.align.link import Method
from plandiff.align.pieces import link_contained, link_pieces

FIRST = "The parties exchange all prisoners within ten days."
SECOND = "A commission watches over the exchange at the border."
THIRD = "Costs are borne by the side that detains them."
OTHER = "Grain leaves the harbour without any duty."


@pytest.fixture
def pieces(draft, contents):
    def find(olds, news, *, trust_ids=True):
        made = draft(olds, news)
        link_pieces(made, contents(made), trust_ids=trust_ids)
        assert all(link[2] is Method.SPLIT_MERGE for link in made.links)
        return sorted(link[:2] for link in made.links)

    return find


def test_a_clause_cut_in_two_is_a_split_and_the_reverse_a_merge(pieces) -> None:
    whole = f"{FIRST} {SECOND}"
    assert pieces([whole], [FIRST, SECOND]) == [((0,), (0, 1))]
    assert pieces([FIRST, SECOND], [whole]) == [((0, 1), (0,))]


def test_pieces_may_stand_anywhere_and_in_any_order(pieces) -> None:
    assert pieces([OTHER, f"{FIRST} {SECOND}"], [SECOND, OTHER, FIRST]) == [((1,), (0, 2))]


def test_the_conjunction_between_two_pieces_may_be_gone(pieces) -> None:
    assert pieces([f"{FIRST[:-1]}, and a{SECOND[1:]}"], [FIRST, SECOND]) == [((0,), (0, 1))]


def test_three_pieces(pieces) -> None:
    assert pieces([f"{FIRST} {SECOND} {THIRD}"], [FIRST, SECOND, THIRD]) == [((0,), (0, 1, 2))]


def test_pieces_that_leave_words_over_prove_nothing(pieces) -> None:
    assert pieces([f"{FIRST} {SECOND} {THIRD}"], [FIRST, SECOND]) == []
    assert pieces([f"{FIRST} {SECOND}"], [FIRST]) == []


def test_a_piece_that_several_have_goes_to_the_one_beside_it(pieces) -> None:
    wholes = [f"{FIRST} {THIRD}", f"{SECOND} {THIRD}"]
    news = [FIRST, THIRD, SECOND, THIRD]
    assert pieces(wholes, news) == [((0,), (0, 1)), ((1,), (2, 3))]
    # After the piece before it rather than before that one.
    news = [FIRST, OTHER, THIRD, SECOND, THIRD]
    assert pieces(wholes, news) == [((0,), (0, 2)), ((1,), (3, 4))]


def test_pieces_that_stand_together_choose_before_those_that_stand_apart(pieces) -> None:
    wholes = [f"{FIRST} {THIRD}", f"{SECOND} {THIRD}"]
    news = [FIRST, OTHER, SECOND, THIRD, OTHER, THIRD]
    assert pieces(wholes, news) == [((0,), (0, 5)), ((1,), (2, 3))]


def test_a_piece_that_one_clause_alone_has_says_where_the_others_are(pieces) -> None:
    rest = [f"{word} {OTHER}" for word in ("Oil and", "Gas and", "Wool and", "Wine and")]
    whole = f"{FIRST} {SECOND} {THIRD}"
    news = [FIRST, *rest, FIRST, SECOND, THIRD, FIRST]
    assert pieces([whole], news) == [((0,), (5, 6, 7))]


def test_signs_decide_between_pieces_of_the_same_words(pieces) -> None:
    rules = [f"Operation a {sign} b is equivalent to its reverse." for sign in "<>"]
    wholes = [f"{FIRST} {rules[1]}", f"{SECOND} {rules[0]}"]
    assert pieces([*wholes], [FIRST, rules[0], SECOND, rules[1]]) == [
        ((0,), (0, 3)),
        ((1,), (1, 2)),
    ]


def test_signs_decide_in_a_merge_too(pieces) -> None:
    rules = [f"Operation a {sign} b is equivalent to its reverse." for sign in "<>"]
    wholes = [f"{FIRST} {rules[1]}", f"{SECOND} {rules[0]}"]
    assert pieces([FIRST, rules[0], SECOND, rules[1]], wholes) == [((0, 3), (0,)), ((1, 2), (1,))]


def test_but_not_the_sign_at_the_end(pieces) -> None:
    rules = [f"Operation a {sign} b is equivalent to its reverse." for sign in "<>"]
    wholes = [f"{FIRST} {rules[1][:-1]}; {THIRD}", f"{SECOND} {rules[0][:-1]}; {OTHER}"]
    assert pieces(wholes, [FIRST, rules[0], THIRD, SECOND, rules[1], OTHER]) == [
        ((0,), (0, 2, 4)),
        ((1,), (1, 3, 5)),
    ]


def test_pieces_of_two_words_recur_by_chance(pieces) -> None:
    assert pieces(["Grain leaves. Oil stays."], ["Grain leaves.", "Oil stays."]) == []


def test_ids_of_an_editor_are_not_overruled(pieces) -> None:
    olds = [{"id": "a", "text": f"{FIRST} {SECOND}"}]
    news = [{"id": "b", "text": FIRST}, SECOND]
    assert pieces(olds, news) == []
    assert pieces(olds, news, trust_ids=False) == [((0,), (0, 1))]


@pytest.fixture
def contained(draft, contents):
    def find(olds, news, *links, method=Method.SIMILAR_TEXT, trust_ids=True):
        made = draft(olds, news)
        for old, new in links:
            made.link(old, new, method, 0.8)
        link_contained(made, contents(made), trust_ids=trust_ids)
        return made.links

    return find


REWORDED = FIRST.replace("ten", "thirty")


def test_a_clause_that_stands_whole_in_a_linked_one_joins_it(contained) -> None:
    joined = [((0,), (0, 1), Method.SPLIT_MERGE, 0.8)]
    assert contained([f"{REWORDED} {SECOND}"], [FIRST, SECOND], ((0,), (0,))) == joined
    mirrored = [((0, 1), (0,), Method.SPLIT_MERGE, 0.8)]
    assert contained([FIRST, SECOND], [f"{REWORDED} {SECOND}"], ((0,), (0,))) == mirrored


def unchanged(links):
    return [len(link[0]) + len(link[1]) for link in links] == [2] * len(links)


def test_words_that_the_partner_has_as_well_are_no_piece(contained) -> None:
    olds, news = [f"{REWORDED} {SECOND}"], [f"{FIRST} {SECOND}", SECOND]
    assert unchanged(contained(olds, news, ((0,), (0,))))


def test_words_that_two_clauses_lost_belong_to_neither(contained) -> None:
    olds = [f"{REWORDED} {SECOND}", f"{THIRD} {SECOND}"]
    links = ((0,), (0,)), ((1,), (2,))
    assert unchanged(contained(olds, [FIRST, SECOND, THIRD], *links))


def test_a_few_words_in_a_row_recur_by_chance(contained) -> None:
    olds = [f"{REWORDED} It lasts ten days."]
    assert unchanged(contained(olds, [FIRST, "It lasts ten days."], ((0,), (0,))))


def test_what_an_editor_stated_takes_no_other_clause(contained) -> None:
    sides = [f"{REWORDED} {SECOND}"], [FIRST, SECOND]
    assert unchanged(contained(*sides, ((0,), (0,)), method=Method.SAME_ID))


def test_words_that_too_many_clauses_use_are_not_looked_for(contained) -> None:
    olds = [f"{REWORDED} {SECOND}"]
    many = [f"{SECOND} {'Again. ' * n}" for n in range(1, MOST_POSTINGS + 1)]
    link = (0,), (0,)
    assert unchanged(contained(olds, [FIRST, SECOND, *many], link))
    assert not unchanged(contained(olds, [FIRST, SECOND, *many[: MOST_POSTINGS // 2]], link))


def test_a_short_clause_does_not_keep_others_from_being_found(contained) -> None:
    links = contained([f"{REWORDED} {SECOND}"], [FIRST, "Too short.", SECOND], ((0,), (0,)))
    assert links == [((0,), (0, 2), Method.SPLIT_MERGE, 0.8)]
