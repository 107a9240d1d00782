"""mutmut with one collection of the tests for all mutants: benchmarks.mutation runs it.

Starting pytest takes longer than most mutants live. The tests are collected once, in the process
that is forked for each mutant; there, those that reach the mutated function run one after the
other, up to the first that fails: that which noticed the mutant before first, then the quickest.
"""

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from mutmut.__main__ import cli
from mutmut.runners.harness import PytestRunner
from mutmut.state import state
from mutmut.utils.file_utils import change_cwd
from mutmut.utils.format_utils import mangled_name_from_mutant_name
from mutmut.workers import isolation

# Beside `mutants`, in the copy of the checkout.
_NOTES = Path("noticed").absolute()
_PASSED, _FAILED = 0, 1
_BROKEN = 4  # neither: mutmut would take an exception for a mutant that is killed


class _Verdict:
    """Pytest plugin that notes whether a test failed."""

    failed = False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take note of a failure, at whatever stage."""
        self.failed = self.failed or report.failed


class WarmRunner(PytestRunner):
    """What mutmut asks to run tests, without starting pytest for each mutant."""

    def __init__(self) -> None:
        """Collect nothing yet: the source is not mutated before mutmut says so."""
        super().__init__()
        self._items: dict[str, pytest.Item] = {}
        self._verdict = _Verdict()
        # Where the test that noticed the mutant is left for the next fork.
        self._note: Path | None = None

    def run_tests(self, *, mutant_name: str | None, tests: Iterable[str]) -> int:
        """Run `tests`, or all, up to the first that fails; without a mutant, in a fork too."""
        self._collect()
        chosen = sorted(tests or self._items, key=state().duration_by_test.__getitem__)
        if mutant_name is None:
            return isolation.run_in_fork(self._run_unseen, chosen)
        code = _BROKEN
        try:
            code = self._run(self._noticing_first(mutant_name, chosen))
        finally:
            os._exit(code)

    def _noticing_first(self, mutant: str, names: list[str]) -> list[str]:
        """Put first what noticed another mutant of the same function, if anything did."""
        self._note = _NOTES / mangled_name_from_mutant_name(mutant)
        noticed = self._note.read_text(encoding="utf-8") if self._note.exists() else ""
        return sorted(names, key=lambda name: name != noticed)

    def _collect(self) -> None:
        """Have pytest collect the tests, once; the session is never ended."""
        if self._items:
            return
        with change_cwd("mutants"):
            arguments = ["--rootdir=.", "-s", "-p", "no:terminal"]  # mutmut has redirected
            arguments += self._pytest_add_cli_args_test_selection + self._pytest_add_cli_args
            config = pytest.Config.fromdictargs({}, arguments)
            config.pluginmanager.register(self._verdict)
            config._do_configure()  # noqa: SLF001  (what pytest.main does, up to the tests)
            session = pytest.Session.from_config(config)
            config.hook.pytest_sessionstart(session=session)
            config.hook.pytest_collection(session=session)
        self._items = {item.nodeid: item for item in session.items}

    def _run_unseen(self, names: Sequence[str]) -> int:
        """Run tests as mutmut has them run for a mutant: what fails here fails for each."""
        sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: SIM115  (the fork ends here)
        return self._run(names)

    def _run(self, names: Sequence[str]) -> int:
        """Run the tests of these names, in this order."""
        items = [self._items[name] for name in names]
        with change_cwd("mutants"):
            for item, following in zip(items, [*items[1:], None], strict=True):
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
                if self._verdict.failed:
                    if self._note is not None:
                        self._note.write_text(item.nodeid, encoding="utf-8")
                    return _FAILED
        return _PASSED


if __name__ == "__main__":
    _NOTES.mkdir(exist_ok=True)
    isolation.PytestRunner = WarmRunner
    cli()
