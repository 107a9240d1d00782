"""Rows for spreadsheets: no text becomes a formula."""

import csv
import io

import openpyxl
from hypothesis import given
from hypothesis import strategies as st

from plandiff.sheets import as_csv, as_xlsx, defused


def test_signs_of_formulas_stand_behind_an_apostrophe() -> None:
    texts = ("=1+1", "+1", "-1", "@x", "1-1", "a=b", "")
    assert [defused(text) for text in texts] == ["'=1+1", "'+1", "'-1", "'@x", "1-1", "a=b", ""]
    assert defused("\t=1") == "<U+0009>=1"


@given(st.text())
def test_no_cell_of_a_csv_file_is_a_formula(value: str) -> None:
    (row,) = list(csv.reader(io.StringIO(as_csv(("a",), [(value,)]), newline="")))[1:]
    assert not (row or [""])[0].startswith(("=", "+", "-", "@", "\t", "\r"))
    assert not set("".join(row)) & set("\u202e\x00\x1b\r\n")


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=50))
def test_every_cell_of_a_sheet_is_text(value: str) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx("s", ("a", "b"), [(value, "=1")]))).active
    assert sheet.cell(2, 2).data_type == "s"
    assert sheet.cell(2, 2).value == "=1"
    assert sheet.cell(2, 1).data_type == "s"
