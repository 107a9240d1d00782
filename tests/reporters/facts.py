"""The facts that each format carries, (kinds, old clauses, new clauses), beside those of the JSON.

Each function returns what a format tells and what the JSON report tells, in the same form.
"""

import csv
import io
import json
import re
from collections import Counter
from typing import Any

import openpyxl
from lxml import etree
from tests.reporters.docx.reader import comments, tables
from tests.reporters.html.page_reader import read_page
from tests.reporters.summaries import Page

from plandiff.changes import NOISES, RECORD, ChangeKind
from plandiff.concordances import as_csv, as_xlsx
from plandiff.concordances import as_json as concordance_as_json
from plandiff.prose.names import joined_label, labels, link_name
from plandiff.report import Report
from plandiff.reporters import RenderOptions, View, binary_reporter, reporter
from plandiff.reporters.akn.names import OURS as _OURS
from plandiff.reporters.html.anchors import attribute
from plandiff.reporters.json_ import as_json

Facts = tuple[Any, Any]
OURS = f"{{{_OURS}}}"
# Told by count alone, in the headline and in the line of the record.
FOLDED = (*RECORD, *NOISES, ChangeKind.RENUMBERED)


def facts(report: Report, tell) -> list[tuple[list[str], str, str]]:
    """Return (kinds, old clauses, new clauses) of each link of the JSON report."""
    return [
        (link["kinds"], *(" + ".join(map(tell, link[side])) for side in ("old", "new")))
        for link in as_json(report)["links"]
    ]


def _name(clause) -> str:
    return clause["id"] or "/".join(clause["path"])


def _id_alone(clause) -> str:
    return clause["id"] or ""


def _label(clause) -> str:
    return "–" if clause["number"] is None else joined_label(clause["path"])


def _listed(kinds: str) -> list[str]:
    return [kind for kind in kinds.split(", ") if kind != "unchanged"]


def _without_empty(rows):
    """Return rows in which several clauses without an id are as if they were one."""
    return [
        tuple("" if isinstance(c, str) and not c.strip(" +") else c for c in row) for row in rows
    ]


def in_the_comments_of_word(report: Report) -> Facts:
    data = binary_reporter("docx").data(report, RenderOptions())
    told = []
    for lines in comments(data).values():
        kinds, _, ids = lines[0].partition(" · ")
        old, _, new = ids.partition(" → ")
        told.append((kinds.split(", "), *("" if side == "–" else side for side in (old, new))))
    wanted = [fact for fact in facts(report, _name) if set(fact[0]) - {"renumbered"}]
    return sorted(told), sorted(wanted)


def in_the_table_of_word(report: Report) -> Facts:
    data = binary_reporter("docx").data(report, RenderOptions())
    rows = [row for table in tables(data) for row in table[1:]]
    told = [(_listed(row[4]), row[0], row[2]) for row in rows]
    return told, [(kinds, old or "–", new or "–") for kinds, old, new in facts(report, _label)]


def in_akoma_ntoso(report: Report) -> Facts:
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
    return told, facts(report, _name)


def in_csv(report: Report) -> Facts:
    rows = list(csv.reader(io.StringIO(as_csv(report), newline=""), strict=True))
    assert {len(row) for row in rows} == {9}
    return _of_rows(rows, report)


def in_a_spreadsheet(report: Report) -> Facts:
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx(report))).active
    return _of_rows([[cell or "" for cell in row] for row in sheet.values], report)


def _of_rows(rows, report: Report) -> Facts:
    told = [(_listed(row[6]), row[1], row[4]) for row in rows[1:]]
    return _without_empty(told), _without_empty(facts(report, _id_alone))


def in_the_concordance_as_json(report: Report) -> Facts:
    rows = json.loads(concordance_as_json(report))["rows"]
    told = [
        (row["kinds"], *(" + ".join(c["id"] for c in row[side]) for side in ("old", "new")))
        for row in rows
    ]
    return told, facts(report, _id_alone)


def in_the_page(report: Report) -> Facts:
    page = read_page(reporter("html").render(report, RenderOptions()))
    return facts_of_page(page), facts_of_json(as_json(report))


def facts_of_json(value):
    return sorted(
        (
            tuple(link["kinds"]),
            tuple(attribute(clause["id"]) for clause in link["old"]),
            tuple(attribute(clause["id"]) for clause in link["new"]),
        )
        for link in value["links"]
    )


def facts_of_page(page):
    return sorted(
        tuple(tuple(article.attributes[f"data-{key}"].split()) for key in ("kind", "old", "new"))
        for article in page.all("article")
    )


def in_the_summary(report: Report) -> Facts:
    """Return (kind, ids): each id once, since the summary names what both sides have once."""
    wanted = set()
    for link in as_json(report)["links"]:
        ids = [c["id"] for side in ("old", "new") for c in link[side] if c["id"]]
        wanted |= {(kind, tuple(dict.fromkeys(ids))) for kind in link["kinds"]}
    page = Page(reporter("markdown").render(report, RenderOptions()))
    # These two signs stand in code wherever a text has them: no host then acts on them.
    told = {(k, tuple(dict.fromkeys(i for i in ids if i not in "@#"))) for k, ids in page.changes()}
    return told, wanted


_LINE = re.compile(
    r"^[^\s│■‼!·] (?P<who>.+?) +(?:−[\d,]+ *)?(?:\+[\d,]+ *)?(?P<kinds>[a-z-]+(?:, [a-z-]+)*)$"
)


def terminal(report: Report, view: View) -> str:
    return reporter("terminal").render(report, RenderOptions(width=400, view=view))


def in_the_brief_view(report: Report) -> Facts:
    """Return label and name with kinds, of each clause that has a line of its own."""
    wanted = []
    for entry, link in zip(report.entries, as_json(report)["links"], strict=True):
        assert [clause["id"] for clause in link["new"]] == [p.clause.id for p in entry.link.new]
        kinds = [kind.removesuffix("-changed") for kind in link["kinds"] if kind not in FOLDED]
        if kinds:
            who = f"{labels(entry.link)} {link_name(entry.link)}"
            wanted.append((" ".join(who.split()), kinds))
    unwrapped = terminal(report, View.BRIEF).replace("\n│ ", " ")
    found = (match for line in unwrapped.splitlines() if (match := _LINE.match(line)))
    told = [(" ".join(match["who"].split()), match["kinds"].split(", ")) for match in found]
    return sorted(told), sorted(wanted)


def in_the_counts_of_the_terminal(report: Report, view: View = View.BRIEF) -> Facts:
    """Return how often each kind is told that has no line of its own."""
    page = terminal(report, view)
    counts = Counter(as_json(report)["counts"])
    line = re.search(r"^· Record: ([^(\n]*)", page, re.MULTILINE)
    told = {
        kind: int(count) for kind, count in re.findall(r"([a-z-]+) (\d+)", line[1] if line else "")
    }
    renumbered = re.search(r"^  (\d+) renumbered:", page, re.MULTILINE)
    told |= {"renumbered": int(renumbered[1])} if renumbered else {}
    return told, {str(kind): counts[kind] for kind in FOLDED if counts[kind]}


FACTS = (
    in_the_comments_of_word,
    in_the_table_of_word,
    in_akoma_ntoso,
    in_csv,
    in_a_spreadsheet,
    in_the_concordance_as_json,
    in_the_page,
    in_the_summary,
    in_the_brief_view,
    in_the_counts_of_the_terminal,
)
