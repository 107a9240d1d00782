"""Word edits between two texts: exact, symmetric, and readable."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from plandiff.language.lcs import Run, common_runs, joined
from plandiff.language.tokens import Split, split


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
    kept = _without_islands(_runs(left, right), left, right)
    if left.several or right.several:
        written = _Written(left, right, flipped=flipped)
        written.write(kept)
        return tuple(written.done)
    return tuple(_edits(_pieces(kept, left, right), flipped=flipped))


class _Side:
    """The tokens of one side, and which text each comes from.

    Attributes:
        cores: The words and signs.
        blanks: What follows each.
        wholes: Each with what follows it.
        owners: The text that each comes from.
        several: Whether there is more than one text.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        tokens = [split(text) for text in texts]
        self.cores, self.blanks, self.wholes = tokens[0] if len(tokens) == 1 else _joined(tokens)
        self.owners: list[int] = []
        for index, each in enumerate(tokens):
            self.owners += [index] * len(each.cores)
        self.several = len(texts) > 1

    def owned(self, start: int, end: int) -> Iterator[tuple[int, str]]:
        """Yield (owner, text) of the tokens from `start` to `end`, text by text."""
        while start < end:
            owner = self.owners[start]
            stop = end
            if self.several:
                stop = start + 1
                while stop < end and self.owners[stop] == owner:
                    stop += 1
            yield owner, "".join(self.wholes[start:stop])
            start = stop


def _joined(tokens: Sequence[Split]) -> Split:
    return Split(*(tuple(chain.from_iterable(parts)) for parts in zip(*tokens, strict=True)))


def _runs(left: _Side, right: _Side) -> list[Run]:
    if len(left.cores) * len(right.cores) > _MOST_CELLS:
        return joined(_runs_by_sentence(left, right))
    return common_runs(left.cores, right.cores)


def _runs_by_sentence(side_old: _Side, side_new: _Side) -> Iterator[Run]:
    """Pair equal sentences, then the words between them where that is affordable."""
    old, new = side_old.cores, side_new.cores
    left, right = _sentences(side_old), _sentences(side_new)
    same = common_runs([tuple(old[a:b]) for a, b in left], [tuple(new[a:b]) for a, b in right])
    i = j = 0
    for sentence_old, sentence_new, length in [*same, (len(left), len(right), 0)]:
        at_end = sentence_old == len(left)
        end_old = len(old) if at_end else left[sentence_old][0]
        end_new = len(new) if at_end else right[sentence_new][0]
        gap_old, gap_new = old[i:end_old], new[j:end_new]
        if len(gap_old) * len(gap_new) <= _MOST_CELLS:
            yield from ((a + i, b + j, n) for a, b, n in common_runs(gap_old, gap_new))
        if not at_end:
            i = left[sentence_old + length - 1][1]
            j = right[sentence_new + length - 1][1]
            yield end_old, end_new, i - end_old


def _sentences(side: _Side) -> list[tuple[int, int]]:
    tokens = enumerate(zip(side.cores, side.blanks, strict=True), 1)
    ends = [k for k, (core, blanks) in tokens if core in ".;:!?" and blanks]
    starts = [0, *ends]
    return [(a, b) for a, b in zip(starts, [*ends, len(side.cores)], strict=True) if a < b]


def _without_islands(runs: list[Run], left: _Side, right: _Side) -> list[Run]:
    """Drop kept runs too short to help, and all of them when little is kept."""
    ends = len(left.cores), len(right.cores)
    kept = [run for run in runs if run[2] > 2 or not _is_island(run, left, ends)]
    characters = sum(len("".join(left.cores[i : i + length])) for i, _, length in kept)
    longest = max(len("".join(side.cores)) for side in (left, right))
    return kept if characters >= _LEAST_KEPT * longest else []


def _is_island(run: Run, left: _Side, ends: tuple[int, int]) -> bool:
    i, j, length = run
    # At the start of both sides there is no edit before it to join it with, at the end none after.
    if (i == 0 and j == 0) or (i + length, j + length) == ends:
        return False
    words = left.cores[i : i + length]
    if any(word[0].isdigit() for word in words if word):
        return False
    return sum(map(len, words)) <= _MOST_JOINED_CHARACTERS


def _parts(run: Run, left: _Side, right: _Side) -> Iterator[Run]:
    """Yield the parts of a kept run inside one text of each side, all blanks the same.

    The blanks after the last token of a part may differ.
    """
    i, j, length = run
    is_whole = left.blanks[i : i + length - 1] == right.blanks[j : j + length - 1]
    if is_whole and not (left.several or right.several):
        yield run
        return
    start = 0
    for at in range(1, length):
        k, m = i + at, j + at
        if (
            left.blanks[k - 1] != right.blanks[m - 1]
            or left.owners[k] != left.owners[k - 1]
            or right.owners[m] != right.owners[m - 1]
        ):
            yield i + start, j + start, at - start
            start = at
    yield i + start, j + start, length - start


def _pieces(runs: list[Run], left: _Side, right: _Side) -> Iterator[tuple[str, str, str]]:
    """Yield (only left, only right, kept) of two texts in their order; any may be empty."""
    i = j = 0
    # Blanks that differ belong to what is changed behind them.
    blank = other = ""
    for run in runs:
        for k, m, length in _parts(run, left, right):
            gone = blank + "".join(left.wholes[i:k])
            come = other + "".join(right.wholes[j:m])
            i, j = k + length, m + length
            blank, other = left.blanks[i - 1], right.blanks[j - 1]
            if blank == other:
                blank = other = ""
                yield gone, come, "".join(left.wholes[k:i])
            else:
                kept = "".join(left.wholes[k : i - 1]) + left.cores[i - 1]
                if kept:
                    yield gone, come, kept
                else:
                    blank, other = gone + blank, come + other
    yield blank + "".join(left.wholes[i:]), other + "".join(right.wholes[j:]), ""


def _edits(pieces: Iterator[tuple[str, str, str]], *, flipped: bool) -> Iterator[Edit]:
    """Yield the edits: deletions before insertions, nothing empty, neighbours differ in op."""
    kept = ""
    for gone, come, keep in pieces:
        if gone or come:
            if kept:
                yield Edit(EditOp.KEEP, kept)
            kept = keep
            deleted, inserted = (come, gone) if flipped else (gone, come)
            if deleted:
                yield Edit(EditOp.DELETE, deleted)
            if inserted:
                yield Edit(EditOp.INSERT, inserted)
        else:
            kept += keep
    if kept:
        yield Edit(EditOp.KEEP, kept)


class _Written:
    """The edits between several texts, written run by run as `_edits` does for one a side.

    Attributes:
        done: The edits so far; neighbours differ in op or in the texts they stand in.
    """

    def __init__(self, left: _Side, right: _Side, *, flipped: bool) -> None:
        self.left, self.right, self.flipped = left, right, flipped
        self.done: list[Edit] = []
        # What was deleted and inserted since the last kept piece: (owner, text).
        self.gone: list[tuple[int, str]] = []
        self.come: list[tuple[int, str]] = []

    def write(self, runs: list[Run]) -> None:
        i = j = 0
        for run in runs:
            for k, m, length in _parts(run, self.left, self.right):
                if i < k:
                    self.gone += self.left.owned(i, k)
                if j < m:
                    self.come += self.right.owned(j, m)
                self.keep(k, m, length)
                i, j = k + length, m + length
        self.gone += self.left.owned(i, len(self.left.cores))
        self.come += self.right.owned(j, len(self.right.cores))
        self.settle()

    def keep(self, k: int, m: int, length: int) -> None:
        """Keep the run of `length` tokens; the blanks after its last may differ."""
        last_old, last_new = k + length - 1, m + length - 1
        owner_old, owner_new = self.left.owners[last_old], self.right.owners[last_new]
        old, new = self.left.blanks[last_old], self.right.blanks[last_new]
        same = old == new
        text = "".join(self.left.wholes[k : last_old + same])
        if not same:
            text += self.left.cores[last_old]
        if text:
            if self.gone or self.come:
                self.settle()
            owners = (owner_new, owner_old) if self.flipped else (owner_old, owner_new)
            self.add(EditOp.KEEP, text, *owners)
        if not same:
            self.gone.append((owner_old, old))
            self.come.append((owner_new, new))

    def settle(self) -> None:
        gone, come = (self.come, self.gone) if self.flipped else (self.gone, self.come)
        for owner, text in gone:
            self.add(EditOp.DELETE, text, owner, 0)
        for owner, text in come:
            self.add(EditOp.INSERT, text, 0, owner)
        gone.clear()
        come.clear()

    def add(self, op: EditOp, text: str, old: int, new: int) -> None:
        if not text:
            return
        if self.done and (last := self.done[-1])[0] is op and last[2:] == (old, new):
            self.done[-1] = Edit(op, last.text + text, old, new)
        else:
            self.done.append(Edit(op, text, old, new))
