"""Folders that cannot be read or written, names that are no files, and git in any state."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.conftest import Run, environment

_IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def _git(folder: Path, *arguments: str) -> None:
    author = ["-c", "user.name=x", "-c", "user.email=x@x.invalid", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *author, *arguments], cwd=folder, check=True, capture_output=True)


def _committed(folder: Path) -> None:
    _git(folder, "init", "-q")
    _git(folder, "add", "a.yaml", "b.yaml")
    _git(folder, "commit", "-qm", "one")
    _git(folder, "commit", "-qm", "two", "--allow-empty")


@pytest.mark.parametrize("target", ["no/such/x.txt", ".", "/proc/x.txt", "a.yaml/x.txt", "x" * 300])
def test_where_nothing_can_be_written_it_is_told(target: str, plandiff_in: Run) -> None:
    done = plandiff_in("compare", "a.yaml", "b.yaml", "-o", target)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"error: " in done.stderr


@pytest.mark.skipif(_IS_ROOT, reason="root may read and write everything")
def test_what_may_not_be_read_or_written_is_told(folder: Path, plandiff_in: Run) -> None:
    (folder / "closed").mkdir(mode=0o555)
    assert plandiff_in("compare", "a.yaml", "b.yaml", "-o", "closed/x.txt").returncode == 2
    (folder / "a.yaml").chmod(0)
    done = plandiff_in("compare", "a.yaml", "b.yaml")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Permission denied" in done.stderr


@pytest.mark.parametrize("name", ["loop", "dangling", "folder", "x" * 5_000, "", "a\udcff"])
def test_a_name_that_is_no_file_is_told(name: str, folder: Path, plandiff_in: Run) -> None:
    os.symlink("loop", folder / "loop")
    os.symlink("nowhere", folder / "dangling")
    (folder / "folder").mkdir()
    done = plandiff_in("compare", name, "b.yaml")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"internal error" not in done.stderr


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/urandom", "/dev/null"])
def test_a_device_is_read_to_the_limit_and_refused(device: str, plandiff_in: Run) -> None:
    done = plandiff_in("compare", device, "b.yaml")
    assert (done.returncode, done.stdout) == (2, b"")


def test_a_merge_conflict_is_told_at_its_line(folder: Path, plandiff_in: Run) -> None:
    text = (folder / "a.yaml").read_text("utf-8")
    (folder / "a.yaml").write_text(text + "<<<<<<< ours\n=======\n>>>>>>> theirs\n", "utf-8")
    done = plandiff_in("compare", "a.yaml", "b.yaml")
    assert done.returncode == 2
    assert done.stderr.startswith(b"a.yaml:9:1: error: merge conflict")


def test_a_revision_outside_a_checkout_is_told(plandiff_in: Run) -> None:
    done = plandiff_in("compare", "HEAD:a.yaml", "b.yaml")
    assert (done.returncode, done.stdout) == (2, b"")


def test_a_folder_that_only_looks_like_a_checkout_is_told(folder: Path, plandiff_in: Run) -> None:
    (folder / ".git").mkdir()
    (folder / ".git/HEAD").write_text("garbage")
    done = plandiff_in("compare", "HEAD:a.yaml", "b.yaml")
    assert (done.returncode, done.stdout) == (2, b"")
    assert plandiff_in("compare", "a.yaml", "b.yaml").returncode == 0


def test_what_a_shallow_clone_lacks_is_told_with_the_way_out(
    folder: Path, plandiff_in: Run
) -> None:
    _committed(folder)
    _git(folder, "clone", "-q", "--depth", "1", f"file://{folder}", "shallow")
    done = plandiff_in("compare", "HEAD~1:a.yaml", "HEAD:b.yaml", cwd=folder / "shallow")
    assert done.returncode == 2
    assert b"fetch-depth: 0" in done.stderr


@pytest.mark.parametrize("body", ["exit 1", "echo garbage", "kill -9 $$", "exit 127"])
def test_a_broken_git_is_told(body: str, folder: Path, plandiff_in: Run) -> None:
    _committed(folder)
    (folder / "bin").mkdir()
    (folder / "bin/git").write_text(f"#!/bin/sh\n{body}\n")
    (folder / "bin/git").chmod(0o755)
    broken = environment(PATH=f"{folder}/bin:{os.environ['PATH']}")
    done = plandiff_in("compare", "HEAD:a.yaml", "b.yaml", env=broken)
    assert (done.returncode, done.stdout) == (2, b""), done.stderr
    assert b"internal error" not in done.stderr
    assert plandiff_in("compare", "a.yaml", "b.yaml", env=broken).returncode == 0


def test_without_git_files_are_compared_all_the_same(plandiff_in: Run) -> None:
    assert plandiff_in("compare", "a.yaml", "b.yaml", env=environment(PATH="")).returncode == 0
    done = plandiff_in("check", "a.yaml", "--against", "none", env=environment(PATH=""))
    assert done.returncode == 0


@pytest.mark.skipif(shutil.which("unshare") is None, reason="no unshare here")
def test_a_file_system_that_cannot_be_written_hinders_no_reading(
    folder: Path, plandiff_in: Run
) -> None:
    mounted = f"mount -t tmpfs none {folder}/ro 2> /dev/null && cp a.yaml b.yaml {folder}/ro"
    script = f"{mounted} && mount -o remount,ro {folder}/ro && cd {folder}/ro"
    probe = ["unshare", "-rm", "sh", "-c", script]
    (folder / "ro").mkdir()
    if subprocess.run(probe, cwd=folder, capture_output=True, check=False).returncode != 0:
        pytest.skip("nothing can be mounted here")
    for line, code in (("compare a.yaml b.yaml", 0), ("compare a.yaml b.yaml -o x.txt", 2)):
        run = f'{script} && exec "$0" -m plandiff {line}'
        done = subprocess.run(
            ["unshare", "-rm", "sh", "-c", run, sys.executable],
            cwd=folder,
            capture_output=True,
            check=False,
        )
        assert done.returncode == code, done.stderr
        assert b"internal error" not in done.stderr
