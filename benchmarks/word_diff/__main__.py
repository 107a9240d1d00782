"""Hold the word edits of reports against git's, and print who keeps more words.

    python -m benchmarks.word_diff [../shared/align/*.jsonl]

The format of the files is told in ../shared/align/README.md. Without them the versions and cases
of the repository are compared. Leaves with 1 where a word is lost, doubled or misplaced, or where
plandiff keeps fewer words than git without a reason.
"""

import argparse
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.word_diff.comparing import Held, Kept, held
from benchmarks.word_diff.documents import of_pairs, of_repository
from benchmarks.word_diff.git import Way

from plandiff.report import Report

_MOST_SHOWN = 400


def main() -> None:
    """Compare, print, and judge."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.word_diff", description=__doc__)
    parser.add_argument("pairs", nargs="*", metavar="PAIRS.jsonl")
    parser.add_argument("--choices", action="store_true", help="print where the choice is worse")
    asked = parser.parse_args()
    there = [path for path in asked.pairs if Path(path).is_file()]
    for path in set(asked.pairs).difference(there):
        print(f"{path} is not there", file=sys.stderr)
    if not there:
        print("no labelled pairs: the versions and cases of the repository alone", file=sys.stderr)
    version = subprocess.run(["git", "--version"], capture_output=True, text=True, check=True)
    print(version.stdout.strip())
    reports = of_pairs(there) if there else of_repository()
    sums, kept, faults = _summed(reports, choices=asked.choices)
    print(", ".join(f"{sums[name]:,} {name}" for name in _COUNTED))
    for way in Way:
        print(f"{way}: " + ", ".join(f"{kept[way][why]:,} {why}" for why in Kept), end="")
        print(f"; {sums[f'{way}+']:,} words more, {sums[f'{way}-']:,} fewer")
    for fault in faults:
        print(fault[:_MOST_SHOWN])
    raise SystemExit(1 if faults else 0)


_COUNTED = ("pairs", "links", "several", "words", "altered")


def _summed(
    reports: Iterable[tuple[str, Report]], *, choices: bool
) -> tuple[Counter[str], dict[Way, Counter[Kept]], list[str]]:
    """Return the sums over `reports`, who keeps more, and what must not be."""
    sums = Counter[str]()
    kept = {way: Counter[Kept]() for way in Way}
    faults: list[str] = []
    for name, report in reports:
        found = held(report)
        sums["pairs"] += 1
        for field in _COUNTED[1:]:
            sums[field] += getattr(found, field)
        for way in Way:
            kept[way] += found.kept[way]
            sums[f"{way}+"] += found.more[way]
            sums[f"{way}-"] += found.fewer[way]
        faults += [f"{name}: {fault}" for fault in _faults(found)]
        if choices:
            print(
                "".join(f"{name}: {choice}"[:_MOST_SHOWN] + "\n" for choice in found.choices),
                end="",
            )
    return sums, kept, faults


def _faults(found: Held) -> Iterator[str]:
    yield from found.breaks
    yield from found.unexplained


if __name__ == "__main__":
    main()
