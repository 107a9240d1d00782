"""Word lists in YAML, read when a text first needs them, and phrases found in sentences.

A list is a mapping of names to lists of phrases. In a phrase `a|b` stands for either
word. The lists stand in `language/lexicons/<language>/<name>.yaml`, one language a folder.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import product
from typing import NamedTuple, TypeAlias, cast

Lists: TypeAlias = Mapping[str, Sequence[str]]


class Found(NamedTuple):
    """A phrase in a sentence: the words from `start` up to `end`, and its list."""

    start: int
    end: int
    name: str


class Phrases:
    """Phrases by their first word, the longest first."""

    def __init__(self, lists: Lists) -> None:
        """Take the phrases of `lists`."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for name, phrases in lists.items():
            for phrase in phrases:
                for words in product(*(part.split("|") for part in phrase.split())):
                    self._by_first.setdefault(words[0], []).append((words, name))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def found(self, words: Sequence[str]) -> Iterator[Found]:
        """Yield the phrases in `words` (lower case), from the left, not overlapping."""
        at = 0
        while at < len(words):
            match = self._at(words, at)
            if match is not None:
                yield match
            at = at + 1 if match is None else match.end

    def _at(self, words: Sequence[str], at: int) -> Found | None:
        for phrase, name in self._by_first.get(words[at], ()):
            end = at + len(phrase)
            if tuple(words[at:end]) == phrase:
                return Found(at, end, name)
        return None


@cache
def lexicon(name: str, language: str = "en") -> Lists:
    """Return the word lists of `lexicons/<language>/<name>.yaml`, names to phrases."""
    from plandiff.load.limits import DEFAULT_LIMITS
    from plandiff.load.tree import read_tree

    place = files("plandiff.language") / "lexicons" / language / f"{name}.yaml"
    tree, _ = read_tree(place.read_text(encoding="utf-8"), place.name, DEFAULT_LIMITS)
    return cast("Lists", tree)


@cache
def phrases(name: str, language: str = "en") -> Phrases:
    """Return the phrases of a lexicon, ready to be found."""
    return Phrases(lexicon(name, language))
