"""`plandiff figures`: the register in every format."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
HEAD = "format: 1\nid: {0}\ntitle: T\ndate: 2025-0{1}-01\ndisclosure: {2}\nclauses:\n"
OLD = '  - {id: army, number: "1", text: "At most 600,000 troops by 2027."}\n  - {id: see, number: "2", text: "See point 1."}\n'
NEW = '  - {id: see, number: "1", text: "See point 2 and point 9."}\n  - {id: army, number: "2", text: "There are 800,000 troops."}\n'


@pytest.fixture
def three(tmp_path: Path) -> list[str]:
    texts = {
        "a": HEAD.format("a", 1, "full") + OLD,
        "b": HEAD.format("b", 2, "partial") + '  - {id: other, text: "Nothing."}\n',
        "c": HEAD.format("c", 3, "full") + NEW,
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.yaml").write_text(text)
    return [str(tmp_path / f"{name}.yaml") for name in texts]


def test_clauses_stand_beside_each_other_also_across_a_version_that_lacks_them(
    three, plandiff: Run
) -> None:
    done = plandiff("figures", *three, "--format", "json")
    assert (done.code, done.err) == (0, "")
    value = json.loads(done.out)
    assert value["versions"] == ["a", "b", "c"]
    found = {line["clauses"][-1][0]["id"]: line["figures"] for line in value["lines"]}
    army = [[(f["kind"], f["text"], f["note"]) for f in side] for side in found["army"]]
    assert army == [
        [("quantity", "600,000 troops", "cap"), ("date", "by 2027", "")], [], [("quantity", "800,000 troops", "")],
    ]  # fmt: skip
    assert [f["note"] for f in found["see"][2]] == ["→ 2", "→ nothing"]


@pytest.mark.parametrize("form", ["terminal", "markdown"])
def test_people_see_the_same(three, plandiff: Run, form: str) -> None:
    out = plandiff("figures", *three, "--format", form, "--width", "120").out
    for words in ("600,000 troops cap", "by 2027", "800,000 troops", "point 9 → nothing", "–"):
        assert words in out


def test_a_text_without_figures_says_so(tmp_path: Path, plandiff: Run) -> None:
    (tmp_path / "a.yaml").write_text(HEAD.format("a", 1, "full") + '  - {id: x, text: "Peace."}\n')
    assert "no quantity" in plandiff("figures", str(tmp_path / "a.yaml")).out


@pytest.mark.parametrize("arguments", [(), ("nowhere",), ("--format", "xml", "v20")])
def test_wrong_arguments_end_with_two(plandiff: Run, arguments) -> None:
    done = plandiff("figures", *arguments)
    assert (done.code, done.out) == (2, "")
