"""Which old clause a new one is shown against, and what became of the words between them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plandiff.align.provision import Provision
from plandiff.language.words import Edit, EditOp
from plandiff.report import Entry
from plandiff.tracked.clause import Words, clause_tokens
from plandiff.tracked.tokens import Op, Slot, Token


class Shown(NamedTuple):
    """A clause of one version or of both, and its words.

    Attributes:
        entry: The link that it belongs to.
        old: What stands in the old version, or None.
        new: What stands in the new version, or None.
        words: What became of its text.
        is_main: Whether it is the one of its link that carries what is said of the link.
    """

    entry: Entry
    old: Provision | None
    new: Provision | None
    words: Words
    is_main: bool


def shown(entry: Entry) -> Iterator[Shown]:
    """Yield the clauses of a link: those that are shown against each other, then the others.

    Of a split or merged clause, the two that share most words are shown against each
    other; what the others share with them has moved.
    """
    link = entry.link
    edits = _edits(entry)
    main = _main(edits, len(link.old), len(link.new))
    p, q = main
    old = link.old[p] if p is not None else None
    new = link.new[q] if q is not None else None
    yield Shown(entry, old, new, tuple(_words(entry, edits, p, q)), is_main=True)
    for i, provision in enumerate(link.old):
        if i != p:
            words = tuple(_words(entry, edits, i, None))
            yield Shown(entry, provision, None, words, is_main=False)
    for j, provision in enumerate(link.new):
        if j != q:
            words = tuple(_words(entry, edits, None, j))
            yield Shown(entry, None, provision, words, is_main=False)


def tokens_of(item: Shown) -> tuple[Token, ...]:
    """Return the pieces of a clause as it stands in both versions, or in one."""
    old = item.old.clause if item.old is not None else None
    new = item.new.clause if item.new is not None else None
    return tuple(clause_tokens(old, new, item.words))


def _edits(entry: Entry) -> Sequence[Edit]:
    """Return what became of the words of a link, where nothing happened to them too."""
    found = next((change.edits for change in entry.changes if change.edits), ())
    if found:
        return found
    link = entry.link
    side = link.new or link.old
    op = EditOp.KEEP if link.old and link.new else EditOp.INSERT if link.new else EditOp.DELETE
    return tuple(Edit(op, p.clause.text, 0, 0) for p in side[:1] if p.clause.text)


def _main(edits: Sequence[Edit], olds: int, news: int) -> tuple[int | None, int | None]:
    if not olds or not news:
        return (0 if olds else None), (0 if news else None)
    kept = {(i, j): 0 for i in range(olds) for j in range(news)}
    for edit in edits:
        if edit.op is EditOp.KEEP:
            kept[edit.old, edit.new] += len(edit.text)
    return max(kept, key=lambda pair: (kept[pair], -pair[0], -pair[1]))


def _words(
    entry: Entry, edits: Sequence[Edit], old: int | None, new: int | None
) -> Iterator[Token]:
    for place, (op, text, i, j) in enumerate(edits):
        in_old = op is not EditOp.INSERT and i == old
        in_new = op is not EditOp.DELETE and j == new
        if in_old and in_new:
            yield Token(Op.KEEP, Slot.TEXT, text)
        elif in_old or in_new:
            # Nobody looks for where a blank went.
            is_move = op is EditOp.KEEP and bool(text.strip())
            stays, goes = (Op.MOVE_TO, Op.MOVE_FROM) if is_move else (Op.INSERT, Op.DELETE)
            move = f"plandiff{entry.number}_{place}" if is_move else ""
            yield Token(goes if in_old else stays, Slot.TEXT, text, move)
