"""Clauses that moved and were edited while all else kept its place."""

import pytest

from plandiff.align import Method, align
from plandiff.align import weights as learned
from plandiff.align.evidence import KINDS
from plandiff.align.judgement import probability
from plandiff.align.setting import KINDS as SETTING
from plandiff.align.unrivalled import LEAST_LIKENESS, LEAST_MARGIN, link_unrivalled

REST = [
    "The ceasefire starts at once on all fronts.",
    "Grain leaves the harbour of Odesa without any duty.",
    "Prisoners are exchanged within ten days.",
    "Elections take place within a hundred days.",
    "A council watches over the agreement.",
]
PLANT = "The Zaporizhzhia plant starts up again under the supervision of the agency in Vienna."


@pytest.fixture
def moved(version):
    """Return the content links of a sub-clause that went to another point."""

    def find(old, new):
        def side(texts, point):
            return version(
                [{"text": t, "clauses": texts} if n == point else t for n, t in enumerate(REST)]
            )

        links = align(side(old, 0), side(new, 4)).links
        return [
            (link.old[0].clause.text, link.new[0].clause.text, link.is_moved)
            for link in links
            if link.method is Method.SIMILAR_TEXT
        ]

    return find


def test_one_word_less_in_another_place_is_a_move(moved) -> None:
    edited = PLANT.replace("again ", "")
    assert moved([PLANT], [edited]) == [(PLANT, edited, True)]


def test_where_two_are_as_much_alike_none_is_chosen(moved) -> None:
    assert moved([PLANT], [PLANT.replace("again", word) for word in ("soon", "later")]) == []


def test_half_of_the_words_elsewhere_is_no_move(moved) -> None:
    assert moved([PLANT], ["The plant in Vienna makes bread under the eyes of its owner."]) == []


@pytest.fixture
def weighed(draft):
    """Return the draft of five clauses a side, of which pairs have (log-odds, margin)."""

    def find(judged, *links):
        made = draft(REST, [text.upper() for text in REST], *links)
        numbers = {}
        for pair, (value, margin) in judged.items():
            setting = [margin if "next rival, the smaller" in kind else 9.0 for kind in SETTING]
            share = (value - learned.LIKENESS_BASE) / learned.LIKENESS[0]
            numbers[pair] = 0.5, (*setting, share, *[0.0] * (len(KINDS) - 1))
        link_unrivalled(made, numbers)
        return made

    return find


def test_what_content_alone_is_sure_of_is_linked_and_says_why(weighed) -> None:
    made = weighed({(0, 3): (5.0, 3.0)})
    assert made.links == [((0,), (3,), Method.SIMILAR_TEXT, pytest.approx(probability(5.0)))]
    ((kind, share),) = made.grounds[0]
    assert kind == "words in common"
    assert share == pytest.approx(5.0 - learned.LIKENESS_BASE, abs=0.006)


@pytest.mark.parametrize(
    ("value", "margin", "count"),
    [
        (LEAST_LIKENESS + 1e-6, LEAST_MARGIN, 1),
        (LEAST_LIKENESS - 1e-6, LEAST_MARGIN, 0),
        (LEAST_LIKENESS + 1e-6, LEAST_MARGIN - 1e-6, 0),
    ],
)
def test_how_sure_content_must_be(weighed, value, margin, count) -> None:
    assert len(weighed({(0, 3): (value, margin)}).links) == count


def test_what_is_linked_already_stays_so_and_others_are_still_linked(weighed) -> None:
    sure = (5.0, 3.0)
    made = weighed({(0, 3): sure, (1, 0): sure, (2, 4): sure}, (0, 0))
    assert [link[:2] for link in made.links[1:]] == [((2,), (4,))]
    assert made.grounds.keys() == {1}
