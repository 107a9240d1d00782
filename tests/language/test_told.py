"""What is said of each labelled pair, word for word: values, details and their order.

`test_labelled` judges whether the kinds are right; here stands what a reader of a report gets,
wrong readings among it. A pair of which nothing is told does not stand there. Rounds that are
not mended yet, and real texts, are left out.
"""

import json
from collections.abc import Callable
from pathlib import Path
from textwrap import shorten

import pytest
from benchmarks.language.labelled import LABELLED, found, rows

FILES = sorted([*LABELLED.glob("*.jsonl"), *(LABELLED / "unseen").glob("*.jsonl")])


def name(path: Path) -> str:
    return path.relative_to(LABELLED).with_suffix("").as_posix().replace("/", "-")


def told(row) -> str:
    """Return both texts, shortened, and what is said of them; nothing where nothing is said."""
    texts = [
        f"{sign} "
        + shorten(row.get(side) or json.dumps(row[f"{side}_clauses"], ensure_ascii=False), 100)
        for sign, side in (("-", "old"), ("+", "new"))
    ]
    lines = []
    for kind, changes in found(row).items():
        for change in changes:
            if kind != "reworded":
                values = (change.old_value, change.new_value, change.detail)
                shown = " | ".join(json.dumps(v, ensure_ascii=False) for v in values)
                lines.append(f"  {kind}: {shown}")
    return "\n".join([*texts, *lines, ""]) if lines else ""


@pytest.mark.parametrize("file", FILES, ids=name)
def test_a_labelled_pair_is_told_word_for_word(
    file: Path, golden: Callable[[Path, str], None]
) -> None:
    golden(LABELLED / "told" / f"{name(file)}.txt", "".join(map(told, rows(file))))
