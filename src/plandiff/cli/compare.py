"""`plandiff compare` and `plandiff summary`: what changed between two versions."""

import os
from typing import Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_DIFFERENCES, EXIT_OK

# Named here and not imported: the lists' own modules cost half the start-up of --help.
# tests/test_registry.py holds them equal.
FORMATS = ("terminal", "markdown", "html", "json", "akn", "docx")
_VIEWS = ("table", "side-by-side", "inline", "brief")
_BRACKETS = ("literal", "status")


Old = Annotated[
    str | None,
    typer.Argument(metavar="OLD", help="A version.", autocompletion=shared.complete_version),
]
New = Annotated[
    str | None,
    typer.Argument(metavar="NEW", help="A later one.", autocompletion=shared.complete_version),
]


def compare(  # noqa: PLR0913  (one argument an option)
    old: Old = None,
    new: New = None,
    *,
    format_: Annotated[str, shared.choice("--format", FORMATS, "")] = "terminal",
    view: Annotated[
        str, shared.choice("--view", _VIEWS, "How a terminal lays clauses out: ")
    ] = "table",
    brackets: Annotated[
        str,
        shared.choice(
            "--brackets", _BRACKETS, "Square brackets as signs, or as what is not agreed: "
        ),
    ] = "literal",
    only: Annotated[
        str | None,
        typer.Option(
            "--only",
            metavar="KIND,…",
            help="Show these kinds of change alone; altered and record stand for their groups.",
            autocompletion=shared.complete_kind,
        ),
    ] = None,
    clause: Annotated[
        str | None,
        typer.Option(
            "--clause", metavar="ID", help="Show one clause: its id, or its number (14, 14/a)."
        ),
    ] = None,
    width: shared.Width = None,
    no_pager: shared.NoPager = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Leave with 1 if anything shown differs.")
    ] = False,
    ignore_ids: Annotated[
        bool,
        typer.Option(
            "--ignore-ids", help="Pair clauses by what they say, not by id or stated lineage."
        ),
    ] = False,
    why: Annotated[bool, typer.Option("--why", help="Say of each pair how it was found.")] = False,
    record: Annotated[
        bool,
        typer.Option(
            "--record", help="Show changes of sources, evidence, topics and notes in full."
        ),
    ] = False,
    output: shared.Output = None,
    directory: shared.Directory = None,
    lexicons: shared.Lexicons = None,
    limits: shared.LimitsName = "default",
) -> int:
    """Say which clause became which, and exactly what changed.

    Versions are named by id (v20), path (drafts/v21.yaml), git revision (HEAD~1:proposals/v20.yaml,
    v20@main) or - for standard input. Without names: the newest version and its first parent;
    with one name, that version and its first parent.

    \b
    Examples:
      plandiff compare v19 v20
      plandiff compare v28 v20 --only quantity-changed,removed
      plandiff compare v28 v20 --view brief
      plandiff compare v28 vE3 --clause armed-forces-size --view inline
      plandiff compare v20@HEAD~1 v20 --exit-code
      plandiff compare v28 v20 --format json -o report.json
      plandiff compare v28 v20 --format docx -o changes.docx
      plandiff compare v28 v20 --format html -o page.html
    """
    from plandiff.cli.output import write, write_bytes
    from plandiff.cli.page import page_color, page_links, page_pager, page_width
    from plandiff.cli.progress import progress
    from plandiff.cli.selecting import kinds_called, no_such_clause
    from plandiff.cli.versions import open_library
    from plandiff.pipeline import compare as compare_versions
    from plandiff.prose.addresses import addresses
    from plandiff.reporters import (
        BINARY_REPORTERS,
        Brackets,
        RenderOptions,
        View,
        binary_reporter,
        reporter,
    )
    from plandiff.reporters.selection import names_a_clause, selected

    kinds = kinds_called(only)
    library = open_library(directory, limits, lexicons)
    with progress() as enter:
        enter("reading")
        if old is not None and new is not None:
            before, after = library.load((old, new))
        else:
            before, after = library.load_with_parent(old if old is not None else library.newest())
        enter("comparing")
        report = compare_versions(before, after, ignore_ids=ignore_ids, phrases=library.phrases())
    if clause is not None and not names_a_clause(report, clause):
        raise no_such_clause(report, clause)
    to_file = output is not None
    pager = page_pager(os.environ, wanted=not to_file and not no_pager)
    color = page_color(os.environ, to_file=to_file)
    has_links = record and not to_file and page_links(os.environ, pager, color=color)
    render_options = RenderOptions(
        width=page_width(width, os.environ, to_file=to_file),
        color=color,
        view=View(view),
        only=kinds,
        clause=clause,
        why=why,
        record=record,
        brackets=Brackets(brackets),
        links=addresses(report) if has_links else {},
    )
    with progress() as enter:
        enter("writing")
        if format_ in BINARY_REPORTERS:
            write_bytes(binary_reporter(format_).data(report, render_options), output)
        else:
            write(reporter(format_).pieces(report, render_options), output, pager)
    differs = any(entry.changes for entry in selected(report, render_options))
    return EXIT_DIFFERENCES if exit_code and differs else EXIT_OK


def summary(  # noqa: PLR0913  (one argument an option)
    old: Old = None,
    new: New = None,
    *,
    no_pager: shared.NoPager = False,
    output: shared.Output = None,
    directory: shared.Directory = None,
    lexicons: shared.Lexicons = None,
    limits: shared.LimitsName = "default",
) -> int:
    """Write the comparison as markdown, for a pull request.

    A sentence to quote, what matters first, tables, full texts and provenance; at most as long
    as a GitHub comment, and what is left out is counted. The same as compare --format markdown.

    \b
    Examples:
      plandiff summary v19 v20
      plandiff summary v28 v20 -o summary.md
    """
    return compare(
        old,
        new,
        format_="markdown",
        no_pager=no_pager,
        output=output,
        directory=directory,
        lexicons=lexicons,
        limits=limits,
    )
