"""Bytes to characters: the encoding, and characters that may not or should not be there."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from plandiff.errors import InvalidFileError, Location, Problem
from plandiff.load.limits import Limits
from plandiff.visible import FORBIDDEN_CLASS, INVISIBLE_CLASS

_CONTROLS = bytes({*range(32), 127} - set(b"\t\n\r"))
# `^` and `$` know line feeds alone, YAML a carriage return as well.
_CONFLICT = re.compile(r"(?:^|(?<=\r))(?:<{7} |={7}(?=\r|$)|>{7} )", re.MULTILINE)
_DIRECTIVE = re.compile(r"(?:^|(?<=\r))%[A-Z]+", re.MULTILINE)
# 16 characters in a row that are no letters, digits or blanks: perhaps marks (no limit
# is lower); their category is asked one by one.
_MAYBE_MARKS = re.compile(r"[^\x00-\u02ff\s\w]{16,}")
_LINE_END = re.compile("\r\n|\r|\n")
_BOM_UTF8 = "\ufeff"
# Enough to mend a file in one go, few enough to read.
_MOST_WARNINGS = 20


@cache  # both are compiled when first needed: most files are plain ASCII
def forbidden_pattern() -> re.Pattern[str]:
    """Return the pattern of one character that no file may hold."""
    return re.compile(f"[{FORBIDDEN_CLASS}]")


@cache
def invisible_pattern() -> re.Pattern[str]:
    """Return the pattern of one character that nobody sees."""
    return re.compile(f"[{INVISIBLE_CLASS}]")


@cache
def look_alike_pattern() -> re.Pattern[str]:
    """Return the pattern of a letter of another script where a Latin one is meant.

    A Cyrillic letter, or a Greek one that looks like a Latin one (source: Unicode's confusables;
    \u03bc, \u0394 or \u03a9 beside Latin letters are units and symbols), at a Latin letter.
    """
    others = "\u0400-\u052f\u0391\u0392\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4"
    others = f"[{others}\u03a5\u03a7\u03b1\u03b9\u03ba\u03bd\u03bf\u03c1\u03c5\u03c7]"
    return re.compile(rf"(?<=[A-Za-z]){others}|{others}(?=[A-Za-z])")


def place(text: str, index: int, path: str) -> Location:
    """Return the location of the character `index` in `text`, as YAML counts lines."""
    line, start = 1, 0
    for match in _LINE_END.finditer(text, 0, index):
        line, start = line + 1, match.end()
    return Location(path, line, index - start + 1)


def decode(data: bytes, path: str) -> str:
    """Return the text of a UTF-8 file, without a byte order mark.

    Raises:
        InvalidFileError: It is UTF-16 or UTF-32, or not UTF-8; with the place of the
            first wrong byte.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        raise _refused(Location(path, 1, 1), "is UTF-16 or UTF-32 - save it as UTF-8")
    try:
        return data.decode("utf-8").removeprefix(_BOM_UTF8)
    except UnicodeDecodeError as error:
        good = data[: error.start].decode("utf-8").removeprefix(_BOM_UTF8)
        where = place(good, len(good), path)
        message = f"byte 0x{data[error.start]:02x} is not UTF-8 - save the file as UTF-8"
        raise _refused(where, message) from None


def scan(text: str, path: str, limits: Limits) -> tuple[Problem, ...]:
    """Return warnings about invisible and look-alike characters, each with its place.

    Raises:
        InvalidFileError: A control character, a run of combining marks over the
            limit, a merge conflict or a YAML directive.
    """
    if (bad := _forbidden(text)) is not None:
        raise _refused(
            place(text, bad.start(), path),
            f"control character U+{ord(bad[0]):04X} - delete it, or write a blank",
        )
    _refuse_marker_lines(text, path)
    if text.isascii():
        return ()
    _refuse_mark_runs(text, path, limits)
    return _doubtful(text, path)


def _forbidden(text: str) -> re.Match[str] | None:
    # A table over bytes is ten times faster than the pattern, and finds nothing in most files.
    if text.isascii() and len((data := text.encode()).translate(None, _CONTROLS)) == len(data):
        return None
    return forbidden_pattern().search(text)


def _refuse_marker_lines(text: str, path: str) -> None:
    # Plain look-ups first: a pattern tried at each line costs more than reading the file.
    may_conflict = any(sign in text for sign in ("<<<<<<<", "=======", ">>>>>>>"))
    if may_conflict and (marker := _CONFLICT.search(text)) is not None:
        raise _refused(
            place(text, marker.start(), path),
            "merge conflict left in the file - resolve it and delete the marker lines",
        )
    may_direct = text.startswith("%") or "\n%" in text or "\r%" in text
    if may_direct and (marker := _DIRECTIVE.search(text)) is not None:
        raise _refused(
            place(text, marker.start(), path),
            f"YAML directive {marker[0]} - delete the line: none is needed",
        )


def longest_mark_run(text: str) -> int:
    """Return the most combining marks that follow each other in `text`.

    Only runs long enough to be near the limit are counted exactly; others give 0.
    """
    return max((length for _, length in _mark_runs(text)), default=0)


def _mark_runs(text: str) -> Iterator[tuple[int, int]]:
    """Yield (index of the last mark, number of marks) of each long run."""
    for run in _MAYBE_MARKS.finditer(text):
        length = 0
        for index in range(run.start(), run.end()):
            if unicodedata.category(text[index])[0] == "M":
                length += 1
            elif length:
                yield index - 1, length
                length = 0
        if length:
            yield run.end() - 1, length


def _refuse_mark_runs(text: str, path: str, limits: Limits) -> None:
    most = limits.combining_marks
    for index, length in _mark_runs(text):
        if length > most:
            raise _refused(
                place(text, index - length + 1, path),
                f"more than {most} combining marks in a row: limit {most} - "
                "delete those that no writing system needs",
            )


def _doubtful(text: str, path: str) -> tuple[Problem, ...]:
    """Return warnings about what cannot be seen, and about what looks like another letter."""
    invisible = [
        (match.start(), "invisible character", "delete it unless the writing needs it")
        for match in invisible_pattern().finditer(text)
    ]
    alike = [
        (match.start(), "among Latin letters", "type the word again in one script")
        for match in look_alike_pattern().finditer(text)
    ]
    found = sorted(invisible + alike)
    problems = [
        Problem(place(text, index, path), f"{what} {_named(text[index])} - {advice}", "warning")
        for index, what, advice in found[:_MOST_WARNINGS]
    ]
    if len(found) > _MOST_WARNINGS:
        more = f"{len(found) - _MOST_WARNINGS:,} more such characters"
        problems.append(Problem(place(text, found[_MOST_WARNINGS][0], path), more, "warning"))
    return tuple(problems)


def _named(character: str) -> str:
    return f"U+{ord(character):04X} ({unicodedata.name(character, 'unnamed').lower()})"


def _refused(location: Location, message: str) -> InvalidFileError:
    return InvalidFileError((Problem(location, message),))
