import os
import sys
from types import SimpleNamespace
from typing import TextIO

import pytest

from plandiff.cli.page import page_color, page_links, page_pager, page_width


def _terminal(monkeypatch: pytest.MonkeyPatch, columns: int | None) -> None:
    stdout = SimpleNamespace(isatty=lambda: columns is not None, fileno=lambda: 1)
    monkeypatch.setattr(sys, "stdout", stdout)
    size = os.terminal_size((columns or 0, 24))
    monkeypatch.setattr(os, "get_terminal_size", lambda _descriptor: size)


@pytest.mark.parametrize(
    ("given", "columns", "terminal", "width"),
    [
        (100, "60", 50, 100),
        (None, "60", 50, 60),
        (None, "", 50, 50),
        (None, "0", 50, 50),
        (None, "-5", 50, 50),
        (None, "²", 50, 50),
        (None, "６０", 50, 50),
        (None, " 60", 50, 50),
        (None, "wide", 50, 50),
        (None, "9" * 5_000, 50, 50),
        (None, "", None, 80),
        (None, "", 0, 80),
        (None, "60", None, 60),
        (10, "", None, 10),
        (5, "", None, 10),
        (100_000, "", None, 400),
        (None, "3", None, 10),
        (None, "100000", None, 400),
        (None, "", 2, 10),
    ],
    ids=lambda value: str(value)[:12],
)
def test_width_comes_from_the_option_then_columns_then_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
    given: int | None,
    columns: str,
    terminal: int | None,
    width: int,
) -> None:
    _terminal(monkeypatch, terminal)
    assert page_width(given, {"COLUMNS": columns}, to_file=False) == width


def test_a_file_is_not_as_wide_as_the_terminal_happens_to_be(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _terminal(monkeypatch, 50)
    assert page_width(None, {}, to_file=True) == 80
    assert page_width(None, {"COLUMNS": "60"}, to_file=True) == 60
    assert page_width(70, {}, to_file=True) == 70


def test_a_terminal_that_does_not_know_its_size_has_eighty_columns(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_descriptor: int) -> os.terminal_size:
        raise OSError

    _terminal(monkeypatch, 50)
    monkeypatch.setattr(os, "get_terminal_size", fail)
    assert page_width(None, {}, to_file=False) == 80


@pytest.mark.parametrize(
    ("environ", "terminal", "colour"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"TERM": "xterm"}, True, True),
        ({"TERM": "dumb"}, True, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": "0"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "3"}, False, True),
        ({"FORCE_COLOR": "0"}, True, False),
        ({"FORCE_COLOR": ""}, False, False),
        ({"FORCE_COLOR": ""}, True, True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, False, True),
    ],
    ids=str,
)
def test_colour_follows_the_environment_then_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
    environ: dict[str, str],
    terminal: bool,  # noqa: FBT001
    colour: bool,  # noqa: FBT001
) -> None:
    _terminal(monkeypatch, 80 if terminal else None)
    assert page_color(environ, to_file=False) == colour


def test_a_file_has_no_colour_unless_it_is_forced(monkeypatch: pytest.MonkeyPatch) -> None:
    _terminal(monkeypatch, 80)
    assert not page_color({}, to_file=True)
    assert page_color({"FORCE_COLOR": "1"}, to_file=True)


@pytest.mark.parametrize("stdout", ["none", "closed"])
def test_a_closed_stdout_is_no_terminal(
    monkeypatch: pytest.MonkeyPatch, tmp_path: os.PathLike[str], stdout: str
) -> None:
    closed: TextIO | None = None
    if stdout == "closed":
        closed = open(os.path.join(tmp_path, "x"), "w")  # noqa: SIM115
        closed.close()
    monkeypatch.setattr(sys, "stdout", closed)
    assert page_width(None, {}, to_file=False) == 80
    assert not page_color({}, to_file=False)


@pytest.mark.parametrize(
    ("environ", "links"),
    [
        ({}, False),
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "xterm-kitty", "TMUX": "x"}, False),
        ({"TERM": "screen.xterm-kitty", "WT_SESSION": "x"}, False),
        ({"TERM_PROGRAM": "vscode"}, True),
        ({"TERM_PROGRAM": "Apple_Terminal"}, False),
        ({"VTE_VERSION": "5000"}, False),
        ({"VTE_VERSION": "7200"}, True),
        ({"VTE_VERSION": "9" * 5_000}, True),
        ({"VTE_VERSION": "²"}, False),
        ({"WT_SESSION": ""}, True),
        ({"FORCE_HYPERLINK": "1"}, True),
        ({"FORCE_HYPERLINK": "0", "TERM": "xterm-kitty"}, False),
    ],
    ids=lambda value: str(value)[:40],
)
def test_hyperlinks_follow_the_environment(
    monkeypatch: pytest.MonkeyPatch,
    environ: dict[str, str],
    links: bool,  # noqa: FBT001
) -> None:
    _terminal(monkeypatch, 80)
    assert page_links(environ, None, color=True) == links
    assert not page_links(environ, None, color=False)
    _terminal(monkeypatch, None)
    assert not page_links(environ, None, color=True)


def test_a_terminal_alone_has_a_pager(monkeypatch: pytest.MonkeyPatch) -> None:
    _terminal(monkeypatch, 80)
    assert page_pager({"PAGER": "more"}, wanted=True) == "more"
    assert page_pager({"PAGER": "more"}, wanted=False) is None
    _terminal(monkeypatch, None)
    assert page_pager({"PAGER": "more"}, wanted=True) is None
