"""The concordance in each format: a table, markdown, JSON, and two for spreadsheets."""

from plandiff import sheets
from plandiff.prose.concordance import COLUMNS, NOTHING, TOLD, concordance
from plandiff.prose.headline import title
from plandiff.prose.names import version_id
from plandiff.report import Report

SCHEMA = "plandiff/concordance/1"
# Below this many columns five have no room for the ids of the bundled versions in one piece:
# tests/cli/test_concordance.py, no id is torn.
_WIDE = 110


def as_table(report: Report, width: int, *, color: bool) -> str:
    """Return a table of `width` columns, or a list where that is narrow.

    A name that both sides have is told once. Below `_WIDE` columns the labels stand before
    the name, and how a pair was made below what happened.
    """
    from rich.text import Text  # for a terminal alone

    from plandiff.reporters.terminal.canvas import Canvas
    from plandiff.reporters.terminal.grid import Column

    canvas = Canvas(width, color=color)
    found = list(concordance(report.entries))
    if not found:
        canvas.paragraph(Text("no clause in either version"))
        return canvas.text()
    old, new = version_id(report.old), version_id(report.new)
    clause, happened, paired = TOLD
    if width >= _WIDE:
        columns = [
            Column(old, most=12), Column(new, most=12), Column(clause, 3), Column(happened, 4),
            Column(paired, most=20),
        ]  # fmt: skip
    else:  # in a list, which heads each row with it, the clause takes no share
        columns = [Column(f"{old} → {new}", 0 if canvas.is_narrow else 1), Column(happened, 1)]
    rows = []
    for row in found:
        before, name, after, later, kinds, pairing = row.told()
        named, told = Text(_once(name, later)), Text(kinds)
        if width >= _WIDE:
            labels = Text(before, "bold"), Text(after, "bold")
            rows.append([*labels, named, told, Text(pairing, "dim")])
            continue
        if row.old and row.new:
            told.append(f"\n{pairing}", "dim")
        rows.append([Text(f"{before} → {after} ", "bold").append(named.plain, "not bold"), told])
    canvas.table(columns, rows)
    return canvas.text()


def _once(old: str, new: str) -> str:
    """Return the name of the clauses of a link, once where both sides have the same one."""
    names = [name for name in dict.fromkeys((old, new)) if name != NOTHING]
    return " → ".join(names) or NOTHING


def as_markdown(report: Report) -> str:
    """Return a table in markdown."""
    from plandiff.reporters.markdown.escape import escape_line

    old, new = (escape_line(version_id(side)) for side in (report.old, report.new))
    head = (old, TOLD[0], new, *TOLD)
    found = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    rows = ([escape_line(cell, 400) for cell in row.told()] for row in concordance(report.entries))
    found.extend(f"| {' | '.join(cells)} |" for cells in rows)
    return "\n".join(found) + "\n"


def as_json(report: Report) -> str:
    """Return JSON, by the schema that `plandiff schema concordance` prints."""
    import json

    rows = [
        {
            "old": [named._asdict() for named in row.old],
            "new": [named._asdict() for named in row.new],
            "kinds": list(row.kinds),
            "method": row.method,
            "score": round(row.score, 4),
        }
        for row in concordance(report.entries)
    ]
    ids = {side: getattr(report, side).proposal.id for side in ("old", "new")}
    return json.dumps({"schema": SCHEMA, **ids, "rows": rows}, ensure_ascii=False, indent=1) + "\n"


def as_csv(report: Report) -> str:
    """Return CSV, a row a link."""
    return sheets.as_csv(COLUMNS, (row.cells() for row in concordance(report.entries)))


def as_xlsx(report: Report) -> bytes:
    """Return an .xlsx file, a row a link.

    Raises:
        PlandiffError: xlsxwriter is not installed.
    """
    rows = (row.cells() for row in concordance(report.entries))
    return sheets.as_xlsx(_sheet_name(title(report)), COLUMNS, rows)


def _sheet_name(text: str) -> str:
    """Return a name that a sheet may have: 31 characters, without signs of formulas."""
    return "".join("_" if sign in "[]:*?/\\'" else sign for sign in text)[:31]
