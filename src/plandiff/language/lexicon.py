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
    """The phrases of one lexicon.

    A phrase is looked for where its longest word stands: long words are rare (G. K. Zipf,
    "The Psycho-Biology of Language", 1935), while "in" and "as" start fifty phrases.
    """

    def __init__(self, entries: Entries) -> None:
        """Take phrases and their lists, by longest word."""
        self._by_longest = entries

    def found(self, words: Sequence[str]) -> list[Found]:
        """Return the phrases in `words` (lower case), from the left, not overlapping.

        Of those that start at one word the longest is taken.
        """
        words = tuple(words)
        by_longest = self._by_longest
        starts: list[tuple[int, int, str]] = []
        for at in [at for at, word in enumerate(words) if word in by_longest]:
            for offset, phrase, name in by_longest[words[at]]:
                start = at - offset
                if start >= 0 and words[start : start + len(phrase)] == phrase:
                    starts.append((start, -len(phrase), name))
        if len(starts) > 1:
            starts.sort()
        found: list[Found] = []
        end = 0
        for start, size, name in starts:
            if start >= end:
                end = start - size
                found.append(Found(start, end, name))
        return found

    def of(self, name: str) -> Iterator[tuple[str, ...]]:
        """Yield the phrases of one list."""
        for entries in self._by_longest.values():
            yield from (words for _, words, its_name in entries if its_name == name)


@cache
def phrases(name: str) -> Phrases:
    """Return the phrases of a lexicon, ready to be found."""
    return Phrases(LEXICONS[name])


def may_differ(name: str, words: frozenset[str]) -> bool:
    """Whether a change in `words` may be one of phrases of the lexicon `name`."""
    return not words.isdisjoint(TRIGGERS[name])
