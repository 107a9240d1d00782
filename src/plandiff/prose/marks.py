"""Word edits as pieces that people read: noise passed over, blanks outside the marks."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plandiff.classify.wording import is_noise
from plandiff.language.words import Edit, EditOp
from plandiff.visible import visible


class Piece(NamedTuple):
    """A piece of visible text and what happened to it."""

    op: EditOp
    text: str


def pieces(edits: Sequence[Edit]) -> list[Piece]:
    """Return the pieces of `edits`, safe to show.

    Where an edit changes layout or typography alone the new spelling is shown as kept.
    Blanks at the end of a deletion or insertion stand outside of it, so that marks hug
    the words.
    """
    found: list[Piece] = []
    for gone, come, kept in _blocks(edits):
        if gone or come:
            _add_block(found, gone, come)
        _add(found, EditOp.KEEP, kept)
    return found


def side(edits: Sequence[Edit], op: EditOp) -> list[Piece]:
    """Return one side alone: kept pieces and those of `op` (delete: old, insert: new)."""
    return pieces([edit for edit in edits if edit.op in (EditOp.KEEP, op)])


def unmistakable(text: str) -> str:
    """Return `text` with what looks like our own marks broken up by code point."""
    if "{" not in text and "}" not in text:
        return text
    for sign in "+-":
        code = f"<U+{ord(sign):04X}>"
        text = text.replace(f"{{{sign}", f"{{{code}").replace(f"{sign}}}", f"{code}}}")
    return text


def _blocks(edits: Sequence[Edit]) -> Iterator[tuple[str, str, str]]:
    """Yield (deleted, inserted, then kept) in order; a blank parts texts of several clauses."""
    gone = come = ""
    before = Edit(EditOp.KEEP, " ")
    for edit in edits:
        apart = "" if before.text[-1:].isspace() or not _other_clause(before, edit) else " "
        before = edit
        if edit.op is EditOp.DELETE:
            gone += apart + edit.text
        elif edit.op is EditOp.INSERT:
            come += apart + edit.text
        else:
            yield gone, come, apart + edit.text
            gone = come = ""
    if gone or come:
        yield gone, come, ""


def _other_clause(before: Edit, edit: Edit) -> bool:
    """Whether a side that both stand in goes on in its next clause."""
    sides = {EditOp.DELETE: (True, False), EditOp.INSERT: (False, True)}
    both = (True, True)
    (old_a, new_a), (old_b, new_b) = sides.get(before.op, both), sides.get(edit.op, both)
    return (old_a and old_b and before.old != edit.old) or (
        new_a and new_b and before.new != edit.new
    )


def _add_block(found: list[Piece], gone: str, come: str) -> None:
    if is_noise(gone, come):
        _add(found, EditOp.KEEP, come or gone)
        return
    if found and found[-1].text.endswith(" "):
        gone, come = gone.lstrip(), come.lstrip()
    # Where one side is blank alone, the other says where the blanks of the line stand.
    words = [text for text in (gone, come) if text.strip()]
    lead = " " if any(text[:1].isspace() for text in words) else ""
    blank = " " if words[-1][-1:].isspace() else ""
    gone, come = gone.strip(), come.strip()
    _add(found, EditOp.KEEP, lead)
    _add(found, EditOp.DELETE, gone)
    if gone and come:
        _add(found, EditOp.KEEP, " ")
    _add(found, EditOp.INSERT, come)
    _add(found, EditOp.KEEP, blank)


def _add(found: list[Piece], op: EditOp, text: str) -> None:
    text = unmistakable(visible(text)).replace("\t", " ")
    if not text:
        return
    if found and found[-1].op is op:
        joined = found[-1].text + text
        found[-1] = Piece(op, joined)
    else:
        found.append(Piece(op, text))
