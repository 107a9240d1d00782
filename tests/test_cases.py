"""Every case × every reporter, and every text of a case against itself."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plandiff.pipeline import compare, load
from plandiff.reporters import REPORTERS, RenderOptions, reporter

CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/old.yaml"))
SUFFIXES = {"terminal": "txt", "markdown": "md", "json": "json", "akn": "akn.xml"}
# Held against the JSON report on every case, by tests/reporters/html/test_facts.py: whole pages of
# each case would be read by nobody. Three are, by test_golden.py beside it.
BY_FACTS = {"html"}


def read(path: Path):
    return load(path.read_bytes(), path.name)


def test_there_are_cases() -> None:
    assert CASES


def test_each_reporter_is_held_to_the_cases() -> None:
    assert {*SUFFIXES, *BY_FACTS} == set(REPORTERS)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
@pytest.mark.parametrize("name", SUFFIXES)
def test_case_is_told_as_expected(
    case: Path, name: str, golden: Callable[[Path, str], None]
) -> None:
    report = compare(read(case / "old.yaml"), read(case / "new.yaml"))
    text = reporter(name).render(report, RenderOptions(width=80))
    golden(case / f"expected.{SUFFIXES[name]}", text)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
@pytest.mark.parametrize("side", ["old", "new"])
@pytest.mark.parametrize("ignore_ids", [False, True])
def test_a_text_against_itself_has_no_changes(case, side, ignore_ids) -> None:
    version = read(case / f"{side}.yaml")
    assert not compare(version, version, ignore_ids=ignore_ids).has_differences
