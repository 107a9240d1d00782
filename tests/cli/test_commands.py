import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from plandiff import __version__

Run = Callable[..., Any]  # gives code, out, err: conftest.py


def test_summary_is_compare_in_markdown(drafts: Path, plandiff: Run) -> None:
    for names in ((), ("v2",), ("v1", "v2")):
        assert plandiff("summary", *names) == plandiff("compare", *names, "--format", "markdown")


def test_list_shows_the_versions_by_date(drafts: Path, plandiff: Run) -> None:
    done = plandiff("list")
    assert (done.code, done.err) == (0, "")
    assert done.out.index("v1") < done.out.index("v2")
    for words in ("2025-01-01", "2025-02-01", "First draft", "Second draft"):
        assert words in done.out


def test_every_name_that_list_shows_can_be_compared(drafts: Path, plandiff: Run) -> None:
    other = (drafts / "proposals/v2.yaml").read_text().replace("id: v2", "id: v3")
    (drafts / "proposals/copy.yaml").write_text(other)
    listed = plandiff("list")
    if listed.code == 0 and "v3" in listed.out:
        assert plandiff("compare", "v1", "v3").code == 0


def test_list_refuses_a_folder_with_an_invalid_file(drafts: Path, plandiff: Run) -> None:
    (drafts / "proposals/bad.yaml").write_text("format: 1\n")
    done = plandiff("list")
    assert (done.code, done.out) == (2, "")
    assert "bad.yaml:1:1: error: " in done.err


def test_show_gives_a_version_whole_or_one_clause(drafts: Path, plandiff: Run) -> None:
    whole = plandiff("show", "v1").out
    for words in ("First draft", "600,000", "amnesty", "The ports stay open"):
        assert words in whole
    one = plandiff("show", "v1", "forces").out
    assert "600,000" in one
    assert "amnesty" not in one
    assert plandiff("show", "v1", "1").out == one
    assert "ports stay open" in plandiff("show", "v1", "3").out
    assert "ports stay open" in plandiff("show", "v1", "3/a").out


def test_show_refuses_a_clause_that_is_not_there(drafts: Path, plandiff: Run) -> None:
    done = plandiff("show", "v1", "council")
    assert (done.code, done.out) == (2, "")
    assert "no clause 'council' in v1" in done.err


def test_the_schema_of_files_and_reports_holds_for_them(drafts: Path, plandiff: Run) -> None:
    report = json.loads(plandiff("compare", "v1", "v2", "--format", "json").out)
    jsonschema.validate(report, json.loads(plandiff("schema", "report").out))
    proposal = json.loads(plandiff("schema", "proposal").out)
    assert set(proposal["required"]) == {"format", "id", "title", "date", "clauses"}


def test_version_is_that_of_the_package(plandiff: Run) -> None:
    assert plandiff("--version") == (0, f"plandiff {__version__}\n", "")


@pytest.mark.parametrize("command", ["compare", "summary", "check", "list", "show", "schema"])
def test_the_help_of_each_command_shows_examples(plandiff: Run, command: str) -> None:
    done = plandiff(command, "--help")
    assert done.code == 0
    assert f"plandiff {command}" in done.out.partition("Examples:")[2]


def test_an_argument_cannot_reach_the_terminal_or_a_runner(drafts: Path, plandiff: Run) -> None:
    hostile = "\x1b[31m[/shall]\u202e\n::error::x"
    for arguments in (
        ("compare", hostile, "v1"),
        ("compare", "v1", "v2", "--clause", hostile),
        ("compare", "v1", "v2", "--only", hostile),
        ("compare", "v1", "v2", "--format", hostile),
        ("show", "v1", hostile),
        ("check", hostile),
        ("list", "--dir", hostile),
        (hostile,),
    ):
        done = plandiff(*arguments)
        assert (done.code, done.out) == (2, "")
        assert "\x1b" not in done.err
        assert "\u202e" not in done.err
        assert "[/shall]" in done.err
        assert not any(line.lstrip().startswith("::") for line in done.err.splitlines())


def test_warnings_go_to_standard_error_and_do_not_fail(drafts: Path, plandiff: Run) -> None:
    v1 = (drafts / "proposals/v1.yaml").read_text().replace("ports", "po\u200brts")
    (drafts / "proposals/v1.yaml").write_text(v1, encoding="utf-8")
    done = plandiff("compare", "v1", "v2")
    assert done.code == 0
    assert ": warning: invisible character U+200B" in done.err
    assert "warning" not in done.out


def test_a_closed_standard_input_is_told(
    drafts: Path, plandiff: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    done = plandiff("compare", "v1", "-")
    assert (done.code, done.out) == (2, "")
    assert "standard input is closed" in done.err
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert plandiff("compare", "v1", "-").code == 2


def test_no_environment_variable_of_a_terminal_alters_data(
    drafts: Path, plandiff: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = plandiff("compare", "v1", "v2", "--format", "json")
    for name, value in {"COLUMNS": "20", "FORCE_COLOR": "1", "TERM": "dumb"}.items():
        monkeypatch.setenv(name, value)
    assert plandiff("compare", "v1", "v2", "--format", "json") == plain
    assert os.environ["COLUMNS"] == "20"


def test_no_line_about_a_command_is_cut_in_the_list_of_commands(plandiff: Run) -> None:
    _, out, _ = plandiff("--help")
    listed = out.partition("Commands:\n")[2].splitlines()
    assert len(listed) > 10
    assert [line for line in listed if line.endswith("...")] == []
