"""References that come with the new version and lead nowhere."""

import pytest

from plandiff.changes import ChangeKind
from plandiff.load.loaded import Loaded
from plandiff.load.reading import read_proposal
from plandiff.pipeline import compare
from plandiff.reporters import RenderOptions, reporter

FIRE = {"id": "fire", "number": "1", "text": "Firing ends at once everywhere."}
WATCH = {"id": "watch", "number": "2", "text": "Observers are sent to the line."}
TIE = {"id": "tie", "number": "3", "text": "Breaches of Article 1 end the truce."}


def version(name: str, clauses, **fields) -> Loaded:
    tree = {
        "format": 1,
        "id": name,
        "title": name,
        "date": "2025-01-01",
        "clauses": clauses,
        **fields,
    }
    return Loaded(read_proposal(tree), name, tree)


def dangling(old, new, **fields) -> list[str]:
    report = compare(version("old", old), version("new", new, **fields))
    changes = [c for e in report.entries for c in e.changes]
    assert reporter("terminal").render(report, RenderOptions())
    return [
        c.new_value["text"]
        for c in changes
        if c.kind is ChangeKind.REFERENCE_DANGLING and c.old_value is None
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("See point 40.", ["point 40"]),
        ("See points 1 and 40.", ["point 40"]),
        ("See (c) below.", ["(c)"]),
        ("See paragraph 9 of this Article.", ["paragraph 9"]),
        ("See Article 40.", []),
        ("See Annex II.", []),
        ("See Article 40 of the Constitution.", []),
        ("See point 2.", []),
        ("See nothing.", []),
    ],
)
def test_in_a_clause_that_was_added(text: str, told) -> None:
    added = {"id": "x", "number": "4", "text": f"A council of ministers meets. {text}"}
    assert dangling([FIRE, WATCH], [FIRE, WATCH, added]) == told


def test_a_word_that_leads_somewhere_is_ours() -> None:
    added = {"id": "x", "number": "4", "text": "A council meets under Article 40."}
    assert dangling([FIRE, WATCH, TIE], [FIRE, WATCH, TIE, added]) == ["Article 40"]


def test_in_a_clause_that_stays() -> None:
    now = {**WATCH, "text": "Observers are sent to the line of point 12."}
    assert dangling([FIRE, WATCH], [FIRE, now]) == ["point 12"]
    assert dangling([FIRE, now], [FIRE, now]) == []


def test_one_that_goes_is_no_news() -> None:
    now = {**WATCH, "text": "Observers are sent to the line of point 12."}
    assert dangling([FIRE, now], [FIRE, WATCH]) == []
    assert dangling([FIRE, now], [FIRE]) == []


def test_a_text_that_cites_others_is_left_alone() -> None:
    cites = [
        {"id": f"c{n}", "number": f"{n}", "text": f"As point {n + 50} says, it holds."}
        for n in (5, 6)
    ]
    added = {"id": "x", "number": "4", "text": "A council meets under point 40."}
    assert dangling([FIRE, *cites], [FIRE, *cites, added]) == []


def test_what_is_not_public_is_not_known_to_lead_nowhere() -> None:
    added = {"id": "x", "number": "4", "text": "A council meets under point 40."}
    assert dangling([FIRE, WATCH], [FIRE, WATCH, added], disclosure="partial") == []


def test_without_numbers_nothing_can_be_referred_to() -> None:
    old = [{"text": FIRE["text"]}]
    assert dangling(old, [*old, {"text": "A council meets under point 40."}]) == []
