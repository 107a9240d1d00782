"""The word lists, and the module that is made from them."""

from pathlib import Path

import pytest

from plandiff.language import lexicon_en
from plandiff.language.lexicon import KNOWN, Found, Phrases
from plandiff.language.lexicon_source import lexicon_source
from plandiff.lexicon_lists import LISTS


def test_the_module_is_made_from_the_lists() -> None:
    assert Path(lexicon_en.__file__).read_text(encoding="utf-8") == lexicon_source()


def test_the_longest_phrase_wins_and_none_overlaps() -> None:
    entries = {
        "may": ((("may", "be", "able"), "long"), (("may",), "short")),
        "be": ((("be",), "x"),),
    }
    found = list(Phrases(entries).found(("may", "be", "able", "may", "be")))
    assert found == [Found(0, 3, "long"), Found(3, 4, "short"), Found(4, 5, "x")]


@pytest.mark.parametrize(("name", "word"), [("obligations", "shall"), ("negations", "not")])
def test_what_makes_a_phrase_is_a_trigger_and_common_words_are_not(name: str, word: str) -> None:
    assert KNOWN.may_differ(name, frozenset((word, "the")))
    assert not KNOWN.may_differ(name, frozenset(("the", "zebra")))


def test_the_lists_that_can_be_added_to_are_those_there_are() -> None:
    for name, entries in lexicon_en.LEXICONS.items():
        lists = {list_ for found in entries.values() for _, list_ in found}
        assert LISTS[name] is None or set(LISTS[name]) == lists
    assert set(LISTS) == {*lexicon_en.LEXICONS, "terms"}
