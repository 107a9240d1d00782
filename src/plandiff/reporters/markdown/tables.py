"""The tables of the summary, its full texts, and the concordance: each as a block."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from plandiff.changes import NOISES, RECORD
from plandiff.prose.names import version_id
from plandiff.prose.renamed import Renamed
from plandiff.prose.sides import what_matters
from plandiff.report import Entry, Report
from plandiff.reporters.markdown import rows
from plandiff.reporters.markdown.blocks import Block, cells, folded_table, folded_texts, table
from plandiff.reporters.markdown.escape import escape, escape_line
from plandiff.reporters.reporter import RenderOptions

_ALONE, _BOTH = ("No.", "Clause", "Text"), ("No.", "Clause", "Old", "New")
# Characters of a quote in a table; the second where the first leaves no room for all rows.
# tests/reporters/test_summary_size.py: 1,000 clauses of which 5 in a hundred changed.
QUOTE, SHORT_QUOTE = 160, 60
# What number, clause and kinds take in a row, about.
_ROW = 120


def quote_length(groups: Mapping[str, Sequence[Entry]], room: int) -> int:
    """Return how long quotes may be so that the tables take no more than half of `room`."""
    needed = sum(
        _ROW + sum(min(len(p.clause.text or ""), QUOTE) for p in (*e.link.old, *e.link.new))
        for group in groups.values()
        for e in group
    )
    return QUOTE if needed <= room // 2 else SHORT_QUOTE


def tables(
    report: Report,
    groups: Mapping[str, Sequence[Entry]],
    options: RenderOptions,
    names: Renamed,
    most: int,
) -> Iterator[Block]:
    """Yield the changes in tables: each clause that changed in words or place has a row."""
    alone = partial(rows.alone_row, options=options, most=most)
    yield table("Removed", _ALONE, alone, groups[rows.REMOVED])
    yield table("Added", _ALONE, alone, groups[rows.ADDED])
    altered = [names.without(entry) for entry in groups[rows.ALTERED]]
    renames = groups[rows.RENAMED]
    row = partial(rows.altered_row, most=most)
    yield table("Altered", _BOTH, row, altered, len(altered) + len(renames))
    yield folded_table(
        "Altered by a replaced name alone", ("No.", "Clause", "Change"), rows.renamed_row, renames
    )
    statuses = [sides for entry in groups[rows.STATUS] for sides in what_matters([entry])]
    yield table("Another status alone", ("What", *_BOTH), rows.matters_row, statuses)
    kept = partial(rows.kept_row, options=options, most=most)
    yield table("Moved", _ALONE, kept, groups[rows.MOVED])
    yield table("Options not known", _ALONE, kept, groups[rows.OPTIONS])
    versions = version_id(report.old), version_id(report.new)

    def unknown(entry: Entry) -> str:
        return rows.alone_row(entry, options, most, versions[0 if entry.link.old else 1])

    yield table("Not known", _ALONE, unknown, groups[rows.UNKNOWN])


def texts(
    entries: Sequence[Entry],
    groups: Mapping[str, Sequence[Entry]],
    options: RenderOptions,
    most: int,
) -> Iterator[Block]:
    """Yield the full texts, folded away, and what the record says."""
    text = partial(rows.full_text, options=options)
    yield folded_texts("Full texts: altered", text, groups[rows.ALTERED])
    for group, title in (
        (rows.REMOVED, "removed"),
        (rows.ADDED, "added"),
        (rows.MOVED, "moved"),
        (rows.UNKNOWN, "not known"),
        (rows.OPTIONS, "options not known"),
    ):
        cut = [entry for entry in groups[group] if _is_cut(entry, most)]
        yield folded_texts(f"Full texts: {title}, where the table cuts them", text, cut)
    kinds = {*RECORD, *NOISES}
    build = table if options.record or options.only & kinds else folded_table
    record = [entry for entry in entries if not kinds.isdisjoint(entry.kinds)]
    row = partial(rows.record_row, options=options)
    yield build("Record and noise", ("No.", "Clause", "Record"), row, record)


def concordance(entries: Sequence[Entry]) -> Block:
    """Return the concordance table of `entries`: both numbers and what changed."""
    header = ("Old", "New", "Clause", "Change")
    return folded_table("Concordance table", header, rows.concordance_row, entries)


def open_now(report: Report, entries: Sequence[Entry]) -> Block:
    """Return what is not agreed in the new version: brackets, options, struck texts, statuses."""
    from plandiff.prose.bracket_status import not_agreed

    has_brackets = report.new.proposal.brackets == "negotiation"
    found = list(not_agreed(entries, has_brackets=has_brackets))
    version = escape_line(version_id(report.new))
    return table(f"Not agreed in {version}", ("Clause", "Not agreed"), _open_row, found)


def _open_row(found: tuple[str, list[str]]) -> str:
    clause, lines = found
    return cells(escape_line(clause), "<br>".join(map(escape, lines)))


def _is_cut(entry: Entry, most: int) -> bool:
    provisions = entry.link.old or entry.link.new
    return sum(len(p.clause.text or "") + 1 for p in provisions) - 1 > most
