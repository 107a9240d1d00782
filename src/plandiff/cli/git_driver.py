"""`plandiff git-driver`: what `git diff` and `git log -p` show of proposal files.

git stops at a driver that fails, and shows nothing more of any file: whatever stands in a
file, the driver says what is wrong, shows the lines as they are, and leaves with 0.
Source: git's manual, gitattributes(5), "Defining an external diff driver" and "Performing
text diffs of binary files"; git(1), GIT_EXTERNAL_DIFF.
"""

from typing import Annotated

import typer

from plandiff.cli.exit_codes import EXIT_BAD_INPUT, EXIT_OK

# `--`, because git puts names of files behind it, which may start with a dash.
_SETUP = """\
# In the repository, once for each clone:
git config diff.plandiff.command 'plandiff git-driver --'
git config diff.plandiff.textconv 'plandiff git-driver --textconv --'
# In .gitattributes, with the folder of your versions:
proposals/*.yaml diff=plandiff
"""
# PATH OLD-FILE OLD-HEX OLD-MODE NEW-FILE NEW-HEX NEW-MODE; renamed: also NEW-PATH and a header.
_CHANGED = 7
_RENAMED = 9


def git_driver(
    arguments: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ARGUMENT…]", help="What git passes; without any: the setup."),
    ] = None,
    *,
    textconv: Annotated[
        bool, typer.Option("--textconv", help="Print one version, a line a text.")
    ] = False,
) -> int:
    """Show versions in git diff and git log -p. Without arguments: how to set it up.

    A file that cannot be read as a version is shown line by line, with the reason.

    \b
    Examples:
      plandiff git-driver
      git diff main -- proposals/
      git log -p --ext-diff -- proposals/v20.yaml
    """
    from plandiff.cli.output import complain, write
    from plandiff.cli.page import page_color, page_width
    from plandiff.cli.shown_by_git import Sides, as_text, between
    from plandiff.visible import visible_line

    given = arguments or []
    if textconv and len(given) == 1:
        write(as_text(given[0]), None)
    elif textconv:
        raise typer.BadParameter("--textconv takes one file", param_hint="ARGUMENT")
    elif not given:
        write(_SETUP, None)
    elif len(given) == 1:
        write(f"plandiff {visible_line(given[0])}: not merged yet\n", None)
    elif len(given) in (_CHANGED, _RENAMED):
        import os

        renamed = given[_CHANGED] if len(given) == _RENAMED else given[0]
        sides = Sides(given[0], renamed, given[1], given[4])
        width, color = (
            page_width(None, os.environ, to_file=False),
            page_color(os.environ, to_file=False),
        )
        write(between(sides, width, color=color), None)
    else:
        complain(("plandiff: error: git passes 1, 7 or 9 arguments to a diff driver",))
        return EXIT_BAD_INPUT
    return EXIT_OK
