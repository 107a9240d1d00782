"""`plandiff figures`: the register in every format."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from plandiff.cli.figures import FORMATS
from plandiff.registers import COLUMNS
from plandiff.schemas import schema_text

Run = Callable[..., Any]
HEAD = "format: 1\nid: {0}\ntitle: T\ndate: 2025-0{1}-01\ndisclosure: {2}\nclauses:\n"
OLD = '  - {id: army, number: "1", text: "At most 600,000 troops by 2027."}\n  - {id: see, number: "2", text: "See point 1."}\n'
NEW = '  - {id: see, number: "1", text: "See point 2 and point 9."}\n  - {id: army, number: "2", text: "There are 800,000 troops."}\n'


@pytest.fixture
def three(tmp_path: Path) -> list[str]:
    texts = {
        "a": HEAD.format("a", 1, "full") + OLD,
        "b": HEAD.format("b", 2, "partial") + '  - {id: other, text: "Nothing."}\n',
        "c": HEAD.format("c", 3, "full") + NEW,
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.yaml").write_text(text)
    return [str(tmp_path / f"{name}.yaml") for name in texts]


def test_clauses_stand_beside_each_other_also_across_a_version_that_lacks_them(
    three, plandiff: Run
) -> None:
    done = plandiff("figures", *three, "--format", "json")
    assert (done.code, done.err) == (0, "")
    value = json.loads(done.out)
    assert value["versions"] == ["a", "b", "c"]
    found = {line["clauses"][-1][0]["id"]: line["figures"] for line in value["lines"]}
    army = [[(f["kind"], f["text"], f["note"]) for f in side] for side in found["army"]]
    assert army == [
        [("quantity", "600,000 troops", "cap"), ("date", "by 2027", "")], [], [("quantity", "800,000 troops", "")],
    ]  # fmt: skip
    assert [f["note"] for f in found["see"][2]] == ["→ 2", "→ nothing"]


@pytest.mark.parametrize("form", ["terminal", "markdown"])
def test_people_see_the_same(three, plandiff: Run, form: str) -> None:
    out = plandiff("figures", *three, "--format", form, "--width", "120").out
    for words in ("600,000 troops cap", "by 2027", "800,000 troops", "point 9 → nothing"):
        assert words in out


def test_a_text_without_figures_says_so(tmp_path: Path, plandiff: Run) -> None:
    (tmp_path / "a.yaml").write_text(HEAD.format("a", 1, "full") + '  - {id: x, text: "Peace."}\n')
    assert "no quantity" in plandiff("figures", str(tmp_path / "a.yaml")).out


@pytest.mark.parametrize("arguments", [(), ("nowhere",), ("--format", "xml", "v20")])
def test_wrong_arguments_end_with_two(plandiff: Run, arguments) -> None:
    done = plandiff("figures", *arguments)
    assert (done.code, done.out) == (2, "")


@pytest.mark.parametrize("form", ["terminal", "markdown"])
def test_the_numbers_of_the_versions_are_told_where_they_differ(three, plandiff, form) -> None:
    out = plandiff("figures", *three, "--format", form, "--width", "120").out
    assert "no. 1" in out
    assert "no. 2" in out
    assert "not known" in out  # b is not public
    assert "–" in plandiff("figures", "v28", "v20", "--format", form).out
    alone = plandiff("figures", three[0], "--format", form).out
    assert "no. 1" not in alone


def test_json_is_as_its_schema_says(three, plandiff: Run) -> None:
    value = json.loads(plandiff("figures", *three, "--format", "json").out)
    jsonschema.validate(value, json.loads(schema_text("figures")))


def test_csv_has_a_row_a_figure_with_its_clause(three, plandiff: Run) -> None:
    done = plandiff("figures", *three, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert list(rows[0]) == list(COLUMNS)
    army = [row for row in rows if row["id"] == "army"]
    assert [(r["version"], r["number"], r["kind"], r["text"], r["note"]) for r in army] == [
        ("a", "1", "quantity", "600,000 troops", "cap"),
        ("a", "1", "date", "by 2027", ""),
        ("c", "2", "quantity", "800,000 troops", ""),
    ]
    assert len({row["line"] for row in army}) == 1
    assert all(not value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())


def test_csv_holds_no_formula(tmp_path: Path, plandiff: Run) -> None:
    clause = "  - {id: \"=1+1\", number: '@x', text: In 30 days., sources: ['-s']}\n"
    (tmp_path / "a.yaml").write_text(HEAD.format("a", 1, "full") + clause)
    (row, _) = csv.DictReader(
        io.StringIO(plandiff("figures", str(tmp_path / "a.yaml"), "--format", "csv").out)
    )
    assert (row["id"], row["number"], row["sources"]) == ("'=1+1", "'@x", "'-s")


@pytest.mark.parametrize("form", ["json", "csv", "terminal", "markdown"])
def test_options_struck_texts_and_accounts_are_read_too(tmp_path: Path, plandiff, form) -> None:
    clause = (
        "  - id: x\n    text: Open.\n    options: [{id: o, text: For 5 years.}]\n"
        "    struck: [{text: For 6 years.}]\n    reports: [{by: A paper, text: For 7 years.}]\n"
    )
    (tmp_path / "a.yaml").write_text(HEAD.format("a", 1, "full") + clause)
    out = plandiff("figures", str(tmp_path / "a.yaml"), "--format", form, "--width", "120").out
    for words in ("5 years", "option o", "6 years", "struck 1", "7 years", "account of A paper"):
        assert words in out


def cells(page: str) -> str:
    """Return the words of a page, cell by cell, without blanks: wrapping tears nothing apart."""
    if "┌" not in page:
        return "".join(page.replace("| ", "").replace("- ", "").split())
    rows = [
        [c.strip() for c in line.strip("│").split("│")]
        for line in page.splitlines()
        if line[0] == "│"
    ]
    return "|".join("".join(row[i] for row in rows) for i in range(len(rows[0]))).replace(" ", "")


@pytest.mark.parametrize("width", [60, 80, 160])
@pytest.mark.parametrize(
    "versions", [("v28", "v20"), ("v28", "vE3", "v20"), ("v28", "vE3", "vEU24", "v19", "v20")]
)
def test_nothing_is_clipped(plandiff: Run, versions, width: int) -> None:
    page = plandiff("figures", *versions, "--width", str(width)).out
    assert all(len(line) <= width for line in page.splitlines())
    told = cells(page)
    value = json.loads(plandiff("figures", *versions, "--format", "json").out)
    found = [f for line in value["lines"] for side in line["figures"] for f in side]
    assert len(found) > 20
    for figure in found:
        if len(figure["text"]) <= 60:
            assert figure["text"].replace(" ", "").replace("- ", "") in told, figure


def test_the_formats_are_those_there_are(plandiff: Run) -> None:
    assert all(plandiff("figures", "v20", "--format", form).out for form in FORMATS)
