"""Every format that lists changes as data tells of the same kinds and clauses as the JSON report."""

import csv
import io
import json
import re
from pathlib import Path

import openpyxl
import pytest
from lxml import etree

from plandiff.align.provision import provisions
from plandiff.concordances import as_csv, as_json, as_markdown, as_table, as_xlsx
from plandiff.pipeline import compare, load
from plandiff.prose.names import joined_label
from plandiff.reporters import RenderOptions, binary_reporter, reporter
from plandiff.reporters.akn.names import OURS
from plandiff.reporters.json_ import as_json as report_as_json
from tests.reporters.docx.reader import comments, tables

CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/old.yaml"))
OURS = f"{{{OURS}}}"


@pytest.fixture(params=CASES, ids=lambda path: path.name)
def report(request):
    pair = [load((request.param / f"{side}.yaml").read_bytes(), side) for side in ("old", "new")]
    return compare(*pair)


def facts(report, tell) -> list[tuple[list[str], str, str]]:
    """Return (kinds, old clauses, new clauses) of each link of the JSON report."""
    return [
        (link["kinds"], *(" + ".join(map(tell, link[side])) for side in ("old", "new")))
        for link in report_as_json(report)["links"]
    ]


def name(clause) -> str:
    return clause["id"] or "/".join(clause["path"])


def id_alone(clause) -> str:
    return clause["id"] or ""


def label(clause) -> str:
    return "–" if clause["number"] is None else joined_label(clause["path"])


def listed(kinds: str) -> list[str]:
    return [kind for kind in kinds.split(", ") if kind != "unchanged"]


def without_empty(rows):
    """Return rows in which several clauses without an id are as if they were one."""
    return [
        tuple("" if isinstance(c, str) and not c.strip(" +") else c for c in row) for row in rows
    ]


def test_the_comments_in_word(report) -> None:
    data = binary_reporter("docx").data(report, RenderOptions())
    told = []
    for lines in comments(data).values():
        kinds, _, ids = lines[0].partition(" · ")
        old, _, new = ids.partition(" → ")
        told.append((kinds.split(", "), *("" if side == "–" else side for side in (old, new))))
    wanted = [fact for fact in facts(report, name) if set(fact[0]) - {"renumbered"}]
    assert sorted(told) == sorted(wanted)


def test_the_table_in_word(report) -> None:
    data = binary_reporter("docx").data(report, RenderOptions())
    (table,) = tables(data)
    told = [(listed(row[4]), row[0], row[2]) for row in table[1:]]
    wanted = [(kinds, old or "–", new or "–") for kinds, old, new in facts(report, label)]
    assert told == wanted


def test_akoma_ntoso(report) -> None:
    root = etree.fromstring(reporter("akn").render(report, RenderOptions()).encode())
    told = [
        (
            link.get("kinds").split(),
            *(
                " + ".join(c.get("id") or c.get("path") for c in link.iter(f"{OURS}{side}"))
                for side in ("old", "new")
            ),
        )
        for link in root.iter(f"{OURS}link")
    ]
    assert told == facts(report, name)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_concordance_for_spreadsheets(report, form: str) -> None:
    if form == "csv":
        rows = list(csv.reader(io.StringIO(as_csv(report), newline="")))
    else:
        sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx(report))).active
        rows = [[cell or "" for cell in row] for row in sheet.values]
    told = [(listed(row[6]), row[1], row[4]) for row in rows[1:]]
    assert without_empty(told) == without_empty(facts(report, id_alone))


def test_the_concordance_as_json(report) -> None:
    rows = json.loads(as_json(report))["rows"]
    told = [
        (row["kinds"], *(" + ".join(c["id"] for c in row[side]) for side in ("old", "new")))
        for row in rows
    ]
    assert told == facts(report, id_alone)


def test_every_clause_stands_in_the_concordance_for_people(report) -> None:
    pages = as_markdown(report), as_table(report, 400, color=False)
    assert pages[0].count("\n") == len(report.entries) + 2
    for side in (report.old, report.new):
        for provision in provisions(side.proposal):
            # Signs of markdown are escaped there.
            if re.fullmatch("[a-z0-9-]+", provision.clause.id or ""):
                assert all(provision.clause.id in page for page in pages)
