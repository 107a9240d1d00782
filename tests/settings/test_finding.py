"""Which file settings are taken from, and what keeps one from being read."""

import os
from pathlib import Path

import pytest

from plandiff.errors import InvalidFileError, UnreadableError
from plandiff.findings import Severity
from plandiff.settings.finding import FILE, settings_of


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder inside a checkout."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    return tmp_path


def test_a_pyproject_without_a_section_is_passed_over(here: Path) -> None:
    Path("pyproject.toml").write_text('[project]\nname = "plandiff"\n[tool.other]\na = 1\n')
    (here / FILE).write_text('fail-on = "note"\n')
    assert settings_of(None).fail_on is Severity.NOTE
    Path("pyproject.toml").write_text('tool = "plandiff"\n')
    assert settings_of(None).fail_on is Severity.NOTE


def test_a_pyproject_that_does_not_speak_of_plandiff_is_passed_over(here: Path) -> None:
    Path("pyproject.toml").write_text("this is no TOML")
    (here / FILE).write_text('fail-on = "note"\n')
    assert settings_of(None).fail_on is Severity.NOTE


def test_where_the_working_directory_is_gone_there_are_no_settings(here: Path) -> None:
    (here / FILE).write_text('fail-on = "note"\n')
    (here / "below").rmdir()
    assert settings_of(None).fail_on is Severity.ERROR


def test_a_pipe_of_that_name_is_not_waited_for() -> None:
    os.mkfifo(FILE)
    with pytest.raises(UnreadableError, match="is no regular file"):
        settings_of(None)


def test_a_folder_of_that_name_is_told() -> None:
    Path(FILE).mkdir()
    with pytest.raises(UnreadableError, match="cannot be read: Is a directory"):
        settings_of(None)


def test_a_name_that_no_file_can_have_is_told() -> None:
    with pytest.raises(UnreadableError, match="null byte"):
        settings_of("a\0b")


def test_a_file_over_the_limit_is_refused() -> None:
    Path(FILE).write_text("#" * 2_000_001)
    with pytest.raises(UnreadableError, match="larger than 2,000,000 bytes"):
        settings_of(None)


@pytest.mark.parametrize("section", ['tool.plandiff = "x"', "[tool]\nplandiff = [1]"])
def test_a_section_that_is_no_table_is_told(section: str) -> None:
    Path("pyproject.toml").write_text(section + "\n")
    with pytest.raises(InvalidFileError) as raised:
        settings_of(None)
    (problem,) = raised.value.problems
    assert problem.message == "is no table - write [tool.plandiff]"


def test_more_than_fifty_mistakes_are_told_in_one_line_more() -> None:
    Path(FILE).write_text("".join(f"k{number} = 1\n" for number in range(60)))
    with pytest.raises(InvalidFileError) as raised:
        settings_of(None)
    assert len(raised.value.problems) == 51
    assert raised.value.problems[-1].message.startswith("and more than 50 mistakes")
