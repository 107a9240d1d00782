"""What tests share: a run of the command, and golden files, rewritten with --update-golden."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import Phase, settings

from plandiff import __version__
from plandiff.__main__ import main

TESTS = Path(__file__).parent
settings.register_profile("default", deadline=None, derandomize=True, max_examples=30)
# For benchmarks.mutation: an example that fails need not be made small.
settings.register_profile(
    "mutation",
    deadline=None,
    derandomize=True,
    database=None,
    max_examples=10,
    phases=(Phase.explicit, Phase.generate),
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "long: many examples; run by `pytest -m long` alone")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what takes long unless it is asked for: an option in `addopts` could not be undone."""
    if "long" in config.option.markexpr:
        return
    left_out = [item for item in items if item.get_closest_marker("long") is not None]
    items[:] = [item for item in items if item.get_closest_marker("long") is None]
    config.hook.pytest_deselected(items=left_out)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite expected files")


def pytest_terminal_summary(terminalreporter) -> None:
    """Say plainly that no browser was there; told from the skips, which arrive from every worker."""
    skips = (skip.longrepr for skip in terminalreporter.stats.get("skipped", ()))
    lacking = {skip[2].partition("no browser: ")[2] for skip in skips if isinstance(skip, tuple)}
    for why in sorted(filter(None, lacking)):
        terminalreporter.section("NO BROWSER: the HTML page was not tested in one", sep="!")
        terminalreporter.line(f"{why}: tests/reporters/html/browser was skipped")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare text with a file; the version of plandiff in it does not matter."""
    update = request.config.getoption("--update-golden")
    if update and os.environ.get("CI"):
        pytest.fail("--update-golden is refused in CI: look at the differences, then commit")

    def compare(path: Path, text: str) -> None:
        text = text.replace(f"plandiff {__version__}", "plandiff X.Y.Z")
        if update:
            path.write_bytes(text.encode())
        assert path.exists(), f"no {path.name}: run pytest --update-golden and read it"
        assert path.read_bytes().decode() == text

    return compare


@pytest.fixture
def unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what the test starts run without coverage, which takes time and memory and writes files."""
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)


class Done(NamedTuple):
    """How a run ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def plandiff(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Iterator[Run]:
    """Return what runs a command line in this process; most tests need no new one."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "PLANDIFF_DIR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    terminate = signal.getsignal(signal.SIGTERM)

    def run(*arguments: str) -> Done:
        monkeypatch.setattr(sys, "argv", ["plandiff", *arguments])
        code = main()
        out, err = capfdbinary.readouterr()
        return Done(code, out.decode(), err.decode())

    yield run
    gc.enable()  # a run of its own does without
    signal.signal(signal.SIGTERM, terminate)
