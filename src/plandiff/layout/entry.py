"""A file as entries: keys and items with their values and the comments around them."""

from collections.abc import Mapping
from typing import Any, NamedTuple


class Entry:
    """A key with its value, or an item of a list.

    Attributes:
        key: None for an item.
        value: A text, or the entries of a list or mapping.
        is_list: Whether the entries are items; False for a text.
        before: Lines above it: comments, and "" for a blank line.
        beside: The comment at the end of its line; "" for none.
    """

    __slots__ = ("before", "beside", "is_list", "key", "value")

    def __init__(self, key: str | None, value: "str | list[Entry]", *, is_list: bool) -> None:
        """Take a key and its value; without comments."""
        self.key = key
        self.value = value
        self.is_list = is_list
        self.before: list[str] = []
        self.beside = ""


class Page(NamedTuple):
    """A whole file.

    Attributes:
        entries: Of the mapping at the top.
        after: Comments and blank lines below the last entry.
    """

    entries: list[Entry]
    after: list[str]


def entries_of(tree: Mapping[str, Any]) -> list[Entry]:
    """Return the entries of a mapping of values, without comments."""
    return [_entry(key, value) for key, value in tree.items()]


def _entry(key: str | None, value: Any) -> Entry:
    if type(value) is str:
        return Entry(key, value, is_list=False)
    if type(value) is list:
        return Entry(key, [_entry(None, item) for item in value], is_list=True)
    return Entry(key, entries_of(value), is_list=False)


def values_of(page: Page) -> list[Any]:
    """Return what the entries say, keys in their order; comments and layout left out."""
    return [_values(entry) for entry in page.entries]


def _values(entry: Entry) -> Any:
    value = entry.value
    if isinstance(value, str):
        return entry.key, value
    return entry.key, entry.is_list, [_values(inner) for inner in value]


def comments_of(page: Page) -> list[str]:
    """Return all comments, sorted: what must be the same before and after."""
    found = [line for line in page.after if line]
    open_ = list(page.entries)
    while open_:
        entry = open_.pop()
        found += [line for line in (*entry.before, entry.beside) if line]
        if not isinstance(entry.value, str):
            open_ += entry.value
    return sorted(found)
