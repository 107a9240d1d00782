"""Exit codes over commands, situations and formats; stdout is empty whenever it is 2."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from plandiff.findings import Severity
from plandiff.reporters import findings
from plandiff.rules import number_gap
from plandiff.rules.rule import Breach, Rule

HEAD = "format: 1\nid: {}\ntitle: T\ndate: 2025-01-01\nclauses:\n"
SOUND = (
    HEAD.replace("clauses:", "sources: [{{id: s}}]\nparties: [{{id: n, name: N}}]\nclauses:")
    + "- number: '1'\n  status: {}\n  text: '{} Parties act.'\n  sources: [s]\n  agreed_by: [n]\n"
)
PLANDIFF = [sys.executable, "-m", "plandiff"]
FORMATS = ("terminal", "markdown", "json")
CHECK_FORMATS = findings.FORMATS
COMPARE = [
    ("a.yaml a.yaml --exit-code", 0),
    ("a.yaml b.yaml --exit-code", 1),
    ("a.yaml bad.yaml --exit-code", 2),
    ("a.yaml b.yaml -o no/such/file", 2),
    ("a.yaml b.yaml --clause zz", 2),
]
# Situations of `check`, in every format of findings.
CHECK = [
    ("sound.yaml", 0),
    ("sound.yaml agreed.yaml", 1),
    ("agreed.yaml --ignore brackets-in-agreed-clause", 0),
    ("agreed.yaml --select brackets-in-agreed-clause", 1),
    ("agreed.yaml --select nope", 2),
    ("agreed.yaml --ignore nope", 2),
    ("a.yaml --fail-on error", 0),
    ("a.yaml --fail-on warning", 1),
    ("a.yaml --fail-on note", 1),
    ("a.yaml --fail-on nope", 2),
    ("a.yaml bad.yaml", 2),
    ("agreed.yaml bad.yaml", 2),
    ("none.yaml", 2),
    ("dir", 2),
    ("- -", 2),
    ("a.yaml -o no/such/file", 2),
    ("a.yaml -o dir", 2),
    ("a.yaml -o - -o json=-", 2),
    ("a.yaml --against nope", 2),
    ("a.yaml --against none", 0),
    ("a.yaml --settings bad.toml", 2),
    ("a.yaml --settings none.toml", 2),
    ("a.yaml --settings strict.toml", 1),
    ("a.yaml --settings strict.toml --fail-on error", 0),
    ("a.yaml --baseline known.json --fail-on note", 0),
    ("agreed.yaml --baseline known.json", 1),
    ("a.yaml --baseline bad.toml", 2),
    ("a.yaml --baseline none.json", 2),
    ("a.yaml --limits nope", 2),
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
    ("check a.yaml --format nope", 2),
    ("fmt a.yaml --check", 1),
    ("fmt a.yaml --diff", 0),
    ("fmt a.yaml --diff --check", 1),
    ("fmt bad.yaml --check", 2),
    ("fmt none.yaml", 2),
    ("fmt dir", 2),
    ("fmt HEAD:a.yaml", 2),
    ("fmt a.yaml --nope", 2),
    ("new c.yaml --from a.yaml", 2),
    ("new c.yaml --from a.yaml --date soon", 2),
    ("new c.yaml --from a.yaml --date 2026 --today", 2),
    ("new b.yaml --from a.yaml --today", 2),
    ("new c.yaml --from bad.yaml --today", 2),
    ("new dir/a.yaml --from a.yaml --today", 2),
    ("new x/y --from a.yaml --today", 2),
    ("rules", 0),
    ("rules --format markdown", 0),
    ("rules --format nope", 2),
    ("explain number-gap", 0),
    ("explain number-gaps", 2),
    ("explain", 2),
    ("accept 0123456789abcdef a.yaml --reason r --by b", 2),
    ("accept 0123456789abcdef", 2),
    ("accept x a.yaml --reason r --by b --until soon", 2),
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
    (folder / "sound.yaml").write_text(SOUND.format("sound", "open", "The"))
    (folder / "agreed.yaml").write_text(SOUND.format("agreed", "agreed", "[Both] the"))
    (folder / "bad.toml").write_text("nope = 1\n")
    (folder / "strict.toml").write_text("fail-on = 'warning'\n")
    command = [*PLANDIFF, "check", "a.yaml", "--format", "json", "-o", "known.json"]
    subprocess.run(command, cwd=folder, check=True)
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


@pytest.mark.parametrize("form", CHECK_FORMATS)
@pytest.mark.parametrize(("arguments", "code"), CHECK)
def test_check_leaves_as_designed_in_every_format(
    plandiff: Run,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    form: str,
    arguments: str,
    code: int,
) -> None:
    monkeypatch.chdir(folder)
    ended_with, out, err = plandiff("check", *arguments.split(), "--format", form)
    _holds(ended_with, code, out, err)


@pytest.mark.parametrize("form", CHECK_FORMATS)
def test_a_fault_of_ours_is_no_finding(
    plandiff: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    def fail(_subject: object) -> Iterator[Breach]:
        raise ZeroDivisionError

    monkeypatch.chdir(folder)
    monkeypatch.setattr(number_gap, "RULE", Rule(Severity.WARNING, fail))
    code, out, err = plandiff("check", "a.yaml", "--format", form)
    assert (code, out) == (3, "")
    assert "internal error: ZeroDivisionError" in err


def test_a_problem_is_told_with_file_line_and_column(ended: Ended) -> None:
    assert ended("check .").stderr.startswith(b"./bad.yaml:1:10: error: ")


def test_what_failed_has_left_no_file(ended: Ended, folder: Path) -> None:
    assert ended(_of_compare("json", "a.yaml b.yaml -o no/such/file")).returncode == 2
    assert not {"no", "file"} & set(os.listdir(folder))
    assert os.listdir(folder / "dir") == []
