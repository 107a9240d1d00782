"""Files of word lists that a project adds."""

import pytest

from plandiff.errors import InvalidFileError
from plandiff.load import DEFAULT_LIMITS
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


def test_a_file_of_exactly_the_limit_is_read_and_one_byte_more_refused_at_its_start() -> None:
    limits = DEFAULT_LIMITS._replace(file_bytes=20)
    assert load_phrases(b"will: [wants to]   \n", "obligations.yaml", limits)
    with pytest.raises(InvalidFileError) as caught:
        load_phrases(b"will: [wants to]    \n", "obligations.yaml", limits)
    assert [str(problem) for problem in caught.value.problems] == [
        "obligations.yaml:1:1: error: larger than 20 bytes - " + limits.how_to_raise()
    ]


@pytest.mark.parametrize(
    "data",
    [b"will: [\xff]\n", b"will: [a\x07]\n", b"will: [a\n", b"will: &x [a]\n", b"- will\n"],
    ids=["not UTF-8", "a control character", "an open list", "an anchor", "no mapping"],
)
def test_every_message_starts_with_the_name_of_the_file(data: bytes) -> None:
    with pytest.raises(InvalidFileError) as caught:
        load_phrases(data, "x/obligations.yaml")
    assert {p.location.path for p in caught.value.problems} == {"x/obligations.yaml"}


@pytest.mark.parametrize("small", [{"values": 3}, {"depth": 1}, {"combining_marks": 25}])
def test_the_limits_hold_for_what_is_in_the_file(small: dict[str, int]) -> None:
    data = f"will: [a, b{chr(0x301) * 30}]\n".encode()
    assert load_phrases(data, "obligations.yaml")
    with pytest.raises(InvalidFileError) as caught:
        load_phrases(data, "obligations.yaml", DEFAULT_LIMITS._replace(**small))
    assert any("limit" in str(problem) for problem in caught.value.problems)


def test_problems_of_every_sort_come_in_the_order_of_the_file() -> None:
    found = said("will: [a||b]\nsoon: [c]\n'wi\u200bll': [d\u200b]\nmatter: ['']\n")
    places = [tuple(map(int, line.split(":")[1:3])) for line in found]
    assert places == sorted(places)
    assert len(places) > 4


def test_a_phrase_without_a_word_is_told_where_it_stands() -> None:
    assert said("will:\n  - a\n  - ' '\n") == [
        "obligations.yaml:3:5: error: a phrase is empty - write it, or leave the line out"
    ]


def test_what_is_no_mapping_is_told_from_the_start_of_the_file() -> None:
    assert said("# ours\n- a\n") == [
        "obligations.yaml:2:1: error: must be lists of phrases, each under its name - write "
        "`name:` and lines with `- `"
    ]


def test_a_list_that_is_none_is_told_at_its_name_and_cut_where_it_is_long() -> None:
    (unknown, empty) = said(f"will: [a]\n{'x' * 99}: {{}}\n")
    assert unknown.startswith(f"obligations.yaml:2:1: error: '{'x' * 40}… (99 characters)' is no ")
    assert empty.startswith(f"obligations.yaml:2:102: error: '{'x' * 40}… (99 characters)' must ")
    (phrase,) = said(f"will: ['{'y' * 99}||']\n")
    assert phrase.startswith(f"obligations.yaml:1:8: error: '{'y' * 60}… (101 characters)' has a ")
