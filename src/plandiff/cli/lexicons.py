"""`plandiff lexicons`: the word lists that say what words mean."""

from typing import Annotated

import typer

from plandiff.cli import options as shared
from plandiff.cli.exit_codes import EXIT_OK

# Named here and not imported, as in compare; tests/test_registry.py holds them equal.
_LEXICONS = ("actors", "dates", "hedges", "negations", "obligations")


def _check(name: str | None) -> str | None:
    if name is not None and name not in _LEXICONS:
        raise typer.BadParameter(f"{name!r} is none of {', '.join(_LEXICONS)}")
    return name


def lexicons(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]",
            help=f"One of {', '.join(_LEXICONS)}.",
            callback=_check,
            autocompletion=lambda incomplete: [n for n in _LEXICONS if n.startswith(incomplete)],
        ),
    ] = None,
    *,
    output: shared.Output = None,
) -> int:
    """Print the word lists that come with plandiff, or list them.

    Your own go into a folder lexicons/ beside the versions, in the same form: one file a
    lexicon, lists of phrases under the names of the lists (docs/format.md).

    \b
    Examples:
      plandiff lexicons
      plandiff lexicons obligations
    """
    from importlib.resources import files

    from plandiff.cli.output import write

    folder = files("plandiff.language") / "lexicons" / "en"
    if name is not None:
        write((folder / f"{name}.yaml").read_text(encoding="utf-8"), output)
        return EXIT_OK
    from plandiff.language.lexicon_en import LEXICONS

    lines = []
    for lexicon in _LEXICONS:
        found = [entry for entries in LEXICONS[lexicon].values() for entry in entries]
        lists = {name for _, _, name in found}
        lines.append(f"{lexicon}: {len(found):,} phrases in {len(lists)} lists\n")
    write(lines, output)
    return EXIT_OK
