"""The shape of a part of the gallery, and how the real program is run for it."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeAlias

FOLDER = Path(__file__).parent
_ROOT = FOLDER.parent.parent
# By name, relative to docs/gallery/.
Files: TypeAlias = dict[str, bytes]


class Part(NamedTuple):
    """A format in the gallery.

    Attributes:
        title: Its heading.
        make: Gives the markdown below the heading, and the files that it shows: the same bytes
            wherever the same program runs.
        pictures: What other programs draw of an output (a browser, Word), or None.
    """

    title: str
    make: Callable[[], tuple[str, Files]]
    pictures: "Pictures | None" = None


class Pictures(NamedTuple):
    """Pictures that differ from machine to machine: current is one that shows today's output.

    Attributes:
        names: Of their files.
        shown: Gives the output that all of them show.
        draw: Draws them, from that output.
        essence: What of the output is the same on every machine.
    """

    names: tuple[str, ...]
    shown: Callable[[], bytes]
    draw: Callable[[bytes], Files]
    essence: Callable[[bytes], bytes] = bytes


def written(*arguments: str, suffix: str) -> bytes:
    """Return the file that plandiff writes for `arguments`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"output{suffix}"
        printed(*arguments, "-o", str(path))
        return path.read_bytes()


def printed(*arguments: str, color: bool = False) -> str:
    """Return what plandiff prints for `arguments`, in colour if asked for."""
    environ = {key: os.environ[key] for key in ("PATH", "PYTHONPATH") if key in os.environ}
    environ |= {"FORCE_COLOR": "1"} if color else {"NO_COLOR": "1"}
    command = [sys.executable, "-m", "plandiff", *arguments, "--dir", str(_ROOT / "proposals")]
    done = subprocess.run(command, env=environ, cwd=_ROOT, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def command_line(*arguments: str) -> str:
    """Return the command as one types it."""
    return " ".join(("plandiff", *arguments))
