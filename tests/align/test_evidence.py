"""Evidence: what the content of two clauses says of their being one."""

import pytest

from plandiff.align.evidence import KINDS, Evidence


@pytest.fixture
def evidence(draft, contents):
    """Return the evidence of the first clauses of two lists by its name."""

    def find(olds, news, old=0, new=0):
        made = draft(olds, news)
        found = Evidence(contents(made), made.old, made.new).of(old, new)
        return dict(zip(KINDS, found, strict=True))

    return find


def test_the_same_words_are_all_in_common(evidence) -> None:
    found = evidence(["Grain leaves Odesa by sea.", "Oil."], ["Grain leaves Odesa by sea.", "Gas."])
    for kind in ("words in common", "phrases in common", "contained", "covered", "same opening"):
        assert found[kind] == pytest.approx(1), kind
    assert found["difference of length"] == 0


def test_clauses_without_a_word_in_common_share_nothing(evidence) -> None:
    found = evidence(["Grain leaves Odesa."], ["Prisoners come home."])
    assert {kind for kind, number in found.items() if number} == {"shortness"}


def test_a_clause_within_a_longer_one_is_contained_and_covers_little(evidence) -> None:
    found = evidence(["Grain leaves."], ["Grain leaves Odesa without duty every second day."])
    assert found["contained"] == pytest.approx(1)
    assert 0 < found["covered"] < 0.5
    assert found["difference of length"] > 0


def test_a_word_that_stands_nowhere_else_speaks_louder_than_a_common_one(evidence) -> None:
    olds, news = ["Grain leaves.", "Odesa stays."], ["Grain comes.", "Odesa comes."]
    kind = "words that stand nowhere else"
    assert evidence(olds, news)[kind] > 0
    assert evidence([*olds, "Grain is sold."], news)[kind] == 0


def test_such_words_say_little_among_few_clauses(evidence) -> None:
    more = [f"Unrelated matter number {n}." for n in range(200)]
    kind = "words that stand nowhere else"
    few = evidence(["Grain leaves."], ["Grain comes."])[kind]
    many = evidence(["Grain leaves.", *more], ["Grain comes.", *more])[kind]
    assert many > 2 * few


def test_a_heading_counts_where_it_stands_once_on_each_side(evidence) -> None:
    old = {"heading": "Trade", "text": "Grain leaves."}
    new = {"heading": "TRADE", "text": "Oil comes."}
    assert evidence([old], [new])["same heading"] == 1
    assert evidence([old, old], [new])["same heading"] == 0
    assert evidence([old], ["Oil comes."])["same heading"] == 0


def test_an_opening_counts_up_to_where_it_parts(evidence) -> None:
    found = evidence(
        ["The board reports yearly to all parties."], ["The board reports monthly to one party."]
    )
    assert found["same opening"] == pytest.approx(3 / 5)


def test_a_short_clause_says_so(evidence) -> None:
    short = evidence(["Grain."], ["Grain leaves Odesa without any duty or delay."])
    long = evidence(["Grain leaves by sea or by rail today."], ["Grain leaves Odesa by sea today."])
    assert short["shortness"] > long["shortness"] > 0


def test_it_is_the_same_seen_from_either_side(evidence) -> None:
    one, other = ["Grain leaves Odesa.", "Oil."], ["Grain comes to Odesa by sea.", "Gas."]
    assert evidence(one, other) == pytest.approx(evidence(other, one))
