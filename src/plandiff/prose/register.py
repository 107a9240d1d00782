"""The register of figures as a table: clauses down, versions across."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plandiff.figures import Figure, Line
from plandiff.model import Proposal
from plandiff.prose.names import label, name, titled
from plandiff.visible import visible_line


class Row(NamedTuple):
    """A clause with figures.

    Attributes:
        clause: Its number and name in the last version that has it.
        cells: What each version says, figure by figure, behind its number for the clause where
            the versions number it differently; "–" where it has no such clause, "not known"
            where that is not known.
    """

    clause: str
    cells: tuple[tuple[str, ...], ...]


def register_rows(lines: Sequence[Line], versions: Sequence[Proposal]) -> Iterator[Row]:
    """Yield a row for each of `lines`, whose sides are of `versions`."""
    absent = ["not known" if version.disclosure == "partial" else "–" for version in versions]
    for line in lines:
        latest = next(side[0] for side in reversed(line.provisions) if side)
        numbers = [" + ".join(map(label, side)) for side in line.provisions]
        is_same = len({number for number in numbers if number}) == 1
        cells = tuple(
            _cell(figures, "" if is_same else number) if side else (nothing,)
            for side, figures, number, nothing in zip(
                line.provisions, line.figures, numbers, absent, strict=True
            )
        )
        yield Row(titled(label(latest), name(latest)), cells)


def _cell(figures: Sequence[Figure], number: str) -> tuple[str, ...]:
    told = tuple(_told(figure) for figure in figures) or ("no figure",)
    return (f"no. {number}", *told) if number and number != "–" else told


def _told(figure: Figure) -> str:
    sign = {"quantity": "#", "date": "@", "reference": "§"}[figure.kind]
    where = "" if figure.place == "text" else f"({visible_line(figure.place, 60)})"
    parts = (sign, visible_line(figure.text, 120), visible_line(figure.note, 60), where)
    return " ".join(part for part in parts if part)
