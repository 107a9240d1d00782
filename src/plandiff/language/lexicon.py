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
        by_longest = self._by_longest
        if by_longest.keys().isdisjoint(words):
            return []  # most sentences have none, and this is the quickest way to see it
        words = tuple(words)
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
            for _, phrase, its_name in found
            if lists is None or its_name in lists
            for word in phrase
        )


def _joined(added: Entries, known: Entries) -> Entries:
    """Return both; of two phrases with the same words the added one is kept."""
    joined = dict(known)
    for longest, found in added.items():
        own = {phrase for _, phrase, _ in found}
        kept = (entry for entry in known.get(longest, ()) if entry[1] not in own)
        joined[longest] = (*found, *kept)
    return joined


KNOWN = Lexicon()
