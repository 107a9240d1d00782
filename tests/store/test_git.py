"""Versions out of git: read as data, whatever the repository holds."""

import os
import shutil
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


def test_a_path_counts_from_the_top_or_from_here(repository, monkeypatch) -> None:
    monkeypatch.chdir(repository / "proposals")
    assert read("HEAD:proposals/v1.yaml", NONE).data == b"second\n"
    assert read("HEAD:./v1.yaml", NONE).data == b"second\n"
    assert read("HEAD:../proposals/v1.yaml", NONE).data == b"second\n"
    with pytest.raises(UnreadableError, match=r"no file v1\.yaml"):
        read("HEAD:v1.yaml", NONE)


def test_an_id_is_read_from_the_repository_of_its_folder(repository, monkeypatch, tmp_path) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Folder(repository / "proposals")
    assert read("v1@HEAD~1", folder).data == b"first\n"
    with pytest.raises(UnreadableError, match=r"no file \./v2.yaml at that revision"):
        read("v2@HEAD", folder)


def test_a_tag_a_short_hash_and_a_path_in_a_branch_are_revisions(repository) -> None:
    git(repository, "tag", "-a", "v1.0", "-m", "x", "HEAD~1")
    git(repository, "branch", "talks/january", "HEAD~1")
    done = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD~1"], cwd=repository, capture_output=True, check=True
    )
    for revision in ("v1.0", "talks/january", done.stdout.decode().strip(), "@~1"):
        assert read(f"{revision}:proposals/v1.yaml", NONE).data == b"first\n"


def test_an_id_in_a_branch_with_a_separator_is_read(repository) -> None:
    git(repository, "branch", "talks/january", "HEAD~1")
    assert read("v1@talks/january", Folder(repository / "proposals")).data == b"first\n"


def test_a_file_called_like_a_revision_does_not_confuse(repository) -> None:
    (repository / "HEAD").write_text("x")
    (repository / "HEAD~1").write_text("x")
    assert read("HEAD~1:proposals/v1.yaml", NONE).data == b"first\n"


@pytest.mark.parametrize("path", ["link.yaml", "./link.yaml", ":x.yaml", "sub/link.yaml", "*"])
def test_a_symlink_is_refused_however_it_is_called(repository, path: str) -> None:
    file = repository / path
    if not file.is_symlink():
        file.parent.mkdir(exist_ok=True)
        file.symlink_to("/etc/hosts")
        git(repository, "add", "-A")
        git(repository, "commit", "-qm", "link")
    with pytest.raises(UnreadableError, match="is a symlink"):
        read(f"HEAD:{path}", NONE)


@pytest.mark.parametrize(
    "revision",
    ["", "-h", "--all", "--git-dir", "HEAD^@", "^HEAD", "HEAD...HEAD~1", "$(touch PWNED)"],
)
def test_what_is_no_single_revision_is_refused(repository, revision: str) -> None:
    with pytest.raises(UnreadableError):
        read(f"{revision}:proposals/v1.yaml", NONE)
    assert not list(repository.parent.rglob("PWNED*"))


def test_a_name_cannot_reach_a_terminal(repository) -> None:
    with pytest.raises(UnreadableError) as caught:
        read("\x1b[2J:\u202e", NONE)
    (line,) = caught.value.lines()
    assert "<U+001B>[2J" in line
    assert line.isprintable()


@pytest.mark.parametrize("address", ["file:///nowhere", "ext::sh -c touch% PWNED"])
def test_a_file_that_a_partial_clone_lacks_is_not_fetched(repository, address: str) -> None:
    """A repository can name a command to fetch with: reading must not start it."""
    done = subprocess.run(
        ["git", "rev-parse", "HEAD:proposals/v1.yaml"],
        cwd=repository,
        capture_output=True,
        check=True,
    )
    blob = done.stdout.decode().strip()
    (repository / ".git/objects" / blob[:2] / blob[2:]).unlink()
    for key, value in {
        "core.repositoryFormatVersion": "1",
        "extensions.partialClone": "origin",
        "remote.origin.promisor": "true",
        "remote.origin.url": address,
        "remote.origin.uploadPack": f"touch {repository.parent}/PWNED; false",
        "protocol.ext.allow": "always",
    }.items():
        git(repository, "config", key, value)
    with pytest.raises(UnreadableError) as caught:
        read("HEAD:proposals/v1.yaml", NONE)
    assert not list(repository.parent.rglob("PWNED*"))
    assert "is a folder" not in caught.value.why


def test_without_git_it_says_so(repository, monkeypatch) -> None:
    monkeypatch.setenv("PATH", str(repository))
    with pytest.raises(UnreadableError, match="git is not installed"):
        read("HEAD:proposals/v1.yaml", NONE)


def test_the_index_and_the_files_are_left_alone(repository) -> None:
    (repository / "proposals/v1.yaml").write_text("not committed\n")
    before = (repository / ".git/index").read_bytes()
    assert read("HEAD:proposals/v1.yaml", NONE).data == b"second\n"
    assert (repository / ".git/index").read_bytes() == before
    assert (repository / "proposals/v1.yaml").read_text() == "not committed\n"


def test_a_folder_that_is_gone_is_told(repository) -> None:
    with pytest.raises(UnreadableError, match="no folder "):
        read("v1@HEAD", Folder(repository / "none"))


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("[ $2 = cat-file ] && [ $3 = blob ] && exit 128", "git could not read it"),
        ("[ $2 = cat-file ] && [ $3 = -t ] && exit 128", "git lacks its content"),
    ],
)
def test_a_git_that_fails_half_way_is_told(repository, monkeypatch, script, words) -> None:
    real = shutil.which("git")
    program = repository.parent / "bin/git"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\n{script}\nexec {real} "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(UnreadableError, match=words):
        read("HEAD:proposals/v1.yaml", NONE)


def test_a_git_that_cannot_be_run_is_told(repository, monkeypatch) -> None:
    program = repository.parent / "bin/git"
    program.parent.mkdir()
    program.write_text("neither a script nor a program")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    with pytest.raises(UnreadableError, match=r"git failed: .*Exec format"):
        read("HEAD:proposals/v1.yaml", NONE)
