"""`plandiff schema`: the JSON Schema of proposal files, of JSON reports and of findings."""

from typing import Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_OK

_SCHEMAS = ("proposal", "report", "findings", "figures", "concordance")


def _check(name: str) -> str:
    if name not in _SCHEMAS:
        raise typer.BadParameter(f"{name!r} is none of {', '.join(_SCHEMAS)}")
    return name


def schema(
    name: Annotated[
        str,
        typer.Argument(
            metavar="proposal|report|findings|figures|concordance",
            help="proposal: files that people write. report: compare --format json. "
            "findings: check --format json. figures: figures --format json. "
            "concordance: concordance --format json.",
            callback=_check,
            autocompletion=lambda incomplete: [s for s in _SCHEMAS if s.startswith(incomplete)],
        ),
    ],
    *,
    output: shared.Output = None,
) -> int:
    """Print the JSON Schema of files, or of what is printed.

    Of proposal files, JSON reports, findings, registers or concordances.

    \b
    Examples:
      plandiff schema proposal -o proposal.schema.json
      plandiff schema report
    """
    from plandiff.cli.output import write
    from plandiff.schemas import schema_text

    write(schema_text(name), output)
    return EXIT_OK
