"""Words of a text, by a pattern that owes nothing to plandiff's tokens, and for git as well.

Words, whole numbers and single signs; the same in POSIX's form, which has no look-ahead. Texts
outside ASCII, where POSIX knows no letters, are given to git with a blank between plandiff's
tokens: of those the diff is compared, and how they are parted is not.
"""

import re

from plandiff.language.tokens import cores

# A number is not torn (600,000 · 50:50 · 2025-11-24); an apostrophe between letters is the word's.
_NUMBER = "[0-9]+([.,:/'-][0-9]+)*[A-Za-z0-9_]*"
_WORD = "[A-Za-z_][A-Za-z0-9_]*('[A-Za-z0-9_]+)*"
POSIX = f"{_NUMBER}|{_WORD}|[^[:space:]]"
PARTED = "[^[:space:]]+"
_ASCII = re.compile(f"(?:{_NUMBER}|{_WORD}|\\S)".replace("(", "(?:").replace("(?:?:", "(?:"))


def is_parted_by_git(*texts: str) -> bool:
    """Whether git parts `texts` into words itself."""
    return all(text.isascii() for text in texts)


def words(text: str) -> list[str]:
    """Return the words of `text` in their order."""
    return _ASCII.findall(text) if text.isascii() else [core for core in cores(text) if core]
