"""`plandiff figures`: every quantity, date and reference of some versions, side by side."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.compare import FORMATS, choice
from plandiff.cli.exit_codes import EXIT_OK

if TYPE_CHECKING:  # imported when the command runs
    from plandiff.figures import Line


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
    format_: Annotated[str, choice("--format", FORMATS, "")] = "terminal",
    width: shared.Width = None,
    output: shared.Output = None,
    directory: shared.Directory = None,
    lexicons: shared.Lexicons = None,
    limits: shared.LimitsName = "default",
) -> int:
    """List every quantity, date and reference, with the versions side by side.

    # is a quantity, @ a date, § a reference and the clause that it leads to.

    \b
    Examples:
      plandiff figures v28 v20
      plandiff figures v20 --format json
    """
    from plandiff.cli.output import write
    from plandiff.cli.page import page_color, page_width
    from plandiff.cli.versions import open_library
    from plandiff.figures import figures as found_in

    library = open_library(directory, limits, lexicons)
    proposals = [loaded.proposal for loaded in library.load(versions)]
    lines = found_in(proposals, library.phrases())
    names = [proposal.id for proposal in proposals]
    if format_ == "json":
        write(_json(names, lines), output)
    elif format_ == "markdown":
        write(_markdown(names, lines), output)
    else:
        to_file = output is not None
        columns = page_width(width, os.environ, to_file=to_file)
        color = page_color(os.environ, to_file=to_file)
        write(_terminal(names, lines, columns, color=color), output)
    return EXIT_OK


def _terminal(names: Sequence[str], lines: "Sequence[Line]", width: int, *, color: bool) -> str:
    from rich.text import Text

    from plandiff.prose.register import register_rows
    from plandiff.reporters.terminal.canvas import Canvas
    from plandiff.reporters.terminal.grid import Column
    from plandiff.visible import visible_line

    canvas = Canvas(width, color=color)
    rows = [
        [Text(row.clause, "bold"), *(Text("\n".join(cell)) for cell in row.cells)]
        for row in register_rows(lines)
    ]
    if not rows:
        canvas.paragraph(Text("no quantity, date or reference"))
        return canvas.text()
    heads = [Column(visible_line(name, 40), 1) for name in names]
    canvas.table([Column("Clause", most=28), *heads], rows)
    return canvas.text()


def _markdown(names: Sequence[str], lines: "Sequence[Line]") -> str:
    from plandiff.prose.register import register_rows
    from plandiff.reporters.markdown.escape import escape_line

    head = ["Clause", *(escape_line(name, 40) for name in names)]
    found = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for row in register_rows(lines):
        cells = ["<br>".join(escape_line(told, 200) for told in cell) for cell in row.cells]
        found.append(f"| {' | '.join([escape_line(row.clause, 80), *cells])} |")
    return "\n".join(found) + "\n"


def _json(names: Sequence[str], lines: "Sequence[Line]") -> str:
    import json

    told = [
        {
            "clauses": [
                [{"id": p.clause.id, "number": p.clause.number, "path": list(p.path)} for p in side]
                for side in line.provisions
            ],
            "figures": [[figure._asdict() for figure in side] for side in line.figures],
        }
        for line in lines
    ]
    value = {"schema": "plandiff/figures/1", "versions": list(names), "lines": told}
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
