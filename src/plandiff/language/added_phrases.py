"""What users add to the word lists, as a lexicon that finds it."""

from collections.abc import Iterable

from plandiff.language.lexicon import Lexicon
from plandiff.language.noise import plain
from plandiff.language.tokens import tokenise
from plandiff.lexicon_lists import wordings
from plandiff.model import Phrases


def lexicon_of(added: Iterable[Phrases]) -> Lexicon:
    """Return the known word lists with `added`, whose order does not matter.

    A wording that is known already reads as `added` says.
    """
    found: dict[str, set[tuple[tuple[str, ...], str]]] = {}
    for item in added:
        if item.lexicon == "terms":  # plandiff.language.spellings reads them
            continue
        for phrase in item.phrases:
            for wording in wordings(plain(phrase)):
                words = tuple(core.lower() for core, _ in tokenise(wording))
                found.setdefault(item.lexicon, set()).add((words, item.read_as))
    return Lexicon({name: _by_longest(entries) for name, entries in found.items()})


def _by_longest(
    entries: Iterable[tuple[tuple[str, ...], str]],
) -> dict[str, tuple[tuple[int, tuple[str, ...], str], ...]]:
    """Return phrases in the form of plandiff.language.lexicon_en."""
    by_longest: dict[str, list[tuple[int, tuple[str, ...], str]]] = {}
    for words, name in sorted(entries):
        longest = max(words, key=len)
        by_longest.setdefault(longest, []).append((words.index(longest), words, name))
    return {longest: tuple(found) for longest, found in by_longest.items()}
