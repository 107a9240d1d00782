"""`plandiff check`: rules over versions, as a gate."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_BAD_INPUT, EXIT_FINDINGS, EXIT_OK

if TYPE_CHECKING:
    from plandiff.checking.check import Checked, Request
    from plandiff.cli.versions import Library

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
    Leaves with 1 if any is an error (--fail-on), with 2 when a file cannot be read: what is
    wrong goes to standard error, and in each format to the files of -o.

    \b
    Examples:
      plandiff check
      plandiff check proposals/ --against main
      plandiff check --output sarif=out.sarif --output github=-
      plandiff explain number-gap
    """
    from plandiff.cli.checked import selection, write_all, written
    from plandiff.cli.output import complain, note
    from plandiff.cli.versions import open_library
    from plandiff.findings import Severity

    chosen = selection(select, ignore)
    parts = written(outputs, format_, FORMATS)

    def request() -> "Request":
        library = open_library(directory, limits, lexicons)
        found = _request(library, names or (), against, settings, baseline)
        if fail_on is not None:
            found = found._replace(settings=found.settings._replace(fail_on=Severity(fail_on)))
        return found._replace(selection=chosen)

    checked = _checked(request)
    complain(map(str, checked.warnings))
    for words in checked.notes:
        note(words)
    findings = checked.findings
    write_all(findings, parts)
    if findings.problems:
        return EXIT_BAD_INPUT
    return EXIT_FINDINGS if findings.fails else EXIT_OK


def _request(
    library: "Library",
    names: Sequence[str],
    against: str | None,
    settings: str | None,
    baseline: str | None,
) -> "Request":
    from plandiff.checking.against import meaning
    from plandiff.checking.check import Request
    from plandiff.cli.checked import today_for
    from plandiff.cli.guarded import Guard

    held = meaning(against, library.folder)
    guard = Guard(held, names, library)
    used = guard.settings(settings)
    return Request(
        names,
        library.folder,
        library.limits,
        used,
        held,
        known=guard.known(baseline),
        today=today_for(used),
        readings=guard.readings(),
    )


def _checked(request: Callable[[], "Request"]) -> "Checked":
    """Return how the check went; what keeps it from judging is told in the formats asked for."""
    from plandiff.checking.check import Checked, check, unjudged
    from plandiff.errors import PlandiffError

    try:
        return check(request())
    except PlandiffError as error:
        return Checked(unjudged((error,)))
