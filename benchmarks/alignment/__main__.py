"""Align labelled pairs and print how good the links are.

    python -m benchmarks.alignment PAIRS.jsonl… [--out PREDICTIONS.jsonl] [--baselines]

The format of the files is told in ../shared/align/README.md. `--baselines` runs the peers
in the same process (extra `bench`); the plain run needs the package alone.
"""

import argparse
import json
import platform
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path

from benchmarks.alignment.pairs import Links, Pair, ScoredLink, read_pairs, scored
from benchmarks.alignment.reliability import print_reliability
from benchmarks.alignment.scoring import LABELS, STRATA, Counts, rates, score, strata, total

Aligner = Callable[[Pair], Links | None]


def main() -> None:
    """Align, score, print."""
    parser = argparse.ArgumentParser(prog="benchmarks.alignment", description=__doc__)
    parser.add_argument("pairs", nargs="+", metavar="PAIRS.jsonl")
    parser.add_argument("--out", metavar="PREDICTIONS.jsonl")
    parser.add_argument("--baselines", action="store_true")
    options = parser.parse_args()
    pairs = list(read_pairs(options.pairs))
    gold = [strata(pair) for pair in pairs]
    print(f"python {platform.python_version()}, plandiff {version('plandiff')}")
    found: list[list[ScoredLink]] = []

    def aligned(pair: Pair) -> Links:
        found.append(scored(pair))
        return [(link.old, link.new) for link in found[-1]]

    predictions, rows = run("plandiff", aligned, pairs, gold)
    if options.out:
        _write(options.out, pairs, predictions)
    print_sources(pairs, rows)
    print_reliability(pairs, found)
    if options.baselines:
        from benchmarks.alignment.baselines import BASELINES

        for name, aligner in BASELINES.items():
            theirs, _ = run(name, aligner, pairs, gold)
            done = [n for n, links in enumerate(theirs) if links is not None]
            if done and len(done) < len(pairs):
                print(f"-- plandiff on the same {len(done)} pairs")
                print_table([pairs[n] for n in done], [rows[n] for n in done])


def run(
    name: str, aligner: Aligner, pairs: list[Pair], gold: list[dict[str, set[tuple[int, int]]]]
) -> tuple[list[Links | None], list[Counts]]:
    """Align all pairs and print the table; a pair for which `aligner` gives None is left out."""
    start = time.perf_counter()
    predictions = [aligner(pair) for pair in pairs]
    seconds = time.perf_counter() - start
    done = [
        (pair, links, truth)
        for pair, links, truth in zip(pairs, predictions, gold, strict=True)
        if links is not None
    ]
    rows = [score(pair, links, truth) for pair, links, truth in done]
    print(f"\n== {name}: {len(done)} pairs, {seconds:.1f} s")
    if done:
        print_table([pair for pair, _, _ in done], rows)
    return predictions, rows


def print_table(pairs: list[Pair], rows: list[Counts]) -> None:
    """Print the figures of each stratum, all pairs together."""
    print(f"{'stratum':12} {'gold':>6} {'wrong':>6} {'missed':>6}  {'P':>6} {'R':>6} {'F1':>6}")
    for name, counts in total(rows).items():
        right, wrong, missed = counts
        if right + missed or name == "all":
            figures = " ".join(f"{figure:6.4f}" for figure in rates(counts))
            print(f"{name:12} {right + missed:6} {wrong:6} {missed:6}  {figures}")
    means = [mean_over_sources(pairs, rows, name) for name in ("all", "changed")]
    print(f"mean over sources: all F1 {means[0]:.4f}  changed F1 {means[1]:.4f}")


def mean_over_sources(pairs: Sequence[Pair], rows: Sequence[Counts], name: str) -> float:
    """Return the mean over the sources of the F1 of one stratum."""
    found = [rates(total(part)[name])[2] for part in _sources(pairs, rows).values()]
    return sum(found) / len(found)


def _sources(pairs: Sequence[Pair], rows: Sequence[Counts]) -> dict[str, list[Counts]]:
    found: dict[str, list[Counts]] = {}
    for pair, row in zip(pairs, rows, strict=True):
        found.setdefault(pair.source, []).append(row)
    return dict(sorted(found.items()))


def print_sources(pairs: list[Pair], rows: list[Counts]) -> None:
    """Print the F1 of each source."""
    shown = [name for name in (*STRATA, *LABELS) if name not in ("identical", "light", "repeated")]
    print(f"\n{'F1 by source':40} " + " ".join(f"{name[:8]:>8}" for name in shown))
    for source, part in _sources(pairs, rows).items():
        counts = total(part)
        figures = [
            f"{rates(counts[name])[2]:8.4f}" if counts[name][0] + counts[name][2] else f"{'-':>8}"
            for name in shown
        ]
        print(f"{source[-40:]:40} " + " ".join(figures))


def _write(path: str, pairs: list[Pair], predictions: list[Links | None]) -> None:
    with Path(path).open("w", encoding="utf-8") as out:
        for pair, links in zip(pairs, predictions, strict=True):
            keys = [[pair.old[i]["key"], pair.new[j]["key"]] for i, j in links or ()]
            out.write(json.dumps({"pair_id": pair.pair_id, "links": keys}) + "\n")


if __name__ == "__main__":
    main()
