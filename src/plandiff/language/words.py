"""Word edits between two texts: exact, symmetric, and readable."""

from collections.abc import Iterable, Iterator, Sequence
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
    written = _Written(left, right, flipped=flipped)
    written.write(pairs)
    return tuple(written.done)


class _Side:
    """The tokens of one side, and which text each comes from."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.tokens: list[Token] = []
        self.owners: list[int] = []
        for index, text in enumerate(texts):
            tokens = tokenise(text)
            self.tokens += tokens
            self.owners += [index] * len(tokens)
        self.wholes = [token.core + token.blanks for token in self.tokens]

    def owned(self, start: int, end: int) -> Iterator[tuple[int, str]]:
        """Yield (owner, text) of the tokens from `start` to `end`, text by text."""
        while start < end:
            owner = self.owners[start]
            stop = start + 1
            while stop < end and self.owners[stop] == owner:
                stop += 1
            yield owner, "".join(self.wholes[start:stop])
            start = stop


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


class _Written:
    """The edits, written run by run: deletions before insertions, nothing empty.

    Attributes:
        done: The edits so far; neighbours differ in op or in the texts they stand in.
    """

    def __init__(self, left: _Side, right: _Side, *, flipped: bool) -> None:
        self.left, self.right, self.flipped = left, right, flipped
        self.done: list[Edit] = []
        # What was deleted and inserted since the last kept piece: (owner, text).
        self.gone: list[tuple[int, str]] = []
        self.come: list[tuple[int, str]] = []

    def write(self, pairs: list[tuple[int, int]]) -> None:
        i = j = 0
        for k, m, length in _runs(pairs, self.left, self.right):
            self.gone += self.left.owned(i, k)
            self.come += self.right.owned(j, m)
            if length:
                self.keep(k, m, length)
            i, j = k + length, m + length
        self.settle()

    def keep(self, k: int, m: int, length: int) -> None:
        """Keep the run of `length` tokens; the blanks after its last may differ."""
        last_old, last_new = k + length - 1, m + length - 1
        owner_old, owner_new = self.left.owners[last_old], self.right.owners[last_new]
        old, new = self.left.tokens[last_old], self.right.tokens[last_new]
        same = old.blanks == new.blanks
        text = "".join(self.left.wholes[k : last_old + same]) + ("" if same else old.core)
        if text:
            self.settle()
            owners = (owner_new, owner_old) if self.flipped else (owner_old, owner_new)
            self.add(EditOp.KEEP, text, *owners)
        if not same:
            self.gone.append((owner_old, old.blanks))
            self.come.append((owner_new, new.blanks))

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


def _runs(
    pairs: list[tuple[int, int]], left: _Side, right: _Side
) -> Iterator[tuple[int, int, int]]:
    """Yield (old start, new start, length) of kept runs inside one text of each side.

    In a run the blanks after each token but the last are the same. A run of length 0
    stands at the end of both sides.
    """
    length = 0
    k = m = -1
    for i, j in pairs:
        if length and not (
            i == k + length
            and j == m + length
            and left.tokens[i - 1].blanks == right.tokens[j - 1].blanks
            and left.owners[i] == left.owners[k]
            and right.owners[j] == right.owners[m]
        ):
            yield k, m, length
            length = 0
        if not length:
            k, m = i, j
        length += 1
    if length:
        yield k, m, length
    yield len(left.tokens), len(right.tokens), 0
