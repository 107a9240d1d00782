import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

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


@pytest.fixture
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the versions v1 and v2 in proposals/, and work in it."""
    (tmp_path / "proposals").mkdir()
    (tmp_path / "proposals/v1.yaml").write_text(V1)
    (tmp_path / "proposals/v2.yaml").write_text(V2)
    monkeypatch.chdir(tmp_path)
    return tmp_path


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
