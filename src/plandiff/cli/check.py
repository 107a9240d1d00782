"""`plandiff check`: rules over versions, as a gate."""

from typing import Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_BAD_INPUT, EXIT_FINDINGS, EXIT_OK

# Named here and not imported: what they come from costs more than --help.
# tests/test_registry.py holds them equal.
FORMATS = ("terminal", "json", "markdown", "sarif", "junit", "github", "gitlab")
SEVERITIES = ("error", "warning", "note")


def check(  # noqa: PLR0913  (one argument an option)
    names: shared.Names = None,
    *,
    against: shared.Against = None,
    format_: Annotated[str, shared.choice("--format", FORMATS, "")] = "terminal",
    outputs: Annotated[
        list[str] | None,
        typer.Option(
            "-o",
            "--output",
            metavar="[FORMAT=]FILE",
            help="Write to FILE (- for standard output); several times for several formats.",
        ),
    ] = None,
    fail_on: Annotated[
        str | None, shared.choice("--fail-on", SEVERITIES, "Leave with 1 from here on: ")
    ] = None,
    select: Annotated[
        str | None,
        typer.Option(
            "--select",
            metavar="RULE,…",
            help="Run these rules alone.",
            autocompletion=shared.complete_rule,
        ),
    ] = None,
    ignore: Annotated[
        str | None,
        typer.Option(
            "--ignore",
            metavar="RULE,…",
            help="Do not run these rules.",
            autocompletion=shared.complete_rule,
        ),
    ] = None,
    baseline: Annotated[
        str | None,
        typer.Option(
            "--baseline",
            metavar="FILE",
            help="Findings that are known, as --format json wrote them: they do not count.",
        ),
    ] = None,
    settings: shared.SettingsFile = None,
    directory: shared.Directory = None,
    lexicons: shared.Lexicons = None,
    limits: shared.LimitsName = "default",
) -> int:
    """Check versions, and what changed in them, by rules.

    Findings go to standard output, each with file, line, column, rule and fingerprint.
    Leaves with 1 if any is an error (--fail-on), with 2 when a file cannot be read.

    \b
    Examples:
      plandiff check
      plandiff check proposals/ --against main
      plandiff check --output sarif=out.sarif --output github=-
      plandiff explain number-gap
    """
    from plandiff.checking.check import Request, Unchecked
    from plandiff.checking.check import check as check_files
    from plandiff.cli.checked import (
        known_in,
        selection,
        settings_for,
        today_for,
        write_all,
        written,
    )
    from plandiff.cli.output import complain
    from plandiff.cli.versions import open_library
    from plandiff.findings import Severity

    library = open_library(directory, limits, lexicons)
    chosen = selection(select, ignore)
    parts = written(outputs, format_, FORMATS)
    used = settings_for(settings, against, library.folder)
    if fail_on is not None:
        used = used._replace(fail_on=Severity(fail_on))
    request = Request(
        names or (),
        library.folder,
        library.limits,
        used,
        against,
        chosen,
        known_in(baseline),
        today_for(used),
        library.phrases(),
    )
    found, warnings = check_files(request)
    complain(map(str, warnings))
    if isinstance(found, Unchecked):
        complain(line for error in found.errors for line in error.lines())
        return EXIT_BAD_INPUT
    write_all(found, parts)
    return EXIT_FINDINGS if found.fails else EXIT_OK
