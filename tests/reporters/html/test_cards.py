"""Cards: nothing of a text is lost on either side, and each says what it is."""

from pathlib import Path

import pytest

from plandiff.language.words import EditOp
from plandiff.pipeline import compare, load
from plandiff.prose.marks import unmistakable
from plandiff.reporters import RenderOptions
from plandiff.reporters.html.page import page as values
from plandiff.visible import visible

CASES = sorted(path.parent for path in (Path(__file__).parents[2] / "cases").glob("*/old.yaml"))


def squeezed(text: str) -> str:
    return "".join(unmistakable(visible(text)).split())


def said(words, *ops: EditOp) -> str:
    return "".join("".join(text.split()) for op, text in words if op in ops)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_each_side_has_its_whole_text(case) -> None:
    report = compare(*(load((case / f"{side}.yaml").read_bytes(), side) for side in ("old", "new")))
    groups = values(report, RenderOptions()).groups
    cards = {**groups.changes, **groups.minor, **groups.same}
    assert set(cards) == {entry.number for entry in report.entries}
    for entry in report.entries:
        found = cards[entry.number]
        sides = ((found.olds, entry.link.old), (found.news, entry.link.new))
        for columns, provisions in sides:
            texts = [squeezed(provision.clause.text or "") for provision in provisions]
            if found.olds or found.news:
                assert [said(column.words, *EditOp) for column in columns] == texts
            else:
                assert texts[0] == said(found.words, *EditOp)


def test_what_must_not_be_missed_looks_so(of_texts) -> None:
    report = of_texts(
        "- {id: a, text: One., status: agreed}\n- {id: b, text: A mill is built., status: agreed}",
        "- {id: a, text: Two., status: agreed}",
    )
    changes = values(report, RenderOptions()).groups.changes
    assert {card.anchor.main: card.tone for card in changes.values()} == {"a": "loud", "b": "loud"}


def test_a_side_without_the_clause_says_whether_that_is_known(bundled) -> None:
    changes = values(bundled("v19", "v20"), RenderOptions()).groups.changes
    told = {kind: card.absent for card in changes.values() for kind in card.kinds.split()}
    assert told["removed"] == "not in it"
    assert told["undetermined"] == "not known"
    assert told["reworded"] == ""
