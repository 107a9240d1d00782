"""A file in the canonical layout: made, proved to say the same, or recognised."""

from collections.abc import Sequence
from typing import Literal

from plandiff.errors import InvalidFileError, UnreadableError
from plandiff.layout.entry import Page, comments_of, entries_of, values_of
from plandiff.layout.writing import lines_of, written
from plandiff.load import DEFAULT_LIMITS, Limits, load
from plandiff.load.characters import decode
from plandiff.load.common_yaml import read_common


class LayoutError(UnreadableError):
    """A file would say something else in another layout: it has to stay as it is."""


def tidied(data: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return the version in `data` in the canonical layout: UTF-8 without a byte order mark.

    Values, order of keys, and comments are those of `data`. A file whose lines all end with
    CR and LF keeps these: which line ends a checkout has is a matter of git's.

    Raises:
        InvalidFileError: `data` holds no version.
        LayoutError: The new layout does not read as the old one does.
    """
    load(data, name, limits)
    raw = decode(data, name)
    page = page_of_version(data, name)
    values, comments = values_of(page), comments_of(page)
    text = written(page)
    _prove(text, name, limits, values, comments)
    return (text.replace("\n", "\r\n") if _has_crlf(raw) else text).encode()


def first_difference(
    data: bytes, name: str, limits: Limits = DEFAULT_LIMITS
) -> tuple[int, int] | None:
    """Return where `data`, which holds a version, leaves the canonical layout; None: nowhere.

    Line and column from 1, of a character of the file.

    Raises:
        LayoutError: As `tidied`.
    """
    raw = decode(data, name)
    text = raw.replace("\r\n", "\n") if _has_crlf(raw) else raw
    if len(data) == len(raw.encode()) and "\r" not in text:  # no byte order mark, one line end
        seen = at_first_sight(text, limits)
        if seen is not None:
            return None if seen is True else seen
    new = tidied(data, name, limits)
    if new == data:
        return None
    lines, wanted = raw.split("\n"), new.decode().split("\n")
    pairs = enumerate(zip(lines, wanted, strict=False), 1)
    number = next((n for n, (mine, other) in pairs if mine != other), None)
    if number is not None:
        return number, _column(lines[number - 1], wanted[number - 1])
    # The same lines: more of them than wanted, fewer, or a byte order mark.
    return (1 if len(lines) == len(wanted) else min(len(lines), len(wanted))), 1


def at_first_sight(text: str, limits: Limits) -> tuple[int, int] | Literal[True] | None:
    """Return True where `text` is tidy, else where it is not; None: it has to be laid out.

    What the pattern of `read_common` reads has each comment on a line of its own. Without them
    and without blank lines a tidy file is what its values are written as; a comment stands where
    the next line starts.
    """
    if text.startswith("\n") or text.endswith("\n\n") or "\n\n\n" in text:
        return None
    tree = read_common(text, limits)
    if tree is None:
        return None
    plain = lines_of(entries_of(tree))
    comments: list[tuple[int, str]] = []
    misplaced: tuple[int, int] | None = None
    for number, line in enumerate(text.split("\n")[:-1], 1):
        if line.lstrip(" ").startswith("#"):
            comments.append((number, line))
        elif line:
            if comments:
                indent = len(line) - len(line.lstrip(" "))
                misplaced = misplaced or _misplaced(comments, indent)
                comments.clear()
            wanted = next(plain, "")
            if wanted != line:
                # A blank line or `#` of a text cannot be told from others in the file; and a
                # comment in a list makes it a list of lines.
                is_odd = not wanted or wanted.lstrip(" ").startswith("#") or "#" in text
                return None if is_odd else misplaced or (number, _column(line, wanted))
    if next(plain, None) is not None:
        return None
    return misplaced or _misplaced(comments, 0) or True


def _misplaced(comments: Sequence[tuple[int, str]], indent: int) -> tuple[int, int] | None:
    """Return where the first of `comments` stands that does not start at `indent`, or is ragged."""
    for number, line in comments:
        at = line.index("#")
        if at != indent:
            return number, at + 1
        if line[-1].isspace():
            return number, len(line)
    return None


def _column(line: str, wanted: str) -> int:
    """Return the column from which `line` is another than `wanted`, in `line`."""
    pairs = enumerate(zip(line, wanted, strict=False))
    same = next((n for n, (mine, other) in pairs if mine != other), len(wanted))
    return max(min(same + 1, len(line)), 1)


def page_of_version(data: bytes, name: str) -> Page:
    """Return the entries of `data`, which holds a version."""
    return _page(_with_line_feeds(decode(data, name)), name)


def _page(text: str, name: str) -> Page:
    from plandiff.layout.reading import page_of  # 14 ms, and a file that is tidy needs none

    return page_of(text, name)


def _prove(text: str, name: str, limits: Limits, values: list[object], comments: list[str]) -> None:
    """Raise if `text` reads otherwise, lost a comment, or would be laid out anew."""
    try:
        load(text.encode(), name, limits)
        page = _page(text, name)
    except InvalidFileError as error:
        why = next(iter(error.lines()))
        message = f"could not be read in the new layout ({why}){_LEFT}"
        raise LayoutError(name, message) from None
    if values_of(page) != values:
        raise LayoutError(name, f"would say something else in the new layout{_LEFT}")
    if comments_of(page) != comments:
        raise LayoutError(name, f"would lose a comment in the new layout{_LEFT}")
    if written(page) != text:
        raise LayoutError(name, f"the new layout would not last{_LEFT}")


_LEFT = " - it stays as it is: please report it"


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _has_crlf(text: str) -> bool:
    pairs = text.count("\r\n")
    return pairs > 0 and pairs == text.count("\n") == text.count("\r")
