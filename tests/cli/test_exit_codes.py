"""Exit codes over commands, situations and formats; stdout is empty whenever it is 2."""

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

HEAD = "format: 1\nid: {}\ntitle: T\ndate: 2025-01-01\nclauses:\n"
PLANDIFF = [sys.executable, "-m", "plandiff"]
FORMATS = ("terminal", "markdown", "json")
COMPARE = [
    ("a.yaml a.yaml --exit-code", 0),
    ("a.yaml b.yaml --exit-code", 1),
    ("a.yaml bad.yaml --exit-code", 2),
    ("a.yaml b.yaml -o no/such/file", 2),
    ("a.yaml b.yaml --clause zz", 2),
]
OTHERS = [
    ("compare a.yaml none.yaml", 2),
    ("compare a.yaml b.yaml --nope", 2),
    ("compare a.yaml b.yaml --only zz", 2),
    ("summary a.yaml b.yaml", 0),
    ("check a.yaml", 0),
    ("check .", 2),
    ("show a.yaml", 0),
    ("list --dir none", 2),
    ("schema report", 0),
    ("--version", 0),
    ("nope", 2),
    ("", 2),
]
# Like the others, but in this process: a new one for each would take a minute.
MORE = [
    ("compare a.yaml b.yaml", 0),
    ("compare a.yaml a.yaml", 0),
    ("compare a.yaml dir", 2),
    ("compare a.yaml b.yaml -o dir", 2),
    ("compare a.yaml b.yaml --format nope", 2),
    ("compare a.yaml b.yaml --view nope", 2),
    ("compare a.yaml b.yaml --width few", 2),
    ("compare a.yaml b.yaml --limits nope", 2),
    ("compare a.yaml b.yaml a.yaml", 2),
    ("compare nope a.yaml", 2),
    ("compare HEAD:none.yaml a.yaml", 2),
    ("summary a.yaml bad.yaml", 2),
    ("summary a.yaml b.yaml --exit-code", 2),
    ("check bad.yaml", 2),
    ("check none.yaml", 2),
    ("check dir", 2),
    ("check - -", 2),
    ("show a.yaml 9", 2),
    ("show bad.yaml", 2),
    ("show none.yaml", 2),
    ("show", 2),
    ("list --dir dir", 0),
    ("list --dir none", 2),
    ("list extra", 2),
    ("schema proposal", 0),
    ("schema nope", 2),
    ("schema", 2),
    ("schema report -o dir", 2),
    ("--help", 0),
    ("compare --help", 0),
    ("--nope", 2),
]
Run = Callable[..., tuple[int, str, str]]
Ended = Callable[[str], subprocess.CompletedProcess[bytes]]


def _of_compare(form: str, arguments: str) -> str:
    return f"compare {arguments} --format {form}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with two files that differ, one that is invalid, and a folder."""
    folder = tmp_path_factory.mktemp("exit")
    for name, word in (("a", "The"), ("b", "All")):
        text = HEAD.format(name) + f"- number: '1'\n  text: '{word} Parties [shall] act'\n"
        (folder / f"{name}.yaml").write_text(text)
    (folder / "bad.yaml").write_text("clauses: [shall\n")
    (folder / "dir").mkdir()
    return folder


@pytest.fixture(scope="module")
def ended(folder: Path) -> Ended:
    """Return how each command line of the tables ended; all run at once, on all cores."""
    forms = [_of_compare(form, arguments) for arguments, _ in COMPARE for form in FORMATS]
    lines = [*forms, *(line for line, _ in OTHERS)]

    def run(line: str) -> subprocess.CompletedProcess[bytes]:
        command = [*PLANDIFF, *line.split()]
        return subprocess.run(command, cwd=folder, capture_output=True, check=False)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(lines, pool.map(run, lines), strict=True)).__getitem__


def _holds(code: int, wanted: int, out: str, err: str) -> None:
    assert code == wanted, err
    assert "Traceback" not in err
    assert bool(out) == (wanted != 2)
    assert bool(err) == (wanted == 2)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(("arguments", "code"), COMPARE)
def test_compare_leaves_as_designed_in_every_format(
    ended: Ended, form: str, arguments: str, code: int
) -> None:
    done = ended(_of_compare(form, arguments))
    _holds(done.returncode, code, done.stdout.decode(), done.stderr.decode())


@pytest.mark.parametrize(("line", "code"), OTHERS)
def test_other_commands_leave_as_designed(ended: Ended, line: str, code: int) -> None:
    done = ended(line)
    _holds(done.returncode, code, done.stdout.decode(), done.stderr.decode())


@pytest.mark.parametrize(("line", "code"), MORE)
def test_more_situations_leave_as_designed(
    plandiff: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, line: str, code: int
) -> None:
    monkeypatch.chdir(folder)
    ended_with, out, err = plandiff(*line.split())
    _holds(ended_with, code, out, err)


def test_a_problem_is_told_with_file_line_and_column(ended: Ended) -> None:
    assert ended("check .").stderr.startswith(b"./bad.yaml:1:10: error: ")


def test_what_failed_has_left_no_file(ended: Ended, folder: Path) -> None:
    assert ended(_of_compare("json", "a.yaml b.yaml -o no/such/file")).returncode == 2
    assert sorted(os.listdir(folder)) == ["a.yaml", "b.yaml", "bad.yaml", "dir"]
    assert os.listdir(folder / "dir") == []
