"""Where a run starts and ends: tells a fault of ours from a finding."""

import gc
import os
import sys
from typing import NoReturn

from plandiff.cli.exit_codes import EXIT_BAD_INPUT, EXIT_BUG, EXIT_INTERRUPTED


def main() -> int:
    """Run plandiff and return its exit code: 3 for a fault of ours, never 1."""
    # pydantic would ask every installed package for plugins: 40 ms, and strangers' code
    # between a file and its verdict.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # A run is short and what it makes stays alive: the collector would only walk over
    # classes and clauses again and again (3 % of a small run).
    gc.disable()
    try:
        from plandiff.cli.app import run

        return run()
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except Exception as error:  # noqa: BLE001  (the one place that may: see the docstring)
        if _is_memory(error):
            _say("plandiff: error: not enough memory - compare smaller files")
            return EXIT_BAD_INPUT
        return _report(error)
    finally:
        # Imported by what starts a second process, and by nothing else.
        if started := sys.modules.get("plandiff.aside"):
            started.end_all()


def console() -> NoReturn:
    """Run plandiff and end the process: what the console script and `python -m` call.

    The process ends without freeing what the run made, object by object: that takes a
    tenth of a small run. All files are closed and both streams flushed by then.
    """
    code = main()
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):
        sys.exit(code)  # what cannot be flushed is for Python to tell
    os._exit(code)


def _is_memory(error: Exception) -> bool:
    """Whether memory ran out: C code that finds none at a bad moment says it in other words.

    Test: tests/faults/test_resources.py.
    """
    words = str(error)
    return (
        isinstance(error, MemoryError)
        or (isinstance(error, SystemError) and "without" in words and "exception" in words)
        or (isinstance(error, ImportError) and "failed to map segment" in words)
    )


def _report(error: Exception) -> int:
    """Say that this is our fault, where it happened, and how to tell us."""
    import traceback

    from plandiff import __version__
    from plandiff.visible import visible_line

    frames = traceback.extract_tb(error.__traceback__)
    where = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "unknown place"
    python = ".".join(map(str, sys.version_info[:3]))
    _say(
        f"plandiff: internal error: {type(error).__name__}: {visible_line(str(error), 300)}\n"
        f"  at {visible_line(where)}\n"
        "  This is a fault of plandiff, not of your files. Please report it with the two files, "
        "the command,\n"
        f"  and this: plandiff {__version__}, Python {python}, {sys.platform}; "
        "PLANDIFF_TRACEBACK=1 shows the way there."
    )
    if os.environ.get("PLANDIFF_TRACEBACK"):
        traceback.print_exception(error)
    return EXIT_BUG


def _say(words: str) -> None:
    try:
        print(words, file=sys.stderr)
    except (OSError, ValueError):
        return


if __name__ == "__main__":
    console()
