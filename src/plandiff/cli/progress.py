"""What a long run is doing, on a terminal that waits; gone when there is something to read.

By a timer of the system and not by a thread: a process with threads is not forked, and
large files are read in two processes (plandiff.aside). So not rich.progress, which has one.
"""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from plandiff.cli.output import erase_line, show_line

# Shorter runs say nothing; the clock then moves once a second.
_FIRST_SECONDS, _THEN_SECONDS = 1.0, 1.0


@contextmanager
def progress(environ: Mapping[str, str] = os.environ) -> Iterator[Callable[[str], None]]:
    """Give what is called with each stage of the work; its words are shown after a second.

    Nothing is shown where stderr is no terminal, nor where it cannot erase a line.
    """
    if not _can_show(environ):
        yield lambda _words: None
        return
    start = time.monotonic()
    stage = ""

    def enter(words: str) -> None:
        nonlocal stage
        stage = words

    def tick(_signal: int, _frame: object) -> None:
        show_line(f"plandiff: {stage} … {time.monotonic() - start:.0f} s")

    before = signal.signal(signal.SIGALRM, tick)
    signal.setitimer(signal.ITIMER_REAL, _FIRST_SECONDS, _THEN_SECONDS)
    try:
        yield enter
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        erase_line()


def _can_show(environ: Mapping[str, str]) -> bool:
    try:
        is_terminal = sys.stderr is not None and sys.stderr.isatty()
    except ValueError:  # stderr was closed
        return False
    return is_terminal and environ.get("TERM") != "dumb" and hasattr(signal, "setitimer")
