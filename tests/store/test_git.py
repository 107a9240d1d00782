"""Versions out of git: read as data, whatever the repository holds."""

import subprocess
from pathlib import Path

import pytest

from plandiff.errors import UnreadableError
from plandiff.store import Folder, read

NONE = Folder(Path("/nonexistent"), bundled=True)


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path, monkeypatch) -> Path:
    folder = tmp_path / "r"
    (folder / "proposals").mkdir(parents=True)
    git(folder, "init", "-q")
    git(folder, "config", "user.email", "a@example.org")
    git(folder, "config", "user.name", "a")
    (folder / "proposals/v1.yaml").write_text("first\n")
    (folder / "link.yaml").symlink_to("/etc/hosts")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "one")
    (folder / "proposals/v1.yaml").write_text("second\n")
    git(folder, "commit", "-qam", "two")
    git(folder, "update-ref", "refs/heads/-evil", "HEAD")
    monkeypatch.chdir(folder)
    return folder


def test_a_path_at_a_revision_is_read(repository) -> None:
    assert read("HEAD~1:proposals/v1.yaml", NONE).data == b"first\n"
    assert read("HEAD:proposals/v1.yaml", NONE).data == b"second\n"


def test_an_id_at_a_revision_is_read_from_the_folder(repository) -> None:
    folder = Folder(repository / "proposals")
    assert read("v1@HEAD~1", folder).data == b"first\n"


def test_a_branch_that_looks_like_an_option_is_a_branch(repository) -> None:
    assert read("-evil:proposals/v1.yaml", NONE).data == b"second\n"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nope:proposals/v1.yaml", "no revision nope"),
        ("HEAD:none.yaml", "no file none.yaml"),
        ("HEAD~1..HEAD:proposals/v1.yaml", "no revision"),
        ("--output=PWNED:proposals/v1.yaml", "no revision"),
        ("HEAD:", "names no file"),
        ("HEAD:proposals", "is a folder"),
        ("HEAD:link.yaml", "symlink"),
        ("HEAD:../../etc/hosts", "no file"),
    ],
)
def test_what_is_no_file_is_refused_in_words(repository, name: str, words: str) -> None:
    with pytest.raises(UnreadableError, match=words):
        read(name, NONE)
    assert not list(repository.parent.rglob("PWNED*"))


def test_nothing_of_the_repository_runs(repository) -> None:
    for key in ("core.fsmonitor", "core.pager", "diff.x.textconv", "filter.x.smudge"):
        git(repository, "config", key, f"touch {repository.parent}/PWNED; cat")
    (repository / ".git/info/attributes").write_text("*.yaml diff=x filter=x\n")
    assert read("HEAD:proposals/v1.yaml", NONE).data == b"second\n"
    assert not list(repository.parent.rglob("PWNED*"))


def test_a_shallow_clone_is_named_as_the_cause(repository, tmp_path, monkeypatch) -> None:
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{repository}", "shallow")
    monkeypatch.chdir(tmp_path / "shallow")
    with pytest.raises(UnreadableError, match="fetch-depth: 0"):
        read("HEAD~1:proposals/v1.yaml", NONE)


def test_outside_a_repository_it_says_so(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UnreadableError, match="no git repository"):
        read("HEAD:x.yaml", NONE)


def test_no_more_than_the_limit_and_one_byte_is_read(repository) -> None:
    from plandiff.store.git import read_blob

    assert read_blob("HEAD", "proposals/v1.yaml", "x", 3, from_top=True) == b"seco"
