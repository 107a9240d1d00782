"""`plandiff git-driver` under the git that is installed: whatever a file holds, git goes on."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from plandiff.cli import shown_by_git

Git = Callable[..., str]


@pytest.fixture
def git(drafts: Path, plandiff, monkeypatch) -> Git:
    """Return what runs git in a repository that is set up as the command says."""
    program = drafts / "bin/plandiff"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m plandiff "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    for key in ("GIT_AUTHOR", "GIT_COMMITTER"):
        monkeypatch.setenv(f"{key}_NAME", "A")
        monkeypatch.setenv(f"{key}_EMAIL", "a@example.org")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)

    def run(*arguments: str) -> str:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    run("init", "-q")
    setup = [line for line in plandiff("git-driver").out.splitlines() if line[0] != "#"]
    *commands, attributes = setup
    for command in commands:
        assert command.startswith("git config ")
        subprocess.run(command, shell=True, check=True)  # noqa: S602  (as the user pastes it)
    Path(".gitattributes").write_text(f"{attributes}\n")
    run("add", ".")
    run("commit", "-qm", "first")
    return run


def test_the_setup_is_two_lines_and_one_of_attributes(plandiff) -> None:
    out = plandiff("git-driver").out
    assert out.count("git config diff.plandiff.") == 2
    assert "proposals/*.yaml diff=plandiff" in out


def test_a_change_is_told_as_compare_tells_it(git: Git) -> None:
    file = Path("proposals/v1.yaml")
    file.write_text(file.read_text().replace("600,000", "800,000"))
    out = git("diff")
    assert out.startswith("plandiff proposals/v1.yaml\n■ v1 → v1: 1 altered")
    assert "600,000 persons" in out


def test_a_version_is_added_deleted_and_renamed(git: Git) -> None:
    shutil.copy("proposals/v2.yaml", "proposals/v3.yaml")
    git("mv", "proposals/v2.yaml", "proposals/w.yaml")
    with open("proposals/w.yaml", "a") as file:
        file.write("note: Renamed.\n")
    os.unlink("proposals/v1.yaml")
    git("add", "-A")
    out = git("diff", "--cached", "-M")
    assert "plandiff proposals/v1.yaml: deleted\n■ v1: First draft" in out
    assert "plandiff proposals/v2.yaml: renamed to proposals/" in out
    assert ".yaml: added\n■ v2: Second draft" in out
    assert "A council of peace is founded" in out


def test_an_invalid_file_is_shown_line_by_line_with_the_reason(git: Git) -> None:
    Path("proposals/v1.yaml").write_text("format: 1\nid: v1\ntitle: [\n\x1b[31mx\n")
    Path("proposals/v2.yaml").unlink()
    out = git("diff")
    assert "! proposals/v1.yaml:" in out
    assert "\n+title: [\n" in out
    assert "\n-title: First draft\n" in out
    assert "\x1b" not in out
    assert "plandiff proposals/v2.yaml: deleted" in out  # git went on


def test_layout_alone_is_said_to_be_layout(git: Git) -> None:
    with open("proposals/v1.yaml", "a") as file:
        file.write("# a remark\n")
    assert git("diff") == "plandiff proposals/v1.yaml\nnothing but layout or comments changed\n"


def test_names_that_look_like_options_or_colours_are_names(git: Git) -> None:
    name = "proposals/--help \x1b[31m;touch pwned.yaml"
    shutil.copy("proposals/v1.yaml", name)
    Path(".gitattributes").write_text("*.yaml diff=plandiff\n")
    shutil.copy("proposals/v1.yaml", "-x.yaml")
    git("add", "-A")
    out = git("diff", "--cached", "--", "*.yaml")
    assert out.count(": added\n■ v1: First draft") == 2
    assert "\x1b" not in out
    assert not list(Path().rglob("pwned*"))


def test_a_conflict_is_named(git: Git) -> None:
    file = Path("proposals/v1.yaml")
    text = file.read_text()
    git("checkout", "-qb", "other")
    file.write_text(text.replace("600,000", "700,000"))
    git("commit", "-qam", "other")
    git("checkout", "-q", "-")
    file.write_text(text.replace("600,000", "800,000"))
    git("commit", "-qam", "ours")
    subprocess.run(["git", "merge", "-q", "other"], capture_output=True, check=False)
    assert "plandiff proposals/v1.yaml: not merged yet\n" in git("diff", "--cached")
    assert "++<<<<<<< HEAD" in git("diff")


def test_the_log_shows_texts_a_line_each(git: Git) -> None:
    file = Path("proposals/v1.yaml")
    file.write_text(file.read_text().replace("The ports stay", "The ports will stay"))
    git("commit", "-qam", "second")
    out = git("log", "-p", "-1")
    assert "-│ The ports stay open for grain.\n+│ The ports will stay open for grain.\n" in out
    file.write_text("no version: at all\n")
    git("commit", "-qam", "third")
    assert "\n+no version: at all\n" in git("log", "-p", "-1")


def test_a_fault_of_ours_does_not_stop_git(plandiff, drafts, monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("x")

    monkeypatch.setattr(shown_by_git, "compare", fail)
    sides = ("proposals/v1.yaml", "0", "100644", "proposals/v2.yaml", "0", "100644")
    done = plandiff("git-driver", "--", "a.yaml", *sides)
    assert done.code == 0
    assert "! plandiff: a fault of plandiff: ZeroDivisionError('x')" in done.out
    assert "\n-title: First draft\n" in done.out


def test_a_file_over_the_limit_is_named(plandiff, drafts) -> None:
    Path("large.yaml").write_bytes(b"#" * 2_000_001)
    sides = ("proposals/v1.yaml", "0", "100644", "large.yaml", "0", "100644")
    done = plandiff("git-driver", "--", "a.yaml", *sides)
    assert done.code == 0
    assert done.out.endswith("! too large to be shown line by line\n")


@pytest.mark.parametrize("arguments", [["a", "b"], ["--textconv"], ["--textconv", "a", "b"]])
def test_other_arguments_are_refused(plandiff, drafts, arguments) -> None:
    assert plandiff("git-driver", *arguments).code == 2
