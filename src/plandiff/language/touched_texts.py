"""Which of several texts the word edits between them touch."""

from collections.abc import Sequence
from typing import cast

from plandiff.language.noise import plain


def touched_texts(
    edits: Sequence[Sequence[object]],
) -> tuple[frozenset[int], frozenset[tuple[int, int]]]:
    """Return the old texts whose words differ, and which old text goes on in which new one.

    `edits` are (op, text, old text, new text) as `joint_edits` gives them. Of an old text words
    were taken, or words came between, before or behind those that stayed; noise touches nothing.
    """
    touched: set[int] = set()
    goes_on: set[tuple[int, int]] = set()
    for between, kept in _gaps(edits):
        goes_on |= {(cast("int", e[2]), cast("int", e[3])) for e in kept}
        gone, come = (
            plain("".join(str(e[1]) for e in between if e[0] == op)) for op in ("delete", "insert")
        )
        if gone == come:
            continue
        owners = {cast("int", e[2]) for e in between if e[0] == "delete" and str(e[1]).strip()}
        # What came alone belongs to the texts that it stands beside.
        touched |= owners or {cast("int", e[2]) for e in kept}
    return frozenset(touched), frozenset(goes_on)


def _gaps(
    edits: Sequence[Sequence[object]],
) -> list[tuple[list[Sequence[object]], list[Sequence[object]]]]:
    """Return what differs between two kept pieces, each time with the kept ones beside it."""
    found: list[tuple[list[Sequence[object]], list[Sequence[object]]]] = []
    between: list[Sequence[object]] = []
    last: list[Sequence[object]] = []
    for edit in edits:
        if edit[0] != "keep":
            between.append(edit)
            continue
        found.append((between, [*last, edit]))
        between, last = [], [edit]
    found.append((between, last))
    return found
