"""`plandiff check`: whether files can be read as proposals."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_BAD_INPUT, EXIT_OK

if TYPE_CHECKING:  # imported when the command runs
    from plandiff.cli.versions import Library


def check(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH…]",
            help="Files, folders or versions. Default: all versions of the folder.",
            autocompletion=shared.complete_version,
        ),
    ] = None,
    *,
    directory: shared.Directory = None,
    lexicons: shared.Lexicons = None,
    limits: shared.LimitsName = "default",
) -> int:
    """Find every problem of proposal files, each with file, line and column.

    Problems go to standard error. Leaves with 2 when a file cannot be read as a proposal.

    \b
    Examples:
      plandiff check
      plandiff check proposals/v20.yaml drafts/
      plandiff check v20@HEAD
    """
    from plandiff.cli.output import write
    from plandiff.cli.versions import open_library
    from plandiff.errors import PlandiffError, UnreadableError

    library = open_library(directory, limits, lexicons)
    wanted = _files(names) if names else list(library.folder.ids())
    if sum(name == "-" for name in wanted) > 1:
        raise PlandiffError("- stands twice - standard input can be read only once")
    if not wanted:
        raise UnreadableError(
            str(library.folder.path), "has no versions - there is nothing to check"
        )
    errors, warnings = _judge(wanted, library)
    if errors:
        return EXIT_BAD_INPUT
    files = "1 file" if len(wanted) == 1 else f"{len(wanted):,} files"
    told = "no problem" if not warnings else f"{warnings:,} warning{'s' if warnings > 1 else ''}"
    write(f"{files} checked: {told}\n", None)
    return EXIT_OK


def _judge(names: Sequence[str], library: "Library") -> tuple[int, int]:
    """Tell every problem of the word lists and of the versions; return errors and warnings."""
    from plandiff.cli.output import complain
    from plandiff.errors import PlandiffError
    from plandiff.load import load
    from plandiff.open_points import torn_problems
    from plandiff.store import read

    errors = warnings = 0
    try:
        library.phrases()
    except PlandiffError as error:
        complain(error.lines())
        errors += 1
    for name in names:
        try:
            found = read(name, library.folder, library.limits)
            loaded = load(found.data, found.name, library.limits)
        except PlandiffError as error:
            complain(error.lines())
            errors += 1
        else:
            problems = (*loaded.warnings, *torn_problems(loaded.proposal, found.data, found.name))
            complain(map(str, problems))
            warnings += len(problems)
    return errors, warnings


def _files(names: list[str]) -> list[str]:
    """Return `names` with each folder replaced by the YAML files in it.

    Raises:
        PlandiffError: A folder holds none.
    """
    from plandiff.errors import UnreadableError

    found: list[str] = []
    for name in names:
        if not os.path.isdir(name):
            found.append(name)
            continue
        try:
            inside = sorted(f for f in os.listdir(name) if f.endswith((".yaml", ".yml")))
        except OSError as error:
            raise UnreadableError(name, f"cannot be read: {error.strerror}") from None
        if not inside:
            raise UnreadableError(name, "is a directory without .yaml files")
        found += [os.path.join(name, file) for file in inside]
    return found
