"""Text to tokens: words, whole numbers and single signs, each with the blanks after it."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from operator import add
from typing import NamedTuple

# Scripts written without blanks, taken sign by sign: Thai, Lao, Myanmar, Khmer, Kana,
# Han, Hangul.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)


def _core(letters: str) -> str:
    """Return the pattern of a token, a letter being one of `letters`."""
    # 600,000 · 50:50 · 18.17 · 2025-11-24 · 30-50 · 33 · 100bn: a number is never torn.
    number = (
        f"[0-9]+(?:[.,:/\u2010-\u2013'\u2019-][0-9]+|[\u00a0\u202f][0-9]{{3}}(?![0-9]))*{letters}*"
    )
    # Ukraine's: an apostrophe between letters belongs to the word.
    word = f"{letters}+(?:['\u2019]{letters}+)*"
    return f"{number}|{word}|\\S"


_ASCII_CORE = re.compile(_core("[a-zA-Z0-9_]"))
_ASCII_TOKEN = re.compile(f"({_ASCII_CORE.pattern})(\\s*)")


@cache
def _spaced_token() -> re.Pattern[str]:
    """Of texts without the scripts that have no blanks: a third of the time."""
    core = _core(r"\w")
    return re.compile(f"({core})(\\s*)")


@cache
def _any_token() -> re.Pattern[str]:
    """Compiled when the first text needs it: its classes take 10 ms."""
    core = _core(f"[^\\W{_UNSPACED}]")
    return re.compile(f"({core})(\\s*)")


# A mark on one of these is a token of its own: a bracket that a mark hides would still be read as
# one by people.
_BRACKETS = ("[", "]")


class Token(NamedTuple):
    """A word, number or sign, and the blanks that follow it."""

    core: str
    blanks: str


def tokenise(text: str) -> list[Token]:
    """Return the tokens of `text`; joined again they are `text`, character for character.

    Blanks before the first word are a token with an empty core. Combining marks stay
    with the letter they stand on, whatever the script, but not with a square bracket.
    """
    return [Token(*pair) for pair in pairs(text)]


def pairs(text: str) -> Sequence[tuple[str, str]]:
    """Return the tokens of `text` as plain (core, blanks): for many, they are made quicker."""
    stripped = text.lstrip()
    found: list[tuple[str, str]]
    if text.isascii():
        found = _ASCII_TOKEN.findall(stripped)
    else:
        is_spaced = _any_unspaced().search(stripped) is None
        found = (_spaced_token() if is_spaced else _any_token()).findall(stripped)
        if any(map(_is_mark, set(stripped))):
            found = _joined_marks(found)
    if len(stripped) < len(text):
        found.insert(0, ("", text[: len(text) - len(stripped)]))
    return found


class Split(NamedTuple):
    """The tokens of a text, side by side: (core, blanks, both) of each."""

    cores: tuple[str, ...]
    blanks: tuple[str, ...]
    wholes: tuple[str, ...]


@lru_cache(maxsize=8)
def split(text: str) -> Split:
    """Return the tokens of `text`, which several readers ask for in turn."""
    found = pairs(text)
    if not found:
        return Split((), (), ())
    written, blanks = zip(*found, strict=True)
    return Split(written, blanks, tuple(map(add, written, blanks)))


def cores(text: str) -> list[str]:
    """Return the cores of the tokens of `text`: where blanks do not matter, in half the time."""
    if text.isascii() and not text[:1].isspace():
        return _ASCII_CORE.findall(text)
    return [core for core, _ in pairs(text)]


def _joined_marks(tokens: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Join what the pattern tore at combining marks (they are no word characters)."""
    joined: list[tuple[str, str]] = []
    after_mark = False
    for core, blanks in tokens:
        is_mark = _is_mark(core)
        is_letter = core[0].isalnum() and not _is_unspaced(core[0])
        continues = is_mark or (after_mark and is_letter)
        if continues and joined and not joined[-1][1] and joined[-1][0] not in _BRACKETS:
            joined[-1] = (joined[-1][0] + core, blanks)
        else:
            joined.append((core, blanks))
        after_mark = is_mark
    return joined


def _is_mark(core: str) -> bool:
    return not core.isascii() and len(core) == 1 and unicodedata.category(core)[0] == "M"


def _is_unspaced(character: str) -> bool:
    return _any_unspaced().match(character) is not None


@cache
def _any_unspaced() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]")
