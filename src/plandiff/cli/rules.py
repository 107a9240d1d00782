"""`plandiff rules` and `plandiff explain`: what the rules are."""

from typing import Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_OK

_FORMATS = ("terminal", "markdown")


def rules(
    *,
    format_: Annotated[str, shared.choice("--format", _FORMATS, "")] = "terminal",
    output: shared.Output = None,
) -> int:
    """List the rules of `plandiff check`, with what they weigh.

    \b
    Examples:
      plandiff rules
      plandiff rules --format markdown -o docs/rules.md
    """
    from plandiff.cli.output import write
    from plandiff.rulebook import markdown, pages

    if format_ == "markdown":
        write(markdown(), output)
        return EXIT_OK
    found = pages()
    widest = max(len(page.id) for page in found)
    lines = [f"{page.id:<{widest}}  {page.severity:<7}  {page.summary}\n" for page in found]
    write("".join(lines), output)
    return EXIT_OK


def explain(
    rule: Annotated[
        str, typer.Argument(metavar="RULE", help="Its id.", autocompletion=shared.complete_rule)
    ],
) -> int:
    """Explain a rule: why it is there, what passes and what fails.

    \b
    Examples:
      plandiff explain number-gap
    """
    from plandiff.cli.checked import rule_called
    from plandiff.cli.output import write
    from plandiff.rulebook import page
    from plandiff.visible import visible

    found = page(rule_called(rule, "RULE"))
    head = f"{found.id} ({found.severity})\n\n{found.summary}\n\n"
    write(visible(head + found.body) + "\n", None)
    return EXIT_OK
