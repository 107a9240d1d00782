"""The source of plandiff/language/lexicon_en.py, made from the word lists.

Run it after every change of a file in plandiff/language/lexicons/en:

    python -m plandiff.language.lexicon_source > src/plandiff/language/lexicon_en.py

tests/language/test_lexicon.py fails while the two differ. A list is a mapping of names to
lists of phrases; in a phrase `a|b` stands for either word.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from itertools import product
from typing import TypeAlias, cast

from plandiff.load.limits import DEFAULT_LIMITS
from plandiff.load.tree import read_tree

_HEAD = '''"""The English word lists, ready for use.

Made from plandiff/language/lexicons/en by `python -m plandiff.language.lexicon_source`; do
not edit.
"""

from collections.abc import Mapping
from typing import TypeAlias

# The longest word of phrases to (its place in the phrase, words, name of the list).
Entries: TypeAlias = Mapping[str, tuple[tuple[int, tuple[str, ...], str], ...]]
'''
# Words of phrases whose change alone says nothing.
_COMMON_WORDS = "to is are be has have the a an of in on at by for and or that its it"
_COMMON = frozenset(_COMMON_WORDS.split())
_Lists: TypeAlias = Mapping[str, Sequence[str]]
_Entries: TypeAlias = dict[str, list[tuple[int, tuple[str, ...], str]]]


def lexicon_source() -> str:
    """Return the text of plandiff/language/lexicon_en.py."""
    folder = files("plandiff.language") / "lexicons" / "en"
    names = sorted(place.name for place in folder.iterdir() if place.name.endswith(".yaml"))
    read = {
        name.removesuffix(".yaml"): _entries((folder / name).read_text(encoding="utf-8"), name)
        for name in names
    }
    parts = [_HEAD, "\nLEXICONS: Mapping[str, Entries] = {\n"]
    for name, entries in read.items():
        parts += [f'    "{name}": {{\n', *_written(entries), "    },\n"]
    parts.append(
        "}\n# Words without which no phrase of a lexicon comes, goes or becomes another.\n"
    )
    parts.append("TRIGGERS: Mapping[str, frozenset[str]] = {\n")
    parts += [f'    "{name}": frozenset({_triggers(entries)}),\n' for name, entries in read.items()]
    return "".join([*parts, "}\n"])


def _entries(text: str, name: str) -> _Entries:
    """Return phrases and the names of their lists by longest word.

    A phrase that stands in two lists is one of the first.
    """
    tree, _ = read_tree(text, name, DEFAULT_LIMITS)
    by_longest: _Entries = {}
    seen: set[tuple[str, ...]] = set()
    for its_name, phrases in cast("_Lists", tree).items():
        for phrase in phrases:
            for words in product(*(part.split("|") for part in phrase.split())):
                longest = max(words, key=len)
                if words not in seen:
                    entry = words.index(longest), words, its_name
                    by_longest.setdefault(longest, []).append(entry)
                seen.add(words)
    return by_longest


def _written(entries: _Entries) -> Iterator[str]:
    for longest, found in entries.items():
        yield f'        "{longest}": (\n'
        for place, words, name in found:
            yield f'            ({place}, ({_told(words)},), "{name}"),\n'
        yield "        ),\n"


def _triggers(entries: _Entries) -> str:
    words = {word for found in entries.values() for _, phrase, _ in found for word in phrase}
    return f"({_told(sorted(words - _COMMON))},)"


def _told(words: Iterable[str]) -> str:
    return ", ".join(f'"{word}"' for word in words)


if __name__ == "__main__":
    sys.stdout.write(lexicon_source())
