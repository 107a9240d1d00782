"""What clauses say, as weighted words."""

import math

import pytest

from plandiff.align.content import cosine, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (None, []),
        ("Guarantees, guaranteed!", ["guara", "guara"]),
        ("Vertrages über Verträge", ["vertr", "über", "vertr"]),
        ("600,000 men by 2025-01-01", ["600,000", "men", "by", "2025-01-01"]),
        ("Ukraine's [only] – “word”", ["ukrai", "only", "word"]),
    ],
)
def test_words_are_stems_without_signs_and_numbers_are_whole(text, found) -> None:
    assert words(text) == found


def test_plain_and_other_text_give_the_same_words() -> None:
    text = "The fund's 50:50 share of USD 1,000.5 ends on day 10."
    assert words(text) == words(text + " \u2013 ")


def test_a_word_weighs_more_the_fewer_clauses_use_it(draft, contents) -> None:
    made = contents(draft(["Common grain.", "Common wheat."], ["Common trade."]))
    assert made.weight["grain"] > made.weight["commo"]


def test_linked_clauses_say_how_common_a_word_is(draft, contents) -> None:
    sides = ["Grain one.", "Grain two.", "Oil."], ["Grain one.", "Grain two.", "Oil."]
    made = contents(draft(*sides, (0, 0), (1, 1)))
    assert made.frequency["grain"] == 4
    assert made.frequency["oil"] == 2


def test_sub_clauses_count_for_half(draft, contents) -> None:
    made = contents(draft([{"text": "Grain.", "clauses": ["Wheat."]}], ["Grain."]))
    content = made.of(0, 0)
    assert content.words["wheat"] / content.words["grain"] == pytest.approx(
        made.weight["wheat"] / made.weight["grain"] / 2
    )
    assert content.own == {"grain"}
    assert (content.length, content.own_length) == (2, 1)


def test_vectors_have_length_one_and_the_cosine_of_one_with_itself_is_one(draft, contents) -> None:
    content = contents(draft(["Grain and wheat and grain."], ["Oil."])).of(0, 0)
    assert math.fsum(w * w for w in content.words.values()) == pytest.approx(1)
    assert cosine(content.words, content.words) == pytest.approx(1)
    assert cosine(content.words, {"oil": 1.0}) == 0


def test_phrases_carry_the_order(draft, contents) -> None:
    made = contents(draft(["Grain before wheat."], ["Wheat before grain."]))
    one, other = made.of(0, 0), made.of(1, 0)
    assert cosine(one.words, other.words) == pytest.approx(1)
    assert cosine(one.phrases, other.phrases) == 0


def test_a_heading_stands_in_for_a_text(draft, contents) -> None:
    heading = {"heading": "Territory", "clauses": ["A."]}
    assert contents(draft([heading], ["A."])).tokens(0, 0) == ["terri"]


def test_a_clause_of_signs_alone_says_nothing(draft, contents) -> None:
    content = contents(draft(["[…]"], ["A."])).of(0, 0)
    assert not content.words
    assert content.weight == content.length == 0


def test_quotes_and_dashes_of_another_keyboard_make_no_other_word() -> None:
    assert words("Ukraine’s army – “30–50” men") == words('Ukraine\'s army - "30-50" men')
