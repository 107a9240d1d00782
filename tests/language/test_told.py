"""What is said of each labelled pair, word for word: values, details and their order.

`test_labelled` judges whether the kinds are right; here stands what a reader of a report gets.
"""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from benchmarks.language.labelled import LABELLED, found, rows

FILES = sorted(LABELLED.glob("*.jsonl"))


def told(row) -> str:
    lines = [
        f"{sign} {row.get(side) or json.dumps(row[f'{side}_clauses'], ensure_ascii=False)}"
        for sign, side in (("-", "old"), ("+", "new"))
    ]
    for kind, changes in found(row).items():
        for change in changes:
            if kind != "reworded":
                values = (change.old_value, change.new_value, change.detail)
                shown = " | ".join(json.dumps(v, ensure_ascii=False) for v in values)
                lines.append(f"  {kind}: {shown}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_a_labelled_pair_is_told_word_for_word(
    file: Path, golden: Callable[[Path, str], None]
) -> None:
    golden(file.parent / "told" / f"{file.stem}.txt", "".join(map(told, rows(file))))
