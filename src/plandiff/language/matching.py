"""Which item of one side goes with which of the other, the same way from both sides."""

from collections.abc import Callable, Sequence
from typing import TypeVar

_T = TypeVar("_T")
# More items than this on a side go with the one at their own place alone.
_MOST = 60


def matched(
    olds: Sequence[_T], news: Sequence[_T], is_same: Callable[[_T, _T], bool]
) -> dict[int, int]:
    """Return indexes of `olds` to those of the `news` that are the same, each once.

    The nearest in place go first; `is_same` must not depend on the order of its two.
    """
    if not olds or not news:
        return {}
    near = min(len(olds), len(news)) > _MOST
    places = sorted(
        (abs(i - j), i + j, i, j)
        for i in range(len(olds))
        for j in (range(i, min(i + 1, len(news))) if near else range(len(news)))
    )
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in places:
        if i not in found and j not in taken and is_same(olds[i], news[j]):
            found[i] = j
            taken.add(j)
    return found


def left_over(
    olds: Sequence[_T], news: Sequence[_T], found: dict[int, int]
) -> tuple[list[_T], list[_T]]:
    """Return what `found` matches on neither side, in order."""
    if not found:
        return list(olds), list(news)
    taken = set(found.values())
    return (
        [old for i, old in enumerate(olds) if i not in found],
        [new for j, new in enumerate(news) if j not in taken],
    )
