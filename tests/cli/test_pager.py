"""Long output in a terminal is paged as git pages it; nothing is lost where it cannot be."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.terminals import in_terminal

from plandiff.cli.pager import pager_for, passes_links

PROPOSALS = str(Path(__file__).parent.parent.parent / "proposals")
LONG = ("compare", "v28", "v20", "--dir", PROPOSALS)
LAST = "Record: evidence-changed 24, sources-changed 18"
needs_less = pytest.mark.skipif(shutil.which("less") is None, reason="no less here")


@pytest.mark.parametrize(
    ("environ", "pager"),
    [
        ({}, "less"),
        ({"TERM": "xterm"}, "less"),
        ({"TERM": "dumb"}, None),
        ({"PAGER": "more"}, "more"),
        ({"PAGER": "more", "PLANDIFF_PAGER": "less -S"}, "less -S"),
        ({"PAGER": "more", "PLANDIFF_PAGER": ""}, None),
        ({"PAGER": "cat"}, None),
        ({"PAGER": " "}, None),
    ],
    ids=str,
)
def test_the_pager_is_named_by_the_environment(environ, pager) -> None:
    assert pager_for(environ) == pager


def test_a_pipe_has_no_pager(tmp_path: Path) -> None:
    environ = {**os.environ, "PAGER": f"tee {tmp_path}/paged"}
    command = [sys.executable, "-m", "plandiff", *LONG]
    done = subprocess.run(command, env=environ, capture_output=True, check=True)
    assert LAST in done.stdout.decode()
    assert not (tmp_path / "paged").exists()


@pytest.mark.parametrize("command", [LONG, ("summary", *LONG[1:]), ("show", "v28", *LONG[3:])])
def test_a_terminal_has_one(tmp_path: Path, command: tuple[str, ...]) -> None:
    done = in_terminal(*command, environ={"PAGER": f"cat > {tmp_path}/paged"})
    assert (done.code, done.page) == (0, "")
    assert (tmp_path / "paged").stat().st_size > 5_000


def test_no_pager_means_none(tmp_path: Path) -> None:
    done = in_terminal(*LONG, "--no-pager", environ={"PAGER": f"tee {tmp_path}/paged"})
    assert LAST in done.page
    assert not (tmp_path / "paged").exists()


def test_less_gets_the_options_that_git_gives_unless_the_user_has_some() -> None:
    tell = {"PAGER": 'cat > /dev/null; echo "$LESS $LV"'}
    assert in_terminal(*LONG, environ=tell).page == "FRX -c\n"
    assert in_terminal(*LONG, environ={**tell, "LESS": "S"}).page == "S -c\n"


@needs_less
@pytest.mark.parametrize(("more", "code"), [((), 0), (("--exit-code",), 1)])
def test_who_leaves_less_early_has_read_enough(more, code: int) -> None:
    done = in_terminal(*LONG, *more, keys=((":", "q"),))
    assert done.code == code
    assert "v28 → v20" in done.page
    assert LAST not in done.page


@needs_less
def test_less_ends_at_once_where_all_fits_the_screen() -> None:
    done = in_terminal(*LONG, "--clause", "armed-forces-size")
    assert done.code == 0
    assert "600,000" in done.page


@pytest.mark.parametrize("size", ["head -1", "true", "exit 3"])
def test_a_pager_that_does_not_read_to_the_end_is_no_fault(size: str) -> None:
    done = in_terminal(*LONG, "--exit-code", environ={"PAGER": size})
    assert done.code == 1
    assert "error" not in done.page


@pytest.mark.parametrize("pager", ["/nowhere/pager", "/nowhere/pager -x", "/etc/passwd"])
def test_what_cannot_be_run_is_told_and_all_is_printed(pager: str) -> None:
    done = in_terminal(*LONG, environ={"PLANDIFF_PAGER": pager})
    plain = in_terminal(*LONG, "--no-pager")
    assert done.code == 0
    assert f"plandiff: the pager {pager} cannot be run" in done.page
    assert done.page.endswith(plain.text)


def test_without_less_all_is_printed_without_a_word(tmp_path: Path) -> None:
    done = in_terminal(*LONG, environ={"PATH": str(tmp_path)})
    assert done == in_terminal(*LONG, "--no-pager")


def test_a_file_and_a_terminal_that_is_dumb_have_no_pager(tmp_path: Path) -> None:
    environ = {"PAGER": f"tee {tmp_path}/paged"}
    assert in_terminal(*LONG, "-o", str(tmp_path / "out"), environ=environ).text == ""
    assert LAST in in_terminal(*LONG, environ={**environ, "TERM": "dumb"}).text
    assert not (tmp_path / "paged").exists()


@needs_less
def test_an_interrupt_is_for_the_pager() -> None:
    done = in_terminal(*LONG, keys=((":", "\x03"), (":", "q")))
    assert done.code == 0


SHOW = ("show", "v20", "armed-forces-size", "--dir", PROPOSALS)
OPENED = "\x1b]8;;https://www.ukrinform.net/amp/"


def test_sources_are_hyperlinks_where_the_terminal_can() -> None:
    done = in_terminal(*SHOW, "--no-pager", environ={"TERM": "xterm-kitty"})
    assert OPENED in done.page
    record = ("--record", "--no-pager")
    done = in_terminal(*LONG, *record, environ={"WT_SESSION": "x"})
    assert f"+{OPENED}" in done.page.replace("\x1b[0m", "").replace("\x1b[2m", "")


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"FORCE_HYPERLINK": "1", "NO_COLOR": "1"},
        {"TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"},
    ],
    ids=str,
)
def test_and_nowhere_else(environ: dict[str, str]) -> None:
    assert "\x1b]8" not in in_terminal(*SHOW, "--no-pager", environ=environ).text


def test_a_pipe_has_no_hyperlinks_whatever_is_forced() -> None:
    environ = {**os.environ, "FORCE_HYPERLINK": "1", "FORCE_COLOR": "1", "TERM": "xterm-kitty"}
    command = [sys.executable, "-m", "plandiff", *SHOW]
    done = subprocess.run(command, env=environ, capture_output=True, check=True)
    assert b"\x1b[" in done.stdout
    assert b"\x1b]8" not in done.stdout


@needs_less
def test_less_passes_hyperlinks_on_if_it_is_new_enough() -> None:
    release = subprocess.run(["less", "--version"], capture_output=True, check=True).stdout
    is_new = int(release.split()[1]) >= 590
    done = in_terminal(*SHOW, environ={"FORCE_HYPERLINK": "1"}, keys=((":", " "), ("END", "q")))
    assert (OPENED in done.page) == is_new
    assert "ESC]8" not in done.page


@pytest.mark.parametrize(
    ("pager", "environ"),
    [("more", {}), ("less -S", {}), ("less", {"LESS": "S"}), ("/nowhere/less", {})],
)
def test_other_pagers_get_no_hyperlinks(pager: str, environ) -> None:
    assert not passes_links(pager, environ)
