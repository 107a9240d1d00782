"""`plandiff concordance`: each format, and that none holds a formula."""

import csv
import io
import json
import zipfile
from pathlib import Path

import jsonschema
import openpyxl
import pytest

from plandiff.cli.concordance import FORMATS
from plandiff.concordances import as_csv, as_xlsx
from plandiff.pipeline import compare, load
from plandiff.prose.concordance import COLUMNS
from plandiff.schemas import schema_text

HEAD = "format: 1\nid: {0}\ntitle: T\ndate: 2025-0{1}-01\nclauses:\n"
OLD = "  - {id: army, number: '1.10', heading: '=1+1', text: A ceiling of 600 troops.}\n"
NEW = "  - {id: army, number: '@2', heading: '-x', text: A ceiling of 800 troops.}\n"


@pytest.fixture
def report():
    pair = (HEAD.format("a", 1) + OLD, "a"), (HEAD.format("b", 2) + NEW, "b")
    return compare(*(load(text.encode(), name) for text, name in pair))


def test_csv_has_a_row_a_link_and_no_formula(report) -> None:
    text = as_csv(report)
    assert text.endswith("\r\n")
    assert text.count("\r\n") == text.count("\n") == 2
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert list(row) == list(COLUMNS)
    assert (row["old number"], row["old heading"]) == ("1.10", "'=1+1")
    assert (row["new number"], row["new heading"]) == ("'@2", "'-x")
    assert row["change"].startswith("renumbered, retitled, reworded, quantity-changed")
    assert (row["method"], row["score"]) == ("same-id", "1.00")


def test_in_a_sheet_every_cell_is_text(report) -> None:
    data = as_xlsx(report)
    assert data == as_xlsx(report)
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet.title == "a → b"
    assert sheet.freeze_panes == "A2"
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s"}
    assert [sheet.cell(2, place).value for place in (1, 3, 4)] == ["1.10", "=1+1", "@2"]
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert {item.date_time for item in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"<f>" not in file.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "xlsx"])
def test_each_format_tells_both_numbers_and_what_happened(form: str, plandiff) -> None:
    done = plandiff("concordance", "v28", "v20", "--format", form, "--width", "200")
    assert (done.code, done.err) == (0, "")
    for words in ("armed-forces-size", "quantity-changed", "20a" if form != "json" else '"20a"'):
        assert words in done.out


def test_json_is_as_its_schema_says(plandiff) -> None:
    value = json.loads(plandiff("concordance", "v28", "v20", "--format", "json").out)
    jsonschema.validate(value, json.loads(schema_text("concordance")))


@pytest.mark.parametrize("width", [20, 60, 80, 160])
def test_nothing_is_clipped(width: int, plandiff) -> None:
    page = plandiff("concordance", "v28", "v20", "--width", str(width)).out
    assert all(len(line) <= width for line in page.splitlines())
    assert "…" not in page


@pytest.mark.parametrize("width", [60, 64, 80, 100, 160])
def test_no_id_is_torn_and_a_name_of_both_sides_is_told_once(width: int, plandiff) -> None:
    page = plandiff("concordance", "v28", "v20", "--width", str(width)).out
    for name in ("armed-forces-size", "response-if-russia-invades", "nato-membership"):
        assert page.count(name) == 1, name
    lines = [line for line in page.splitlines() if "armed-forces-size" in line]
    assert [label in lines[0] for label in ("6", "4")] == [True, True]


@pytest.mark.parametrize("arguments", [(), ("v28",), ("v28", "v20", "--format", "xml")])
def test_wrong_arguments_end_with_two(arguments, plandiff) -> None:
    done = plandiff("concordance", *arguments)
    assert (done.code, done.out) == (2, "")


def test_two_empty_versions_have_nothing_to_tell(tmp_path: Path, plandiff) -> None:
    (tmp_path / "a.yaml").write_text(HEAD.format("a", 1).replace("clauses:\n", "clauses: []\n"))
    done = plandiff("concordance", str(tmp_path / "a.yaml"), str(tmp_path / "a.yaml"))
    assert "no clause" in done.out + done.err
