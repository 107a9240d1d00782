"""The terminal says what the JSON report says: a line a clause, and counts of what it folds away."""

import re
from collections import Counter
from pathlib import Path

import pytest

from plandiff.changes import NOISES, RECORD, ChangeKind
from plandiff.pipeline import compare, load
from plandiff.prose.names import labels, link_name
from plandiff.reporters import RenderOptions, reporter
from plandiff.reporters.json_ import as_json
from plandiff.reporters.reporter import View

CASES = sorted(path.parent for path in (Path(__file__).parents[1] / "cases").glob("*/old.yaml"))
# Told by count alone, in the headline and in the line of the record.
FOLDED = (*RECORD, *NOISES, ChangeKind.RENUMBERED)
_LINE = re.compile(
    r"^[^\s│■‼!·] (?P<who>.+?) +(?:−[\d,]+ *)?(?:\+[\d,]+ *)?(?P<kinds>[a-z-]+(?:, [a-z-]+)*)$"
)


@pytest.fixture(params=CASES, ids=lambda path: path.name)
def report(request):
    return compare(
        *(load((request.param / f"{side}.yaml").read_bytes(), side) for side in ("old", "new"))
    )


def told(report, view: View) -> str:
    return reporter("terminal").render(report, RenderOptions(width=400, view=view))


def facts_of(page: str):
    """Return (label and name, kinds) of each line of the brief view."""
    unwrapped = page.replace("\n│ ", " ")
    found = (match for line in unwrapped.splitlines() if (match := _LINE.match(line)))
    return sorted((" ".join(match["who"].split()), match["kinds"].split(", ")) for match in found)


def test_the_brief_view_has_a_line_for_each_clause_with_its_kinds(report) -> None:
    value = as_json(report)
    wanted = []
    for entry, link in zip(report.entries, value["links"], strict=True):
        assert [clause["id"] for clause in link["new"]] == [p.clause.id for p in entry.link.new]
        kinds = [kind.removesuffix("-changed") for kind in link["kinds"] if kind not in FOLDED]
        if kinds:
            who = f"{labels(entry.link)} {link_name(entry.link)}"
            wanted.append((" ".join(who.split()), kinds))
    assert facts_of(told(report, View.BRIEF)) == sorted(wanted)


@pytest.mark.parametrize("view", View)
def test_what_is_folded_away_is_counted(report, view: View) -> None:
    page = told(report, view)
    counts = Counter(as_json(report)["counts"])
    line = re.search(r"^· Record: ([^(\n]*)", page, re.MULTILINE)
    found = {
        kind: int(count) for kind, count in re.findall(r"([a-z-]+) (\d+)", line[1] if line else "")
    }
    assert found == {kind: counts[kind] for kind in (*RECORD, *NOISES) if counts[kind]}
    renumbered = re.search(r"^  (\d+) renumbered:", page, re.MULTILINE)
    assert (int(renumbered[1]) if renumbered else 0) == counts[ChangeKind.RENUMBERED]
