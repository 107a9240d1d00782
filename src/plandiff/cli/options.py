"""Options that several commands share, and what the shell offers to complete."""

import os
from typing import Annotated, Any

import typer

_LIMITS = ("default", "large")


def complete_version(incomplete: str) -> list[str]:
    """Return the version names that start with what was typed."""
    from plandiff.errors import PlandiffError
    from plandiff.store import find_folder

    try:
        names = find_folder(None, os.environ).ids()
    except PlandiffError:
        return []
    return [name for name in names if name.startswith(incomplete)]


def complete_kind(incomplete: str) -> list[str]:
    """Return the kinds of change that start with what was typed, after the last comma."""
    from plandiff.changes import ChangeKind

    before, comma, last = incomplete.rpartition(",")
    kinds = ("altered", "record", *ChangeKind)
    return [f"{before}{comma}{kind}" for kind in kinds if kind.startswith(last)]


def complete_limits(incomplete: str) -> list[str]:
    """Return the names of limits that start with what was typed."""
    return [name for name in _LIMITS if name.startswith(incomplete)]


def check_limits(name: str) -> str:
    """Return `name` if it is one of the sets of limits.

    Raises:
        typer.BadParameter: It is not.
    """
    if name not in _LIMITS:
        raise typer.BadParameter(f"is none of {', '.join(_LIMITS)}")
    return name


def choice(flag: str, allowed: tuple[str, ...], help_: str) -> Any:
    """Return an option that takes one of `allowed` and completes to them."""

    def check(name: str | None) -> str | None:
        if name is not None and name not in allowed:
            raise typer.BadParameter(f"{name!r} is none of {', '.join(allowed)}")
        return name

    def complete(incomplete: str) -> list[str]:
        return [name for name in allowed if name.startswith(incomplete)]

    return typer.Option(
        flag,
        metavar=flag.strip("-").upper(),
        help=f"{help_}{', '.join(allowed)}.",
        callback=check,
        autocompletion=complete,
    )


Directory = Annotated[
    str | None,
    typer.Option(
        "--dir",
        metavar="DIR",
        help="Folder of the versions. Default: PLANDIFF_DIR, else proposals/ here or above, "
        "else the set that comes with plandiff.",
    ),
]
Lexicons = Annotated[
    str | None,
    typer.Option(
        "--lexicons",
        metavar="DIR",
        help="Folder of word lists to add. Default: lexicons/ in the folder of the versions.",
    ),
]
LimitsName = Annotated[
    str,
    typer.Option(
        "--limits",
        metavar="NAME",
        help="default (2 MB a file) or large (256 MiB, for codes of law).",
        callback=check_limits,
        autocompletion=complete_limits,
    ),
]
Output = Annotated[
    str | None,
    typer.Option("-o", "--output", metavar="FILE", help="Write to FILE; whole, or not at all."),
]
Width = Annotated[
    int | None,
    typer.Option(
        "--width",
        metavar="N",
        min=10,
        help="Columns of the page. Default: the terminal's, else 80.",
    ),
]
NoPager = Annotated[
    bool,
    typer.Option(
        "--no-pager",
        help="Print all at once. Else a terminal shows what is longer than its screen with "
        "PLANDIFF_PAGER, PAGER or less.",
    ),
]
Names = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH…]",
        help="Files, folders or versions. Default: all versions of the folder.",
        autocompletion=complete_version,
    ),
]
Against = Annotated[
    str | None,
    typer.Option(
        "--against",
        metavar="REV|VERSION",
        help="Hold the files against this git revision or version; none: against nothing. "
        "Default: parents, and in a git checkout the merge base with origin/HEAD.",
    ),
]
SettingsFile = Annotated[
    str | None,
    typer.Option(
        "--settings",
        metavar="FILE",
        help="Settings. Default: plandiff.toml or pyproject.toml, here or above.",
    ),
]


def complete_rule(incomplete: str) -> list[str]:
    """Return the rules that start with what was typed, after the last comma."""
    from plandiff.rules import RULES

    before, comma, last = incomplete.rpartition(",")
    return [f"{before}{comma}{name}" for name in RULES if name.startswith(last)]
