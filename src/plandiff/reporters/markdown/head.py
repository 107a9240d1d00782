"""What the summary starts with: the sentence to quote, and what matters first."""

from collections.abc import Iterator, Sequence

from plandiff.prose import headline
from plandiff.prose.caveats import caveats
from plandiff.prose.disputes import Dispute, disputes, lead_of
from plandiff.prose.sentence import sentence
from plandiff.prose.sides import what_matters
from plandiff.report import Entry, Report
from plandiff.reporters.markdown.blocks import Block, cells, table, texts
from plandiff.reporters.markdown.escape import escape, escape_line
from plandiff.reporters.markdown.rows import clause, matters_row, numbers, shared_line
from plandiff.reporters.reporter import RenderOptions

# Characters of a line of counts or caveats, of an account, and of what the other side has.
_MOST_LINE, _MOST_ACCOUNT, _MOST_OUTCOME = 2_000, 1_000, 1_500


def head(
    report: Report, entries: Sequence[Entry], options: RenderOptions, names: Sequence[str]
) -> str:
    """Return title, sentence, counts, caveats and the names that were replaced throughout.

    The sentence speaks of whole versions: where options select, the counts stand in its place.
    """
    lines = [f"## {escape_line(headline.title(report))}", ""]
    if shows_all(options):
        lines += [f"**{escape(sentence(report, entries))}**"]
        if lead := lead_of(report):
            lines += ["", f"**{_cut(lead)}.**"]
    else:
        lines += [f"**{escape(headline.summary(entries))}.**"]
    if alarm := headline.loud(entries):
        lines += ["", f"**{escape(alarm)}.**"]
    for line in (headline.detail(entries), headline.renumbered(entries)):
        if line:
            lines += ["", f"{_cut(line)}."]
    for line in caveats(report):
        lines += ["", f"> {_cut(line)}"]
    for line in names[:50]:
        lines += ["", _cut(line)]
    return "\n".join(lines) + "\n"


def shows_all(options: RenderOptions) -> bool:
    """Whether the summary is of the versions as a whole."""
    return options.clause is None and not options.only


def first(report: Report, entries: Sequence[Entry], options: RenderOptions) -> Iterator[Block]:
    """Yield what is looked at first: alarms, quantities, dates …, and accounts that compete."""
    loud = list(headline.loud_entries(entries))
    yield table("Look here first", ("What", "No.", "Clause", "Why"), _loud_row, loud)
    header = ("What", "No.", "Clause", "Old", "New")
    matters = list(what_matters(entries))
    alone = [sides for sides in matters if len(sides.entries) == 1]
    yield table("What matters first", header, matters_row, alone)
    shared = [sides for sides in matters if len(sides.entries) > 1]
    yield texts("The same in several clauses", shared_line, shared)
    if shows_all(options):
        yield from _disputes(report)


def _loud_row(alarm: tuple[str, str, Entry]) -> str:
    what, said, entry = alarm
    return cells(f"**{what}**", numbers(entry.link), clause(entry.link), escape(said))


def _disputes(report: Report) -> Iterator[Block]:
    found = disputes(report)
    if not found:
        return
    version, other = (escape_line(name, 60) for name in (found[0].version, found[0].other))
    header = ("Clause", f"{version}, by account", other)
    yield table("Where the accounts differ", header, _dispute_row, found)


def _dispute_row(dispute: Dispute) -> str:
    accounts = "<br>".join(
        f"**{escape_line(who)}:** {escape(what[:_MOST_ACCOUNT])}"
        for who, what in dispute.accounts[:10]
    )
    outcome = escape(dispute.outcome[:_MOST_OUTCOME])
    return cells(clause(dispute.entry.link), accounts, outcome)


def _cut(line: str) -> str:
    if len(line) <= _MOST_LINE:
        return escape(line)
    return escape(line[:_MOST_LINE]) + " … (cut; the JSON report has all)"
