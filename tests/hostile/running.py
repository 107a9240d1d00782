"""One run of the command in a process of its own, with what it cost."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
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


# A process starts with the peak of the one that it was copied from: a small one stands between
# this large one and the run, and tells what its child took.
_MEASURE = """
import json, resource, subprocess, sys
code = subprocess.run(sys.argv[2:], stdin=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as file:
    json.dump([code, used.ru_utime + used.ru_stime, used.ru_maxrss], file)
"""


def run(folder: Path, *arguments: str | bytes, **environment: str) -> Ran:
    """Run plandiff in `folder`.

    Raises:
        TimeoutExpired: It waits for ever.
    """
    # Coverage would take as much as the run itself.
    lost = ("NO_COLOR", "FORCE_COLOR", "CI", "COVERAGE_PROCESS_CONFIG")
    kept = {k: v for k, v in os.environ.items() if k not in lost}
    kept |= {"COLUMNS": "100", "TZ": "UTC"} | environment
    with tempfile.NamedTemporaryFile() as told:
        measure = [sys.executable, "-S", "-E", "-c", _MEASURE, told.name]
        done = subprocess.run(
            [*measure, sys.executable, "-m", "plandiff", *arguments],
            cwd=folder,
            env=kept,
            capture_output=True,
            timeout=SECONDS * 12,
            check=True,
        )
        code, seconds, peak = json.load(told)
    mebibytes = peak / (2**20 if sys.platform == "darwin" else 2**10)
    return Ran(code, done.stdout, done.stderr, seconds, mebibytes)
