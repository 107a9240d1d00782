"""Long output page by page in a terminal, as git shows it.

Source: git's `pager.c` and git(1), GIT_PAGER: which variables are asked, that `cat` and
an empty value mean none, the defaults of LESS and LV, and that what the pager cannot be
started for is printed plainly. Other than git, who leaves the pager early ends the run
with the exit code that it would have had: git 2.39 is killed by SIGPIPE then, which a
script takes for a fault (docs/decisions/0025-reports-that-people-read.md).
"""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress

from plandiff.cli.output import note
from plandiff.visible import visible_line

_VARIABLES = ("PLANDIFF_PAGER", "PAGER")
_DEFAULT = "less"
# F: end at once where all fits the screen. R: colours as they are. X: what was shown stays.
_ENVIRONMENT = {"LESS": "FRX", "LV": "-c", "LESSCHARSET": "utf-8"}
# What only a shell understands; all else is started without one.
_FOR_A_SHELL = re.compile(r"[|&;<>()$`\\\"' \t\n*?\[#~=%]")
# What a shell leaves with where the command cannot be run or is not found.
_NOT_RUN = (126, 127)
# The oldest release of less that was seen to pass hyperlinks on with -R; what is older may
# show their codes instead (tests/cli/test_pager.py).
_LESS_WITH_LINKS = 590


def pager_for(environ: Mapping[str, str]) -> str | None:
    """Return the command to page with in a terminal, or None where nothing is to be paged."""
    if environ.get("TERM") == "dumb":
        return None
    named = next((environ[name] for name in _VARIABLES if name in environ), _DEFAULT).strip()
    return None if named in ("", "cat") else named


def passes_links(pager: str | None, environ: Mapping[str, str]) -> bool:
    """Whether hyperlinks reach the terminal through `pager`; asks less for its release."""
    if pager is None:
        return True
    if os.path.basename(pager) != "less" or "R" not in environ.get("LESS", _ENVIRONMENT["LESS"]):
        return False
    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(  # noqa: S603  (the pager that the user named)
            [pager, "--version"], capture_output=True, timeout=1, check=False
        )
        found = re.match(rb"less (\d+)", done.stdout)
        return found is not None and int(found[1]) >= _LESS_WITH_LINKS
    return False


def paged(data: Iterable[bytes], pager: str, environ: Mapping[str, str]) -> Iterator[bytes]:
    """Hand `data` to `pager` and wait for its end; yield what is left to print without it.

    That is nothing, or all of `data` where the pager cannot be run.
    """
    command = ["/bin/sh", "-c", pager] if _FOR_A_SHELL.search(pager) else [pager]
    surroundings = {**_ENVIRONMENT, **environ}
    sys.stdout.flush()
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, env=surroundings)  # noqa: S603
    except OSError as error:
        _say_not_run(pager, str(error.strerror))
        yield from data
        return
    given: list[bytes] = []
    rest = iter(data)
    with _interrupts_left_to_the_pager():
        _give(rest, process, given)
        code = process.wait()
    if code in _NOT_RUN:
        _say_not_run(pager, f"exit code {code}")
        yield from given
        yield from rest


def _give(data: Iterator[bytes], process: "subprocess.Popen[bytes]", given: list[bytes]) -> None:
    """Write `data` until the pager wants no more; note in `given` what was taken from it."""
    if process.stdin is None:  # pragma: no cover  (it was asked for)
        return
    try:
        for block in data:
            given.append(block)
            process.stdin.write(block)
    except BrokenPipeError:
        pass  # the reader has seen enough
    finally:
        with suppress(BrokenPipeError):
            process.stdin.close()


@contextmanager
def _interrupts_left_to_the_pager() -> Iterator[None]:
    """Let an interrupt reach the pager alone: to less it means to stop a search."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _say_not_run(pager: str, why: str) -> None:
    if pager != _DEFAULT:  # who has no less has named none
        note(f"the pager {visible_line(pager, 80)} cannot be run ({why}): all is printed here")
