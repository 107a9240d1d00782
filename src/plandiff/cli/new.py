"""`plandiff new`: the file of the next version, to work on."""

import os
from typing import Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_OK


def new(
    version: Annotated[
        str, typer.Argument(metavar="VERSION", help="Its id, or the path of its file.")
    ],
    *,
    old: Annotated[
        str,
        typer.Option(
            "--from",
            metavar="VERSION",
            help="The version it is made from.",
            autocompletion=shared.complete_version,
            show_default=False,
        ),
    ],
    date: Annotated[
        str | None, typer.Option("--date", metavar="DATE", help="Of the new text: 2026-03-01.")
    ] = None,
    today: Annotated[bool, typer.Option("--today", help="The date is today's, in UTC.")] = False,
    directory: shared.Directory = None,
    limits: shared.LimitsName = "default",
) -> int:
    """Start the next version from an old one.

    The file has its texts, ids, parties and sources, the old version as its parent, and a
    comment at the top on how to go on. No file is overwritten.

    \b
    Examples:
      plandiff new v21 --from v20 --date 2026-03-01
      plandiff new drafts/v21.yaml --from v20 --today
    """
    from plandiff.checking.inputs import from_here
    from plandiff.cli.output import note, write
    from plandiff.cli.versions import open_library
    from plandiff.layout.successor import successor
    from plandiff.store import read
    from plandiff.visible import visible_line

    day = _day(date, today=today)
    library = open_library(directory, limits)
    path = _path(version, library.folder.path if not library.folder.bundled else None)
    found = read(old, library.folder, library.limits)
    stem = os.path.splitext(os.path.basename(path))[0]
    text = successor(found.data, found.name, stem, day, library.limits)
    write(text, path)
    shown = visible_line(from_here(path))
    note(f"wrote {shown}: change it, then plandiff compare {visible_line(stem)}")
    return EXIT_OK


def _day(date: str | None, *, today: bool) -> str:
    """Return the date that was asked for.

    Raises:
        typer.BadParameter: Neither or both were, or it is none of the format's.
    """
    if (date is None) is not today:
        raise typer.BadParameter("name the date of the text with --date, or take --today's")
    if date is None:
        from datetime import UTC, datetime

        return datetime.now(UTC).date().isoformat()
    from plandiff.edtf import edtf

    try:
        return edtf(date)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--date") from None


def _path(version: str, folder: os.PathLike[str] | None) -> str:
    """Return where the new file goes.

    Raises:
        typer.BadParameter: Something is there already, or no folder is known.
    """
    path = version
    if not version.endswith((".yaml", ".yml")):
        if os.path.basename(version) != version:
            raise typer.BadParameter("a path ends in .yaml - or name an id", param_hint="VERSION")
        if folder is None:
            message = "there is no proposals/ folder here - name a path, such as drafts/v2.yaml"
            raise typer.BadParameter(message, param_hint="VERSION")
        path = os.path.join(folder, f"{version}.yaml")
    if os.path.lexists(path):
        raise typer.BadParameter("is there already - nothing is overwritten", param_hint=path)
    return path
