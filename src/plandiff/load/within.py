"""Where in a file a character of a text stands, whatever style of YAML the text is in."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from plandiff.errors import Location

_LINE_END = re.compile("\r\n|\r|\n")
_SEEN = re.compile(r"\S")
# A quote in single quotes is doubled; what is escaped in double quotes is one character.
_SINGLE = re.compile(r"''|[^']")
_DOUBLE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|[\s\S])|[^\"\\]")
# Escapes that stand for a blank; and a line end behind a backslash, which is folded away.
_BLANK_ESCAPES = frozenset(
    f"\\{sign}"
    for sign in (
        *(" ", "t", "\t", "n", "r", "_", "N", "L", "P", "v", "f", "\n", "\r", "\r\n"),
        *("x20", "u0020", "xa0", "u00a0", "u3000"),
    )
)


def place_within(text: str, start: Location, value: str, offset: int) -> Location:
    """Return the location of character `offset` of `value`, a scalar that starts at `start`.

    Folding, indentation and chomping alter blanks alone, so what is counted is the
    characters that are none. An offset beyond the end gives the last character.
    """
    skip = len(_SEEN.findall(value, 0, offset))
    starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
    first = starts[start.line - 1] + start.column - 1
    at = first
    for index in islice(_seen(text, first), skip + 1):
        at = index
    line = bisect_right(starts, at)
    return Location(start.path, line, at - starts[line - 1] + 1)


def _seen(text: str, at: int) -> Iterator[int]:
    """Yield the index of each character of the scalar at `at` that is no blank.

    It may run on beyond the end of a plain or block scalar: offsets lie within.
    """
    style = text[at]
    if style == "'":
        yield from (m.start() for m in _SINGLE.finditer(text, at + 1) if not m[0].isspace())
    elif style == '"':
        for match in _DOUBLE.finditer(text, at + 1):
            if not match[0].isspace() and match[0] not in _BLANK_ESCAPES:
                yield match.start()
    else:
        if style in "|>":
            header = _LINE_END.search(text, at)
            at = header.end() if header else len(text)
        yield from (match.start() for match in _SEEN.finditer(text, at))
