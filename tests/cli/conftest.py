import gc
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from plandiff.__main__ import main

V1 = """\
format: 1
id: v1
title: First draft
date: 2025-01-01
sources: [{id: s1}, {id: s2}]
clauses:
  - {id: forces, number: "1", text: "A ceiling of 600,000 persons [shall] apply.", sources: [s1]}
  - {id: amnesty, number: "2", text: All prisoners are released without delay.}
  - id: sea
    number: "3"
    text: "The sea is open to all:"
    clauses:
      - {id: ports, number: a, text: The ports stay open for grain.}
"""
V2 = """\
format: 1
id: v2
title: Second draft
date: 2025-02-01
parents: [v1]
sources: [{id: s1}, {id: s2}]
clauses:
  - {id: forces, number: "1", text: "A ceiling of 800,000 persons [shall] apply.", sources: [s2]}
  - id: sea
    number: "2"
    text: "The sea is open to all:"
    clauses:
      - {id: ports, number: a, text: The ports stay open for grain and fertiliser.}
  - {id: council, number: "3", text: A council of peace is founded in Geneva.}
"""


class Done(NamedTuple):
    """How a run ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the versions v1 and v2 in proposals/, and work in it."""
    (tmp_path / "proposals").mkdir()
    (tmp_path / "proposals/v1.yaml").write_text(V1)
    (tmp_path / "proposals/v2.yaml").write_text(V2)
    monkeypatch.chdir(tmp_path)
    return tmp_path


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


@pytest.fixture
def git(tmp_path: Path) -> Callable[..., str]:
    """Run git in `tmp_path` with nothing of this machine's configuration."""
    env = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "x",
        "GIT_AUTHOR_EMAIL": "x@example.org",
        "GIT_COMMITTER_NAME": "x",
        "GIT_COMMITTER_EMAIL": "x@example.org",
    }

    def run(*arguments: str, cwd: Path = tmp_path) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=cwd, env=env, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    return run
