"""The summary as a whole, and what is left out where it would grow too long."""

from collections.abc import Iterator, Sequence

from plandiff import __version__
from plandiff.changes import NOISES, RECORD, ChangeKind
from plandiff.load.loaded import Loaded
from plandiff.prose import headline
from plandiff.prose.caveats import caveats
from plandiff.prose.disputes import disputes, lead_of
from plandiff.prose.facts import NAMED, ROWS, facts, folded_statuses, pairing
from plandiff.prose.names import label, labels, link_name, version_id
from plandiff.prose.renamed import renamed
from plandiff.report import Entry, Report, entry_of
from plandiff.reporters.markdown.escape import escape, escape_line
from plandiff.reporters.markdown.table import Row, Section, row, table
from plandiff.reporters.markdown.words import edited, whole
from plandiff.reporters.reporter import Brackets, RenderOptions
from plandiff.reporters.selection import selected

# A GitHub comment holds 65,536 characters; room is left for what a bot adds to it.
_MOST_CHARACTERS = 65_000


def render(report: Report, options: RenderOptions) -> str:
    """Return the summary; rows that do not fit are counted in its last line."""
    entries = selected(report, options)
    if options.brackets is Brackets.STATUS:
        from plandiff.prose.bracket_status import in_status_view  # few ask for this view

        entries = in_status_view(report, entries)
    head = "\n".join(_head(report, entries, options))
    tail = "\n".join(_provenance(report))
    room = _MOST_CHARACTERS - len(head) - len(tail)
    body: list[str] = []
    left_out = 0
    versions = version_id(report.old), version_id(report.new)
    sections = [*_sections(entries, options, versions)]
    if options.brackets is Brackets.STATUS and not options.only:
        has_brackets = report.new.proposal.brackets == "negotiation"
        sections.insert(-2, _open_now(entries, versions[1], has_brackets=has_brackets))
    for section in sections:
        lines, missing = section(room)
        body += lines
        room -= sum(len(line) + 1 for line in lines)
        left_out += missing
    if left_out:
        body.append(
            f"\n**{left_out:,} rows are left out: the summary would be longer than a comment may "
            "be.** `plandiff compare --format json` has them all."
        )
    return "\n".join([head, *body, tail]) + "\n"


def _head(report: Report, entries: Sequence[Entry], options: RenderOptions) -> Iterator[str]:
    yield f"## {escape_line(headline.title(report))}"
    yield ""
    shows_all = options.clause is None and not options.only
    if shows_all and (lead := lead_of(report)):
        yield f"**{escape(lead[:4_000])}**"
        yield ""
    yield f"**{escape(headline.summary(entries))}.**"
    if alarm := headline.loud(entries):
        yield ""
        yield f"**{escape(alarm)}.**"
    for line in (headline.detail(entries), headline.renumbered(entries)):
        if line:
            yield ""
            yield escape(_cut(line)) + "."
    for line in caveats(report):
        yield ""
        yield f"> {escape(_cut(line))}"
    if shows_all:
        yield from _disputes(report)


def _cut(line: str) -> str:
    return line if len(line) <= 2_000 else line[:2_000] + " … (cut; the JSON report has all)"


def _disputes(report: Report) -> Iterator[str]:
    found = disputes(report)[:20]
    if not found:
        return
    version, other = (escape_line(name, 60) for name in (found[0].version, found[0].other))
    yield ""
    yield "### Where the accounts differ"
    yield ""
    yield f"| Subject | {version}, by account | {other} |"
    yield "|---|---|---|"
    for dispute in found:
        accounts = "<br>".join(
            f"**{escape_line(who)}:** {escape(what[:1_000])}" for who, what in dispute.accounts[:10]
        )
        name = escape_line(link_name(dispute.entry.link))
        yield f"| {name} | {accounts} | {escape(dispute.outcome[:1_500])} |"


def _sections(
    entries: Sequence[Entry], options: RenderOptions, versions: tuple[str, str]
) -> Iterator[Section]:
    yield _loud(entries)
    for kind, title in (
        (ChangeKind.REMOVED, "Removed"),
        (ChangeKind.ADDED, "Added"),
    ):
        yield _alone(kind, title, entries, options, ("", ""))
    yield _altered(entries, options)
    yield _moved(entries, options)
    yield _alone(ChangeKind.UNDETERMINED, "Not known", entries, options, versions)
    yield _options_unknown(entries, options)
    yield _record(entries, options)
    yield _concordance(entries)


def _loud(entries: Sequence[Entry]) -> Section:
    rows = [
        f"| **{escape(what)}** | {escape_line(clause)} | {escape(said)} |"
        for what, clause, said in headline.loud_rows(entries)
    ]
    return table("Look here first", ("What", "Clause", "Why"), rows)


def _alone(
    kind: ChangeKind,
    title: str,
    entries: Sequence[Entry],
    options: RenderOptions,
    versions: tuple[str, str],
) -> Section:
    rows = []
    for entry in entries:
        if kind in entry.kinds:
            provision = (entry.link.old or entry.link.new)[0]
            cell = "<br>".join([whole(provision.clause.text), *_lines(entry, options)])
            number = f"{versions[0 if entry.link.old else 1]} {label(provision)}".strip()
            rows.append(row(number, link_name(entry.link), cell))
    return table(title, ("No.", "Clause", "Text"), rows)


def _altered(entries: Sequence[Entry], options: RenderOptions) -> Section:
    folded = folded_statuses(entries)
    # Who asks for one clause, the record, or why each pair was made wants to see each row.
    wants_rows = options.why or options.record or options.clause
    names = renamed(() if wants_rows else entries)
    rows = []
    for each in entries:
        if not _is_altered(each) or each.number in names.folded:
            continue
        entry = names.without(each)
        kinds = [kind for kind in entry.kinds if kind in NAMED]
        name = f"{escape_line(link_name(entry.link))}<br>*{', '.join(kinds)}*"
        cell = "<br>".join([edited(entry), *_lines(entry, options, folded)])
        rows.append(f"| {escape_line(labels(entry.link))} | {name} | {cell} |")
    lines = [
        f"\n{escape(line)}: {escape(', '.join(labels(entry.link) for entry in members[:500]))}"
        for line, members in list(folded.items())[:50]
    ]
    lines = [*(f"\n{escape(line)}" for line in names.lines[:50]), *lines]
    total = sum(map(_is_altered, entries))
    return table("Altered", ("No.", "Clause", "Text"), rows, lines, total=total)


def _is_altered(entry: Entry) -> bool:
    return entry.is_altered and not ROWS.isdisjoint(entry.kinds)


def _moved(entries: Sequence[Entry], options: RenderOptions) -> Section:
    folded = folded_statuses(entries)
    found = [e for e in entries if ChangeKind.MOVED in e.kinds and not _is_altered(e)]
    rows = [_kept_row(entry, options, folded) for entry in found]
    return table("Moved", ("No.", "Clause", "Text"), rows)


def _options_unknown(entries: Sequence[Entry], options: RenderOptions) -> Section:
    """Tell the clauses that have no row but for options that are not known."""
    folded = folded_statuses(entries)
    rows = [
        _kept_row(entry, options, folded)
        for entry in entries
        if ChangeKind.OPTION_UNDETERMINED in entry.kinds
        and ChangeKind.MOVED not in entry.kinds
        and not _is_altered(entry)
    ]
    return table("Options not known", ("No.", "Clause", "Text"), rows)


def _open_now(entries: Sequence[Entry], version: str, *, has_brackets: bool) -> Section:
    from plandiff.prose.bracket_status import not_agreed

    rows = [
        f"| {escape_line(clause)} | {'<br>'.join(map(escape, lines))} |"
        for clause, lines in not_agreed(entries, has_brackets=has_brackets)
    ]
    return table(f"Not agreed in {escape_line(version)}", ("Clause", "Not agreed"), rows)


def _kept_row(entry: Entry, options: RenderOptions, folded: dict[str, list[Entry]]) -> Row:
    cell = "<br>".join([edited(entry), *_lines(entry, options, folded)])
    return row(labels(entry.link), link_name(entry.link), cell)


def _record(entries: Sequence[Entry], options: RenderOptions) -> Section:
    """Tell changes of the record and noise, which change nothing of what is said."""
    kinds = {*RECORD, *NOISES}
    shown = RenderOptions(record=True, why=options.why)
    rows = [
        row(labels(entry.link), link_name(entry.link), "<br>".join(_lines(picked, shown)))
        for entry in entries
        if (picked := entry_of(entry.number, entry.link, entry.all(*kinds))).changes
    ]
    if not (options.record or options.only & kinds):
        summary = f"Record and noise ({len(rows)})"
        return table("", ("No.", "Clause", "Record"), rows, fold=summary)
    return table("Record and noise", ("No.", "Clause", "Record"), rows)


def _concordance(entries: Sequence[Entry]) -> Section:
    rows = []
    for entry in entries:
        link = entry.link
        old = " + ".join(label(p) for p in link.old) or "–"
        new = " + ".join(label(p) for p in link.new) or "–"
        kinds = ", ".join(kind for kind in entry.kinds if kind not in RECORD) or "unchanged"
        cells = (escape_line(old), escape_line(new), escape_line(link_name(link)), kinds)
        rows.append(f"| {' | '.join(cells)} |")
    summary = f"Concordance table ({len(rows)})"
    header = ("Old", "New", "Clause", "Change")
    return table("", header, rows, fold=summary)


def _lines(
    entry: Entry, options: RenderOptions, folded: dict[str, list[Entry]] | None = None
) -> list[str]:
    lines = []
    for kind, line in facts(entry):
        if kind in RECORD and not options.record and kind not in options.only:
            continue
        if folded is None or line not in folded:
            lines.append(f"*{kind}:* {escape(line)}")
    if options.why:
        lines.append(f"*why:* {escape(pairing(entry))}")
    return lines


def _provenance(report: Report) -> Iterator[str]:
    yield ""
    yield "---"
    for loaded in (report.old, report.new):
        yield ""
        yield _provenance_of(loaded)
    yield ""
    yield f"Made by plandiff {__version__}."


def _provenance_of(loaded: Loaded) -> str:
    proposal = loaded.proposal
    parts = [
        f"**{escape_line(proposal.id, 60)}**: {escape_line(proposal.title)}",
        f"of {escape_line(proposal.date, 40)}",
        f"wording {proposal.wording}",
        f"disclosure {proposal.disclosure}",
    ]
    if proposal.issued_by:
        parts.insert(2, f"issued by {escape_line(', '.join(proposal.issued_by))}")
    return ", ".join(parts) + f", content sha256 `{loaded.sha256}`."
