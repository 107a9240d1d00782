"""Every kind of change, in every format: docs, enum, detectors and reporters agree.

The example of each section of docs/changes.md is compared: what it shows is what happens.
"""

import json
import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from plandiff.changes import ALTERED, RECORD, ChangeKind
from plandiff.classify import DETECTORS
from plandiff.cli.selecting import kinds_called
from plandiff.load.loaded import Loaded
from plandiff.load.reading import read_proposal
from plandiff.pipeline import compare
from plandiff.prose.headline import AT_THE_END, IN_HEADLINE
from plandiff.reporters import REPORTERS, RenderOptions, View, reporter

DOCS = (Path(__file__).parent.parent / "docs/changes.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (\S+)\n(.*?)(?=^## |\Z)", DOCS, re.MULTILINE | re.DOTALL))
# What tells of a kind on a page for people where its own id does not.
SHOWN_AS = {
    "added": "Added (",
    "removed": "Removed (",
    "undetermined": "Not known (",
    "moved": "Moved (",
    "renumbered": "1 renumbered: ",
    "status-changed": "status: proposed → agreed",
    "option-undetermined": "Options not known (",
}


def example(kind: str) -> tuple[Loaded, Loaded]:
    """Return both versions of the example of a section."""
    (block,) = re.findall(r"^```yaml\n(.*?)^```", SECTIONS[kind], re.MULTILINE | re.DOTALL)
    before, mark, after = block.partition("# after")
    assert before.startswith("# before"), kind
    assert mark, kind
    return version("old", before), version("new", "# after" + after)


def version(name: str, text: str) -> Loaded:
    yaml = YAML(typ="safe", pure=True)
    tree = {"format": 1, "id": name, "title": name, "date": "2025-01-01"}
    for fields in re.findall(r"^# .*?\bwith (\w+: .*)$", text, re.MULTILINE):
        tree |= yaml.load(fields)
    clauses = as_text(yaml.load(text) or [])
    return Loaded(read_proposal({**tree, "clauses": clauses}), name, tree)


def as_text(value):
    """Return `value` with truths as they are typed, which our own reading keeps as text."""
    if isinstance(value, dict):
        return {key: as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_text(item) for item in value]
    return str(value).lower() if isinstance(value, bool) else value


def words_of(kind: str, name: str) -> str:
    """Return what tells of `kind` in the format `name`."""
    if (kind, name) == ("status-changed", "markdown"):
        return "| proposed | agreed"
    return SHOWN_AS.get(kind, kind)


def shown(report, name: str, **options) -> str:
    return reporter(name).render(report, RenderOptions(width=200, **options))


def has(text: str, name: str, kind: ChangeKind) -> bool:
    """Whether what a format shows tells of a kind."""
    if name == "akn":
        return kind in " ".join(re.findall(r'<plandiff:link kinds="([^"]*)"', text)).split()
    if name == "html":
        # tests/reporters/html holds what people read of it against the JSON report.
        return re.search(rf'<article [^>]*data-kind="(?:\S+ )*{kind}[ "]', text) is not None
    return words_of(kind, name) in text


@pytest.fixture(scope="module")
def reports():
    return {kind: compare(*example(kind)) for kind in ChangeKind}


@pytest.mark.parametrize("kind", ChangeKind)
def test_a_section_says_what_it_is_why_it_matters_and_shows_both_sides(kind: ChangeKind) -> None:
    text = SECTIONS[kind]
    assert re.match(r"\n[A-Z`]", text), "it starts with what it is"
    assert "\nWhy it matters: " in text
    assert "\nJSON: " in text
    assert example(kind)


@pytest.mark.parametrize("kind", ChangeKind)
def test_the_example_is_of_its_kind(kind: ChangeKind, reports) -> None:
    assert kind in reports[kind].counts, dict(reports[kind].counts)


@pytest.mark.parametrize("kind", ChangeKind)
def test_exactly_one_detector_tells_it(kind: ChangeKind) -> None:
    assert sum(kind in detector.kinds for detector in DETECTORS) == 1


@pytest.mark.parametrize("kind", ChangeKind)
@pytest.mark.parametrize("name", REPORTERS)
def test_each_format_shows_it(kind: ChangeKind, name: str, reports) -> None:
    text = shown(reports[kind], name)
    if name == "json":
        value = json.loads(text)
        assert value["counts"][kind] >= 1
        assert any(change["kind"] == kind for change in value["changes"])
        assert any(kind in link["kinds"] for link in value["links"])
    else:
        assert has(text, name, kind)


@pytest.mark.parametrize("kind", ChangeKind)
@pytest.mark.parametrize("view", View)
def test_each_view_shows_it(kind: ChangeKind, view: View, reports) -> None:
    words = kind.removesuffix("-changed") if view is View.BRIEF else SHOWN_AS.get(kind, kind)
    assert words in shown(reports[kind], "terminal", view=view)


@pytest.mark.parametrize("kind", ChangeKind)
@pytest.mark.parametrize("name", ["terminal", "markdown"])
def test_the_headline_has_it_or_says_why_not(kind: ChangeKind, name: str, reports) -> None:
    assert (kind in IN_HEADLINE) != (kind in AT_THE_END)
    if kind in IN_HEADLINE:
        text = shown(reports[kind], name)
        headline = text.partition("\n\n" if name == "terminal" else "\n### ")[0]
        assert f" {IN_HEADLINE[kind]}" in " ".join(headline.split())
    else:
        assert AT_THE_END[kind]


@pytest.mark.parametrize("kind", ChangeKind)
@pytest.mark.parametrize("name", REPORTERS)
def test_it_can_be_chosen_alone(kind: ChangeKind, name: str, reports) -> None:
    only = kinds_called(kind)
    assert only == {kind}
    text = shown(reports[kind], name, only=only)
    if name == "json":
        assert set(json.loads(text)["counts"]) == {kind}
    else:
        assert has(text, name, kind)


@pytest.mark.parametrize("kind", ChangeKind)
def test_some_case_has_it(kind: ChangeKind) -> None:
    cases = Path(__file__).parent.glob("cases/*/expected.json")
    assert any(f'{{"kind": "{kind}"' in path.read_text(encoding="utf-8") for path in cases)


def test_groups_are_called_by_name() -> None:
    assert kinds_called("altered") == frozenset(ALTERED)
    assert kinds_called("record") == frozenset(RECORD)
