"""Exit codes over commands, situations and formats; stdout is empty whenever it is 2."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

HEAD = "format: 1\nid: {}\ntitle: T\ndate: 2025-01-01\nclauses:\n"
PLANDIFF = [sys.executable, "-m", "plandiff"]


@pytest.fixture
def files(tmp_path) -> Path:
    for name, word in (("a", "The"), ("b", "All")):
        text = HEAD.format(name) + f"- number: '1'\n  text: '{word} Parties [shall] act'\n"
        (tmp_path / f"{name}.yaml").write_text(text)
    (tmp_path / "bad.yaml").write_text("clauses: [shall\n")
    (tmp_path / "dir").mkdir()
    return tmp_path


def run(folder: Path, *arguments: str, **options) -> subprocess.CompletedProcess:
    environ = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR")}
    return subprocess.run(
        [*PLANDIFF, *arguments],
        cwd=folder,
        capture_output=True,
        check=False,
        env=environ,
        **options,
    )


@pytest.mark.parametrize("form", ["terminal", "markdown", "json"])
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["a.yaml", "a.yaml", "--exit-code"], 0),
        (["a.yaml", "b.yaml"], 0),
        (["a.yaml", "b.yaml", "--exit-code"], 1),
        (["a.yaml", "bad.yaml", "--exit-code"], 2),
        (["a.yaml", "none.yaml"], 2),
        (["a.yaml", "dir"], 2),
        (["a.yaml", "b.yaml", "-o", "no/such/file"], 2),
        (["a.yaml", "b.yaml", "-o", "dir"], 2),
        (["a.yaml", "b.yaml", "--clause", "zz"], 2),
        (["a.yaml", "b.yaml", "--only", "zz"], 2),
        (["a.yaml", "b.yaml", "--nope"], 2),
    ],
)
def test_compare_leaves_as_designed_in_every_format(files, form, arguments, code) -> None:
    done = run(files, "compare", *arguments, "--format", form)
    assert done.returncode == code, done.stderr
    assert b"Traceback" not in done.stderr
    if code == 2:
        assert done.stdout == b""
        assert done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["check", "a.yaml"], 0),
        (["check", "."], 2),
        (["check", "bad.yaml"], 2),
        (["check", "none.yaml"], 2),
        (["show", "a.yaml"], 0),
        (["show", "a.yaml", "9"], 2),
        (["list", "--dir", "dir"], 0),
        (["list", "--dir", "none"], 2),
        (["summary", "a.yaml", "b.yaml"], 0),
        (["schema", "report"], 0),
        (["schema", "nope"], 2),
        (["--version"], 0),
        (["nope"], 2),
        ([], 2),
    ],
)
def test_other_commands_leave_as_designed(files, arguments, code) -> None:
    done = run(files, *arguments)
    assert done.returncode == code, done.stderr
    assert code != 2 or done.stdout == b""


def test_a_problem_is_told_with_file_line_and_column(files) -> None:
    done = run(files, "check", "bad.yaml")
    assert done.stderr.startswith(b"bad.yaml:1:10: error: ")


def test_a_closed_pipe_ends_quietly_with_141(files) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [*PLANDIFF, "compare", "a.yaml", "b.yaml"]
    done = subprocess.run(command, cwd=files, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_told(files) -> None:
    command = [*PLANDIFF, "compare", "a.yaml", "b.yaml"]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, cwd=files, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert b"space" in done.stderr


def test_an_error_keeps_the_file_that_was_there(files) -> None:
    (files / "out.md").write_text("old")
    done = run(files, "compare", "a.yaml", "bad.yaml", "-o", "out.md")
    assert done.returncode == 2
    assert (files / "out.md").read_text() == "old"


def test_output_replaces_a_symlink_and_leaves_nothing_behind(files) -> None:
    (files / "victim").write_text("keep")
    (files / "link.txt").symlink_to("victim")
    assert run(files, "compare", "a.yaml", "b.yaml", "-o", "link.txt").returncode == 0
    assert (files / "victim").read_text() == "keep"
    assert "Parties" in (files / "link.txt").read_text()
    assert not list(files.glob(".plandiff*"))


def test_an_interrupt_ends_with_130_and_no_traceback(files) -> None:
    os.mkfifo(files / "slow.yaml")
    command = [*PLANDIFF, "compare", "slow.yaml", "b.yaml"]
    process = subprocess.Popen(command, cwd=files, stderr=subprocess.PIPE)
    with open(files / "slow.yaml", "wb"):  # the reader is there: it waits for bytes now
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in said


def test_output_is_the_same_under_any_locale_and_hash_seed(files) -> None:
    command = [*PLANDIFF, "compare", "a.yaml", "b.yaml", "--format", "json"]
    seen = {
        subprocess.run(
            command, cwd=files, capture_output=True, check=True, env={**os.environ, **environ}
        ).stdout
        for environ in (
            {"PYTHONHASHSEED": "0", "LC_ALL": "C"},
            {"PYTHONHASHSEED": "4242", "LC_ALL": "C.UTF-8", "TZ": "Pacific/Kiritimati"},
            {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        )
    }
    assert len(seen) == 1
