"""Work in a second process: its bytes come back, and its failure is for the caller to repair."""

import os
import subprocess
import sys
import threading
import time

import pytest

from plandiff.aside import _running as running
from plandiff.aside import aside, end_all, may_fork

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no second process here")


def test_bytes_come_back_however_many() -> None:
    wait = aside(lambda: b"x" * 3_000_000)
    assert wait() == b"x" * 3_000_000


def test_a_failure_gives_none_and_says_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    def fail() -> bytes:
        raise ValueError("no")

    assert aside(fail)() is None
    assert capfd.readouterr() == ("", "")


def test_a_process_that_was_ended_gives_none() -> None:
    assert aside(lambda: os.kill(os.getpid(), 9) or b"")() is None


def test_what_was_not_waited_for_is_ended() -> None:
    source, sink = os.pipe()
    aside(lambda: time.sleep(60) or b"")
    aside(lambda: b"x" * 3_000_000)  # more than a pipe holds: it waits for a reader
    os.close(sink)
    started = set(running)
    with open(source, "rb") as pipe:
        end_all()
        assert pipe.read() == b""  # nobody else holds its other end any more
    assert len(started) == 2
    for child in started:
        with pytest.raises(ChildProcessError):
            os.waitpid(child, os.WNOHANG)


def test_an_interrupted_run_leaves_nobody_who_holds_its_streams() -> None:
    code = (
        "import sys, time; from plandiff import __main__ as m, aside; from plandiff.cli import app\n"
        "def run():\n"
        "    aside.aside(lambda: time.sleep(60) or b''); raise KeyboardInterrupt\n"
        "app.run = run; m.console()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


@pytest.mark.parametrize("what", ["fork", "pipe"])
def test_where_no_process_or_pipe_is_left_the_caller_is_left_alone(
    what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    before = len(os.listdir("/dev/fd")) if os.path.isdir("/dev/fd") else 0
    monkeypatch.setattr(os, what, fail)
    assert aside(lambda: b"x")() is None
    assert (len(os.listdir("/dev/fd")) if before else 0) == before


def test_a_process_with_threads_is_not_copied() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert not may_fork()
    finally:
        done.set()
        thread.join()
