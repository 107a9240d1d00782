"""`plandiff list`: which versions there are."""

import os

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_OK


def list_versions(
    *,
    width: shared.Width = None,
    directory: shared.Directory = None,
    limits: shared.LimitsName = "default",
) -> int:
    """List the versions that can be compared, by date.

    \b
    Examples:
      plandiff list
      plandiff list --dir drafts
    """
    from rich.text import Text

    from plandiff.cli.output import write
    from plandiff.cli.page import page_color, page_width
    from plandiff.cli.versions import open_library
    from plandiff.prose.bracket_notes import open_line
    from plandiff.reporters.terminal.canvas import Canvas
    from plandiff.reporters.terminal.grid import Column
    from plandiff.visible import visible_line

    library = open_library(directory, limits)
    ids = library.folder.ids()
    loaded = library.load(ids)
    rows = []
    named = zip(ids, (version.proposal for version in loaded), strict=True)
    for name, proposal in sorted(named, key=lambda pair: (pair[1].date, pair[0])):
        points = str(len(proposal.clauses))
        if proposal.declared_points not in (None, len(proposal.clauses)):
            points += f" ({proposal.declared_points} declared)"
        remarks = _remarks(proposal.wording, proposal.disclosure, open_line(proposal))
        rows.append(
            [
                Text(visible_line(name, 40), "bold"),
                Text(visible_line(proposal.date, 40)),
                Text(points),
                Text(visible_line(", ".join(proposal.parents) or "–", 60)),
                Text(visible_line(proposal.title) + remarks),
            ]
        )
    canvas = Canvas(
        page_width(width, os.environ, to_file=False), color=page_color(os.environ, to_file=False)
    )
    columns = [Column("Id", most=16), Column("Date", most=24), Column("Points", most=14)]
    canvas.table([*columns, Column("From", most=16), Column("Title", 1)], rows)
    write(canvas.text(), None)
    return EXIT_OK


def _remarks(wording: str, disclosure: str, unsettled: str) -> str:
    remarks = [wording] if wording != "verbatim" else []
    remarks += ["not public"] if disclosure == "partial" else []
    remarks += [f"not settled: {unsettled}"] if unsettled else []
    return f" ({', '.join(remarks)})" if remarks else ""
