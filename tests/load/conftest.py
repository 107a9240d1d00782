from collections.abc import Callable

import pytest

from plandiff.errors import InvalidFileError
from plandiff.load import DEFAULT_LIMITS, Limits, load

NAME = "f.yaml"
HEAD = "format: 1\nid: v1\ntitle: A text\ndate: 2025-01-02\n"


@pytest.fixture
def head() -> str:
    """Return the four keys that every file needs; the next line is line 5."""
    return HEAD


@pytest.fixture
def messages() -> Callable[..., list[str]]:
    """Return what loading says: errors, or warnings of a valid file, without the file's name."""

    def read(text: str | bytes, limits: Limits = DEFAULT_LIMITS) -> list[str]:
        data = text.encode() if isinstance(text, str) else text
        try:
            problems = load(data, NAME, limits).warnings
        except InvalidFileError as error:
            problems = error.problems
        return [str(problem).removeprefix(f"{NAME}:") for problem in problems]

    return read
