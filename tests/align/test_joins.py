"""Fifth pass: what is left over joins a pair, though its words are not the same."""

import pytest

from plandiff.align import Method, align
from plandiff.align.evidence import Evidence
from plandiff.align.joins import join_numbers, link_joins

FIRST = "The parties exchange all prisoners within ten days of the signature."
SECOND = "An international commission watches over compliance from the border."
GRAIN = "Grain leaves the harbour of Odesa without any duty or delay."


@pytest.fixture
def joined(version):
    def find(olds, news, **options):
        links = align(version(olds), version(news), **options).links
        return [
            (tuple(p.index for p in link.old), tuple(p.index for p in link.new))
            for link in links
            if link.method is Method.SPLIT_MERGE
        ]

    return find


HALVES = FIRST.replace("all", "the"), SECOND.replace("border", "frontier")


def test_a_split_whose_halves_were_reworded(joined) -> None:
    olds, news = [GRAIN, f"{FIRST} {SECOND}"], [GRAIN, *HALVES]
    assert joined(olds, news) == [((1,), (1, 2))]
    assert joined(news, olds) == [((1, 2), (1,))]


def test_a_clause_beside_a_pair_that_says_something_else_does_not_join(joined) -> None:
    assert joined([GRAIN, FIRST], [GRAIN, HALVES[0], SECOND]) == []


def test_what_went_on_word_for_word_takes_no_other_clause(joined) -> None:
    assert joined([GRAIN, FIRST], [GRAIN, FIRST, HALVES[0]]) == []


def test_different_ids_never_join(joined) -> None:
    olds = [GRAIN, {"id": "a", "text": f"{FIRST} {SECOND}"}]
    news = [GRAIN, HALVES[0], {"id": "b", "text": HALVES[1]}]
    assert joined(olds, news) == []
    assert joined(olds, news, ignore_ids=True) == [((1,), (1, 2))]


def test_no_link_holds_several_on_both_sides(draft, contents) -> None:
    made = draft([GRAIN, f"{FIRST} {SECOND}", HALVES[1]], [GRAIN, *HALVES], (0, 0))
    made.link((1,), (1,), Method.SIMILAR_TEXT, 0.9)
    made.join(1, 1, 2, 0.9)
    said = contents(made)
    link_joins(made, said, Evidence(said, made.old, made.new), trust_ids=True)
    assert made.free_old == [2]


def test_a_repetition_of_what_a_pair_says_is_no_part_of_it(draft, contents) -> None:
    made = draft([GRAIN, FIRST, FIRST], [GRAIN, FIRST.replace("all", "nine")], (0, 0))
    made.link((1,), (1,), Method.SIMILAR_TEXT, 0.5)
    said = contents(made)
    numbers = join_numbers(made, said, Evidence(said, made.old, made.new), trust_ids=True)
    assert (0, 2, 1) in numbers  # the new clause has a word that the linked one lacks
    made = draft([GRAIN, FIRST, FIRST], [GRAIN, FIRST.removesuffix(" of the signature.")], (0, 0))
    made.link((1,), (1,), Method.SIMILAR_TEXT, 0.5)
    said = contents(made)
    assert not join_numbers(made, said, Evidence(said, made.old, made.new), trust_ids=True)
