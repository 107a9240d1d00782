"""Show on what plateau each threshold of the aligner stands.

    python -m benchmarks.alignment.sweep PAIRS.jsonl…

Prints the figures of the labelled pairs with each threshold lowered and raised, all others
as they are. Thresholds of doubt change no link: for them it prints how many of the pairs
in doubt are right, and how many of the missed links are in doubt.
"""

import argparse
from collections.abc import Sequence
from types import ModuleType

from benchmarks.alignment.__main__ import mean_over_sources
from benchmarks.alignment.pairs import Pair, proposal, read_pairs
from benchmarks.alignment.scoring import rates, score, strata, total

from plandiff.align import align, candidates, doubt, joins, similar, unrivalled

_OF_LINKS: tuple[tuple[ModuleType, str, tuple[float, ...]], ...] = (
    (similar, "LEAST_LINKED", (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)),
    (similar, "LEAST_ALIKE", (-6.0, -5.0, -4.5, -4.0, -3.5, -3.0)),
    (similar, "_MOST_ROUNDS", (1, 2, 4, 8)),
    (joins, "LEAST_JOINED", (0.2, 0.25, 0.3, 0.35, 0.4, 0.5)),
    (unrivalled, "LEAST_LIKENESS", (3.0, 4.0, 5.0)),
    (unrivalled, "LEAST_MARGIN", (1.0, 2.0, 3.0)),
    (candidates, "_MOST_CANDIDATES", (4, 8, 16)),
)
_OF_DOUBT: tuple[tuple[ModuleType, str, tuple[float, ...]], ...] = (
    (doubt, "LEAST_DOUBTED_IN_PLACE", (0.01, 0.03, 0.06, 0.1)),
    (doubt, "LEAST_DOUBTED", (0.15, 0.2, 0.25, 0.3, 0.4)),
    (doubt, "LEAST_LIKELY", (0.05, 0.1, 0.15, 0.2, 0.3)),
)


def main() -> None:
    """Vary one threshold after the other."""
    parser = argparse.ArgumentParser(prog="benchmarks.alignment.sweep", description=__doc__)
    parser.add_argument("pairs", nargs="+", metavar="PAIRS.jsonl")
    pairs = list(read_pairs(parser.parse_args().pairs))
    gold = [strata(pair) for pair in pairs]
    for thresholds, figures in ((_OF_LINKS, _links), (_OF_DOUBT, _doubts)):
        for module, name, values in thresholds:
            in_use = getattr(module, name)
            for value in values:
                setattr(module, name, value)
                mark = "*" if value == in_use else " "
                print(f"{name:24} {value:6}{mark} {figures(pairs, gold)}", flush=True)
            setattr(module, name, in_use)


def _links(pairs: Sequence[Pair], gold: Sequence[dict[str, set[tuple[int, int]]]]) -> str:
    rows = []
    for pair, truth in zip(pairs, gold, strict=True):
        found = align(proposal("old", pair.old), proposal("new", pair.new))
        links = [(a.index, b.index) for link in found.links for a in link.old for b in link.new]
        rows.append(score(pair, links, truth))
    counts = total(rows)
    means = [mean_over_sources(pairs, rows, name) for name in ("all", "changed")]
    precision, recall, _ = rates(counts["changed"])
    return (
        f"means: all {means[0]:.4f} changed {means[1]:.4f}; changed P {precision:.3f} "
        f"R {recall:.3f}; moved {rates(counts['moved'])[2]:.3f}; "
        f"split or merged {rates(counts['split_merge'])[2]:.3f}"
    )


def _doubts(pairs: Sequence[Pair], gold: Sequence[dict[str, set[tuple[int, int]]]]) -> str:
    doubted = right = missed = 0
    for pair, truth in zip(pairs, gold, strict=True):
        found = align(proposal("old", pair.old), proposal("new", pair.new)).links
        links = {(a.index, b.index) for link in found for a in link.old for b in link.new}
        said = set()
        for link in found:
            near = link.runner_up
            if near is not None and near.is_doubt:
                one, other = (link.old or link.new)[0].index, near.provision.index
                said.add((one, other) if link.old else (other, one))
        doubted += len(said)
        right += len(said & truth["all"])
        missed += len(truth["all"] - links)
    return f"in doubt {doubted}, right {right}; links missed {missed}"


if __name__ == "__main__":
    main()
