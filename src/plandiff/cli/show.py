"""`plandiff show`: one version, or one clause of it, with where it comes from."""

import os
from collections.abc import Iterator
from typing import Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_OK


def show(  # noqa: PLR0913  (one argument an option)
    version: Annotated[
        str,
        typer.Argument(
            metavar="VERSION", help="A version.", autocompletion=shared.complete_version
        ),
    ],
    clause: Annotated[
        str | None,
        typer.Argument(metavar="[CLAUSE]", help="Its id, or its number (14, 14/a)."),
    ] = None,
    *,
    width: shared.Width = None,
    no_pager: shared.NoPager = False,
    output: shared.Output = None,
    directory: shared.Directory = None,
    limits: shared.LimitsName = "default",
) -> int:
    """Show a version, or one clause of it.

    Options, accounts and sources are shown with each clause. In terminals that can, sources
    are hyperlinks.

    \b
    Examples:
      plandiff show v20
      plandiff show v19 nato-membership
      plandiff show v20 14/d
    """
    from rich.text import Text

    from plandiff.align import provisions
    from plandiff.cli.output import write
    from plandiff.cli.page import page_color, page_links, page_pager, page_width
    from plandiff.cli.versions import open_library
    from plandiff.prose.version import clause_lines, version_lines
    from plandiff.reporters.terminal.canvas import Canvas

    (loaded,) = open_library(directory, limits).load((version,))
    found = provisions(loaded.proposal)
    if clause is not None:
        ways = [p.position for p in found if clause in (p.clause.id, "/".join(p.path))]
        if not ways:
            raise typer.BadParameter(f"no clause {clause!r} in {version}", param_hint="CLAUSE")
        found = tuple(p for p in found if any(p.position[: len(way)] == way for way in ways))
    to_file = output is not None
    color = page_color(os.environ, to_file=to_file)
    pager = page_pager(os.environ, wanted=not to_file and not no_pager)
    has_links = not to_file and page_links(os.environ, pager, color=color)
    canvas = Canvas(page_width(width, os.environ, to_file=to_file), color=color)
    lines: Iterator[tuple[str, str, str]] = iter(())
    if clause is None:
        for gutter, words, style in version_lines(loaded):
            canvas.paragraph(Text(words, style), gutter)
    for provision in found:
        canvas.blank()
        lines = clause_lines(provision, loaded.proposal, links=has_links)
        for gutter, words, style in lines:
            canvas.paragraph(Text(words, style), gutter)
    write(canvas.text(), output, pager)
    return EXIT_OK
