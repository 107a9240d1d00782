"""What must not be missed is loud in every format."""

import json
from pathlib import Path

import pytest

from plandiff.alarms import AlarmKind, alarms
from plandiff.pipeline import compare, load
from plandiff.reporters import REPORTERS, RenderOptions, View, reporter

CASE = Path(__file__).parent / "cases/reopened"
WORDS = {
    AlarmKind.REOPENED: "2 reopened after it was agreed",
    AlarmKind.AGREED_REMOVED: "1 removed after it was agreed",
    AlarmKind.OPTION_DROPPED: "1 with an option dropped whose proposer did not agree",
    AlarmKind.DEMOTED: "1 demoted from the operative part",
}


@pytest.fixture(scope="module")
def report():
    old, new = ((CASE / f"{side}.yaml").read_bytes() for side in ("old", "new"))
    return compare(load(old, "old"), load(new, "new"))


def shown(report, name: str, **options) -> str:
    return " ".join(reporter(name).render(report, RenderOptions(width=300, **options)).split())


def test_each_kind_of_alarm_is_raised_by_the_case(report) -> None:
    assert [(a.what, a.entry.link.old[0].clause.id) for a in alarms(report.entries)] == [
        ("reopened", "fire"),
        ("reopened", "fund"),
        ("agreed-removed", "bank"),
        ("option-dropped-without-consent", "seat"),
        ("demoted", "aim"),
    ]


@pytest.mark.parametrize("what", AlarmKind)
@pytest.mark.parametrize("name", ["terminal", "markdown"])
def test_it_stands_in_the_headline_and_in_a_section_of_its_own(report, name: str, what) -> None:
    text = shown(report, name)
    headline, _, rest = text.partition("Look here first (5)")
    headline = " ".join(headline.replace("│", " ").split())
    assert WORDS[what] in headline
    section = rest.split("Removed (1)")[0]
    assert all(word.upper() in section for word in what.split("-"))


@pytest.mark.parametrize("view", View)
def test_it_leads_each_view(report, view) -> None:
    assert "‼ Look here first (5)" in shown(report, "terminal", view=view)


def test_it_leads_a_narrow_page(report) -> None:
    text = reporter("terminal").render(report, RenderOptions(width=20))
    assert all(len(line) <= 20 for line in text.splitlines())
    assert "! Look here first" in text


def test_json_has_it_as_data(report) -> None:
    value = json.loads(reporter("json").render(report, RenderOptions()))
    links = value["links"]
    assert [(a["what"], links[a["link"]]["old"][0]["id"]) for a in value["alarms"]] == [
        (alarm.what, alarm.entry.link.old[0].clause.id) for alarm in alarms(report.entries)
    ]


@pytest.mark.parametrize("name", REPORTERS)
def test_without_any_there_is_no_section(name: str) -> None:
    version = load((CASE / "old.yaml").read_bytes(), "old")
    text = shown(compare(version, version), name)
    assert "first (" not in text
    assert "FIRST" not in text


def test_a_spelling_or_an_option_whose_proposer_agreed_is_none() -> None:
    head = "format: 1\nid: v\ntitle: V\ndate: 2025-01-01\nclauses:\n"
    old = head + "  - {id: a, text: A fund., options: [{proposers: [x], text: B.}]}\n"
    new = head + "  - {id: a, text: A fund., agreed_by: [x]}\n"
    found = compare(load(old.encode(), "old"), load(new.encode(), "new"))
    assert alarms(found.entries) == ()


@pytest.mark.parametrize(("agreed", "is_loud"), [("[x]", True), ("[eu]", False)])
def test_an_option_in_brackets_is_dropped_against_whom_the_text_names(agreed, is_loud) -> None:
    head = (
        "format: 1\nid: v\ntitle: V\ndate: 2025-01-01\n"
        "parties: [{id: eu, name: European Union, aliases: [EU]}]\nclauses:\n"
    )
    old = head + '  - {id: a, text: "It is paid [EU: monthly] [US: weekly] [US: daily]."}\n'
    new = (
        head + f'  - {{id: a, agreed_by: {agreed}, text: "It is paid [US: weekly] [US: daily]."}}\n'
    )
    found = compare(load(old.encode(), "old"), load(new.encode(), "new"))
    assert bool(alarms(found.entries)) is is_loud
