"""How a text is written: without quotes where it can be, in quotes, or in a block below its key."""

import re
from functools import lru_cache

from plandiff.load.characters import invisible_pattern

# The widest line that a text is folded to, in characters: what the bundled versions have
# (tests/layout/test_tidy.py, the bundled versions, breaks with another one).
WIDTH = 88

# First sign of a text that YAML takes for something else, or other readers may.
_PLAIN_START = re.compile(r"[^-?:,\[\]{}#&*!|>@%`\"'=~<\s]")
# What ends a text without quotes, in a line of its own and in brackets.
_ENDS_PLAIN = re.compile(r": | #|:$")
_ENDS_IN_BRACKETS = re.compile(r"[,\[\]{}]|: | #|:$")
# Texts that readers of YAML 1.1 or 1.2 take for a number, a date, a truth or nothing: an editor
# that checks the schema complains of them. tests/layout/test_texts.py holds each.
_NO_TEXT = re.compile(
    r"[-+.]?[0-9][-+.,:_/0-9]*(?:[eE][-+]?[0-9]+)?|0[xo][0-9a-fA-F_]+|[-+]?\.(?:inf|nan)"
    r"|true|false|yes|no|on|off|y|n|null",
    re.IGNORECASE,
)
_BLANK_BETWEEN = re.compile(r"(?<=[^ \t]) (?=[^ \t])")
_BLANK_AT_AN_END = re.compile(r"^[ \t]|[ \t]$", re.MULTILINE)
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
# Keys that the format reads as numbers, a truth or dates: without quotes, but for a bare year.
_NO_TEXT_KEYS = frozenset(("format", "declared_points", "no_text"))
_DATE_KEYS = frozenset(("date", "published"))


@lru_cache(4_096)  # words recur
def in_a_line(text: str, key: str | None, *, in_brackets: bool = False) -> str:
    """Return `text` as it stands on the line of `key` (None: of an item)."""
    if _is_plain(text, in_brackets=in_brackets):
        if key in _NO_TEXT_KEYS or (key in _DATE_KEYS and not text.isdigit()):
            return text
        if key != "number" and _NO_TEXT.fullmatch(text) is None:
            return text
    return _in_quotes(text)


def _is_plain(text: str, *, in_brackets: bool) -> bool:
    ends = _ENDS_IN_BRACKETS if in_brackets else _ENDS_PLAIN
    return (
        _PLAIN_START.match(text) is not None
        and ends.search(text) is None
        and not text[-1].isspace()
        and is_visible(text)
    )


def _in_quotes(text: str) -> str:
    if ('"' in text or "\\" in text) and "'" not in text and is_visible(text):
        return f"'{text}'"
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(sign: str) -> str:
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    if is_visible(sign):
        return sign
    code = ord(sign)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def is_visible(text: str) -> bool:
    """Whether each character is shown as itself; line ends and tabs are not."""
    if text.isascii():
        return text.isprintable()
    if invisible_pattern().search(text) is not None:
        return False
    return all(sign.isprintable() or sign.isspace() for sign in text) and not set(text) & {
        "\n", "\t", "\r", "\x85", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x1f",
    }  # fmt: skip


def in_a_block(text: str, indent: int) -> list[str] | None:
    """Return the sign and the lines of `text` in a block, or None where it must be in quotes.

    A text of one line is folded at blanks to `WIDTH` columns (`>-`); one with line ends of its
    own keeps them (`|-`, or `|` where it ends with one).
    """
    body = text.removesuffix("\n")
    if not body or "\n" in (body[0], body[-1]) or _BLANK_AT_AN_END.search(body):
        return None
    lines = body.split("\n")
    if not all(map(is_visible, lines)):
        return None
    margin = " " * indent
    if len(lines) == 1 and body == text:
        return [">-", *(margin + line for line in folded(body, WIDTH - indent))]
    sign = "|-" if body == text else "|"
    return [sign, *(margin + line if line else "" for line in lines)]


def folded(text: str, width: int) -> list[str]:
    """Return `text` in lines of at most `width` characters, broken at single blanks alone.

    A word that is longer has a line of its own.
    """
    if len(text) <= width:
        return [text]
    lines: list[str] = []
    line = ""
    for piece in _BLANK_BETWEEN.split(text):
        if not line:
            line = piece
        elif len(line) + 1 + len(piece) <= width:
            line = f"{line} {piece}"
        else:
            lines.append(line)
            line = piece
    return [*lines, line]
