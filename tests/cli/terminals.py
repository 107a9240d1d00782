"""A terminal of the kernel to run plandiff in: what people see who are no pipe."""

import fcntl
import os
import pty
import re
import select
import struct
import sys
import termios
import time
from typing import NamedTuple

_MOST_SECONDS = 60


class Shown(NamedTuple):
    """How a run in a terminal ended."""

    code: int
    text: str

    @property
    def page(self) -> str:
        """The text but for what a slow run says of itself before it."""
        return re.sub(r"\r(?:plandiff: [^\r\n]*)?\x1b\[K", "", self.text)


def in_terminal(
    *arguments: str,
    environ: dict[str, str] | None = None,
    keys: tuple[tuple[str, str], ...] = (),
    program: tuple[str, ...] = (sys.executable, "-m", "plandiff"),
) -> Shown:
    """Run plandiff in a terminal of 80 × 24; type each (after it shows, keys)."""
    child, screen = pty.fork()
    if not child:
        for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "PAGER", "PLANDIFF_PAGER", "LESS"):
            os.environ.pop(name, None)
        os.environ.update({"TERM": "xterm", **(environ or {})})
        os.execvp(program[0], [*program, *arguments])  # noqa: S606
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    shown = b""
    waiting = list(keys)
    end = time.monotonic() + _MOST_SECONDS
    while time.monotonic() < end:
        ready, _, _ = select.select([screen], [], [], 0.5)
        if not ready:
            continue
        try:
            data = os.read(screen, 65_536)
        except OSError:  # how Linux says that the other side is closed
            break
        if not data:
            break
        shown += data
        if waiting and waiting[0][0].encode() in shown:
            os.write(screen, waiting.pop(0)[1].encode())
    os.close(screen)
    _, status = os.waitpid(child, 0)
    return Shown(os.waitstatus_to_exitcode(status), shown.decode().replace("\r\n", "\n"))
