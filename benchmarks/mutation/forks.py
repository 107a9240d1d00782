"""Pytest plugin: one session judges all mutants, each in a fork of it.

mutmut makes the mutants; run by mutmut, each would collect the tests anew, which costs more
than most of them. Here pytest collects once. A first round tells which tests call which function,
each with its fixtures made anew and the caches of mutated modules empty, so that neither hides
a call. Then each mutant is judged by the tests that call its function, those first that noticed
its neighbours.
"""

import gc
import json
import os
import resource
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state
from mutmut.utils.format_utils import mangled_name_from_mutant_name

# What `results` reads: pytest's codes, and those of mutmut for no test and out of time.
_PASSED, _FAILED, _NO_TESTS, _OUT_OF_TIME = 0, 1, 33, 36
# A mutant runs out of processor time after what its tests take, so many times and seconds more.
_SPARE_TIMES, _SPARE_SECONDS = 3, 2


class _Judge:
    """The tests of a session, and what each of them calls and costs."""

    def __init__(self, items: Sequence[pytest.Item]) -> None:
        self.costs: dict[pytest.Item, float] = {}
        self.calling: dict[str, list[pytest.Item]] = defaultdict(list)
        self.noticed: dict[str, list[pytest.Item]] = defaultdict(list)
        for item in items:
            set_mutant_under_test("stats")
            _forget()
            start = time.process_time()
            if not _passes(item, None):
                pytest.exit(f"{item.nodeid} fails without any mutant", 1)
            self.costs[item] = time.process_time() - start
            for function in state()._stats:  # noqa: SLF001  (mutmut has no other door)
                self.calling[function].append(item)
            state()._stats.clear()  # noqa: SLF001
        set_mutant_under_test("")
        print(f"{len(items)} tests take {sum(self.costs.values()):.1f} s", flush=True)
        gc.freeze()  # a collection in a child would copy all that it looks at

    def judge(self, mutant: str) -> int:
        """Return what became of a mutant, as `results` reads it."""
        function = mangled_name_from_mutant_name(mutant)
        items = sorted(self.calling[function], key=self.costs.__getitem__)
        if not items:
            return _NO_TESTS
        before = self.noticed[function]
        items = [*before, *(item for item in items if item not in before)]
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            _run(mutant, items, writing, sum(self.costs[item] for item in items))
        os.close(writing)
        with os.fdopen(reading, "rb") as told:
            place = told.read()
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            return _OUT_OF_TIME
        if place:
            item = items[int(place)]
            self.noticed[function] = [item, *(other for other in before if other is not item)][:8]
        return os.waitstatus_to_exitcode(status)


def _passes(item: pytest.Item, following: pytest.Item | None) -> bool:
    return not any(r.failed for r in runtestprotocol(item, nextitem=following, log=False))


def _forget() -> None:
    """Empty the caches that stand at the top of modules with mutants."""
    for name, module in list(sys.modules.items()):
        if name.startswith("plandiff.") and hasattr(module, "_mutmut_mutated"):
            for value in vars(module).values():
                if callable(value) and hasattr(value, "cache_clear"):
                    value.cache_clear()


def _run(mutant: str, items: Sequence[pytest.Item], writing: int, cost: float) -> None:
    """Run `items` in this child until one fails; write its place and end the process."""
    most = int(cost * _SPARE_TIMES) + _SPARE_SECONDS + int(time.process_time())
    resource.setrlimit(resource.RLIMIT_CPU, (most, most + 1))
    signal.alarm(10 * most)
    code = _FAILED
    try:
        set_mutant_under_test(mutant)
        _forget()
        code = _PASSED
        for place, item in enumerate(items):
            following = items[place + 1] if place + 1 < len(items) else None
            if not _passes(item, following):
                os.write(writing, str(place).encode())
                code = _FAILED
                break
    finally:
        os._exit(code)


def _chosen(package: Path) -> Iterator[tuple[Path, dict[str, object], list[str]]]:
    """Yield the files with mutants, what is known of them, and which are still to be judged."""
    only = json.loads(os.environ.get("PLANDIFF_MUTANTS", "[]"))
    for path in sorted(package.rglob("*.py.meta")):
        known = json.loads(path.read_text(encoding="utf-8"))
        codes = known["exit_code_by_key"]
        yield path, known, [m for m, code in codes.items() if (m in only if only else code is None)]


def pytest_runtestloop(session: pytest.Session) -> bool:
    """Judge the mutants in the place of running the tests."""
    judge = _Judge(session.items)
    # Below `mutants`, where the mutated source lies.
    for path, known, mutants in _chosen(Path("src/plandiff")):
        for mutant in mutants:
            known["exit_code_by_key"][mutant] = judge.judge(mutant.replace("__init__.", ""))
            # Whole or as it was: whoever stops the run keeps what was judged.
            whole = path.with_suffix(".whole")
            whole.write_text(json.dumps(known, indent=4), encoding="utf-8")
            whole.replace(path)
        if mutants:
            print(f"{path.stem}: {len(mutants)} judged", flush=True)
    return True
