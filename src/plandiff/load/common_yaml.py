"""The YAML that most files are written in, read by a pattern; all else is for libyaml.

Block mappings and lists with one entry a line; texts plain or in quotes on that line, or
in a block below it (`>-`, `>`, `|-`, `|`); lists and mappings of plain words in brackets.
It may only say yes: at the first line that is anything else it gives way, and the reader
of plandiff.load.tree has the word. tests/load/test_common_yaml.py holds that the two
never disagree. Why: docs/decisions/0011-common-yaml-by-pattern.md.
"""

import re
from collections.abc import Iterable
from typing import Any

from plandiff.load.limits import Limits

_KEY = "[A-Za-z_][A-Za-z0-9_-]{0,99}"
# A plain word in brackets: no sign in it that YAML knows.
_WORD = r"[\w(/](?:[^\n,\[\]{}:#?'\"&*!|>%@`]|(?<=\S)#)*(?<! )"
_ITEM = rf"(?:{_WORD}|\"[^\"\\\n,:]*\")"
# From the start of an entry's line to the start of the next entry's, or one character
# that starts none. In a plain text `: ` and ` #` end it and are left to libyaml. A comment
# after a block of text stands at the start of its line, or it may belong to the text.
_ENTRY = re.compile(
    rf"^( *)(- )?(?:({_KEY}):)?(?:(?<=:) |(?<=- )|(?=\n))"
    r"(?:([\w(/][^\n:#]*(?:(?::(?=\S)|(?<=\S)#)[^\n:#]*)*(?<! ))"
    r"|'((?:[^'\n]|'')*)'"
    r"|(?P<fold>[>|])(-?)\n( +)([^ \n].*(?:\n\8[^ \n].*)*)"
    r'|"([^"\\\n]*)"'
    rf"|(\[(?:{_ITEM}(?:, {_ITEM})*)?\])"
    rf"|(\{{{_KEY}: {_WORD}(?:, {_KEY}: {_WORD})*\}})"
    r"|)\n+(?:(?(fold)#.*| *#.*)\n(?:\n| *#.*\n)*)?|.",
    re.MULTILINE,
)
# Blank lines and comments before the first entry.
_LEAD = re.compile(r"(?:\n|#.*\n)*")
# Plain, these are no text but nothing; and a mark inside a text is for libyaml to judge.
_NULLS = frozenset(("null", "Null", "NULL"))
_ODD = ("\t", "\r", "\ufeff")


class _GiveWayError(Exception):
    """The text is not, or not certainly, of the kind that is read here."""


def read_common(text: str, limits: Limits) -> dict[str, Any] | None:
    """Return the values of `text`, or None where libyaml has to read it.

    `text` must have passed `plandiff.load.characters.scan`. What comes back is what
    `plandiff.load.tree.read_tree` gives: every scalar as text, keys in their order.
    """
    if not text.endswith("\n") or any(sign in text for sign in _ODD):
        return None
    try:
        return _read(text, limits)
    except _GiveWayError:
        return None


def _read(text: str, limits: Limits) -> dict[str, Any]:  # noqa: C901, PLR0912, PLR0915  (one loop: as in tree.py)
    root: dict[str, Any] = {}
    # The innermost open list or mapping, its column, and those around it.
    top: Any = root
    column, in_list = 0, False
    above: list[tuple[Any, int, bool]] = []
    # The key of `top` whose value begins on the next line.
    open_key: str | None = None
    words: dict[str, str] = {}  # keys and words recur: one object each
    most_values, most_characters, most_above = limits.values, limits.text_characters, limits.depth
    values = 1
    lead = _LEAD.match(text)
    for entry in _ENTRY.finditer(text, lead.end() if lead else 0):
        indent, dash, key, plain, single, fold, strip, inner, block, *others = entry.groups()
        if indent is None:
            raise _GiveWayError
        place = len(indent)
        if open_key is not None:
            if place < column or (place == column and not dash):
                raise _GiveWayError  # a key without a value
            above.append((top, column, in_list))
            top[open_key] = top = [] if dash else {}
            open_key, column, in_list = None, place, dash is not None
            values += 1
        while place < column or (in_list and not dash and place == column):
            top, column, in_list = above.pop()
        if place != column or in_list is not (dash is not None):
            raise _GiveWayError
        if dash and key:
            above.append((top, column, in_list))
            opened: dict[str, Any] = {}
            top.append(opened)
            top, column, in_list = opened, place + 2, False
            values += 1
        value: Any
        if plain is not None:
            if plain in _NULLS:
                raise _GiveWayError
            value = plain if " " in plain else words.setdefault(plain, plain)
        elif block is not None:
            if len(inner) <= column:
                raise _GiveWayError
            value = block.replace("\n" + inner, " " if fold == ">" else "\n")
            value = value if strip else value + "\n"
        elif single is not None:
            value = single.replace("''", "'")
        else:
            value = _rare(*others)
            if value is None and key is None:
                raise _GiveWayError  # blanks alone, or a dash
            values += 0 if value is None or type(value) is str else len(value)
        if key is None:
            top.append(value)
        elif key in top:
            raise _GiveWayError  # it stands twice
        elif value is None:
            open_key = key
            continue
        else:
            top[words.setdefault(key, key)] = value
        values += 1
        if len(value) > most_characters or len(above) >= most_above - 1:
            raise _GiveWayError
    if open_key is not None or not root or values > most_values:
        raise _GiveWayError
    return root


def _rare(double: str | None, items: str | None, pairs: str | None) -> Any:
    """Return the text, list or mapping of an entry, or None where nothing stands in it."""
    if double is not None:
        return double
    if items is not None:
        words = items[1:-1].split(", ") if items != "[]" else []
        _plain(words)
        return [word.strip('"') for word in words] if '"' in items else words
    if pairs is None:
        return None
    found = [pair.split(": ") for pair in pairs[1:-1].split(", ")]
    if len(tree := dict(found)) < len(found):
        raise _GiveWayError  # a key stands twice
    _plain(tree.values())
    return tree


def _plain(words: Iterable[str]) -> None:
    if not _NULLS.isdisjoint(words):
        raise _GiveWayError
