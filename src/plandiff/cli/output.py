"""Where text goes: stdout, or a file that is whole or untouched; always UTF-8."""

import contextlib
import os
import stat
import sys
from collections.abc import Iterable, Iterator

from plandiff.errors import PlandiffError, Problem, UnreadableError

# Characters written at once: more is no quicker, and stands in memory twice.
_BLOCK = 1_000_000
# To the end of the line. Source: ECMA-48, 8.3.41 EL.
_ERASE = "\x1b[K"
# Whether a line of progress stands on stderr.
_is_shown = False


class ClosedPipeError(Exception):
    """The reader of stdout is gone; there is nobody to tell."""


def write(text: str | Iterable[str], path: str | None, pager: str | None = None) -> None:
    """Write `text`, whole or in pieces, to stdout or to the file at `path`.

    With `pager` what would go to stdout is shown by that command (plandiff.cli.pager).

    Raises:
        ClosedPipeError: Nobody reads stdout any more.
        PlandiffError: It cannot be written; a file that was there is as it was.
    """
    data = _blocks((text,) if isinstance(text, str) else text)
    if pager is not None and path in (None, "-"):
        from plandiff.cli.pager import paged  # 10 ms, and pipes have no pager

        data = paged(data, pager, os.environ)
    _put(data, path)


def write_bytes(data: bytes, path: str | None) -> None:
    """Write a file that is no text to stdout, unless that is a terminal, or to `path`.

    Raises:
        ClosedPipeError: Nobody reads stdout any more.
        PlandiffError: It cannot be written, or a terminal would get it.
    """
    if path in (None, "-") and is_terminal():
        raise PlandiffError("this format is no text for a terminal - name a file with -o")
    _put((data,), path)


def _put(data: Iterable[bytes], path: str | None) -> None:
    if path == "":
        raise PlandiffError("-o names no file - name one, or leave it out")
    if path is None or path == "-":
        _to_stdout(data)
    else:
        _to_file(data, path)


def is_terminal() -> bool:
    """Whether stdout is a terminal."""
    try:
        return sys.stdout is not None and sys.stdout.isatty()
    except ValueError:  # stdout was closed
        return False


def complain(lines: Iterable[str]) -> None:
    """Write each of `lines` to stderr, whatever state that is in."""
    erase_line()
    _to_stderr("".join(f"{line}\n" for line in lines))


def warn(problems: Iterable[Problem]) -> None:
    """Write warnings to stderr."""
    complain(map(str, problems))


def note(words: str) -> None:
    """Write a remark to stderr."""
    complain((f"plandiff: {words}",))


def show_line(words: str) -> None:
    """Show `words` in the last line of a terminal on stderr, in the place of what stands there."""
    global _is_shown  # noqa: PLW0603  (there is one terminal)
    _is_shown = True
    _to_stderr(f"\r{words}{_ERASE}")


def erase_line() -> None:
    """Erase what `show_line` shows."""
    global _is_shown  # noqa: PLW0603
    if _is_shown:
        _is_shown = False
        _to_stderr(f"\r{_ERASE}")


def _to_stderr(text: str) -> None:
    if sys.stderr is None:
        return
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.flush()
        sys.stderr.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stderr.buffer.flush()


def silence_stdout() -> None:
    """Point stdout at nothing, so that leaving does not fail on what is buffered."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _blocks(pieces: Iterable[str]) -> Iterator[bytes]:
    """Yield `pieces` as UTF-8 in blocks: few calls, little memory."""
    gathered: list[str] = []
    size = 0
    try:
        for piece in pieces:
            gathered.append(piece)
            size += len(piece)
            if size >= _BLOCK:
                yield "".join(gathered).encode("utf-8", "backslashreplace")
                gathered, size = [], 0
    except (OSError, ValueError) as error:  # of who makes the text, not of where it goes
        raise RuntimeError(f"the text could not be made: {error}") from error
    yield "".join(gathered).encode("utf-8", "backslashreplace")


def _to_stdout(data: Iterable[bytes]) -> None:
    if sys.stdout is None:
        raise PlandiffError("standard output is closed - open it, or name a file with -o")
    try:
        sys.stdout.flush()
        for block in data:
            sys.stdout.buffer.write(block)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        silence_stdout()
        raise ClosedPipeError from None
    except (OSError, ValueError) as error:
        silence_stdout()
        why = getattr(error, "strerror", None) or str(error)
        raise PlandiffError(f"standard output cannot be written: {why}") from None


def _to_file(data: Iterable[bytes], path: str) -> None:
    try:
        if _is_special(path):
            # A device or pipe is written to; renaming over it would replace the node.
            with open(path, "wb", buffering=0) as file:
                _write_all(file.fileno(), data)
            return
        _replace(data, path)
    except BrokenPipeError:
        raise ClosedPipeError from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise UnreadableError(path, f"cannot be written: {why}") from None


def _is_special(path: str) -> bool:
    """Whether `path` is a device or pipe, or a symlink to one (`/dev/stdout`, `>(gzip)`)."""
    try:
        mode = os.stat(path).st_mode
    except OSError:  # nothing there yet, or a symlink to nothing, which is replaced
        return False
    if stat.S_ISDIR(mode):
        return not os.path.islink(path)
    return not stat.S_ISREG(mode)


def _replace(data: Iterable[bytes], path: str) -> None:
    """Write beside `path` and rename over it; a symlink is replaced, not followed."""
    import tempfile  # 2 ms, and most runs write to stdout

    folder = os.path.dirname(path) or "."
    descriptor, temporary = tempfile.mkstemp(prefix=".plandiff-", dir=folder)
    try:
        try:
            _write_all(descriptor, data)
            os.fchmod(descriptor, 0o666 & ~_umask())
        finally:
            os.close(descriptor)
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _write_all(descriptor: int, data: Iterable[bytes]) -> None:
    for block in data:
        view = memoryview(block)
        while view:
            view = view[os.write(descriptor, view) :]


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
