"""Hide the ids of versions, align them by their words alone, and hold that against the ids.

    python -m benchmarks.alignment.frameworks [FOLDER] [--pairs v28:vE3 v28:v20] [--failures]

FOLDER holds the versions (`proposals` by default). Points and all levels are counted apart.
"""

import argparse
import platform
from importlib.metadata import version
from pathlib import Path

from plandiff.align import Alignment, align, provisions
from plandiff.model import Proposal
from plandiff.pipeline import load

PAIRS = ("v28:vE3", "v28:v20", "vE3:v20")
Places = set[tuple[int, int]]


def main() -> None:
    """Align each pair with and without ids, and print what of the ids was found."""
    parser = argparse.ArgumentParser(
        prog="benchmarks.alignment.frameworks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", nargs="?", type=Path, default=Path("proposals"))
    parser.add_argument("--pairs", nargs="+", default=PAIRS, metavar="OLD:NEW")
    parser.add_argument("--failures", action="store_true", help="show what was missed or wrong")
    options = parser.parse_args()
    print(f"python {platform.python_version()}, plandiff {version('plandiff')}, ids ignored")
    print(f"{'pair':12} {'level':8} {'by ids':>6} {'found':>6} {'wrong':>6}")
    for pair in options.pairs:
        names = pair.split(":")
        old, new = (
            load((options.folder / f"{name}.yaml").read_bytes(), name).proposal for name in names
        )
        truth, found = align(old, new), align(old, new, ignore_ids=True)
        for level, deepest in (("points", 1), ("all", 99)):
            stated, linked = links(truth, deepest), links(found, deepest)
            figures = f"{len(stated):6} {len(stated & linked):6} {len(linked - stated):6}"
            print(f"{pair:12} {level:8} {figures}")
        if options.failures:
            print_failures(old, new, links(truth), links(found))


def links(alignment: Alignment, deepest: int = 99) -> Places:
    """Return the linked clauses as (old, new) places in reading order, down to a level."""
    return {
        (old.index, new.index)
        for link in alignment.links
        for old in link.old
        for new in link.new
        if max(old.level, new.level) <= deepest
    }


def print_failures(old: Proposal, new: Proposal, stated: Places, linked: Places) -> None:
    """Print the texts of each pair that was missed or linked wrongly."""
    olds, news = provisions(old), provisions(new)
    for word, failed in (("missed", stated - linked), ("wrong", linked - stated)):
        for i, j in sorted(failed):
            print(f"  {word} {'/'.join(olds[i].path)} - {'/'.join(news[j].path)}")
            print(f"    {olds[i].clause.text}\n    {news[j].clause.text}")


if __name__ == "__main__":
    main()
