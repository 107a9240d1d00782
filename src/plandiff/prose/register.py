"""The register of figures as a table: clauses down, versions across."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plandiff.figures import Figure, Line
from plandiff.prose.names import label, name, titled
from plandiff.visible import visible_line


class Row(NamedTuple):
    """A clause with figures.

    Attributes:
        clause: Its number and name in the last version that has it.
        cells: What each version says, figure by figure; "–" where it has no such clause.
    """

    clause: str
    cells: tuple[tuple[str, ...], ...]


def register_rows(lines: Sequence[Line]) -> Iterator[Row]:
    """Yield a row for each of `lines`."""
    for line in lines:
        latest = next(side[0] for side in reversed(line.provisions) if side)
        cells = tuple(
            _cell(side, figures)
            for side, figures in zip(line.provisions, line.figures, strict=True)
        )
        yield Row(titled(label(latest), name(latest)), cells)


def _cell(side: Sequence[object], figures: Sequence[Figure]) -> tuple[str, ...]:
    if not side:
        return ("–",)
    return tuple(_told(figure) for figure in figures) or ("no figure",)


def _told(figure: Figure) -> str:
    sign = {"quantity": "#", "date": "@", "reference": "§"}[figure.kind]
    where = "" if figure.place == "text" else f"({visible_line(figure.place, 60)})"
    parts = (sign, visible_line(figure.text, 120), visible_line(figure.note, 60), where)
    return " ".join(part for part in parts if part)
