"""Phrases found in sentences; the word lists stand in `lexicons/<language>/<name>.yaml`.

Reading YAML costs more than a small comparison: the lists are compiled to
`plandiff/language/lexicon_en.py` by `python -m plandiff.language.lexicon_source`.
"""

from collections.abc import Iterator, Mapping, Sequence
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


class Lexicon:
    """The word lists in force: those that come with plandiff, and what a user adds to them."""

    def __init__(self, added: Mapping[str, Entries] | None = None) -> None:
        """Take what is added, by the name of its lexicon; it goes before what is known."""
        self._added = added or {}
        self._phrases: dict[str, Phrases] = {}

    def phrases(self, name: str) -> Phrases:
        """Return the phrases of a lexicon, ready to be found."""
        if name not in self._phrases:
            added, known = self._added.get(name), LEXICONS[name]
            self._phrases[name] = Phrases(known if added is None else _joined(added, known))
        return self._phrases[name]

    def may_differ(self, name: str, words: frozenset[str]) -> bool:
        """Whether a change in `words` may be one of phrases of the lexicon `name`."""
        if not words.isdisjoint(TRIGGERS[name]):
            return True
        return name in self._added and not words.isdisjoint(self.added_words(name))

    def added_words(self, name: str, lists: frozenset[str] | None = None) -> frozenset[str]:
        """Return the words of the phrases that were added to a lexicon, or to some lists of it."""
        entries = self._added.get(name, {}).values()
        return frozenset(
            word
            for found in entries
            for phrase, its_name in found
            if lists is None or its_name in lists
            for word in phrase
        )


def _joined(added: Entries, known: Entries) -> Entries:
    joined = {first: (*added.get(first, ()), *known.get(first, ())) for first in (*added, *known)}
    # The sort is stable: of two entries with the same words the added one is found.
    return {f: tuple(sorted(found, key=lambda e: -len(e[0]))) for f, found in joined.items()}


KNOWN = Lexicon()
