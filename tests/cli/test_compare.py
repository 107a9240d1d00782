import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]  # gives code, out, err: conftest.py


def _counts(done: Any) -> dict[str, int]:
    return json.loads(done.out)["counts"]


def test_compare_without_names_takes_the_newest_and_its_first_parent(
    drafts: Path, plandiff: Run
) -> None:
    assert plandiff("compare") == plandiff("compare", "v1", "v2")


def test_compare_with_one_name_takes_its_first_parent(drafts: Path, plandiff: Run) -> None:
    (drafts / "draft.yaml").write_text(
        (drafts / "proposals/v2.yaml").read_text().replace("id: v2", "id: draft")
    )
    assert plandiff("compare", "v2") == plandiff("compare", "v1", "v2")
    assert plandiff("compare", "draft.yaml") == plandiff("compare", "v1", "draft.yaml")


def test_one_name_can_be_standard_input(
    drafts: Path, plandiff: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (drafts / "proposals/v2.yaml").open() as v2:
        monkeypatch.setattr(sys, "stdin", v2)
        done = plandiff("compare", "-", "--format", "json")
    assert (done.code, done.err) == (0, "")
    assert _counts(done) == _counts(plandiff("compare", "v1", "v2", "--format", "json"))


def test_standard_input_is_one_of_two_versions(
    drafts: Path, plandiff: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (drafts / "proposals/v2.yaml").open() as v2:
        monkeypatch.setattr(sys, "stdin", v2)
        done = plandiff("compare", "v1", "-")
    assert done == plandiff("compare", "v1", "v2")
    assert plandiff("compare", "-", "-").code == 2


def test_a_version_without_a_parent_needs_two_names(drafts: Path, plandiff: Run) -> None:
    done = plandiff("compare", "v1")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "plandiff: error: v1 names no parent - name the version to compare it with\n"
    )


def test_an_empty_folder_has_no_newest_version(
    tmp_path: Path, plandiff: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = plandiff("compare", "--dir", ".")
    assert (done.code, done.out) == (2, "")
    assert done.err == "plandiff: error: no version in . - name two files\n"


def test_only_shows_the_kinds_that_are_named(drafts: Path, plandiff: Run) -> None:
    done = plandiff("compare", "v1", "v2", "--only", "removed, added")
    assert "amnesty" in done.out
    assert "council" in done.out
    assert "600,000" not in done.out
    altered = plandiff("compare", "v1", "v2", "--only", "altered")
    assert "600,000" in altered.out
    assert "amnesty" not in altered.out
    assert "s1" in plandiff("compare", "v1", "v2", "--only", "record", "--record").out


def test_an_unknown_kind_is_answered_with_the_nearest(drafts: Path, plandiff: Run) -> None:
    done = plandiff("compare", "v1", "v2", "--only", "added,remved")
    assert (done.code, done.out) == (2, "")
    assert "'remved' is no kind of change - did you mean 'removed'?" in done.err


def test_a_clause_is_shown_alone_by_id_by_number_and_by_path(drafts: Path, plandiff: Run) -> None:
    for name in ("forces", "1"):
        done = plandiff("compare", "v1", "v2", "--clause", name)
        assert "600,000" in done.out
        assert "fertiliser" not in done.out
    for name in ("ports", "3/a", "2/a"):
        done = plandiff("compare", "v1", "v2", "--clause", name)
        assert "fertiliser" in done.out
        assert "600,000" not in done.out


def test_a_clause_brings_its_sub_clauses_along(drafts: Path, plandiff: Run) -> None:
    assert "fertiliser" in plandiff("compare", "v1", "v2", "--clause", "sea").out


def test_a_clause_that_is_not_there_is_answered_with_the_nearest(
    drafts: Path, plandiff: Run
) -> None:
    done = plandiff("compare", "v1", "v2", "--clause", "amnesti")
    assert (done.code, done.out) == (2, "")
    assert "no clause 'amnesti' in either version - did you mean 'amnesty'?" in done.err


@pytest.mark.parametrize("form", ["terminal", "markdown", "json"])
def test_the_exit_code_counts_what_is_shown(drafts: Path, plandiff: Run, form: str) -> None:
    compare = ("compare", "v1", "v2", "--exit-code", "--format", form)
    assert plandiff(*compare).code == 1
    assert plandiff(*compare, "--clause", "forces").code == 1
    assert plandiff(*compare, "--only", "split").code == 0
    assert plandiff("compare", "v1", "v1", "--exit-code", "--format", form).code == 0


@pytest.mark.parametrize("view", ["table", "side-by-side", "inline"])
def test_each_view_shows_old_and_new_words(drafts: Path, plandiff: Run, view: str) -> None:
    done = plandiff("compare", "v1", "v2", "--view", view)
    assert done.code == 0
    for words in ("600,000", "800,000", "[shall]", "fertiliser"):
        assert words in done.out


def test_the_views_differ(drafts: Path, plandiff: Run) -> None:
    views = ("table", "side-by-side", "inline")
    assert len({plandiff("compare", "v1", "v2", "--view", view).out for view in views}) == 3


def test_why_says_how_each_pair_was_found(drafts: Path, plandiff: Run) -> None:
    assert "paired by" not in plandiff("compare", "v1", "v2").out
    told = plandiff("compare", "v1", "v2", "--why").out
    assert told.count("paired by same-id") == 2
    assert told.count("no partner found") == 2


def test_record_shows_the_sources_in_full(drafts: Path, plandiff: Run) -> None:
    assert "s2" not in plandiff("compare", "v1", "v2").out
    assert "s2" in plandiff("compare", "v1", "v2", "--record").out


@pytest.mark.parametrize("width", [20, 40, 80, 120])
def test_no_line_is_wider_than_the_page_and_nothing_is_cut(
    drafts: Path, plandiff: Run, width: int
) -> None:
    done = plandiff("compare", "v1", "v2", "--width", str(width))
    assert max(map(len, done.out.splitlines())) <= width
    for word in ("600,000", "800,000", "[shall]", "Geneva"):
        assert word in done.out


def test_a_page_narrower_than_ten_columns_is_refused(drafts: Path, plandiff: Run) -> None:
    done = plandiff("compare", "v1", "v2", "--width", "9")
    assert (done.code, done.out) == (2, "")
    assert "--width" in done.err


def test_ignored_ids_leave_pairing_to_the_texts(drafts: Path, plandiff: Run) -> None:
    done = plandiff("compare", "v1", "v2", "--ignore-ids", "--format", "json")
    report = json.loads(done.out)
    assert report["ids_ignored"] is True
    assert "same-id" not in {link["method"] for link in report["links"]}


@pytest.mark.parametrize("option", ["-o", "--output"])
def test_output_goes_to_the_file_alone(drafts: Path, plandiff: Run, option: str) -> None:
    shown = plandiff("compare", "v1", "v2").out
    assert plandiff("compare", "v1", "v2", option, "out.txt") == (0, "", "")
    assert (drafts / "out.txt").read_text(encoding="utf-8") == shown


def test_output_to_a_dash_is_standard_output(drafts: Path, plandiff: Run) -> None:
    assert plandiff("compare", "v1", "v2", "-o", "-") == plandiff("compare", "v1", "v2")
    assert not (drafts / "-").exists()


def test_an_output_without_a_name_is_refused_with_the_option(drafts: Path, plandiff: Run) -> None:
    done = plandiff("compare", "v1", "v2", "-o", "")
    assert (done.code, done.out) == (2, "")
    assert not done.err.startswith(":")


def test_brackets_are_shown_as_asked_for(drafts: Path, plandiff: Run) -> None:
    literal, status = (
        plandiff("compare", "v1", "v2", "--brackets", way) for way in ("literal", "status")
    )
    assert literal == plandiff("compare", "v1", "v2")
    assert "[shall]" in literal.out
    assert "Not agreed in v2 (1)" in status.out
    assert "in brackets: “shall”" in status.out
    done = plandiff("compare", "v1", "v2", "--brackets", "both")
    assert done.code == 2
    assert "'both' is none of literal, status" in done.err
