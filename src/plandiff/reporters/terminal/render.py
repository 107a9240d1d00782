"""The page as a whole: headline, what accounts dispute, then the sections."""

from collections.abc import Sequence

from rich.text import Text

from plandiff.changes import ChangeKind
from plandiff.prose import headline
from plandiff.prose.caveats import caveats
from plandiff.prose.names import link_name, version_id
from plandiff.report import Entry, Report
from plandiff.reporters.reporter import Brackets, RenderOptions, View
from plandiff.reporters.selection import selected
from plandiff.reporters.terminal import sections
from plandiff.reporters.terminal.brief import brief
from plandiff.reporters.terminal.canvas import Canvas
from plandiff.reporters.terminal.grid import Column
from plandiff.reporters.terminal.style import ALARM, plain_text


def render(report: Report, options: RenderOptions) -> str:
    """Return the page for `report`."""
    canvas = Canvas(options.width, color=options.color)
    entries = selected(report, options)
    if options.brackets is Brackets.STATUS:
        from plandiff.prose.bracket_status import in_status_view  # few ask for this view

        entries = in_status_view(report, entries)
    _head(canvas, report, entries, options)
    sections.loud(canvas, headline.loud_rows(entries))
    if options.view is View.BRIEF:
        brief(canvas, entries)
        sections.record_lines(canvas, entries, options)
        return canvas.text()
    if _has_disputes(report, options):
        _disputes(canvas, report)
    versions = version_id(report.old), version_id(report.new)
    sections.alone(canvas, ChangeKind.REMOVED, entries, options, versions)
    sections.alone(canvas, ChangeKind.ADDED, entries, options, versions)
    sections.altered(canvas, entries, options)
    sections.moved(canvas, entries, options)
    sections.alone(canvas, ChangeKind.UNDETERMINED, entries, options, versions)
    sections.options_unknown(canvas, entries, options)
    if options.brackets is Brackets.STATUS and not options.only:
        from plandiff.prose.bracket_status import not_agreed

        has_brackets = report.new.proposal.brackets == "negotiation"
        sections.open_now(canvas, not_agreed(entries, has_brackets=has_brackets), versions[1])
    sections.record_lines(canvas, entries, options)
    return canvas.text()


def _head(canvas: Canvas, report: Report, entries: Sequence[Entry], options: RenderOptions) -> None:
    """Add what a reader came for: counts, alarms, and what to know before quoting."""
    lead = _lead(report) if _has_disputes(report, options) else ""
    first = Text(f"{headline.title(report)}: {lead or headline.summary(entries)}", "bold")
    if first.cell_len > canvas.room("■ "):  # two lines that say one thing each
        first.plain = first.plain.replace("; in sub-clauses ", ";\nin sub-clauses ")
    canvas.paragraph(first, "■ ", "│ ")
    if lead:
        canvas.paragraph(Text(headline.summary(entries)), "  ")
    if alarm := headline.loud(entries):
        canvas.paragraph(Text(alarm, ALARM), "‼ ", "│ ")
    for line in (headline.renumbered(entries), headline.detail(entries)):
        if line:
            canvas.paragraph(Text(line), "  ")
    for line in caveats(report):
        canvas.paragraph(Text(line, "italic"), "! ")


def _has_disputes(report: Report, options: RenderOptions) -> bool:
    """Whether accounts may differ, of a text that is not public, and the page is whole."""
    disclosures = (report.old.proposal.disclosure, report.new.proposal.disclosure)
    return options.clause is None and not options.only and "partial" in disclosures


def _lead(report: Report) -> str:
    from plandiff.prose.disputes import lead_of  # most versions are public

    return lead_of(report)


def _disputes(canvas: Canvas, report: Report) -> None:
    """Lead with the subjects on which accounts compete: they are why one looks."""
    from plandiff.prose.disputes import disputes

    rows = []
    found = disputes(report)
    for dispute in found:
        accounts = Text()
        for who, what in dispute.accounts:
            accounts.append("\n" if accounts else "").append(f"{plain_text(who)}: ", "bold")
            accounts.append_text(plain_text(what))
        subject = Text(link_name(dispute.entry.link))
        rows.append([subject, accounts, plain_text(dispute.outcome)])
    if rows:
        canvas.blank()
        version, other = plain_text(found[0].version).plain, plain_text(found[0].other).plain
        canvas.paragraph(Text("Where the accounts differ", "bold"), "‼ ")
        columns = [Column("Subject", most=18), Column(f"{version}, by account", 3)]
        canvas.table([*columns, Column(other, 2)], rows, ruled=True)
