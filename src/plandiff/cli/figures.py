"""`plandiff figures`: every quantity, date and reference of some versions, side by side."""

import os
from typing import Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_OK

FORMATS = ("terminal", "markdown", "json", "csv")


def figures(  # noqa: PLR0913  (one argument an option)
    versions: Annotated[
        list[str],
        typer.Argument(
            metavar="VERSION…",
            help="Versions, the oldest first.",
            autocompletion=shared.complete_version,
        ),
    ],
    *,
    format_: Annotated[str, shared.choice("--format", FORMATS, "")] = "terminal",
    width: shared.Width = None,
    output: shared.Output = None,
    directory: shared.Directory = None,
    lexicons: shared.Lexicons = None,
    limits: shared.LimitsName = "default",
) -> int:
    """List every quantity, date and reference, side by side.

    # is a quantity, @ a date, § a reference and the clause that it leads to.

    \b
    Examples:
      plandiff figures v28 v20
      plandiff figures v20 --format json
      plandiff figures v28 v20 --format csv -o figures.csv
    """
    from plandiff.cli.output import write
    from plandiff.cli.page import page_color, page_width
    from plandiff.cli.versions import open_library
    from plandiff.figures import figures as found_in
    from plandiff.registers import as_csv, as_json, as_markdown, as_table

    library = open_library(directory, limits, lexicons)
    proposals = [loaded.proposal for loaded in library.load(versions)]
    lines = found_in(proposals, library.phrases())
    if format_ == "terminal":
        to_file = output is not None
        columns = page_width(width, os.environ, to_file=to_file)
        color = page_color(os.environ, to_file=to_file)
        write(as_table(proposals, lines, columns, color=color), output)
    else:
        written = {"json": as_json, "csv": as_csv, "markdown": as_markdown}[format_]
        write(written(proposals, lines), output)
    return EXIT_OK
