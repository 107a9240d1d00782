"""The summary as a whole, and what is left out where it would grow too long."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plandiff.prose.renamed import renamed
from plandiff.report import Entry, Report
from plandiff.reporters.markdown.blocks import Block, fit
from plandiff.reporters.markdown.head import first, head
from plandiff.reporters.markdown.provenance import provenance
from plandiff.reporters.markdown.rows import grouped
from plandiff.reporters.markdown.tables import (
    SHORT_QUOTE,
    concordance,
    open_now,
    quote_length,
    tables,
    texts,
)
from plandiff.reporters.reporter import Brackets, RenderOptions
from plandiff.reporters.selection import selected

# A GitHub comment holds 65,536 characters; room is left for what a bot adds to it.
_MOST_CHARACTERS = 65_000
# What the line takes that says what was left out.
_LAST_LINE = 700
# Shares of the room, in percent, that each block of what is looked at first, the tables and
# the concordance may take before the others have had theirs.
# tests/reporters/test_summary_size.py: without them one of the three takes all there is.
_FIRST_SHARE, _TABLES_SHARE, _CONCORDANCE_SHARE = 12, 50, 25


class _Page(NamedTuple):
    """The blocks of a page, and how many rows of each it has room for."""

    blocks: list[Block]
    taken: tuple[int, ...]

    def text(self) -> str:
        """Return what stands on the page."""
        found = (block.text(taken) for block, taken in zip(self.blocks, self.taken, strict=True))
        return "".join(f"\n{text}" for text in found if text)

    def missing(self) -> int:
        """Return how many rows do not stand on it."""
        return sum(block.total for block in self.blocks) - sum(self.taken)


def render(report: Report, options: RenderOptions) -> str:
    """Return the summary; the line before the provenance says what did not fit."""
    entries = selected(report, options)
    if options.brackets is Brackets.STATUS:
        from plandiff.prose.bracket_status import in_status_view  # few ask for this view

        entries = in_status_view(report, entries)
    # Who asks for one clause, the record, or why each pair was made wants to see each row.
    wants_rows = options.why or options.record or options.clause
    names = renamed(() if wants_rows else entries)
    start, end = head(report, entries, options, names.lines), provenance(report)
    room = _MOST_CHARACTERS - _LAST_LINE - len(start) - len(end)
    groups = grouped(entries, names.folded)
    most = quote_length(groups, room)
    early = list(first(report, entries, options))
    if options.brackets is Brackets.STATUS and not options.only:
        early.append(open_now(report, entries))
    pages = _fitted(
        early,
        list(tables(report, groups, options, names, most)),
        list(texts(entries, groups, options, most)),
        entries,
        room,
    )
    body = "".join(page.text() for page in pages)
    left_out = list(_left_out(pages, entries))
    if most == SHORT_QUOTE:
        left_out.append(f"quotes in the tables beyond {SHORT_QUOTE} characters")
    if left_out:
        body += (
            f"\n**Left out, so that this fits a comment:** {'; '.join(left_out)}. "
            "`plandiff compare --format json` has all.\n"
        )
    return f"{start}{body}\n{end}"


def _fitted(
    early: list[Block],
    changes: list[Block],
    folded: list[Block],
    entries: Sequence[Entry],
    room: int,
) -> tuple[_Page, _Page, _Page, _Page]:
    """Return what comes first, the tables, the full texts and the concordance, as they fit.

    Where there is too little room it goes to them in this order, by shares; what is left
    over to the tables, then to the full texts and the record, then to the clauses of the
    concordance that changed, and last to those that did not.
    """
    share = room * _FIRST_SHARE // 100
    found = _Page(early, tuple(block.taken(share) for block in early))
    room -= len(found.text())
    links = [concordance([entry for entry in entries if entry.kinds])]
    kept = fit(changes, room * _TABLES_SHARE // 100)
    listed = _Page(links, fit(links, room * _CONCORDANCE_SHARE // 100))
    kept = max(kept, fit(changes, room - len(listed.text())))
    shown = _Page(changes, kept)
    room -= len(shown.text())
    read = _Page(folded, fit(folded, room - len(listed.text())))
    room -= len(read.text())
    everything = [concordance(entries)]
    if fit(everything, room) == (len(entries),):
        return found, shown, read, _Page(everything, (len(entries),))
    return found, shown, read, _Page(links, fit(links, room))


def _left_out(pages: tuple[_Page, ...], entries: Sequence[Entry]) -> Iterator[str]:
    words = ("rows of what comes first", "rows of the tables", "full texts and rows of the record")
    for page, what in zip(pages, words, strict=False):
        if missing := page.missing():
            total = sum(block.total for block in page.blocks)
            yield f"{missing:,} of {total:,} {what}"
    (block,), (taken,) = pages[-1]
    if taken == len(entries):
        return
    changed = [entry for entry in entries if entry.kinds]
    unchanged = len(entries) - len(changed)
    if unchanged and block.total == len(changed):
        yield f"{unchanged:,} unchanged clauses of the concordance table"
    if missing := len(changed) - taken:
        kinds = sum(len(entry.kinds) for entry in changed[taken:])
        yield f"{missing:,} changed clauses of it with {kinds:,} changes"
