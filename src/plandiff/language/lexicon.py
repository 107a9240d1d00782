"""Phrases found in sentences; the word lists stand in `lexicons/<language>/<name>.yaml`.

Reading YAML costs more than a small comparison: the lists are compiled to
`plandiff/language/lexicon_en.py` by `python -m plandiff.language.lexicon_source`.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from plandiff.language.lexicon_en import LEXICONS, TRIGGERS, Entries


class Found(NamedTuple):
    """A phrase in a sentence: the words from `start` up to `end`, and its list."""

    start: int
    end: int
    name: str


class Phrases:
    """The phrases of one lexicon."""

    def __init__(self, entries: Entries) -> None:
        """Take phrases and their lists, by first word, the longest first."""
        self._by_first = entries

    def found(self, words: Sequence[str]) -> Iterator[Found]:
        """Yield the phrases in `words` (lower case), from the left, not overlapping."""
        end = 0
        for at, word in enumerate(words):
            if at >= end and word in self._by_first:
                match = self._at(words, at)
                if match is not None:
                    end = match.end
                    yield match

    def of(self, name: str) -> Iterator[tuple[str, ...]]:
        """Yield the phrases of one list."""
        for entries in self._by_first.values():
            yield from (words for words, its_name in entries if its_name == name)

    def _at(self, words: Sequence[str], at: int) -> Found | None:
        for phrase, name in self._by_first[words[at]]:
            end = at + len(phrase)
            if tuple(words[at:end]) == phrase:
                return Found(at, end, name)
        return None


@cache
def phrases(name: str) -> Phrases:
    """Return the phrases of a lexicon, ready to be found."""
    return Phrases(LEXICONS[name])


def may_differ(name: str, words: frozenset[str]) -> bool:
    """Whether a change in `words` may be one of phrases of the lexicon `name`."""
    return not words.isdisjoint(TRIGGERS[name])
