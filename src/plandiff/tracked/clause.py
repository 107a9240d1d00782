"""One clause of both versions as pieces: number, heading, text, options and struck text."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from plandiff.align.order import longest_rising
from plandiff.classify.wordings import partners
from plandiff.language.words import EditOp, word_edits
from plandiff.model import Clause, Option, Struck
from plandiff.tracked.tokens import Op, Slot, Token

# The words of a text and what became of them.
Words: TypeAlias = Sequence[Token]
_OPS = {EditOp.KEEP: Op.KEEP, EditOp.DELETE: Op.DELETE, EditOp.INSERT: Op.INSERT}


def clause_tokens(old: Clause | None, new: Clause | None, words: Words) -> Iterator[Token]:
    """Yield the pieces of a clause, of which one version may have none.

    The kept and deleted pieces are the old clause, the kept and inserted ones the new
    clause, paragraph by paragraph: number and heading, then the text; without a heading the
    text stands behind the number. Each option and each struck text is a paragraph of its own.
    """
    yield from _whole(Slot.NUMBER, _number(old), _number(new))
    yield from _if(Slot.TAB, _has_tab(old), _has_tab(new), "\t")
    yield from _whole(Slot.HEADING, _heading(old), _heading(new))
    yield from _if(Slot.END, _has_two(old), _has_two(new))
    yield from words
    yield from _if(Slot.END, old is not None, new is not None)
    yield from _listed(_options(old), _options(new))
    yield from _listed(_struck(old), _struck(new))


def word_tokens(old: str, new: str) -> Iterator[Token]:
    """Yield what became of the words of a text."""
    for edit in word_edits(old, new):
        yield Token(_OPS[edit.op], Slot.TEXT, edit.text)


def _number(clause: Clause | None) -> str:
    return (clause.number or "") if clause is not None else ""


def _heading(clause: Clause | None) -> str:
    return (clause.heading or "") if clause is not None else ""


def _text(clause: Clause | None) -> str:
    return (clause.text or "") if clause is not None else ""


def _has_tab(clause: Clause | None) -> bool:
    return bool(_number(clause)) and bool(_heading(clause) or _text(clause))


def _has_two(clause: Clause | None) -> bool:
    return bool(_heading(clause)) and bool(_text(clause))


def _options(clause: Clause | None) -> tuple[Option, ...]:
    return clause.options if clause is not None else ()


def _struck(clause: Clause | None) -> tuple[Struck, ...]:
    return clause.struck if clause is not None else ()


def _whole(slot: Slot, old: str, new: str) -> Iterator[Token]:
    """Yield a text that is exchanged as a whole: nobody reads a number word by word."""
    if old == new:
        if old:
            yield Token(Op.KEEP, slot, old)
        return
    if old:
        yield Token(Op.DELETE, slot, old)
    if new:
        yield Token(Op.INSERT, slot, new)


def _if(slot: Slot, in_old: bool, in_new: bool, text: str = "") -> Iterator[Token]:  # noqa: FBT001
    if in_old or in_new:
        op = Op.KEEP if in_old and in_new else Op.DELETE if in_old else Op.INSERT
        yield Token(op, slot, text)


def _listed(old: Sequence[Option | Struck], new: Sequence[Option | Struck]) -> Iterator[Token]:
    """Yield a paragraph for each option; those that changed places stand in both."""
    pairs = sorted(partners(old, new))
    kept = [pairs[place] for place in sorted(longest_rising([j for _, j in pairs]))]
    i = j = 0
    for stop_old, stop_new in [*kept, (len(old), len(new))]:
        for option in old[i:stop_old]:
            yield from _option(option, None)
        for option in new[j:stop_new]:
            yield from _option(None, option)
        if stop_old < len(old):
            yield from _option(old[stop_old], new[stop_new])
        i, j = stop_old + 1, stop_new + 1


def _option(old: Option | Struck | None, new: Option | Struck | None) -> Iterator[Token]:
    yield from _whole(Slot.LABEL, option_label(old), option_label(new))
    if old is not None and new is not None:
        texts = word_tokens(option_text(old), option_text(new))
        yield from (token._replace(slot=Slot.OPTION) for token in texts)
    else:
        yield from _whole(Slot.OPTION, option_text(old), option_text(new))
    yield from _if(Slot.END, old is not None, new is not None)


def option_label(option: Option | Struck | None) -> str:
    """Return what stands before the words of an option: whose it is, or that they are struck."""
    if option is None:
        return ""
    if isinstance(option, Struck):
        return "Struck, still under discussion: "
    return f"Option of {', '.join(option.proposers)}: " if option.proposers else "Option: "


def option_text(option: Option | Struck | None) -> str:
    """Return the words of an option; "no text" where it is that the clause should not exist."""
    if option is None:
        return ""
    is_none = isinstance(option, Option) and option.no_text
    return "no text" if is_none else option.text or ""
