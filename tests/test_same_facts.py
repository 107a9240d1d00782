"""Every format that lists changes as data tells of the same kinds and clauses as the JSON report."""

import re
from pathlib import Path

import pytest

from plandiff.align.provision import provisions
from plandiff.concordances import as_markdown, as_table
from plandiff.pipeline import compare, load
from tests.reporters.facts import FACTS

CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/old.yaml"))


@pytest.fixture(params=CASES, ids=lambda path: path.name)
def report(request):
    pair = [load((request.param / f"{side}.yaml").read_bytes(), side) for side in ("old", "new")]
    return compare(*pair)


@pytest.mark.parametrize("told_and_wanted", FACTS, ids=lambda told: told.__name__)
def test_every_format_tells_what_the_json_tells(report, told_and_wanted) -> None:
    told, wanted = told_and_wanted(report)
    assert told == wanted


def test_every_clause_stands_in_the_concordance_for_people(report) -> None:
    pages = as_markdown(report), as_table(report, 400, color=False)
    assert pages[0].count("\n") == len(report.entries) + 2
    for side in (report.old, report.new):
        for provision in provisions(side.proposal):
            # Signs of markdown are escaped there.
            if re.fullmatch("[a-z0-9-]+", provision.clause.id or ""):
                assert all(provision.clause.id in page for page in pages)
