"""Where in a file a character of a text stands, whatever style of YAML the text is in."""

import re
from bisect import bisect_right

from plandiff.errors import Location

_LINE_END = re.compile("\r\n|\r|\n")
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|[\s\S])")
# Escapes that stand for a blank or for nothing that is seen; a line end after \ is folded away.
_BLANK_ESCAPES = frozenset(("\\ ", "\\t", "\\n", "\\r", "\\_", "\\N", "\\L", "\\P"))


def place_within(text: str, start: Location, value: str, offset: int) -> Location:
    """Return the location of character `offset` of `value`, a scalar that starts at `start`.

    Folding, indentation and chomping alter blanks alone, so what is counted is the
    characters that are none. An offset beyond the end gives the last character.
    """
    skip = sum(not sign.isspace() for sign in value[:offset])
    starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
    at = starts[start.line - 1] + start.column - 1
    for index in _seen(text, at):
        at = index
        if not skip:
            break
        skip -= 1
    line = bisect_right(starts, at)
    return Location(start.path, line, at - starts[line - 1] + 1)


def _seen(text: str, at: int) -> list[int]:
    """Return the index of each character of the scalar at `at` that is no blank.

    It may run on beyond the end of a plain or block scalar: offsets lie within.
    """
    style = text[at]
    if style in "|>":
        line_end = _LINE_END.search(text, at)
        begin = line_end.end() if line_end else len(text)
        return [i for i in range(begin, len(text)) if not text[i].isspace()]
    if style == "'":
        return _in_single(text, at + 1)
    if style == '"':
        return _in_double(text, at + 1)
    return [i for i in range(at, len(text)) if not text[i].isspace()]


def _in_single(text: str, at: int) -> list[int]:
    found = []
    while at < len(text):
        if text[at] == "'":
            if text[at + 1 : at + 2] != "'":
                break
            found.append(at)
            at += 2
            continue
        if not text[at].isspace():
            found.append(at)
        at += 1
    return found


def _in_double(text: str, at: int) -> list[int]:
    found = []
    while at < len(text) and text[at] != '"':
        escape = _ESCAPE.match(text, at)
        if escape is None:
            if not text[at].isspace():
                found.append(at)
            at += 1
            continue
        if escape[0] not in _BLANK_ESCAPES and not escape[0][1].isspace():
            found.append(at)
        at = escape.end()
    return found
