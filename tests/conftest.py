"""Golden files: compared as text, rewritten with --update-golden, never in CI."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from plandiff import __version__

TESTS = Path(__file__).parent
settings.register_profile("default", deadline=None, derandomize=True, max_examples=30)
settings.register_profile("long", deadline=None, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite expected files")


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
