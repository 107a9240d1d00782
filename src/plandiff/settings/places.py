"""Where in a TOML file each key and value stands.

No library that the field uses tells: tomllib and tomlkit keep no places of values. The text
has been read by tomllib before, so what is walked here is TOML (docs/decisions/0014).
"""

import re

from plandiff.errors import Location
from plandiff.load.values import Path

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_INLINE = re.compile(r"[ \t]*")
_KEY = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'|[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:[^\\]|\\[\s\S])*?"{3,5}|' + r"'''[\s\S]*?'{3,5}|" + r"\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*'"
)
_PLAIN = re.compile(r"[^\s,\]}#][^,\]}#\n]*")


class TomlPlaces:
    """The place of every key and value of one file."""

    def __init__(self, text: str, name: str) -> None:
        """Read `text`, which tomllib must have read without an error."""
        self._text = text
        self._name = name
        self._at = 0
        self._keys_at: dict[Path, int] = {}
        self._values_at: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        self._document()

    def of(self, path: Path, *, at_key: bool = False) -> Location:
        """Return where the value (or key) at `path` stands, or the nearest one above it."""
        places = self._keys_at if at_key else self._values_at
        while path and path not in places:
            path = path[:-1]
        index = places.get(path, 0)
        line = self._text.count("\n", 0, index) + 1
        return Location(self._name, line, index - self._text.rfind("\n", 0, index))

    def _document(self) -> None:
        table: Path = ()
        while self._skip(_BLANK) < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)

    def _skip(self, pattern: re.Pattern[str]) -> int:
        match = pattern.match(self._text, self._at)
        self._at = match.end() if match else self._at + 1
        return self._at

    def _header(self) -> Path:
        start = self._at
        is_array = self._text.startswith("[[", start)
        self._at += 2 if is_array else 1
        path = self._keys(())
        if is_array:
            index = self._counts.get(path, 0)
            self._counts[path] = index + 1
            path = (*path, index)
        self._values_at[path] = start
        self._at = self._text.index("]", self._at) + (2 if is_array else 1)
        return path

    def _keys(self, above: Path) -> Path:
        """Return the path of a dotted key; arrays of tables stand for their last entry."""
        path = above
        while True:
            self._skip(_INLINE)
            start = self._at
            self._skip(_KEY)
            path = (*path, self._text[start : self._at].strip("\"'"))
            self._keys_at.setdefault(path, start)
            self._values_at.setdefault(path, start)
            self._skip(_INLINE)
            if self._text[self._at : self._at + 1] != ".":
                return path
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
            self._at += 1

    def _pair(self, table: Path) -> None:
        path = self._keys(table)
        self._at = self._text.index("=", self._at) + 1
        self._skip(_INLINE)
        self._value(path)

    def _value(self, path: Path) -> None:
        self._values_at[path] = self._at
        sign = self._text[self._at]
        if sign in "[{":
            self._items(path, is_list=sign == "[")
        else:
            self._skip(_STRING if sign in "\"'" else _PLAIN)

    def _items(self, path: Path, *, is_list: bool) -> None:
        self._at += 1
        index = 0
        while self._text[self._skip(_BLANK)] not in "]}":
            if self._text[self._at] == ",":
                self._at += 1
            elif is_list:
                self._value((*path, index))
                index += 1
            else:
                self._pair(path)
        self._at += 1
