"""The bundled frameworks: what a reader names of each clause is told, and nothing besides."""

import json
from pathlib import Path

import pytest

from plandiff.changes import BRACKETS, OPTIONS, REFERENCES, ChangeKind
from plandiff.pipeline import compare, load
from plandiff.reporters import RenderOptions, reporter

ROOT = Path(__file__).parent.parent.parent
LABELS = Path(__file__).parent / "labelled/frameworks/clauses.jsonl"
VERSIONS = {p.stem: load(p.read_bytes(), p.name) for p in (ROOT / "proposals").glob("*.yaml")}
PAIRS = (("v28", "v20"), ("v28", "vE3"), ("v19", "v20"))
OF_LANGUAGE = frozenset(
    (
        ChangeKind.QUANTITY_CHANGED,
        ChangeKind.DATE_CHANGED,
        ChangeKind.OBLIGATION_CHANGED,
        ChangeKind.NEGATION_CHANGED,
        ChangeKind.PARTY_CHANGED,
        ChangeKind.HEDGE_CHANGED,
        ChangeKind.TERM_CHANGED,
        ChangeKind.REOPENED,
        *BRACKETS,
        *REFERENCES,
        *(set(OPTIONS) - {ChangeKind.OPTION_UNDETERMINED}),
    )
)


def labels(pair: tuple[str, str]) -> dict[str, tuple[set[str], set[str]]]:
    rows = map(json.loads, LABELS.read_text(encoding="utf-8").splitlines())
    return {
        row["clause"]: (set(row["kinds"]), set(row.get("either", ())))
        for row in rows
        if (row["old_version"], row["new_version"]) == pair
    }


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_every_clause_is_read_as_it_was_labelled(pair: tuple[str, str]) -> None:
    wanted = labels(pair)
    wrong = {}
    for entry in compare(*(VERSIONS[name] for name in pair)).entries:
        if not (entry.link.old and entry.link.new):
            continue
        kinds, either = wanted.pop(entry.link.new[0].clause.id, (set(), set()))
        told = {change.kind.value for change in entry.changes if change.kind in OF_LANGUAGE}
        if told - either != kinds:
            wrong[entry.link.new[0].clause.id] = sorted(told), sorted(kinds)
    assert not wrong
    assert not wanted  # every labelled clause was met


@pytest.mark.parametrize(
    "line",
    [
        "600,000 personnel cap → 800,000 personnel level in peacetime",
        "“in 100 days” → “as soon as possible once the agreement is signed”",
        "50:50 → no figure",
        "new option of united-states: Joint operation by Ukraine, the United States and Russia",
        "new option of ukraine: A US-Ukrainian joint enterprise, 50-50 and without Russia",
        "now struck, still under discussion: The United States is to be compensated",
        "who is bound: “Russia, Ukraine and Europe” → “Russia and Ukraine”",
    ],
)
def test_what_a_reader_of_v20_asks_for_stands_in_a_line_of_its_own(line: str) -> None:
    report = compare(VERSIONS["v28"], VERSIONS["v20"])
    page = reporter("terminal").render(report, RenderOptions(width=400))
    cells = [cell.strip(" │#@!&·≈") for row in page.splitlines() for cell in row.split("│")]
    assert sum(cell.startswith(line) for cell in cells) == 1
