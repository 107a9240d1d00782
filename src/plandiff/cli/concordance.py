"""`plandiff concordance`: which clause became which, one row each."""

import os
from typing import Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_OK

FORMATS = ("terminal", "markdown", "json", "csv", "xlsx")


def concordance(  # noqa: PLR0913  (one argument an option)
    old: Annotated[
        str,
        typer.Argument(metavar="OLD", help="A version.", autocompletion=shared.complete_version),
    ],
    new: Annotated[
        str,
        typer.Argument(metavar="NEW", help="A later one.", autocompletion=shared.complete_version),
    ],
    *,
    format_: Annotated[str, shared.choice("--format", FORMATS, "")] = "terminal",
    ignore_ids: Annotated[
        bool,
        typer.Option(
            "--ignore-ids", help="Pair clauses by what they say, not by id or stated lineage."
        ),
    ] = False,
    width: shared.Width = None,
    output: shared.Output = None,
    directory: shared.Directory = None,
    lexicons: shared.Lexicons = None,
    limits: shared.LimitsName = "default",
) -> int:
    """List which clause became which, one row each.

    csv puts an apostrophe before what a spreadsheet would take for a formula; in xlsx every
    cell is text.

    \b
    Examples:
      plandiff concordance v28 v20
      plandiff concordance v28 v20 --format csv -o concordance.csv
      plandiff concordance v28 v20 --format xlsx -o concordance.xlsx
    """
    from plandiff.cli.output import write, write_bytes
    from plandiff.cli.page import page_color, page_width
    from plandiff.cli.versions import open_library
    from plandiff.concordances import as_csv, as_json, as_markdown, as_table, as_xlsx
    from plandiff.pipeline import compare

    library = open_library(directory, limits, lexicons)
    before, after = library.load((old, new))
    report = compare(before, after, ignore_ids=ignore_ids, phrases=library.phrases())
    if format_ == "terminal":
        to_file = output is not None
        columns = page_width(width, os.environ, to_file=to_file)
        write(as_table(report, columns, color=page_color(os.environ, to_file=to_file)), output)
    elif format_ == "xlsx":
        write_bytes(as_xlsx(report), output)
    else:
        written = {"markdown": as_markdown, "json": as_json, "csv": as_csv}[format_]
        write(written(report), output)
    return EXIT_OK
