"""Files of word lists that a project adds."""

import pytest

from plandiff.errors import InvalidFileError
from plandiff.load.added_lists import load_phrases
from plandiff.model import Phrases


def said(data: str, name: str = "obligations.yaml") -> list[str]:
    with pytest.raises(InvalidFileError) as caught:
        load_phrases(data.encode(), name)
    return [str(problem) for problem in caught.value.problems]


def test_a_file_gives_the_phrases_of_its_lexicon() -> None:
    data = b"# ours\nobligation:\n  - engage|engages to\n  - is held to\nwill: [wants to]\n"
    found, warnings = load_phrases(data, "x/obligations.yaml")
    assert found == (
        Phrases(
            lexicon="obligations",
            read_as="obligation",
            phrases=("engage|engages to", "is held to"),
        ),
        Phrases(lexicon="obligations", read_as="will", phrases=("wants to",)),
    )
    assert not warnings


def test_any_list_of_hedges_and_terms_is_one() -> None:
    (hedge,), _ = load_phrases(b'"with good will": [in good faith]\n', "hedges.yaml")
    assert hedge.read_as == "with good will"
    (term,), _ = load_phrases(b"Kyiv: [Kiev]\n", "terms.yaml")
    assert term.lexicon == "terms"


def test_each_mistake_is_told_with_its_place_and_what_to_write() -> None:
    assert said("oblgation: [a||b]\nwill: []\nmatter: x\npermission:\n  - {a: b}\n") == [
        "obligations.yaml:1:1: error: 'oblgation' is no list of obligations - write one of: "
        "obligation, performative, will, expectation, either, recommendation, asks, demands, "
        "allows, permission, prohibition, exemption, acknowledgement, endeavour, consideration, matter",
        "obligations.yaml:1:13: error: 'a||b' has a bar without a word on both sides - write a|b",
        "obligations.yaml:2:7: error: 'will' must be a list of phrases - write [one, two]",
        "obligations.yaml:3:9: error: 'matter' must be a list of phrases - write [one, two]",
        "obligations.yaml:5:5: error: a phrase must be text - put it in quotes",
    ]


def test_a_file_of_another_name_is_told_what_it_may_be_called() -> None:
    assert said("x: [a]\n", "lists/hedge.yaml") == [
        "lists/hedge.yaml:1:1: error: is called like no lexicon - call it one of: "
        "obligations.yaml, hedges.yaml, negations.yaml, dates.yaml, actors.yaml, terms.yaml"
    ]


@pytest.mark.parametrize("data", ["", "- a\n", "text\n"])
def test_what_is_no_mapping_is_refused(data: str) -> None:
    assert any("must be lists of phrases" in line for line in said(data))


def test_a_phrase_that_stands_for_too_many_wordings_is_refused() -> None:
    phrase = " ".join(["a|b"] * 11)
    assert any("too many wordings" in line for line in said(f"will: [{phrase}]\n"))


def test_a_file_beyond_the_limit_is_refused() -> None:
    assert any("larger than 2,000,000 bytes" in line for line in said("#" * 2_000_001))
