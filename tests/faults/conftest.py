"""Two versions that differ, small and large, and the program run on them in any trouble."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

_HEAD = "format: 1\nid: {}\ntitle: T\ndate: 2025-01-01\nclauses:\n"
_CLAUSE = '- {{number: "{0}", text: "{1} [shall] act \u00e9 \u2013 \u6f22 on matter {0}."}}\n'
Run = Callable[..., subprocess.CompletedProcess[bytes]]


def _write(folder: Path, name: str, clauses: int, who: str) -> None:
    body = "".join(_CLAUSE.format(number, who) for number in range(1, clauses + 1))
    (folder / f"{name}.yaml").write_text(_HEAD.format(name) + body, "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a and b, which differ, and bad, which is no version."""
    _write(tmp_path, "a", 3, "The Parties")
    _write(tmp_path, "b", 3, "All Parties")
    (tmp_path / "bad.yaml").write_text("clauses: [shall\n")
    return tmp_path


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with old and new, large enough for a second process and to be stopped in."""
    made = tmp_path_factory.mktemp("large")
    _write(made, "old", 4_000, "The Parties")
    _write(made, "new", 4_000, "All Parties")
    return made


def environment(**given: str | None) -> dict[str, str]:
    """Return the variables of this process with `given` set, or left out where None."""
    kept = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    for name, value in given.items():
        kept.pop(name, None)
        if value is not None:
            kept[name] = value
    return kept


@pytest.fixture
def plandiff_in(folder: Path) -> Run:
    """Return what runs a command line in `folder`; keywords go to `subprocess.run`."""

    def run(*arguments: str, **how: Any) -> subprocess.CompletedProcess[bytes]:
        how = {"cwd": folder, "stdin": subprocess.DEVNULL, "timeout": 60} | how
        if "stdout" not in how:
            how["stdout"] = subprocess.PIPE
        if "stderr" not in how:
            how["stderr"] = subprocess.PIPE
        return subprocess.run(command(*arguments), check=False, **how)

    return run


def command(*arguments: str) -> Sequence[str]:
    """Return the command line that runs plandiff with `arguments`."""
    return [sys.executable, "-m", "plandiff", *arguments]
