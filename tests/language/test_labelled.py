"""The labelled sentence pairs are read right, and the detectors beside them."""

from pathlib import Path

import pytest
from benchmarks.language.labelled import KINDS, LABELLED, ratios, rows
from benchmarks.language.labelled import judged as judge

from plandiff.changes import ChangeKind

ROOT = Path(__file__).parent.parent.parent
LEAST_PRECISION, LEAST_RECALL = 0.97, 0.93


@pytest.fixture(scope="module")
def judged():
    return judge(list(rows()))


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_read_as_readers_read_it(kind: ChangeKind, judged) -> None:
    counts, wrong = judged
    precision, recall = ratios(counts, kind)
    assert precision >= LEAST_PRECISION, wrong
    assert recall >= LEAST_RECALL, wrong


@pytest.fixture(scope="module")
def judged_unseen():
    return judge(list(rows(LABELLED / "unseen")))


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_unseen_once_stays_read(kind: ChangeKind, judged_unseen) -> None:
    counts, wrong = judged_unseen
    precision, recall = ratios(counts, kind)
    assert precision >= LEAST_PRECISION, wrong
    assert recall >= LEAST_RECALL, wrong


def test_no_direction_is_wrong(judged) -> None:
    assert not [line for line in judged[1] if line.startswith("direction")]


def test_the_labels_are_kinds_and_enough_of_them_are_traps() -> None:
    pairs = list(rows())
    assert {kind for row in pairs for kind in row["kinds"]} <= set(KINDS)
    assert sum(not row["kinds"] for row in pairs) >= len(pairs) / 3


@pytest.mark.parametrize("kind", KINDS)
def test_the_table_in_the_document_is_current(kind: ChangeKind, judged) -> None:
    counts = judged[0]
    precision, recall = ratios(counts, kind)
    wanted = counts[kind, "hit"] + counts[kind, "missed"]
    line = f"| {kind} | {wanted} | {precision:.3f} | {recall:.3f} |"
    assert line in (ROOT / "docs/changes.md").read_text(encoding="utf-8")
