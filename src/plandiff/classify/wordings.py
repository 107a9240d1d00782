"""Wordings beside the text, headings and options: which are one but for noise and spellings."""

from collections import deque
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeAlias

from plandiff.changes import ChangeKind, Value
from plandiff.classify.detector import Comparison
from plandiff.language.noise import plain
from plandiff.model import Option, Struck
from plandiff.part import plain_value

_Options: TypeAlias = Sequence[Option | Struck]
_Key: TypeAlias = Callable[[Option | Struck], str | None]


def small_difference(old: str | None, new: str | None, comparison: Comparison) -> ChangeKind | None:
    """Return noise or spelling-changed where two wordings differ in that alone, else None."""
    if old is None or new is None or old == new:
        return None
    if plain(old) == plain(new):
        return ChangeKind.NOISE
    return ChangeKind.SPELLING_CHANGED if comparison.is_spelling(old, new) else None


def option_difference(
    old: Option | Struck, new: Option | Struck, comparison: Comparison
) -> ChangeKind | None:
    """Return what `small_difference` does of the words of two options; None if more differs."""
    names = old.FIELDS.keys() | new.FIELDS.keys()
    is_text_alone = all(getattr(old, n) == getattr(new, n) for n in names if n != "text")
    return small_difference(old.text, new.text, comparison) if is_text_alone else None


def partners(olds: _Options, news: _Options) -> list[tuple[int, int]]:
    """Pair options by id, else by their words without noise; each at most once, in order."""
    by_id: _Key = lambda option: option.id  # noqa: E731  (named for the loop below)
    by_text: _Key = lambda option: option.text  # noqa: E731
    by_words: _Key = lambda option: option.text and plain(option.text)  # noqa: E731
    found: dict[int, int] = {}
    for key in (by_id, by_text, by_words):
        taken = set(found.values())
        # Each key once: thousands of options stand in one clause
        # (tests/hostile/test_interplay.py).
        free: dict[str, deque[int]] = {}
        for j, option in enumerate(news):
            if j not in taken and (name := key(option)) is not None:
                free.setdefault(name, deque()).append(j)
        for i, option in enumerate(olds):
            if i not in found and (name := key(option)) is not None and free.get(name):
                found[i] = free[name].popleft()
    return sorted(found.items())


def option_value(name: str, index: int, option: Option | Struck) -> Value:
    """Return an option as changes carry it, with its list ("options" or "struck") and place."""
    return {"list": name, "index": index, **plain_value(option)}


def in_order(pairs: Sequence[tuple[int, int]]) -> bool:
    """Whether the options that stayed stand in the order they stood in."""
    return all(a[1] < b[1] for a, b in pairwise(pairs))


def are_alike(olds: _Options, news: _Options, comparison: Comparison) -> bool:
    """Whether two lists of options are one but for noise and spellings."""
    return len(olds) == len(news) and all(
        old == new or option_difference(old, new, comparison) is not None
        for old, new in zip(olds, news, strict=True)
    )
