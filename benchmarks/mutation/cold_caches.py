"""Pytest plugin: each test starts with the caches of plandiff empty.

A mutant is judged in a fork of a process that has run the tests once. What is kept there by
`functools.cache` comes from the source without a fault, and would hide one.
"""

import sys
from collections.abc import Callable, Iterator
from functools import cache

Clear = Callable[[], None]


def pytest_runtest_setup() -> None:
    """Forget what earlier tests worked out."""
    for clear in _caches(len(sys.modules)):
        clear()


@cache
def _caches(_modules: int) -> tuple[Clear, ...]:
    """Return what empties the caches; looked for anew when there are more modules."""
    return tuple(_found())


def _found() -> Iterator[Clear]:
    """Yield what empties the caches that stand at the top level of a module."""
    for name, module in list(sys.modules.items()):
        if name.startswith("plandiff."):
            for value in vars(module).values():
                if callable(value) and hasattr(value, "cache_clear"):
                    yield value.cache_clear
