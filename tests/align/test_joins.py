"""Fifth pass: what is left over joins a pair, though its words are not the same."""

import pytest

from plandiff.align import Method, align
from plandiff.align.evidence import Evidence
from plandiff.align.joins import KINDS, join_numbers, link_joins

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


def test_a_split_and_a_merge_are_found_behind_clauses_that_went(joined) -> None:
    olds, news = ["Oil.", GRAIN, f"{FIRST} {SECOND}"], [GRAIN, *HALVES]
    assert joined(olds, news) == [((2,), (1, 2))]
    assert joined(news, olds) == [((1, 2), (2,))]


def test_a_join_says_how_likely_it_is_and_why(version) -> None:
    sides = version([GRAIN, f"{FIRST} {SECOND}"]), version([GRAIN, *HALVES])
    for old, new in (sides, reversed(sides)):
        (link,) = (n for n in align(old, new).links if n.method is Method.SPLIT_MERGE)
        assert 0.3 <= link.score <= 1.0
        kinds = {kind for kind, share in link.evidence if share > 0}
        assert kinds
        assert kinds <= set(KINDS)


def test_of_two_clauses_left_over_each_joins_its_own(joined) -> None:
    others = (
        "Grain leaves the northern harbour at night under guard of two ships.",
        "Judges from Geneva settle quarrels about land in public hearings.",
    )
    olds = [f"{FIRST} {SECOND}", "Oil flows through the southern pipe.", " ".join(others)]
    news = [
        *HALVES,
        olds[1],
        *(text.replace("the ", "its ").replace("in ", "at ") for text in others),
    ]
    assert joined(olds, news) == [((0,), (0, 1)), ((2,), (3, 4))]


@pytest.fixture
def weighed(draft, contents):
    """Return the numbers of the joins of new clauses to old ones, by name."""

    def find(olds, news, *links):
        made = draft(olds, news)
        for old, new in links:
            method = Method.SIMILAR_TEXT if len(old) == len(new) else Method.SPLIT_MERGE
            made.link(old, new, method, 0.9)
        said = contents(made)
        found = join_numbers(made, said, Evidence(said, made.old, made.new), trust_ids=True)
        return {
            join: dict(zip(KINDS, numbers, strict=True))
            for join, numbers in found.items()
            if join[0] == 1
        }

    return find


PLACES = KINDS[7:10]  # beside, next but one, nothing between


def places(found, index):
    numbers = found[1, index, 1]
    return [numbers[kind] / numbers["order kept"] for kind in PLACES]


@pytest.mark.parametrize("half", [0, 1])
def test_a_sub_clause_stands_beside_the_point_above_it(weighed, half) -> None:
    news = [GRAIN, {"text": HALVES[half], "clauses": [HALVES[1 - half]]}]
    for linked, left in ((1, 2), (2, 1)):
        found = weighed([GRAIN, f"{FIRST} {SECOND}"], news, ((0,), (0,)), ((1,), (linked,)))
        assert places(found, left) == [1.0, 0.0, 0.0]


def test_a_sub_clause_of_another_point_stands_nowhere_near(weighed) -> None:
    news = [{"text": GRAIN, "clauses": [HALVES[1]]}, {"text": "Oil.", "clauses": [HALVES[0]]}]
    olds = [GRAIN, {"text": f"{FIRST} {SECOND}"}]
    found = weighed(olds, news, ((0,), (0,)), ((1,), (3,)))
    assert places(found, 1) == [0.0, 0.0, 0.0]


OIL, GAS = "Oil flows through the southern pipe.", "Gas is stored below the old salt mine."
THIRD = "Each side pays for its own guards until spring."
WHOLE = f"{FIRST} {SECOND} {THIRD}"


@pytest.mark.parametrize(
    ("news", "split", "left", "expected"),
    [
        ([GRAIN, *HALVES, THIRD], (1, 2), 3, [1, 0, 1]),
        ([GRAIN, THIRD, *HALVES], (2, 3), 1, [1, 0, 1]),
        ([GRAIN, *HALVES, OIL, THIRD], (1, 2), 4, [0, 1, 1]),
        ([GRAIN, *HALVES, OIL, GAS, THIRD], (1, 2), 5, [0, 0, 1]),
        ([GRAIN, HALVES[0], THIRD, HALVES[1]], (1, 3), 2, [1, 0, 1]),
        ([GRAIN, HALVES[0], OIL, THIRD, HALVES[1]], (1, 4), 3, [1, 0, 1]),
        ([GRAIN, {"text": HALVES[0], "clauses": [HALVES[1]]}, THIRD], (1, 2), 3, [1, 0, 1]),
    ],
)
def test_a_third_part_is_placed_by_the_nearest_of_the_others(
    weighed, news, split, left, expected
) -> None:
    found = weighed([GRAIN, WHOLE], news, ((0,), (0,)), ((1,), split))
    assert places(found, left) == expected


def test_a_linked_clause_between_parts_is_seen(weighed) -> None:
    news = [GRAIN, *HALVES, OIL, THIRD]
    links = ((0,), (0,)), ((1,), (1, 2)), ((2,), (3,))
    assert places(weighed([GRAIN, WHOLE, OIL], news, *links), 4) == [0, 1, 0]


def test_of_many_partners_those_that_share_most_are_asked(weighed) -> None:
    goods = ["salt", "iron", "wool", "wine", "coal", "corn", "silk"]
    olds = [f"Costs of {good} are borne by the border guards of spring." for good in goods]
    news = [f"Costs of {good} are borne by border guards." for good in goods]
    links = [((i,), (i,)) for i in range(7)]
    found = weighed([*olds, WHOLE], [*news, HALVES[0], THIRD], *links, ((7,), (7,)))
    assert (1, 8, 7) in found
