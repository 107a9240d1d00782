"""What holds for every two versions, whatever they say. A law is a function from a pair."""

from collections.abc import Callable
from inspect import getmodule, isfunction
from types import ModuleType

from tests.properties.laws import altered, file, formats, judged, whole
from tests.properties.laws.pair import Pair

Law = Callable[[Pair], None]


def _of(module: ModuleType) -> tuple[Law, ...]:
    """Return the laws of a module: its public functions, in their order."""
    return tuple(
        value
        for name, value in vars(module).items()
        if isfunction(value) and getmodule(value) is module and not name.startswith("_")
    )


# What takes a few milliseconds a pair, and what takes up to sixty: files written and read again.
OF_REPORTS: tuple[Law, ...] = (*_of(whole), *_of(altered))
OF_FILES: tuple[Law, ...] = (
    *_of(formats), *formats.THE_SAME_FACTS, *_of(file), *_of(judged),
)  # fmt: skip
