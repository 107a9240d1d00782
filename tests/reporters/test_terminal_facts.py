"""The terminal counts what it folds away as the JSON report does, in every view."""

from pathlib import Path

import pytest
from tests.reporters.facts import in_the_counts_of_the_terminal

from plandiff.pipeline import compare, load
from plandiff.reporters.reporter import View

CASES = sorted(path.parent for path in (Path(__file__).parents[1] / "cases").glob("*/old.yaml"))


@pytest.fixture(params=CASES, ids=lambda path: path.name)
def report(request):
    return compare(
        *(load((request.param / f"{side}.yaml").read_bytes(), side) for side in ("old", "new"))
    )


@pytest.mark.parametrize("view", View)
def test_what_is_folded_away_is_counted(report, view: View) -> None:
    told, wanted = in_the_counts_of_the_terminal(report, view)
    assert told == wanted
