"""`plandiff accept`: let a finding pass, with a reason, in the file of settings."""

from datetime import date
from typing import Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_BAD_INPUT, EXIT_OK


def accept(  # noqa: PLR0913  (one argument an option)
    fingerprint: Annotated[
        str, typer.Argument(metavar="FINGERPRINT", help="Of the finding, as check prints it.")
    ],
    names: shared.Names = None,
    *,
    reason: Annotated[
        str, typer.Option("--reason", metavar="TEXT", help="Why it may pass.", show_default=False)
    ],
    by: Annotated[
        str, typer.Option("--by", metavar="NAME", help="Who decided so.", show_default=False)
    ],
    until: Annotated[
        str | None, typer.Option("--until", metavar="DATE", help="The last day: 2026-12-31.")
    ] = None,
    against: shared.Against = None,
    settings: shared.SettingsFile = None,
    directory: shared.Directory = None,
    lexicons: shared.Lexicons = None,
    limits: shared.LimitsName = "default",
) -> int:
    """Accept a finding, with a reason, in the settings.

    It has to be one that check finds. The file of settings keeps its comments and order: the
    entry is added at its end.

    \b
    Examples:
      plandiff accept 574052b999327218 --by "A. Editor" --reason "Struck out in the copy."
    """
    from plandiff.checking.against import meaning
    from plandiff.checking.check import Request, check
    from plandiff.cli.guarded import Guard
    from plandiff.cli.output import complain, note, write
    from plandiff.cli.versions import open_library
    from plandiff.settings.finding import settings_of
    from plandiff.settings.writing import with_acceptance
    from plandiff.visible import visible_line

    day = _day(until)
    library = open_library(directory, limits, lexicons)
    held = meaning(against, library.folder)
    # The settings are those that the entry goes to, whatever the files are held against.
    used = settings_of(settings)
    readings = Guard(held, names or (), library).readings()
    request = Request(names or (), library.folder, library.limits, used, held, readings=readings)
    found = check(request).findings
    if found.problems:
        complain(map(str, found.problems))
        return EXIT_BAD_INPUT
    finding = next((f for f in found.found if f.fingerprint == fingerprint), None)
    if finding is None:
        shown = visible_line(fingerprint, 40)
        accepted = any(item.finding.fingerprint == fingerprint for item in found.accepted)
        why = "is accepted already" if accepted else "is no finding of this check"
        raise typer.BadParameter(f"{shown} {why} - plandiff check prints them")
    path, text = with_acceptance(used, finding, reason, by, day)
    write(text, path)
    note(f"accepted in {visible_line(path)}: {visible_line(finding.message)}")
    return EXIT_OK


def _day(said: str | None) -> date | None:
    if said is None:
        return None
    try:
        return date.fromisoformat(said)
    except ValueError:
        message = f"{said!r} is no day - write one such as 2026-12-31"
        raise typer.BadParameter(message, param_hint="--until") from None
