"""The shape of a part of the gallery, and how the real program is run for it."""

import os
import subprocess
import sys
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
        make: Gives the markdown below the heading, and the files it shows.
        is_exact: Whether the same program gives the same bytes on every machine, as it does
            not for screenshots of a browser; of those it is only checked that they exist.
        names: The files of a part that is not exact.
    """

    title: str
    make: Callable[[], tuple[str, Files]]
    is_exact: bool = True
    names: frozenset[str] = frozenset()


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
