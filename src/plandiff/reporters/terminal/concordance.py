"""The concordance on a page: five columns, two where it is narrower, else a list."""

from collections.abc import Sequence

from rich.text import Text

from plandiff.prose.concordance import NOTHING, TOLD, Row, concordance
from plandiff.prose.names import version_id
from plandiff.report import Report
from plandiff.reporters.terminal.canvas import Canvas
from plandiff.reporters.terminal.grid import Column
from plandiff.reporters.terminal.style import named

# Below this many columns five have no room for the ids of the bundled versions in one piece:
# tests/cli/test_concordance.py, no id is torn.
_WIDE = 110


def concordance_page(report: Report, width: int, *, color: bool) -> str:
    """Return a table of `width` columns, or a list where that is narrow.

    A name that both sides have is told once. Below `_WIDE` columns the labels stand before
    the name, and how a pair was made below what happened.
    """
    canvas = Canvas(width, color=color)
    found = list(concordance(report.entries))
    if not found:
        canvas.paragraph(Text("no clause in either version"))
        return canvas.text()
    old, new = version_id(report.old), version_id(report.new)
    clause, happened, paired = TOLD
    if width >= _WIDE:
        numbers = Column(old, most=12), Column(new, most=12)
        columns = [*numbers, Column(clause, 3), Column(happened, 4), Column(paired, most=20)]
        canvas.table(columns, [_five(row) for row in found])
    else:
        # A list heads each row with the column that takes no share.
        columns = [Column(f"{old} → {new}", 0 if canvas.is_narrow else 1), Column(happened, 1)]
        canvas.table(columns, [_two(row) for row in found])
    return canvas.text()


def _five(row: Row) -> Sequence[Text]:
    before, name, after, later, kinds, pairing = row.told()
    labels = Text(before, "bold"), Text(after, "bold")
    return *labels, Text(_once(name, later)), Text(kinds), Text(pairing, "dim")


def _two(row: Row) -> Sequence[Text]:
    before, name, after, later, kinds, pairing = row.told()
    told = Text(kinds)
    if row.old and row.new:
        told.append(f"\n{pairing}", "dim")
    return named(f"{before} → {after}", _once(name, later)), told


def _once(old: str, new: str) -> str:
    """Return the name of the clauses of a link, once where both sides have the same one."""
    names = [name for name in dict.fromkeys((old, new)) if name != NOTHING]
    return " → ".join(names) or NOTHING
