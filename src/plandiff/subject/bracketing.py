"""Square brackets of a text that negotiate something, with their places in it."""

from collections.abc import Iterator

from plandiff.language.brackets import Span, bracketed
from plandiff.model import Proposal


def negotiated(proposal: Proposal, text: str) -> Iterator[tuple[Span, int | None]]:
    """Yield the brackets of `text` with the offset at which each opens.

    None where typography was evened out before the bracket and its place is not known.
    Nothing where the version has editorial brackets alone.
    """
    if "[" not in text or proposal.brackets == "editorial":
        return
    start = 0
    for span in bracketed(text).spans:
        found = text.find(span.written, start)
        start = found + 1 if found >= 0 else start
        yield span, found if found >= 0 else None


def unpaired(text: str) -> Iterator[tuple[int, str]]:
    """Yield the offset and the sign of each square bracket without another half."""
    opened: list[int] = []
    for offset, sign in enumerate(text):
        if sign == "[":
            opened.append(offset)
        elif sign == "]":
            if opened:
                opened.pop()
            else:
                yield offset, sign
    for offset in opened:
        yield offset, "["
