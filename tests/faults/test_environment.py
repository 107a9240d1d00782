"""The same bytes and the same exit codes in any locale, terminal and working folder."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.conftest import Run, environment

_SAME = [
    {"LANG": "C"},
    {"LC_ALL": "C"},
    {"LC_ALL": "POSIX"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"LC_ALL": "tr_TR.UTF-8"},
    {"TZ": "Pacific/Kiritimati"},
    {"TZ": "America/Los_Angeles"},
    {"PYTHONHASHSEED": "0"},
    {"PYTHONHASHSEED": "4242"},
    {"PYTHONOPTIMIZE": "2"},
    {"PYTHONDEVMODE": "1"},
    {"PYTHONWARNINGS": "error"},
    {"TERM": "dumb"},
    {"TERM": None},
    {"HOME": None, "XDG_CONFIG_HOME": None},
    {"HOME": "/proc"},
    {"TMPDIR": "/nonexistent"},
    {"SOURCE_DATE_EPOCH": "0"},
    {"CI": "1"},
]
_ENCODINGS = ["ascii", "latin-1", "cp1252", "utf-16"]


@pytest.mark.parametrize("format_", ["terminal", "markdown", "json"])
def test_a_report_is_the_same_anywhere(format_: str, plandiff_in: Run) -> None:
    line = ("compare", "a.yaml", "b.yaml", "--format", format_, "--exit-code")
    plain = plandiff_in(*line, env=environment())
    assert plain.returncode == 1
    for given in _SAME:
        done = plandiff_in(*line, env=environment(**given))
        assert (done.returncode, done.stdout, done.stderr) == (1, plain.stdout, b""), given


@pytest.mark.parametrize("encoding", _ENCODINGS)
def test_an_output_that_lacks_letters_gets_utf_8_all_the_same(
    encoding: str, plandiff_in: Run
) -> None:
    done = plandiff_in("compare", "a.yaml", "b.yaml", env=environment(PYTHONIOENCODING=encoding))
    assert (done.returncode, done.stderr) == (0, b"")
    assert "é – 漢" in done.stdout.decode()
    lost = plandiff_in("compare", "a.yaml", "é漢.yaml", env=environment(PYTHONIOENCODING=encoding))
    assert (lost.returncode, lost.stdout) == (2, b"")
    assert b"Traceback" not in lost.stderr


@pytest.mark.parametrize(
    "columns", ["20", "10", "1", "0", "-5", "abc", "999999999999", "²", "", " 80", "1e3"]
)
def test_no_width_loses_a_word(columns: str, plandiff_in: Run) -> None:
    done = plandiff_in("compare", "a.yaml", "b.yaml", env=environment(COLUMNS=columns))
    assert done.returncode == 0
    letters = "".join(filter(str.isalpha, done.stdout.decode()))
    assert letters.count("shall") >= 3


def test_a_page_of_20_columns_fits(plandiff_in: Run) -> None:
    done = plandiff_in("compare", "a.yaml", "b.yaml", env=environment(COLUMNS="20"))
    # Han characters are two columns wide: counted once here, so the page may only be narrower.
    assert max(map(len, done.stdout.decode().splitlines())) <= 20


def test_modules_in_the_working_folder_are_not_taken(folder: Path, plandiff_in: Run) -> None:
    program = shutil.which("plandiff", path=os.path.dirname(sys.executable))
    assert program is not None, "the console script is not installed beside this Python"
    for name in ("json", "yaml", "rich", "typer", "plandiff"):
        (folder / f"{name}.py").write_text("raise SystemExit(99)\n")
    done = subprocess.run(
        [program, "compare", "a.yaml", "b.yaml"], cwd=folder, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_working_folder_that_is_gone_hinders_nothing(folder: Path) -> None:
    (folder / "gone").mkdir()
    script = f'cd gone && rmdir ../gone && "$0" -m plandiff compare {folder}/a.yaml {folder}/b.yaml'
    done = subprocess.run(
        ["sh", "-c", script, sys.executable], cwd=folder, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("given", [{"NO_COLOR": "1", "FORCE_COLOR": "1"}, {"FORCE_COLOR": "0"}, {}])
def test_no_colour_where_none_was_asked_for(given: dict[str, str], plandiff_in: Run) -> None:
    done = plandiff_in("compare", "a.yaml", "b.yaml", env=environment(**given))
    assert b"\x1b" not in done.stdout


def test_colour_where_it_was_asked_for_but_never_in_data(plandiff_in: Run) -> None:
    forced = environment(FORCE_COLOR="1")
    assert b"\x1b[" in plandiff_in("compare", "a.yaml", "b.yaml", env=forced).stdout
    data = plandiff_in("compare", "a.yaml", "b.yaml", "--format", "json", env=forced)
    assert b"\x1b" not in data.stdout
