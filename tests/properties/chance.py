"""Choices read from bytes: what generates versions, for hypothesis and for the long run alike."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any, TypeVar

T = TypeVar("T")


class Chance:
    """A run of choices. Where the bytes are used up each choice is the first, the simplest.

    So a failing example shrinks as its bytes do: by leaving out and by turning to zero.
    """

    def __init__(self, data: bytes) -> None:
        self._rest = iter(data)

    def below(self, count: int) -> int:
        """Return a whole number from 0 to `count` - 1; 0 in the simplest case."""
        number, reach = next(self._rest, 0), 256
        while reach < count:
            number, reach = number * 256 + next(self._rest, 0), reach * 256
        return number % count

    def once_in(self, count: int) -> bool:
        return self.below(count) == count - 1

    def pick(self, options: Sequence[T]) -> T:
        return options[self.below(len(options))]

    def several(self, most: int, make: Callable[[], T]) -> list[T]:
        return [make() for _ in range(self.below(most + 1))]

    def some_of(self, options: Sequence[T]) -> list[T]:
        """Return some of `options` (up to 8) in their order; none in the simplest case."""
        signs = self.below(256)
        return [option for place, option in enumerate(options) if signs >> place & 1]

    def ordered(self, items: Sequence[T]) -> list[T]:
        """Return `items` in any order; as they are in the simplest case."""
        found = list(items)
        for place in range(len(found) - 1):
            other = place + self.below(len(found) - place)
            found[place], found[other] = found[other], found[place]
        return found

    def random(self) -> Random:
        """Return what makes many choices of one: for those that need not shrink."""
        return Random(self.below(2**32))  # noqa: S311  (no secret)

    def fields(self, **makers: Callable[[], Any]) -> dict[str, Any]:
        """Return some of the fields, each made by its maker; none in the simplest case."""
        return {name: make() for name, make in makers.items() if self.once_in(4)}
