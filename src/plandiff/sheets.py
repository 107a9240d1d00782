"""Rows for spreadsheets: CSV and .xlsx, in which no text becomes a formula."""

from collections.abc import Iterable, Sequence

from plandiff.extras import needed
from plandiff.visible import visible_line

# A spreadsheet takes a cell of a CSV file that starts with one of these for a formula.
# Source: OWASP, "CSV Injection".
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MOST_CHARACTERS = 2_000
# Columns of a sheet are as wide as their longest cell, in characters, up to this.
_MOST_WIDTH = 48


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return CSV by RFC 4180, without a byte order mark: a row of `columns`, then `rows`.

    A text that a spreadsheet would take for a formula stands behind an apostrophe.
    """
    import csv
    import io

    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([defused(value) for value in row])
    return text.getvalue()


def defused(value: str) -> str:
    """Return `value` on one line, visible, and never a formula."""
    shown = visible_line(value, _MOST_CHARACTERS)
    return f"'{shown}" if shown.startswith(_FORMULA) else shown


def as_xlsx(name: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return an .xlsx file of one sheet called `name`, with the columns' names in view.

    Every cell is text, so that "4.10" stays as printed and "=1" is no formula. Same rows,
    same bytes.

    Raises:
        PlandiffError: xlsxwriter is not installed.
    """
    import io
    from datetime import datetime

    xlsxwriter = needed("xlsxwriter", "excel", "--format xlsx")
    written = io.BytesIO()
    book = xlsxwriter.Workbook(written, {"in_memory": True})
    book.set_properties({"author": "plandiff", "created": datetime(1980, 1, 1)})  # noqa: DTZ001
    sheet = book.add_worksheet(name)
    wrapped = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    table = [columns, *([visible_line(value, _MOST_CHARACTERS) for value in row] for row in rows)]
    for number, row in enumerate(table):
        style = wrapped if number else book.add_format({"bold": True, "bottom": 1})
        for place, value in enumerate(row):
            sheet.write_string(number, place, value, style)
    for place in range(len(columns)):
        widest = max(len(row[place]) for row in table)
        sheet.set_column(place, place, min(widest, _MOST_WIDTH) + 2)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(table) - 1, 1), len(columns) - 1)
    book.close()
    return written.getvalue()
