"""What may differ between two spellings of the same words: layout and typography."""

import re
import unicodedata
from functools import lru_cache

# Quotation marks and apostrophes, dashes and hyphens, the ellipsis, blanks.
# Source: the marks that Word's and newsrooms' autocorrection exchange for each other.
_SAME = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u00b4`", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    "\u2026": "...",
}
_MARKS = re.compile(f"[{''.join(map(re.escape, _SAME))}]")


def plain(text: str) -> str:
    """Return `text` without what is noise: composed, straight quotes, one kind of dash.

    Two texts with the same plain form differ only in noise. Invisible characters and
    look-alike letters of another script are kept: those are changes.
    """
    if not text.isascii():
        text = _MARKS.sub(_made_alike, unicodedata.normalize("NFC", text))
    else:
        text = text.replace("`", "'")
    # Most texts are in order already, and asking is four times as fast as splitting. What can
    # be printed has no blanks but the one.
    if text.isprintable() and "  " not in text and text == text.strip():
        return text
    return " ".join(text.split())


@lru_cache(maxsize=16)
def plain_text(text: str) -> str:
    """Return `plain` of a whole text, which several readers ask for in turn."""
    return plain(text)


def _made_alike(match: re.Match[str]) -> str:
    return _SAME[match[0]]
