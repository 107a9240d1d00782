"""The page says what the JSON report says: the same links, kinds and ids, on every case."""

from pathlib import Path

import pytest
from tests.reporters.facts import facts_of_json, facts_of_page

from plandiff.pipeline import compare, load
from plandiff.reporters import RenderOptions
from plandiff.reporters.html.anchors import attribute
from plandiff.reporters.json_ import as_json

CASES = sorted(path.parent for path in (Path(__file__).parents[2] / "cases").glob("*/old.yaml"))


@pytest.fixture(params=CASES, ids=lambda path: path.name)
def report(request):
    return compare(
        *(load((request.param / f"{side}.yaml").read_bytes(), side) for side in ("old", "new"))
    )


def test_each_kind_is_named_in_words(report, page) -> None:
    for article in page(report).all("article"):
        said = article.said()
        for kind in article.attributes["data-kind"].split():
            if kind == "renumbered":
                assert " → " in said
            else:
                assert kind.replace("-", " ") in said, kind


def test_a_choice_of_kinds_is_that_of_the_json_report(report, page) -> None:
    for kind in report.counts:
        only = frozenset((kind,))
        chosen = facts_of_page(page(report, only=only))
        assert chosen == facts_of_json(as_json(report, RenderOptions(only=only)))


@pytest.mark.parametrize("pair", [("v28", "v20"), ("v19", "v20"), ("v28", "vE3"), ("vEU24", "v20")])
def test_so_has_the_page_of_bundled_versions(pair, bundled, page) -> None:
    report = bundled(*pair)
    assert facts_of_page(page(report)) == facts_of_json(as_json(report))


def test_ids_that_are_no_plain_words_come_back() -> None:
    for name in ("a b", 'x"onclick=', "b[/]|<b>", "ї́", "~x", "-x"):
        told = attribute(name)
        assert bytes.fromhex(told.removeprefix("~")).decode() == name
        assert told.startswith("~")
    assert attribute("nato-membership") == "nato-membership"
    assert attribute("територія") == "територія"
    assert attribute(None) == "-"
