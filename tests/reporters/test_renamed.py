"""Names replaced throughout: one line, and rows for clauses in which more changed."""

import pytest

from plandiff.load.loaded import Loaded
from plandiff.load.reading import read_proposal
from plandiff.pipeline import compare
from plandiff.reporters import RenderOptions, View, reporter

OLD = [
    "In the zone the Joint Commission watches over the truce.",
    "Each month the Joint Commission reports to the guarantors.",
    "A seat of the Joint Commission is in Oslo, for 30 days.",
]
NEW = [text.replace("Joint Commission", "Peace Council").replace("30", "60") for text in OLD]


def version(name: str, texts, **fields) -> Loaded:
    clauses = [{"id": f"c{i}", "number": str(i), "text": t} for i, t in enumerate(texts, 1)]
    tree = {
        "format": 1,
        "id": name,
        "title": name,
        "date": "2025-01-01",
        "clauses": clauses,
        **fields,
    }
    return Loaded(read_proposal(tree), name, tree)


def shown(name: str, **options) -> str:
    report = compare(version("old", OLD), version("new", NEW))
    return " ".join(reporter(name).render(report, RenderOptions(width=200, **options)).split())


@pytest.mark.parametrize("name", ["terminal", "markdown"])
def test_the_ripple_is_one_line_with_its_places(name: str) -> None:
    text = shown(name)
    line = "replaced throughout: “Joint Commission” → “Peace Council” in 1, 2, 3; nothing else changed in 1, 2"
    assert text.count(line) == 1
    assert text.count("replaced throughout") == 1
    assert "Altered (3)" in text
    assert "guarantors" not in text
    assert "Oslo" in text


@pytest.mark.parametrize("view", View)
def test_each_view_folds_it(view: View) -> None:
    assert "guarantors" not in shown("terminal", view=view)


@pytest.mark.parametrize("name", ["terminal", "markdown"])
@pytest.mark.parametrize("options", [{"why": True}, {"record": True}, {"clause": "c2"}])
def test_who_asks_for_detail_sees_each_row(name: str, options) -> None:
    assert "guarantors" in shown(name, **options)


def test_json_has_each_clause_as_it_is() -> None:
    text = shown("json")
    assert text.count('"kind": "reworded"') == 3
    assert '"replaced_in": [["1"], ["2"], ["3"]]' in text


def test_a_party_that_has_another_name_is_one_line() -> None:
    old = version(
        "old", ["alba acts.", "Ships of alba pass."], parties=[{"id": "a", "name": "alba"}]
    )
    new = version(
        "new", ["bora acts.", "Ships of bora pass."], parties=[{"id": "a", "name": "bora"}]
    )
    text = reporter("terminal").render(compare(old, new), RenderOptions(width=200))
    assert "“alba” → “bora” in 1, 2; nothing else changed in 1, 2" in text


@pytest.mark.parametrize("name", ["terminal", "markdown"])
def test_a_changed_definition_names_the_clauses_that_use_it(name: str) -> None:
    terms = [{"term": "Zone", "clause": "c1"}]
    texts = ["The Zone is 5 km wide.", "No arms in the Zone.", "Zoned land.", "The Zone holds."]
    old, new = (
        version("old", texts, terms=terms),
        version("new", ["The Zone is 9 km wide.", *texts[1:]], terms=terms),
    )
    text = reporter(name).render(compare(old, new), RenderOptions(width=200))
    assert "what “Zone” means changed; used in 2, 4" in text
