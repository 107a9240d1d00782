"""Clauses that moved and were edited while all else kept its place."""

import pytest

from plandiff.align import Method, align

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
