"""Tracked changes: a clause as paragraphs whose changes can be accepted or rejected."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import count, groupby
from typing import Any

from plandiff.reporters.docx.xml import DATE, ID, element, moment, run
from plandiff.tracked import Block, Op, Slot, Token

_TAGS = {
    Op.DELETE: "del",
    Op.INSERT: "ins",
    Op.MOVE_FROM: "moveFrom",
    Op.MOVE_TO: "moveTo",
}
_MOVES = (Op.MOVE_FROM, Op.MOVE_TO)
# Twentieths of a point. Deeper than eight levels the lines would be too short to read.
_INDENT, _HANGING, _MOST_LEVELS = 425, 567, 8
# Minutes. LibreOffice 7.4 takes insertions of one author within a minute for one, over the
# end of a paragraph that is not inserted too, and rejecting it would join two paragraphs.
# tests/reporters/docx: words inserted at an end.
_APART = 2


class Revisions:
    """Writes clauses; numbers each change, so that no two have the same id.

    Attributes:
        author: Whom the changes are by.
        day: The day that they are dated.
    """

    def __init__(self, author: str, day: date) -> None:
        """Start with the first id; changes are by `author`, on `day`."""
        self.author, self.day = author, day
        self._ids = count(1)

    def clause(self, block: Block, comment: int | None) -> Iterator[Any]:
        """Yield the paragraphs of a clause, and the marks of its move around them.

        `comment` is the number of the comment that is anchored to its first paragraph.
        """
        start, end = self._range(block)
        yield from start
        tokens: list[Token] = []
        for token in block.tokens:
            tokens.append(token)
            if token.slot is Slot.END:
                made = self._paragraph(block, tokens)
                if comment is not None:
                    self._anchor(made, _op(block), comment)
                    comment = None
                yield made
                tokens = []
        yield from end

    def _paragraph(self, block: Block, tokens: Sequence[Token]) -> Any:
        *words, end = tokens
        made = element("p", self._properties(block, words, end))
        for (op, move), group in groupby(words, lambda token: (token.op, token.move)):
            runs = [_run(token) for token in group]
            if op is Op.KEEP:
                made.extend(runs)
            elif op in _MOVES and move != block.move:
                start, stop = self._marks(_TAGS[op], move)
                made.extend((start, self._changed(op, runs), stop))
            else:
                made.append(self._changed(op, runs))
        if end.op is Op.KEEP and words and words[-1].op is Op.INSERT:
            made[-1].set(DATE, moment(self.day, _APART))
        return made

    def _properties(self, block: Block, words: Sequence[Token], end: Token) -> Any:
        slots = {token.slot for token in words}
        is_head = Slot.HEADING in slots and Slot.TEXT not in slots
        style = "ClauseHeading" if is_head else "ClauseText"
        left = _HANGING + _INDENT * (min(block.level, _MOST_LEVELS) - 1)
        indent = {"left": str(left)}
        if Slot.NUMBER in slots:
            indent["hanging"] = str(_HANGING)
        found = element("pPr", element("pStyle", val=style), element("ind", **indent))
        if end.op is not Op.KEEP:
            found.append(element("rPr", self._mark(_TAGS[_end(words, end)])))
        return found

    def _changed(self, op: Op, runs: Sequence[Any]) -> Any:
        made = self._mark(_TAGS[op])
        made.extend(runs)
        return made

    def _mark(self, tag: str, **attributes: str) -> Any:
        number, date_ = str(next(self._ids)), moment(self.day)
        return element(tag, id=number, author=self.author, date=date_, **attributes)

    def _marks(self, tag: str, name: str) -> tuple[Any, Any]:
        """Return the two ends of the range of a move."""
        start = self._mark(f"{tag}RangeStart", name=name)
        return start, element(f"{tag}RangeEnd", id=start.get(ID))

    def _range(self, block: Block) -> tuple[list[Any], list[Any]]:
        if not block.move:
            return [], []
        start, end = self._marks(_TAGS[_op(block)], block.move)
        return [start], [end]

    def _anchor(self, paragraph: Any, op: Op, comment: int) -> None:
        """Put a comment on a paragraph; it goes where the paragraph goes."""
        number = str(comment)
        reference = element("r", element("commentReference", id=number))
        paragraph.insert(1, element("commentRangeStart", id=number))
        paragraph.append(element("commentRangeEnd", id=number))
        paragraph.append(reference if op is Op.KEEP else self._changed(op, [reference]))


def _end(words: Sequence[Token], end: Token) -> Op:
    """Return what became of the end of a paragraph that not both versions have here.

    Of a moved paragraph whose last words did not move along, LibreOffice 7.4 would leave an
    empty one behind: its end goes with those words. tests/reporters/docx: end of a move.
    """
    return words[-1].op if end.op in _MOVES and words else end.op


def _op(block: Block) -> Op:
    """Return what became of the clause as a whole."""
    if block.old is not None and block.new is not None:
        return Op.KEEP
    if block.old is not None:
        return Op.MOVE_FROM if block.move else Op.DELETE
    return Op.MOVE_TO if block.move else Op.INSERT


def _run(token: Token) -> Any:
    return run(
        token.text,
        is_deleted=token.op is Op.DELETE,
        bold=token.slot in (Slot.NUMBER, Slot.HEADING),
        italic=token.slot is Slot.LABEL,
    )
