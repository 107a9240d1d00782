"""How often each kind is told of real clauses that changed, and which of them.

Run:

    python -m benchmarks.language.firing ../shared/align/*.jsonl
    python -m benchmarks.language.firing ../shared/align/*.jsonl --show party-changed --count 20

Each pair of clauses that the publishers link and that differs is compared by itself, so that
references and names of the whole text are not told. Nothing here knows what is right: --show
prints a sample, drawn with --seed, for somebody to read.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from benchmarks.alignment.pairs import read_pairs
from benchmarks.language.labelled import KINDS, found

from plandiff.changes import Change, ChangeKind

# The language of the texts of a source; the others are in English.
_LANGUAGES = {"bundestag/gesetze": "de", "rstodden/DEPlain": "de", "SocialGouv/legi-data": "fr"}
# Sources whose square brackets are the publisher's own, not those of a negotiation.
_EDITORIAL = frozenset(("DCCouncil/law-xml-codified", "usnistgov/oscal-content"))


class Clauses(NamedTuple):
    """Two clauses that differ, and what is told of them by kind."""

    source: str
    old: str
    new: str
    told: dict[ChangeKind, list[Change]]


def changed(paths: Sequence[str]) -> Iterator[Clauses]:
    """Yield the linked clauses of the pairs in `paths` that differ, each compared."""
    for pair in read_pairs(paths):
        for i, j in sorted(pair.gold - pair.ignored_links):
            old, new = pair.old[i]["text"], pair.new[j]["text"]
            if old != new:
                yield Clauses(pair.source, old, new, found(_row(pair.source, old, new)))


def _row(source: str, old: str, new: str) -> dict[str, Any]:
    version = {"language": _LANGUAGES.get(source, "en")}
    if source in _EDITORIAL:
        version["brackets"] = "editorial"
    sides = {"old_clauses": [{"id": "c", "text": old}], "new_clauses": [{"id": "c", "text": new}]}
    return {**sides, "instrument": "binding", "version": version}


def _table(clauses: Sequence[Clauses]) -> None:
    fired = Counter(kind for pair in clauses for kind in pair.told if kind in KINDS)
    print(f"{len(clauses)} pairs of clauses that differ")
    for kind in KINDS:
        print(f"{kind:24}{fired[kind]:7}{100 * fired[kind] / max(len(clauses), 1):8.1f} %")


def _sample(clauses: Sequence[Clauses], kind: ChangeKind, count: int, seed: int) -> None:
    hits = [pair for pair in clauses if kind in pair.told]
    for pair in random.Random(seed).sample(hits, min(count, len(hits))):  # noqa: S311
        print(f"{pair.source}\n  - {pair.old}\n  + {pair.new}")
        for change in pair.told[kind]:
            print(f"    {change.old_value} -> {change.new_value}")


def main() -> None:
    """Print how often each kind is told, or with --show KIND a sample of where."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--show", type=ChangeKind, metavar="KIND", action="append", default=[])
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=20)
    options = parser.parse_args()
    clauses = list(changed(options.paths))
    if not options.show:
        _table(clauses)
    for kind in options.show:
        print(f"== {kind}")
        _sample(clauses, kind, options.count, options.seed)


if __name__ == "__main__":
    main()
