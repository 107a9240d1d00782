"""The pieces of a tracked text: words, labels and ends of paragraphs, with what became of each."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple


class Op(StrEnum):
    """What became of a piece; accepting all keeps what is not deleted or moved away."""

    KEEP = "keep"
    DELETE = "delete"
    INSERT = "insert"
    MOVE_FROM = "move-from"
    MOVE_TO = "move-to"


class Slot(StrEnum):
    """What a piece is within its clause."""

    NUMBER = "number"
    TAB = "tab"
    HEADING = "heading"
    TEXT = "text"
    LABEL = "label"
    OPTION = "option"
    END = "end"


class Token(NamedTuple):
    """A piece of a clause.

    Attributes:
        op: What became of it.
        slot: What it is; an END ends the paragraph and has no text.
        text: As the files have it, not yet fit to be shown.
        move: For MOVE_FROM and MOVE_TO, the name that both ends of the move share: letters,
            digits and "_", as Word wants names.
    """

    op: Op
    slot: Slot
    text: str = ""
    move: str = ""


OLD = frozenset((Op.KEEP, Op.DELETE, Op.MOVE_FROM))
NEW = frozenset((Op.KEEP, Op.INSERT, Op.MOVE_TO))


def moved_away(tokens: Iterable[Token], move: str) -> Iterator[Token]:
    """Yield the old side of a clause that stands elsewhere now: what it keeps has moved."""
    for token in tokens:
        if token.op is Op.KEEP:
            yield token._replace(op=Op.MOVE_FROM, move=move)
        elif token.op in OLD:
            yield token


def moved_here(tokens: Iterable[Token], move: str) -> Iterator[Token]:
    """Yield the new side of a clause that stood elsewhere: what it keeps has moved."""
    for token in tokens:
        if token.op is Op.KEEP:
            yield token._replace(op=Op.MOVE_TO, move=move)
        elif token.op in NEW:
            yield token
