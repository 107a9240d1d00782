"""Every rule × every case; every text against itself."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plandiff.checking.baseline import Old
from plandiff.checking.inputs import File
from plandiff.checking.runner import Runner, Selection
from plandiff.findings import Finding
from plandiff.pipeline import load
from plandiff.settings import Settings
from plandiff.subject.redline import Event, Range, RedLine
from plandiff.subject.version import Version

CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/old.yaml"))
RED_LINES = (
    RedLine("all", "Nothing may happen.", must_not=frozenset(Event)),
    RedLine("range", "Within ten.", range=Range("days", 1, 10)),
)


def file(path: Path) -> File:
    data = path.read_bytes()
    return File(load(data, path.name), data, path.name)


def told(findings) -> str:
    return "".join(
        f"  {f.location}: {f.severity}: {f.rule}: {f.clause}: {f.message}\n" for f in findings
    )


def of_version(of: File) -> list[Finding]:
    runner = Runner(Settings(), Selection())
    stem = of.loaded.proposal.id
    return list(
        runner.of_version(of, Version(of.loaded, stem=stem, red_lines=RED_LINES, data=of.data))
    )


def of_revision(new: File, old: File, *, same: bool) -> list[Finding]:
    runner = Runner(Settings(red_lines=RED_LINES[:1]), Selection())
    return list(runner.of_revision(new, Old(old, "old", same)))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_rules_find_in_a_case_what_is_expected(
    case: Path, golden: Callable[[Path, str], None]
) -> None:
    old, new = file(case / "old.yaml"), file(case / "new.yaml")
    text = f"old:\n{told(of_version(old))}new:\n{told(of_version(new))}"
    text += f"new as a successor of old:\n{told(of_revision(new, old, same=False))}"
    text += f"new as a later state of old:\n{told(of_revision(new, old, same=True))}"
    golden(case / "expected.findings", text)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
@pytest.mark.parametrize("side", ["old", "new"])
@pytest.mark.parametrize("same", [False, True])
def test_a_text_against_itself_has_no_finding(case: Path, side: str, *, same: bool) -> None:
    version = file(case / f"{side}.yaml")
    assert of_revision(version, version, same=same) == []


def test_every_finding_stands_at_a_character_of_its_file() -> None:
    for case in CASES:
        old, new = file(case / "old.yaml"), file(case / "new.yaml")
        lines = (case / "new.yaml").read_text().split("\n")
        for finding in [*of_version(new), *of_revision(new, old, same=True)]:
            assert not lines[finding.location.line - 1][finding.location.column - 1].isspace()


def test_no_two_findings_of_a_run_have_one_fingerprint() -> None:
    for case in CASES:
        found = of_revision(file(case / "new.yaml"), file(case / "old.yaml"), same=True)
        assert len({f.fingerprint for f in found}) == len(found)
