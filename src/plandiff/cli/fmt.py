"""`plandiff fmt`: files in the canonical layout."""

from typing import Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_BAD_INPUT, EXIT_FINDINGS, EXIT_OK


def fmt(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH…|VERSION…]",
            help="Files, folders or versions; - from standard input to standard output. "
            "Default: all versions of the folder.",
            autocompletion=shared.complete_version,
        ),
    ] = None,
    *,
    check: Annotated[
        bool,
        typer.Option("--check", help="Write nothing; name what is not formatted and leave with 1."),
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Write nothing; show what would change.")
    ] = False,
    directory: shared.Directory = None,
    limits: shared.LimitsName = "default",
) -> int:
    """Write files in the canonical layout.

    What they say and their comments stay. A file that would read otherwise is left alone, with
    exit code 2; so is one that is no version. The others are written all the same, each whole
    or not at all.

    \b
    Examples:
      plandiff fmt
      plandiff fmt --check proposals/
      plandiff fmt --diff v21
    """
    from plandiff.checking.inputs import files_of
    from plandiff.cli.formatting import Formatting
    from plandiff.cli.output import complain, write
    from plandiff.cli.versions import open_library
    from plandiff.errors import PlandiffError

    library = open_library(directory, limits)
    wanted = files_of(names or (), library.folder)
    work = Formatting(library, is_dry=check or diff)
    pages: list[str] = []
    is_wrong = False
    for name in wanted:
        try:
            done = work.of(name)
        except PlandiffError as error:
            complain(error.lines())
            is_wrong = True
            continue
        if done is None:
            continue
        if diff:
            pages.append(done.diff())
        elif check:
            pages.append(f"{done.shown}\n")
    write("".join((*work.texts, *pages)), None)
    if is_wrong:
        return EXIT_BAD_INPUT
    return EXIT_FINDINGS if check and work.changed else EXIT_OK
