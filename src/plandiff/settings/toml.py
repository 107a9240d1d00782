"""TOML to a tree, whatever stands in the file: what tomllib cannot take is told like a mistake."""

import re
import tomllib
from typing import Any

from plandiff.errors import InvalidFileError, Location, Problem
from plandiff.visible import visible_line

# tomllib takes time with the square of the parts of a key: 50,000 of them are minutes.
# Test: tests/hostile/test_settings.py, dotted-key.
_MOST_PARTS = 32
_PART = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_LONG_KEY = re.compile(rf"""(?<![\w-]){_PART}(?:[ \t]*\.[ \t]*{_PART}){{{_MOST_PARTS}}}""")


def parse(text: str, name: str) -> dict[str, Any]:
    """Return the tables of `text`.

    Raises:
        InvalidFileError: It is no TOML, or too much of it: a key of more than 32 parts, lists
            and tables too deep, a number of thousands of digits.
    """
    if (key := _LONG_KEY.search(text)) is not None:
        line = text.count("\n", 0, key.start()) + 1
        column = key.start() - text.rfind("\n", 0, key.start())
        what = f"a key of more than {_MOST_PARTS} parts: limit {_MOST_PARTS} - write a shorter one"
        raise _refused(Location(name, line, column), what)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidFileError((_syntax(error, name, text),)) from None
    except RecursionError:
        what = "lists or tables too deep in each other: over the limit - write fewer"
        raise _refused(Location(name, 1, 1), what) from None
    except ValueError as error:  # a number of more digits than Python reads
        what = f"is no TOML that can be read: {visible_line(str(error), 80)} - mend it"
        raise _refused(Location(name, 1, 1), what) from None


def _syntax(error: tomllib.TOMLDecodeError, name: str, text: str) -> Problem:
    """Return the error with its place, which tomllib tells in words alone before Python 3.14."""
    said, _, place = str(error).rpartition(" (at ")
    words = place.rstrip(")").replace(",", "").split()
    if len(words) == 4 and words[1].isdigit() and words[3].isdigit():
        location = Location(name, int(words[1]), int(words[3]))
    else:  # at the end of the document
        location = Location(name, text.count("\n") + 1, 1)
    return Problem(location, f"is no TOML: {visible_line(said or str(error))} - mend it")


def _refused(location: Location, message: str) -> InvalidFileError:
    return InvalidFileError((Problem(location, message),))
