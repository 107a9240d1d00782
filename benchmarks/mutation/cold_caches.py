"""Pytest plugin: each test starts with the caches of plandiff empty.

A mutant is judged in a fork of a process that has run the tests once. What is kept there by
`functools.cache` comes from the source without a fault, and would hide one.
"""

import sys
from collections.abc import Callable, Iterator
from types import ModuleType


def pytest_runtest_setup() -> None:
    """Forget what earlier tests worked out."""
    for module in [m for name, m in sys.modules.items() if name.startswith("plandiff.")]:
        for clear in _caches(module):
            clear()


def _caches(module: ModuleType) -> Iterator[Callable[[], None]]:
    """Yield what empties the caches that stand at the top level of a module."""
    for value in vars(module).values():
        if callable(value) and hasattr(value, "cache_clear"):
            yield value.cache_clear
