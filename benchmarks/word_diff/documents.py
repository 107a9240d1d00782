"""Versions to compare: those in the repository, and labelled pairs (../shared/align/README.md)."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path

from benchmarks.alignment.pairs import proposal, read_pairs

from plandiff.load import Loaded, load
from plandiff.pipeline import compare
from plandiff.report import Report

_ROOT = Path(__file__).parents[2]


def of_repository() -> Iterator[tuple[str, Report]]:
    """Yield (name, report): each bundled version against each other one, and every case."""
    bundled = [_loaded(path) for path in sorted((_ROOT / "proposals").glob("*.yaml"))]
    for old, new in combinations(bundled, 2):
        yield f"{old.proposal.id} {new.proposal.id}", compare(old, new)
    for path in sorted((_ROOT / "tests/cases").glob("*/old.yaml")):
        yield path.parent.name, compare(_loaded(path), _loaded(path.with_name("new.yaml")))


def of_pairs(paths: Iterable[str]) -> Iterator[tuple[str, Report]]:
    """Yield (name of the publisher, report) of the pairs in `paths`."""
    for pair in read_pairs(paths):
        sides = (proposal("old", pair.old), proposal("new", pair.new))
        old, new = (Loaded(side, side.id, side.tree()) for side in sides)
        yield pair.source, compare(old, new)


def _loaded(path: Path) -> Loaded:
    return load(path.read_bytes(), path.name)
