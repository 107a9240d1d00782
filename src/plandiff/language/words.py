"""Word edits between two texts: exact, symmetric, and readable."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from plandiff.language.lcs import common_pairs
from plandiff.language.tokens import Token, tokenise


class EditOp(StrEnum):
    """What happened to a piece of text."""

    KEEP = "keep"
    DELETE = "delete"
    INSERT = "insert"


class Edit(NamedTuple):
    """A piece of text and what happened to it.

    Attributes:
        op: keep stands in both texts, delete in the old one, insert in the new one.
        text: The piece, blanks included; never empty.
        old: Index of the old clause it stands in, where a link has several.
        new: Index of the new clause it stands in, where a link has several.
    """

    op: EditOp
    text: str
    old: int = 0
    new: int = 0


# A kept run this short between two edits reads worse than one longer edit.
# tests/cases/short-words-join: "the" and "of" alone would be kept between five edits.
_MOST_JOINED_CHARACTERS = 4
# Below this share of kept characters the edits are noise to the eye, and old and new
# stand in full. tests/cases/rewritten-in-full: two unrelated sentences share "the … of".
_LEAST_KEPT = 0.25
# Rows of the exact comparison: 64 million cells are 8 MB and 0.1 s. Longer texts are
# compared sentence by sentence first. tests/language/test_words.py: long texts.
_MOST_CELLS = 64_000_000


def word_edits(old: str, new: str) -> tuple[Edit, ...]:
    """Return how `old` becomes `new`, in words.

    Kept and deleted pieces joined are `old`, kept and inserted ones `new`, character
    for character. Deletions stand before insertions; neighbours differ in op. Swapping
    the texts swaps delete and insert and nothing else.
    """
    return joint_edits((old,), (new,))


def joint_edits(olds: Sequence[str], news: Sequence[str]) -> tuple[Edit, ...]:
    """Return how the texts `olds` became the texts `news`, for splits and merges.

    Each edit names the texts it stands in. The pieces of one old text in their order
    are that text, and so for each new text.
    """
    flipped = list(olds) > list(news)
    if flipped:
        olds, news = news, olds
    left, right = _Side(olds), _Side(news)
    pairs = _pairs(left.tokens, right.tokens)
    pairs = _without_islands(pairs, left, right)
    edits = _assemble(pairs, left, right)
    if flipped:
        edits = [_flip(edit) for edit in edits]
    return _tidy(edits)


class _Side:
    """The tokens of one side, and which text each comes from."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.tokens: list[Token] = []
        self.owners: list[int] = []
        for index, text in enumerate(texts):
            tokens = tokenise(text)
            self.tokens += tokens
            self.owners += [index] * len(tokens)


def _pairs(old: Sequence[Token], new: Sequence[Token]) -> list[tuple[int, int]]:
    if len(old) * len(new) > _MOST_CELLS:
        return _pairs_by_sentence(old, new)
    return common_pairs(*_numbered([t.core for t in old], [t.core for t in new]))


def _numbered(old: Iterable[object], new: Iterable[object]) -> tuple[list[int], list[int]]:
    """Return both sides as small integers, equal where the items are equal."""
    ids: dict[object, int] = {}
    return (
        [ids.setdefault(item, len(ids)) for item in old],
        [ids.setdefault(item, len(ids)) for item in new],
    )


def _pairs_by_sentence(old: Sequence[Token], new: Sequence[Token]) -> list[tuple[int, int]]:
    """Pair equal sentences, then the words between them where that is affordable."""
    left, right = _sentences(old), _sentences(new)
    same = common_pairs(
        *_numbered(
            [tuple(t.core for t in old[a:b]) for a, b in left],
            [tuple(t.core for t in new[a:b]) for a, b in right],
        )
    )
    pairs: list[tuple[int, int]] = []
    i = j = 0
    for sentence_old, sentence_new in [*same, (len(left), len(right))]:
        at_end = sentence_old == len(left)
        end_old = len(old) if at_end else left[sentence_old][0]
        end_new = len(new) if at_end else right[sentence_new][0]
        gap_old, gap_new = old[i:end_old], new[j:end_new]
        if len(gap_old) * len(gap_new) <= _MOST_CELLS:
            pairs += [(a + i, b + j) for a, b in _pairs(gap_old, gap_new)]
        if not at_end:
            length = left[sentence_old][1] - end_old
            pairs += [(end_old + k, end_new + k) for k in range(length)]
            i, j = end_old + length, end_new + length
    return pairs


def _sentences(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    ends = [k + 1 for k, token in enumerate(tokens) if token.core in ".;:!?" and token.blanks]
    starts = [0, *ends]
    return [(a, b) for a, b in zip(starts, [*ends, len(tokens)], strict=True) if a < b]


def _without_islands(
    pairs: list[tuple[int, int]], left: _Side, right: _Side
) -> list[tuple[int, int]]:
    """Drop kept runs too short to help, and all of them when little is kept."""
    kept: list[tuple[int, int]] = []
    run: list[tuple[int, int]] = []
    for pair in [*pairs, (len(left.tokens), len(right.tokens))]:
        if run and (pair[0] != run[-1][0] + 1 or pair[1] != run[-1][1] + 1):
            if not _is_island(run, left):
                kept += run
            run = []
        run.append(pair)
    # `run` ends with the sentinel: a last kept run touches the end of both sides.
    kept += run[:-1]
    characters = sum(len(left.tokens[i].core) for i, _ in kept)
    longest = max(sum(len(token.core) for token in side.tokens) for side in (left, right))
    return kept if characters >= _LEAST_KEPT * longest else []


def _is_island(run: list[tuple[int, int]], left: _Side) -> bool:
    (i, j), (k, _) = run[0], run[-1]
    # At the start of both sides there is no edit before it to join it with.
    if (i == 0 and j == 0) or len(run) > 2:
        return False
    words = [left.tokens[index].core for index in range(i, k + 1)]
    if any(word[0].isdigit() for word in words if word):
        return False
    return sum(map(len, words)) <= _MOST_JOINED_CHARACTERS


def _assemble(pairs: list[tuple[int, int]], left: _Side, right: _Side) -> list[Edit]:
    edits: list[Edit] = []
    i = j = 0
    for k, m in [*pairs, (len(left.tokens), len(right.tokens))]:
        edits += [_edit(EditOp.DELETE, left, index) for index in range(i, k)]
        edits += [_edit(EditOp.INSERT, right, index) for index in range(j, m)]
        if k == len(left.tokens):
            break
        old, new = left.tokens[k], right.tokens[m]
        owners = left.owners[k], right.owners[m]
        shared = old.core + old.blanks if old.blanks == new.blanks else old.core
        edits.append(Edit(EditOp.KEEP, shared, *owners))
        if old.blanks != new.blanks:
            edits.append(Edit(EditOp.DELETE, old.blanks, owners[0]))
            edits.append(Edit(EditOp.INSERT, new.blanks, 0, owners[1]))
        i, j = k + 1, m + 1
    return edits


def _edit(op: EditOp, side: _Side, index: int) -> Edit:
    token, owner = side.tokens[index], side.owners[index]
    text = token.core + token.blanks
    return Edit(op, text, owner, 0) if op is EditOp.DELETE else Edit(op, text, 0, owner)


def _flip(edit: Edit) -> Edit:
    op = {EditOp.DELETE: EditOp.INSERT, EditOp.INSERT: EditOp.DELETE}.get(edit.op, edit.op)
    return Edit(op, edit.text, edit.new, edit.old)


def _tidy(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Join neighbours, deletions before insertions, nothing empty."""
    tidy: list[Edit] = []
    waiting: dict[EditOp, list[Edit]] = {EditOp.DELETE: [], EditOp.INSERT: []}

    def settle() -> None:
        for pieces in waiting.values():
            for piece in pieces:
                _append(tidy, piece)
            pieces.clear()

    for edit in edits:
        if not edit.text:
            continue
        if edit.op is EditOp.KEEP:
            settle()
            _append(tidy, edit)
        else:
            waiting[edit.op].append(edit)
    settle()
    return tuple(tidy)


def _append(edits: list[Edit], edit: Edit) -> None:
    if edits:
        last = edits[-1]
        if (last.op, last.old, last.new) == (edit.op, edit.old, edit.new):
            edits[-1] = Edit(last.op, last.text + edit.text, last.old, last.new)
            return
    edits.append(edit)
