"""What `--only` and `--clause` name, and what to say where they name nothing."""

from collections.abc import Iterable
from difflib import get_close_matches

import typer

from plandiff.changes import ALTERED, RECORD, ChangeKind
from plandiff.report import Report

_GROUPS = {"altered": ALTERED, "record": RECORD}


def kinds_called(only: str | None) -> frozenset[ChangeKind]:
    """Return the kinds that `only` lists, separated by commas; groups by their names.

    Raises:
        typer.BadParameter: A name is no kind; with the nearest one.
    """
    found: set[ChangeKind] = set()
    for name in (only or "").split(",") if only is not None else ():
        word = name.strip()
        if word in _GROUPS:
            found.update(_GROUPS[word])
        elif word in list(ChangeKind):
            found.add(ChangeKind(word))
        else:
            raise typer.BadParameter(
                f"{word!r} is no kind of change{_meant(word, (*_GROUPS, *ChangeKind))}",
                param_hint="--only",
            )
    return frozenset(found)


def no_such_clause(report: Report, clause: str) -> Exception:
    """Return the error for a clause that neither version has."""
    ids = {p.name for entry in report.entries for p in (*entry.link.old, *entry.link.new)}
    return typer.BadParameter(
        f"no clause {clause!r} in either version{_meant(clause, sorted(ids))}",
        param_hint="--clause",
    )


def _meant(word: str, among: Iterable[str]) -> str:
    near = get_close_matches(word[:60], [str(name) for name in among], 1)
    return f" - did you mean {near[0]!r}?" if near else ""
