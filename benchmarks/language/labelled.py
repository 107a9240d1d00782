"""Precision and recall of what language detectors report; run: python -m benchmarks.language.

Each line of tests/language/labelled/*.jsonl is a pair of sentences and the kinds that a
reader would name: `{"old", "new", "kinds", "either"?, "direction"?, "instrument"?, "version"?}`,
or whole clauses as `old_clauses` and `new_clauses`; `version` has fields of both versions;
kinds in `either`, which one reader would name and another would not, are not judged.
A kind is judged on every pair, so that pairs written for one kind are traps for the others.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from plandiff.changes import BRACKETS, REFERENCES, ChangeKind
from plandiff.load.loaded import Loaded
from plandiff.load.reading import read_proposal
from plandiff.pipeline import compare

LABELLED = Path(__file__).parent.parent.parent / "tests" / "language" / "labelled"
KINDS = (
    ChangeKind.QUANTITY_CHANGED,
    ChangeKind.DATE_CHANGED,
    ChangeKind.OBLIGATION_CHANGED,
    ChangeKind.PARTY_CHANGED,
    ChangeKind.TERM_CHANGED,
    ChangeKind.REOPENED,
    ChangeKind.HEDGE_CHANGED,
    *REFERENCES,
    *BRACKETS,
    ChangeKind.OPTION_ADDED,
    ChangeKind.OPTION_DROPPED,
    ChangeKind.OPTION_CHANGED,
    ChangeKind.NEGATION_CHANGED,
)


def rows(folder: Path = LABELLED) -> Iterator[dict[str, Any]]:
    """Yield the labelled pairs of all files in `folder`, which may be one file."""
    for path in sorted(folder.glob("*.jsonl")) if folder.is_dir() else [folder]:
        yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


def found(row: dict[str, Any]) -> dict[ChangeKind, list[Any]]:
    """Return the changes that are reported for the pair, by kind."""
    report = compare(_version("old", row), _version("new", row))
    changes: dict[ChangeKind, list[Any]] = {}
    for entry in report.entries:
        for change in entry.changes:
            changes.setdefault(change.kind, []).append(change)
    return changes


def _version(side: str, row: dict[str, Any]) -> Loaded:
    fields = {
        "format": 1,
        "id": side,
        "title": side,
        "date": "2025-01-01",
        "instrument": row.get("instrument", "political"),
        **row.get("version", {}),
        "clauses": row.get(f"{side}_clauses") or [{"id": "c", "number": "1", "text": row[side]}],
    }
    return Loaded(read_proposal(fields), side, fields)


def judged(pairs: Sequence[dict[str, Any]]) -> tuple[Counter[tuple[str, str]], list[str]]:
    """Return how often each kind was hit, false or missed, and the pairs it went wrong on."""
    counts: Counter[tuple[str, str]] = Counter()
    wrong = []
    for row in pairs:
        changes = found(row)
        for kind in KINDS:
            if kind in row.get("either", ()):
                continue
            outcome = _outcome(kind in row["kinds"], kind in changes)
            counts[kind, outcome] += 1
            if outcome in ("false", "missed"):
                wrong.append(f"{outcome} {kind}\n  - {_told(row, 'old')}\n  + {_told(row, 'new')}")
        wrong += _directions(row, changes)
    return counts, wrong


def _told(row: dict[str, Any], side: str) -> str:
    return row.get(side) or json.dumps(row[f"{side}_clauses"], ensure_ascii=False)


def _outcome(wanted: bool, is_there: bool) -> str:  # noqa: FBT001  (a table of two by two)
    if wanted:
        return "hit" if is_there else "missed"
    return "false" if is_there else "right"


def _directions(row: dict[str, Any], changes: dict[ChangeKind, list[Any]]) -> Iterator[str]:
    told = [c.detail["direction"] for c in changes.get(ChangeKind.OBLIGATION_CHANGED, ())]
    if "direction" in row and told and told != [row["direction"]]:
        wrong = f"direction {told}, not {row['direction']}"
        yield f"{wrong}\n  - {_told(row, 'old')}\n  + {_told(row, 'new')}"


def ratios(counts: Counter[tuple[str, str]], kind: str) -> tuple[float, float]:
    """Return (precision, recall) of `kind`; 1.0 where there is nothing to divide by."""
    hit, false, missed = (counts[kind, name] for name in ("hit", "false", "missed"))
    return hit / (hit + false) if hit + false else 1.0, hit / (
        hit + missed
    ) if hit + missed else 1.0


def print_table(pairs: Sequence[dict[str, Any]], counts: Counter[tuple[str, str]]) -> None:
    """Print a line for each kind."""
    traps = sum(not row["kinds"] for row in pairs)
    print(f"{len(pairs)} pairs, {traps} of them with no kind of these")
    print(f"{'kind':24}{'pairs':>7}{'false':>7}{'missed':>8}{'precision':>11}{'recall':>8}")
    for kind in KINDS:
        precision, recall = ratios(counts, kind)
        wanted = counts[kind, "hit"] + counts[kind, "missed"]
        row = f"{kind:24}{wanted:7}{counts[kind, 'false']:7}{counts[kind, 'missed']:8}"
        print(f"{row}{precision:11.3f}{recall:8.3f}")


def main() -> None:
    """Print a table of the kinds, and with --wrong each pair that was not read right."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=LABELLED)
    parser.add_argument("--wrong", action="store_true")
    options = parser.parse_args()
    pairs = list(rows(options.folder))
    counts, wrong = judged(pairs)
    print_table(pairs, counts)
    if options.wrong:
        print(*wrong, sep="\n")
