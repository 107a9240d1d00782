"""In a folder of one's own the bundled set is there, and stderr says that it is used."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plandiff.cli.options import (
    choice,
    complete_kind,
    complete_limits,
    complete_rule,
    complete_version,
)
from plandiff.rules import RULES

Run = Callable[..., tuple[int, str, str]]
SAID = "plandiff: no proposals/ folder here, so the set that comes with plandiff is used\n"


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("empty")
@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (("compare", "v19", "v20"), "nato-membership"),
        (("summary", "v28", "v20"), "armed-forces"),
        (("show", "v20"), "20-point framework"),
        (("list",), "v28"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_the_bundled_set_is_used_and_said_so_once(
    plandiff: Run, arguments: tuple[str, ...], shown: str
) -> None:
    code, out, err = plandiff(*arguments)
    assert (code, err) == (0, SAID)
    assert shown in out


@pytest.mark.usefixtures("empty")
def test_without_names_the_newest_version_and_its_parent_are_compared(plandiff: Run) -> None:
    newest = plandiff("compare")
    assert newest == plandiff("compare", "v20") == plandiff("compare", "v19", "v20")
    assert newest[2] == SAID


def test_files_of_ones_own_are_compared_without_a_word_of_the_set(
    empty: Path, plandiff: Run
) -> None:
    text = "format: 1\nid: a\ntitle: T\ndate: 2025-01-01\nclauses: [{text: x}]\n"
    (empty / "a.yaml").write_text(text)
    assert plandiff("compare", "a.yaml", "a.yaml")[2] == ""
    assert plandiff("compare", "a.yaml", "v20")[2] == SAID


def test_the_set_is_named_too_when_it_gives_the_parent_alone(empty: Path, plandiff: Run) -> None:
    text = "format: 1\nid: a\ntitle: T\ndate: 2026-01-01\nparents: [v20]\nclauses: [{text: x}]\n"
    (empty / "a.yaml").write_text(text)
    code, _, err = plandiff("compare", "a.yaml")
    assert (code, err) == (0, SAID)


@pytest.mark.usefixtures("empty")
def test_the_set_that_comes_with_plandiff_has_no_error(plandiff: Run) -> None:
    code, out, _ = plandiff("check")
    assert code == 0
    assert ": error: " not in out
    assert " files checked: " in out


@pytest.mark.usefixtures("empty")
def test_a_name_that_is_not_in_the_set_is_answered_with_those_that_are(plandiff: Run) -> None:
    code, out, err = plandiff("compare", "v19", "v21")
    assert (code, out) == (2, "")
    assert "no version of that name in the bundled set (it has v19, v20, v28, vE3, vEU24)" in err


def test_a_folder_found_upward_wins_over_the_set(
    drafts: Path, plandiff: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (drafts / "deep/down").mkdir(parents=True)
    monkeypatch.chdir(drafts / "deep/down")
    code, out, err = plandiff("compare", "v1", "v2")
    assert (code, err) == (0, "")
    assert "600,000" in out
    assert plandiff("compare", "v19", "v20")[0] == 2


def test_the_variable_wins_over_the_place_and_the_option_over_both(
    drafts: Path, plandiff: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two"):
        (drafts / name).mkdir()
        text = (drafts / "proposals/v1.yaml").read_text().replace("First draft", name)
        (drafts / name / "v1.yaml").write_text(text)
    assert "First draft" in plandiff("show", "v1")[1]
    monkeypatch.setenv("PLANDIFF_DIR", "one")
    assert "one" in plandiff("list")[1]
    assert "two" in plandiff("list", "--dir", "two")[1]
    monkeypatch.setenv("PLANDIFF_DIR", "none")
    code, out, err = plandiff("list")
    assert (code, out) == (2, "")
    assert err == "none: error: is no folder - PLANDIFF_DIR must name one\n"


def test_the_shell_completes_versions_of_the_folder_in_force(
    drafts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PLANDIFF_DIR", raising=False)
    assert complete_version("") == ["v1", "v2"]
    assert complete_version("v2") == ["v2"]
    assert complete_version("x") == []
    (drafts / "other").mkdir()
    (drafts / "other/v9.yaml").write_text("")
    monkeypatch.setenv("PLANDIFF_DIR", "other")
    assert complete_version("") == ["v9"]
    monkeypatch.setenv("PLANDIFF_DIR", "none")
    assert complete_version("") == []


@pytest.mark.usefixtures("empty")
def test_the_shell_completes_the_bundled_versions_elsewhere() -> None:
    assert complete_version("v2") == ["v20", "v28"]


def test_the_shell_completes_the_last_of_several_kinds() -> None:
    assert complete_kind("removed,quan") == ["removed,quantity-changed"]
    assert complete_kind("re") == [
        "record", "removed", "renumbered", "retitled", "reworded", "reference-followed",
        "reference-stale", "reference-dangling", "reference-retargeted", "reopened",
        "reports-changed",
    ]  # fmt: skip
    assert "altered" in complete_kind("")
    assert complete_kind("zz") == []


def test_the_shell_completes_limits() -> None:
    assert complete_limits("") == ["default", "large"]
    assert complete_limits("l") == ["large"]


def test_the_shell_completes_the_last_of_several_rules() -> None:
    assert complete_rule("number-gap,term-nev") == ["number-gap,term-never-used"]
    assert set(complete_rule("")) == set(RULES)
    assert complete_rule("zz") == []


def test_the_shell_completes_what_an_option_allows() -> None:
    complete = choice("--colour", ("blue", "black", "red"), "").autocompletion
    assert complete("bl") == ["blue", "black"]
    assert complete("x") == []
