"""Change real versions by chance, align, and print how much of the truth is found.

    python -m benchmarks.alignment.mutate FILES… [--seed 1] [--seeds 3] [--rates 1,5,15,40]
        [--kinds move,split] [--least-clauses 40] [--by-document] [--failures]

FILES are versions (YAML), folders of them, or labelled pairs (JSONL; their texts alone, the
links are made here). Each kind of change is made at each rate, in percent of the clauses.
"""

import argparse
import platform
import time
from importlib.metadata import version

from benchmarks.alignment.mutations.documents import Document, documents
from benchmarks.alignment.mutations.failures import print_failures
from benchmarks.alignment.mutations.kinds import KINDS, MIX, RENUMBER
from benchmarks.alignment.mutations.measuring import Measured, measured
from benchmarks.alignment.mutations.mutation import mutated
from benchmarks.alignment.scoring import rates

ALL = (*KINDS, RENUMBER, MIX)


def main() -> None:
    """Mutate, align, print."""
    options = _options()
    kinds = options.kinds.split(",") if options.kinds else ALL
    percents = [int(rate) for rate in options.rates.split(",")]
    seeds = range(options.seed, options.seed + options.seeds)
    found = list(documents(options.files, options.least_clauses))
    print(f"python {platform.python_version()}, plandiff {version('plandiff')}")
    print(f"{len(found)} documents, {sum(_size(d) for d in found):,} clauses, {len(seeds)} seeds")
    groups = [[document] for document in found] if options.by_document else [found]
    for group in groups:
        print_table(group, kinds, percents, seeds)
    if options.failures:
        print_failures(found, kinds, percents, seeds)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="benchmarks.alignment.mutate",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", metavar="FILES")
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--seeds", type=int, default=3, help="how many seeds from there on")
    parser.add_argument("--rates", default="1,5,15,40", help="percent of the clauses")
    parser.add_argument("--kinds", help=", ".join(ALL))
    parser.add_argument("--least-clauses", type=int, default=40)
    parser.add_argument("--by-document", action="store_true")
    parser.add_argument("--failures", action="store_true", help="show what was not found")
    return parser.parse_args()


def _size(document: Document) -> int:
    return sum(1 for _ in document.root.all())


def print_table(group: list[Document], kinds: list[str], percents: list[int], seeds: range) -> None:
    """Print a line for each kind and rate, all documents and seeds together."""
    start = time.perf_counter()
    print(f"\n== {', '.join(document.name for document in group)}")
    print(
        f"{'kind':16} {'rate':>4} {'changes':>7} {'link F1':>8}"
        f" {'moves':>6} {'found':>6} {'false':>6} {'joins':>6} {'recall':>6} {'precis':>6}"
    )
    for kind in kinds:
        for percent in percents:
            total = Measured()
            for document in group:
                for seed in seeds:
                    total += measured(mutated(document, kind, percent / 100, seed))
            print(_row(kind, percent, total), flush=True)
    print(f"{time.perf_counter() - start:.0f} s")


def _row(kind: str, percent: int, counts: Measured) -> str:
    f1 = rates((counts.right, counts.wrong, counts.missed))[2]
    return (
        f"{kind:16} {percent:3}% {counts.changed:7} {f1:8.4f} {counts.moves:6}"
        f" {_share(counts.moves_found, counts.moves):>6} {counts.false_moves:6}"
        f" {counts.joins:6} {_share(counts.joins_found, counts.joins):>6}"
        f" {_share(counts.joins_found, counts.joins_said):>6}"
    )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


if __name__ == "__main__":
    main()
