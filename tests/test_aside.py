"""Work in a second process: its bytes come back, and its failure is for the caller to repair."""

import os
import threading

import pytest

from plandiff.aside import aside, may_fork

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


def test_a_process_with_threads_is_not_copied() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert not may_fork()
    finally:
        done.set()
        thread.join()
