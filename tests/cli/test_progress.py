"""What is shown of a long run: only to a terminal that waits, and gone afterwards."""

import os
import re
import subprocess
import sys
import textwrap

import pytest
from tests.cli.terminals import in_terminal

RUN = textwrap.dedent("""\
    import time
    from plandiff.cli import progress
    from plandiff.cli.output import note
    progress._FIRST_SECONDS = progress._THEN_SECONDS = {seconds}
    with progress.progress() as enter:
        enter("reading")
        {work}
    print("done")
    """)
WAIT = "end = time.monotonic() + 0.1\n    while time.monotonic() < end: time.sleep(0.01)"


def program(work: str, seconds: float = 0.01) -> tuple[str, ...]:
    return (sys.executable, "-c", RUN.format(work=work, seconds=seconds))


def test_it_says_what_is_done_and_is_erased() -> None:
    done = in_terminal(program=program(WAIT))
    assert done.code == 0
    assert re.search(r"\rplandiff: reading … \d+ s\x1b\[K", done.text)
    assert done.text.endswith("\r\x1b[Kdone\n")


def test_a_message_takes_its_place() -> None:
    done = in_terminal(program=program(f'{WAIT}\n    note("look")'))
    assert "\r\x1b[Kplandiff: look\n" in done.text


def test_a_short_run_says_nothing() -> None:
    assert in_terminal(program=program("pass", seconds=600)).text == "done\n"


def test_a_fault_leaves_nothing_behind() -> None:
    done = in_terminal(program=program(f"{WAIT}\n    raise SystemExit(7)"))
    assert done.code == 7
    assert done.text.endswith("\r\x1b[K")


@pytest.mark.parametrize("environ", [{"TERM": "dumb"}])
def test_a_terminal_that_cannot_erase_shows_nothing(environ) -> None:
    assert in_terminal(program=program(WAIT), environ=environ).text == "done\n"


def test_a_pipe_shows_nothing() -> None:
    environ = {**os.environ, "TERM": "xterm"}
    done = subprocess.run(program(WAIT), env=environ, capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"done\n", b"")
