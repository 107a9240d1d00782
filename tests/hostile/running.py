"""One run of the command in a process of its own, with what it cost."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from threading import Timer
from typing import NamedTuple

# Source: what docs/testing.md promises for any input at the default limits.
SECONDS, MEBIBYTES = 5.0, 300.0


class Ran(NamedTuple):
    """How a run ended.

    Attributes:
        code: Exit code; negative for a signal.
        out: Standard output.
        err: Standard error.
        seconds: Of the processor, so that a busy machine does not count.
        mebibytes: Peak of the memory that it held.
    """

    code: int
    out: bytes
    err: bytes
    seconds: float
    mebibytes: float


def run(folder: Path, *arguments: str | bytes, **environment: str) -> Ran:
    """Run plandiff in `folder`; what waits for ever is killed."""
    kept = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "CI")}
    kept |= {"COLUMNS": "100", "TZ": "UTC"} | environment
    command = [os.fsencode(sys.executable), b"-m", b"plandiff", *map(os.fsencode, arguments)]
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            command, cwd=folder, env=kept, stdin=subprocess.DEVNULL, stdout=out, stderr=err
        )
        timer = Timer(SECONDS * 12, process.kill)
        timer.start()
        _, status, used = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        return Ran(
            process.returncode,
            out.read(),
            err.read(),
            used.ru_utime + used.ru_stime,
            used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10),
        )
