"""The concordance in each format: a table, markdown, JSON, and two for spreadsheets."""

from plandiff import sheets
from plandiff.prose.concordance import COLUMNS, TOLD, concordance
from plandiff.prose.headline import title
from plandiff.prose.names import version_id
from plandiff.report import Report

SCHEMA = "plandiff/concordance/1"


def as_table(report: Report, width: int, *, color: bool) -> str:
    """Return a table of `width` columns, or a list where that is narrow."""
    from plandiff.reporters.terminal.concordance import concordance_page  # brings rich

    return concordance_page(report, width, color=color)


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
