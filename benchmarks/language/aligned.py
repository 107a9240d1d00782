"""Precision and recall on sentences of real texts that are not part of this repository.

The labels name where each sentence stands: the pair, the clause and the characters of its text
(without noise), so that nothing of the texts is copied. Run:

    python -m benchmarks.language.aligned ../shared/align/*.jsonl

`--round fifth` judges one round alone; its public-domain part stands in `labelled/unseen` (or
`labelled/unmended`, before its causes are mended) with its texts, and is judged with it.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from typing import Any

from benchmarks.alignment.pairs import read_pairs
from benchmarks.language.labelled import LABELLED, judged, print_table

from plandiff.language.noise import plain

LABELS = LABELLED / "aligned"


def rows(paths: Sequence[str], named: str = "*") -> Iterator[dict[str, Any]]:
    """Yield the pairs of the rounds `named`, with their sentences, from the files at `paths`.

    Raises:
        KeyError: The files lack a clause that a label names.
    """
    clauses = {
        (pair.pair_id, side, clause["key"]): plain(clause["text"])
        for pair in read_pairs(paths)
        for side, texts in (("old", pair.old), ("new", pair.new))
        for clause in texts
    }
    for path in sorted(LABELS.rglob(f"{named}.jsonl")):
        for label in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            row = {**label, "version": {"brackets": "editorial"}}
            for side in ("old", "new"):
                key, start, end = label[side]
                row[side] = clauses[label["pair"], side, key][start:end]
            yield row


def main() -> None:
    """Print a table of the kinds, and with --wrong each pair that was not read right."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--round", default="*")
    options = parser.parse_args()
    pairs = list(rows(options.paths, options.round))
    if options.round != "*":
        for folder in ("unseen", "unmended"):
            whole = LABELLED / folder / f"{options.round}.jsonl"
            if whole.exists():
                pairs += map(json.loads, whole.read_text(encoding="utf-8").splitlines())
    counts, wrong = judged(pairs)
    print_table(pairs, counts)
    if options.wrong:
        print(*wrong, sep="\n")


if __name__ == "__main__":
    main()
