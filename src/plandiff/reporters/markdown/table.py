"""Tables of the summary, which take as many rows as there is room for."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from plandiff.reporters.markdown.escape import escape_line

Row: TypeAlias = str
# From the characters that are left to (lines, how many rows did not fit).
Section: TypeAlias = Callable[[int], tuple[list[str], int]]


def row(number: str, name: str, cell: str) -> Row:
    """Return a row of three cells, the last of them markdown already."""
    return f"| {escape_line(number)} | {escape_line(name)} | {cell} |"


def table(
    title: str,
    header: Sequence[str],
    rows: Sequence[Row],
    lines: Sequence[str] = (),
    *,
    fold: str = "",
    total: int | None = None,
) -> Section:
    """Return a section that takes as many rows as fit the room that is left.

    `fold` is what stands above it until somebody opens it; `total` is what its title counts,
    where lines tell what has no row.
    """
    count = len(rows) if total is None else total

    def fitted(room: int) -> tuple[list[str], int]:
        if not rows and not lines:
            return [], 0
        above = f"<details><summary>{fold}</summary>\n"
        start = ["", f"### {title} ({count})" if title else above]
        if rows:
            start += ["", f"| {' | '.join(header)} |", "|" + "---|" * len(header)]
        end = [*lines, *(["\n</details>"] if fold else [])]
        room -= sum(len(line) + 1 for line in (*start, *end)) + 300
        taken: list[str] = []
        for row in rows:
            room -= len(row) + 1
            if room < 0:
                break
            taken.append(row)
        if rows and not taken:
            return [], len(rows)
        return [*start, *taken, *end], len(rows) - len(taken)

    return fitted
