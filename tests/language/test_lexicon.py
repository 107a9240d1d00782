"""The word lists, and the module that is made from them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandiff.language import lexicon_en
from plandiff.language.lexicon import KNOWN, Found, Phrases
from plandiff.language.lexicon_source import lexicon_source
from plandiff.lexicon_lists import LISTS


def test_the_module_is_made_from_the_lists() -> None:
    assert Path(lexicon_en.__file__).read_text(encoding="utf-8") == lexicon_source()


def test_the_longest_phrase_wins_and_none_overlaps() -> None:
    entries = {
        "able": ((2, ("may", "be", "able"), "long"),),
        "may": ((0, ("may",), "short"),),
        "be": ((0, ("be",), "x"),),
    }
    found = Phrases(entries).found(("may", "be", "able", "may", "be"))
    assert found == [Found(0, 3, "long"), Found(3, 4, "short"), Found(4, 5, "x")]


@pytest.mark.parametrize(("name", "word"), [("obligations", "shall"), ("negations", "not")])
def test_what_makes_a_phrase_is_a_trigger_and_common_words_are_not(name: str, word: str) -> None:
    assert KNOWN.may_differ(name, frozenset((word, "the")))
    assert not KNOWN.may_differ(name, frozenset(("the", "zebra")))


def test_the_lists_that_can_be_added_to_are_those_there_are() -> None:
    assert set(LISTS) == {*lexicon_en.LEXICONS, "terms"}
    for name in LISTS.keys() - {"terms"}:
        lists = {its for found in lexicon_en.LEXICONS[name].values() for _, _, its in found}
        assert LISTS[name] is None or set(LISTS[name]) == lists


_EVERY = {
    name: {phrase: its_name for found in by.values() for _, phrase, its_name in found}
    for name, by in lexicon_en.LEXICONS.items()
}
_PIECES = st.sampled_from([p for found in _EVERY.values() for p in found])
_SINGLE = st.sampled_from([(word,) for found in _EVERY.values() for p in found for word in p])


@given(st.sampled_from(sorted(_EVERY)), st.lists(_PIECES | _SINGLE, max_size=8))
def test_asking_by_the_longest_word_finds_what_asking_each_phrase_does(
    name: str, pieces: list[tuple[str, ...]]
) -> None:
    words = tuple(word for piece in pieces for word in piece)
    assert KNOWN.phrases(name).found(words) == list(_found_one_by_one(name, words))


def _found_one_by_one(name: str, words: tuple[str, ...]) -> Iterator[Found]:
    at = 0
    while at < len(words):
        for end in range(len(words), at, -1):
            if words[at:end] in _EVERY[name]:
                yield Found(at, end, _EVERY[name][words[at:end]])
                at = end - 1
                break
        at += 1
