"""The program: its commands, `--version`, and how a run ends."""

import errno
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, NoReturn

import typer
from typer.exceptions import TyperException

from plandiff import __version__
from plandiff.cli import output
from plandiff.cli.exit_codes import (
    EXIT_BAD_INPUT,
    EXIT_CLOSED_PIPE,
    EXIT_TERMINATED,
)
from plandiff.errors import PlandiffError
from plandiff.visible import visible_line

# Plain help: rich would read brackets in it as markup, and frames break at 20 columns.
app = typer.Typer(
    name="plandiff", rich_markup_mode=None, pretty_exceptions_enable=False, no_args_is_help=True
)
# Name of each command, and where its function stands; in the order of --help.
_COMMANDS = {
    "compare": ("plandiff.cli.compare", "compare"),
    "summary": ("plandiff.cli.compare", "summary"),
    "concordance": ("plandiff.cli.concordance", "concordance"),
    "check": ("plandiff.cli.check", "check"),
    "accept": ("plandiff.cli.accept", "accept"),
    "fmt": ("plandiff.cli.fmt", "fmt"),
    "new": ("plandiff.cli.new", "new"),
    "rules": ("plandiff.cli.rules", "rules"),
    "explain": ("plandiff.cli.rules", "explain"),
    "list": ("plandiff.cli.listing", "list_versions"),
    "show": ("plandiff.cli.show", "show"),
    "figures": ("plandiff.cli.figures", "figures"),
    "lexicons": ("plandiff.cli.lexicons", "lexicons"),
    "schema": ("plandiff.cli.schema", "schema"),
    "git-driver": ("plandiff.cli.git_driver", "git_driver"),
}

_UNWRITABLE = frozenset((errno.ENOSPC, errno.EIO, errno.EBADF, errno.EFBIG))


def _print_version(asked: bool) -> None:  # noqa: FBT001  (how typer calls it)
    if asked:
        output.write(f"plandiff {__version__}\n", None)
        raise typer.Exit


@app.callback()
def plandiff(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    """Compare versions of a negotiated text: which clause became which, and what changed.

    \b
    Start with:
      plandiff list
      plandiff compare v19 v20
      plandiff show v20 territory

    \b
    Exit codes:
      0 nothing wrong    1 differences, with --exit-code; findings of check;
      files not formatted, with fmt --check
      2 wrong input
      3 a fault of plandiff    130 interrupted    141 closed pipe
    """


def run() -> int:
    """Run the command line and return the exit code; only faults of ours get out."""
    signal.signal(signal.SIGTERM, _terminate)
    if sys.stdout is None and "--help" in sys.argv:
        output.complain(("plandiff: error: standard output is closed - open it",))
        return EXIT_BAD_INPUT
    _register(sys.argv[1:])
    try:
        code = app(standalone_mode=False)
    except (PlandiffError, TyperException, output.ClosedPipeError, OSError, MemoryError) as error:
        return _ended_by(error)
    except SystemExit as leaving:
        # typer leaves with 1 when nobody reads its help any more, and in no other case.
        if leaving.code == 1:
            output.silence_stdout()
            return EXIT_CLOSED_PIPE
        raise
    return code if isinstance(code, int) else 0


def _register(arguments: Sequence[str]) -> None:
    """Tell typer of the command that is called, or of all where that is not plain.

    It looks at every parameter of every command it knows, 1 ms each, before it reads
    the first argument.
    """
    first = arguments[0] if arguments else ""
    app.registered_commands.clear()
    for name in [first] if first in _COMMANDS else _COMMANDS:
        module, function = _COMMANDS[name]
        app.command(name)(getattr(import_module(module), function))


def _ended_by(error: Exception) -> int:
    """Say what `error` means for the user and return the exit code; a fault is raised again."""
    if isinstance(error, output.ClosedPipeError):
        return EXIT_CLOSED_PIPE
    if isinstance(error, TyperException):
        return _usage(error)
    if isinstance(error, PlandiffError):
        output.complain(error.lines())
    elif isinstance(error, MemoryError):
        output.complain(("plandiff: error: not enough memory - compare smaller files",))
    elif isinstance(error, OSError) and error.errno in _UNWRITABLE:
        # typer prints its help itself; all else is written by cli/output.py.
        output.silence_stdout()
        output.complain((f"plandiff: error: standard output cannot be written: {error.strerror}",))
    else:
        raise error
    return EXIT_BAD_INPUT


def _usage(error: TyperException) -> int:
    """Report wrong arguments in our own form: one line, nothing obeyed, exit 2."""
    if len(sys.argv) == 1:  # no command: typer's message is the help
        output.complain(error.format_message().splitlines())
        return EXIT_BAD_INPUT
    message = " ".join(error.format_message().split())
    output.complain((f"plandiff: error: {visible_line(message, 1_000)}", _hint(error)))
    return EXIT_BAD_INPUT


def _hint(error: TyperException) -> str:
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "plandiff"
    return f"plandiff: try '{visible_line(command)} --help'"


def _terminate(_signal: int, _frame: object) -> NoReturn:
    # Raised, so that what is half-written is cleaned up on the way out.
    sys.exit(EXIT_TERMINATED)
