"""Spellings of one name, as far as the list of parties and the user's terms say so.

An alias of a party counts where it is the same name written otherwise: Kyiv and Kiev, U.S. and
United States, Russia and Russian Federation. Other aliases are names of their own: a text
that says Washington for United States may mean the city.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from plandiff.language.noise import plain_text

_NOT_A_LETTER = re.compile(r"[\W_]+")
_VOWELS = re.compile("[aeiouyj]+")
_TWICE = re.compile(r"(.)\1+")
_SMALL_WORDS = frozenset(("of", "the", "and", "for"))
# What a state is, in its long name: without it the short name is left.
# Source: UNTERM, formal and short names of states.
_FORM_WORDS = (
    "commonwealth confederation democratic duchy federal federation federative grand islamic "
    "kingdom people's principality republic state states sultanate union"
)
_FORMS = frozenset(_FORM_WORDS.split()) | _SMALL_WORDS


class Spellings:
    """Names to the spelling that stands for all of theirs."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """Take each spelling with the one that stands for it."""
        self._names = dict(names)

    def __bool__(self) -> bool:
        """Whether any name has two spellings."""
        return bool(self._names)

    def plain(self, text: str) -> str:
        """Return `text` without noise, with one spelling for each name."""
        return self._pattern.sub(lambda match: self._names[match["name"]], plain_text(text))

    def is_one(self, old: str, new: str) -> bool:
        """Whether `old` and `new` are the same words but for noise and spellings of names."""
        return self.plain(old) == self.plain(new)

    def exchanged(self, old: str, new: str) -> list[list[str]]:
        """Return the spellings that two texts, one but for them, have in turn, each pair once."""
        names = (self._pattern.finditer(plain_text(text)) for text in (old, new))
        pairs = ([a["name"], b["name"]] for a, b in zip(*names, strict=False))
        return sorted({tuple(p): p for p in pairs if p[0] != p[1]}.values())

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest = sorted(self._names, key=lambda name: (-len(name), name))
        names = "|".join(map(re.escape, longest))
        # "the US" for "Ukraine and the United States": the article belongs to the spelling.
        return re.compile(rf"(?<!\w)(?:[Tt]he )?(?P<name>{names})(?![\w])")


def spellings_of(
    parties: Iterable[tuple[str, Iterable[str]]], terms: Iterable[tuple[str, Iterable[str]]]
) -> Spellings:
    """Return the spellings of the names of `parties` and of `terms`, as (name, others)."""
    found: dict[str, str] = {}
    for name, others in sorted((name, tuple(sorted(others))) for name, others in terms):
        for spelling in (name, *others):
            found.setdefault(plain_text(spelling), plain_text(name))
    for name, aliases in sorted((name, tuple(aliases)) for name, aliases in parties):
        every = [_bare(plain_text(spelling)) for spelling in (name, *aliases)]
        for place, spelling in enumerate(every):
            first = next((other for other in every[:place] if is_spelt_alike(other, spelling)), "")
            if first and spelling not in found:
                whole = found.setdefault(first, first)
                found[spelling] = whole
    return Spellings(found)


def is_spelt_alike(one: str, other: str) -> bool:
    """Whether two names of one party are one name, written otherwise."""
    if _letters(one) == _letters(other):
        return True
    short, long = sorted((one, other), key=len)
    return _is_short_for(short, long) or _skeletons(one) == _skeletons(other)


def _is_short_for(short: str, long: str) -> bool:
    words = [word for word in long.split() if word.lower() not in _SMALL_WORDS]
    if len(words) < 2:
        return False
    if _letters(short) == "".join(word[0].lower() for word in words):
        return True
    rest = [word.lower() for word in words if word.lower() not in _FORMS]
    is_short_name = len(rest) == 1 and len(rest) < len(words) and " " not in short
    return is_short_name and rest[0].startswith(short.lower())  # Russia, Russian Federation


def _letters(name: str) -> str:
    return _NOT_A_LETTER.sub("", name).lower()


def _skeletons(name: str) -> list[str]:
    """Return what stays of each word in any transliteration: its consonants, none twice."""
    found = []
    for word in name.lower().split():
        first, rest = word[:1], _VOWELS.sub("", _NOT_A_LETTER.sub("", word[1:]))
        found.append(first + _TWICE.sub(r"\1", rest))
    # A skeleton of one letter is that of too many names.
    return found if all(len(skeleton) > 1 for skeleton in found) else [name]


def _bare(name: str) -> str:
    return name[4:] if name[:4].lower() == "the " else name
