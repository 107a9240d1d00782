"""Pytest plugin: a run in a fork of a process that has run tests is as if it were the first.

mutmut judges each mutant in a fork of a process that has run the tests without any.
"""

import sys
from collections.abc import Callable, Iterator
from functools import cache

import pytest

Clear = Callable[[], None]


def pytest_runtest_setup() -> None:
    """Forget what earlier tests worked out: it would hide a fault."""
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


@pytest.hookimpl(tryfirst=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Have the names of tests made anew: pytest escapes those of an earlier run once more."""
    for mark in metafunc.definition.iter_markers("parametrize"):
        if mark._param_ids_from is not None:  # noqa: SLF001  (there is no public way)
            object.__setattr__(mark._param_ids_from, "_param_ids_generated", None)  # noqa: SLF001
