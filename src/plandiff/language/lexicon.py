"""Phrases found in sentences; the word lists stand in `lexicons/<language>/<name>.yaml`.

Reading YAML costs more than a small comparison: the lists are compiled to
`plandiff/language/lexicon_en.py` by `python -m plandiff.language.lexicon_source`.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from plandiff.language.lexicon_en import LEXICONS, TRIGGERS, Entries

# Stands for the second word where a phrase has one word alone.
_ALONE = ""
_Phrases: TypeAlias = tuple[tuple[tuple[str, ...], str], ...]


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
        self._by_second: dict[str, dict[str, _Phrases]] = {}

    def found(self, words: Sequence[str]) -> Iterator[Found]:
        """Yield the phrases in `words` (lower case), from the left, not overlapping."""
        by_first = self._by_first
        end = 0
        for at in [at for at, word in enumerate(words) if word in by_first]:
            if at >= end:
                match = self._at(words, at)
                if match is not None:
                    end = match.end
                    yield match

    def of(self, name: str) -> Iterator[tuple[str, ...]]:
        """Yield the phrases of one list."""
        for entries in self._by_first.values():
            yield from (words for words, its_name in entries if its_name == name)

    def _at(self, words: Sequence[str], at: int) -> Found | None:
        first = words[at]
        by_second = self._by_second.get(first) or self._sorted(first)
        second = words[at + 1] if at + 1 < len(words) else _ALONE
        for phrase, name in by_second.get(second) or by_second[_ALONE]:
            end = at + len(phrase)
            if tuple(words[at:end]) == phrase:
                return Found(at, end, name)
        return None

    def _sorted(self, first: str) -> dict[str, _Phrases]:
        """Return the phrases that start with `first` by their second word; "in" starts fifty."""
        entries = self._by_first[first]
        alone = tuple(entry for entry in entries if len(entry[0]) == 1)
        longer = [entry for entry in entries if len(entry[0]) > 1]
        found = {_ALONE: alone}
        for second in {phrase[1] for phrase, _ in longer}:
            found[second] = (*(entry for entry in longer if entry[0][1] == second), *alone)
        self._by_second[first] = found
        return found


@cache
def phrases(name: str) -> Phrases:
    """Return the phrases of a lexicon, ready to be found."""
    return Phrases(LEXICONS[name])


def may_differ(name: str, words: frozenset[str]) -> bool:
    """Whether a change in `words` may be one of phrases of the lexicon `name`."""
    return not words.isdisjoint(TRIGGERS[name])
