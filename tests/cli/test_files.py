"""Formats that are files, not text: .docx and .xlsx."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from plandiff.cli import output

WRITTEN = (("compare", "docx"), ("concordance", "xlsx"))
# What each is written with, and the extra that brings it.
LIBRARIES = {"docx": ("docx", "word"), "xlsx": ("xlsxwriter", "excel")}


@pytest.mark.parametrize(("command", "form"), WRITTEN)
def test_it_is_written_to_a_file(command, form, tmp_path: Path, plandiff) -> None:
    path = tmp_path / f"a.{form}"
    done = plandiff(command, "v19", "v20", "--format", form, "-o", str(path))
    assert (done.code, done.out, done.err) == (0, "", "")
    assert zipfile.ZipFile(path).testzip() is None
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(("command", "form"), WRITTEN)
@pytest.mark.parametrize("output_option", [(), ("-o", "-")])
def test_a_terminal_does_not_get_it(command, form, output_option, plandiff, monkeypatch) -> None:
    monkeypatch.setattr(output, "is_terminal", lambda: True)
    done = plandiff(command, "v19", "v20", "--format", form, *output_option)
    assert (done.code, done.out) == (2, "")
    assert "name a file with -o" in done.err


@pytest.mark.parametrize(("command", "form"), WRITTEN)
def test_a_pipe_gets_it_whole(command, form, tmp_path: Path) -> None:
    arguments = [command, "v19", "v20", "--format", form, "-o", "-"]
    done = subprocess.run(
        [sys.executable, "-m", "plandiff", *arguments], capture_output=True, check=True
    )
    path = tmp_path / "a"
    path.write_bytes(done.stdout)
    assert zipfile.ZipFile(path).testzip() is None


@pytest.mark.parametrize(("command", "form"), WRITTEN)
def test_without_the_library_the_extra_is_named(
    command, form, monkeypatch: pytest.MonkeyPatch, plandiff
) -> None:
    module, extra = LIBRARIES[form]
    monkeypatch.setitem(sys.modules, module, None)
    done = plandiff(command, "v19", "v20", "--format", form, "-o", "-")
    assert (done.code, done.out) == (2, "")
    assert f"pip install 'plandiff[{extra}]'" in done.err
