"""Bytes of one file or of stdin, at most as many as a limit allows plus one."""

import os
import sys
from pathlib import Path

from plandiff.errors import UnreadableError


def read_file(path: str | Path, name: str, most: int) -> bytes:
    """Return the bytes of `path`; one more than `most` if it is larger.

    Raises:
        UnreadableError: There is none, it is a directory, or it cannot be read.
    """
    try:
        with open(path, "rb") as file:
            return _at_most(file.fileno(), most + 1)
    except IsADirectoryError:
        raise UnreadableError(name, "is a directory - name a file in it") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise UnreadableError(name, f"cannot be read: {why}") from None


def read_stdin(most: int) -> bytes:
    """Return what comes in on stdin; one byte more than `most` if it is larger.

    Raises:
        UnreadableError: stdin is closed or fails.
    """
    if sys.stdin is None:
        raise UnreadableError("-", "standard input is closed - name a file")
    try:
        return _at_most(sys.stdin.fileno(), most + 1)
    except (OSError, ValueError) as error:
        raise UnreadableError("-", f"standard input cannot be read: {error}") from None


def _at_most(descriptor: int, most: int) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while size < most and (piece := os.read(descriptor, min(1 << 20, most - size))):
        pieces.append(piece)
        size += len(piece)
    return b"".join(pieces)
