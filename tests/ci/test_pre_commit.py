"""Our hooks, run by pre-commit itself in a repository that uses them.

Building the hooks' own environment needs pip and an index: .ci/run does that. Here the
manifest is the same but for its language, so that the plandiff under test is what runs.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pre_commit.clientlib import load_manifest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
VERSION = (
    "format: 1\nid: v1\ntitle: A\ndate: 2025-01-01\nclauses:\n"
    '  - id: a\n    number: "1"\n    status: open\n    text: >-\n      x\n'
)
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def pre_commit(runner: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs pre-commit in a repository with a version in it."""

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert command[0] != "git" or done.returncode == 0, done.stderr
        return done

    yaml = YAML()
    hooks = yaml.load(ROOT / ".pre-commit-hooks.yaml")
    for hook in hooks:
        hook["language"] = "system"
    program = runner / "bin/plandiff"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m plandiff "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PRE_COMMIT_HOME", str(runner / "home"))
    for name in ("ours", "theirs/proposals"):
        (runner / name).mkdir(parents=True)
    monkeypatch.chdir(runner / "ours")
    yaml.dump(hooks, Path(".pre-commit-hooks.yaml"))
    for command in (("init", "-q"), ("add", "."), ("commit", "-qm", "hooks")):
        run("git", *command)
    revision = run("git", "rev-parse", "HEAD").stdout.strip()
    monkeypatch.chdir(runner / "theirs")
    used = [{"id": hook["id"]} for hook in hooks]
    config = {"repos": [{"repo": str(runner / "ours"), "rev": revision, "hooks": used}]}
    yaml.dump(config, Path(".pre-commit-config.yaml"))
    Path("proposals/v1.yaml").write_text(VERSION)
    Path("other.yaml").write_text("not: ours\n")
    run("git", "init", "-q")
    run("git", "add", ".")
    return lambda *arguments: run(sys.executable, "-m", "pre_commit", *arguments)


def test_the_hooks_pass_a_version_and_leave_other_files_alone(pre_commit: Run) -> None:
    done = pre_commit("run", "--all-files")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("Passed") == 2


def test_a_hook_stops_a_version_that_is_wrong(pre_commit: Run) -> None:
    wrong = VERSION.replace("open", "agreed").replace("      x", "      [x]")
    Path("proposals/v1.yaml").write_text(wrong)
    done = pre_commit("run", "plandiff-check", "--all-files")
    assert done.returncode == 1
    assert "proposals/v1.yaml:10:7: error: " in done.stdout
    assert "placeholder-in-agreed-clause" in done.stdout


def test_a_hook_writes_a_version_anew_and_stops_it_once(pre_commit: Run) -> None:
    Path("proposals/v1.yaml").write_text(VERSION.replace(">-\n      ", ""))
    Path("other.yaml").write_text("not:   ours\n")
    done = pre_commit("run", "plandiff-fmt", "--all-files")
    assert done.returncode == 1
    assert "files were modified by this hook" in done.stdout
    assert "formatted proposals/v1.yaml" in done.stdout
    assert Path("proposals/v1.yaml").read_text() == VERSION
    assert Path("other.yaml").read_text() == "not:   ours\n"
    assert pre_commit("run", "plandiff-fmt", "--all-files").returncode == 0


def test_the_manifest_is_what_pre_commit_reads() -> None:
    hooks = load_manifest(str(ROOT / ".pre-commit-hooks.yaml"))
    assert [hook["id"] for hook in hooks] == ["plandiff-check", "plandiff-fmt"]
    assert {hook["language"] for hook in hooks} == {"python"}
