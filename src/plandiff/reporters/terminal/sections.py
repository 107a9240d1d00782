"""The sections of the page below the headline, each from the entries it concerns."""

from collections.abc import Iterable, Mapping, Sequence

from rich.text import Text

from plandiff.align.provision import Provision
from plandiff.changes import NOISES, RECORD, ChangeKind
from plandiff.language.words import Edit, EditOp
from plandiff.prose.facts import NAMED, facts, folded_statuses, has_row, pairing, status_of
from plandiff.prose.marks import pieces, side
from plandiff.prose.names import label, labels, link_name, name
from plandiff.report import Entry, entry_of
from plandiff.reporters.reporter import RenderOptions, View
from plandiff.reporters.terminal.canvas import Canvas
from plandiff.reporters.terminal.grid import Column
from plandiff.reporters.terminal.style import (
    ALARM,
    ALTERED_SIGN,
    SIGNS,
    heading,
    marked_text,
    named,
    plain_text,
)

_CLAUSE = Column("Clause", most=34)
_TITLES = {
    ChangeKind.REMOVED: "Removed",
    ChangeKind.ADDED: "Added",
    ChangeKind.UNDETERMINED: "Not known",
}


def loud(canvas: Canvas, rows: Iterable[tuple[str, str, str]]) -> None:
    """Add what must not be missed: agreed text touched or gone, a voice passed over, rank lost."""
    cells = [[Text(what, ALARM), Text(clause), Text(said)] for what, clause, said in rows]
    if not cells:
        return
    canvas.blank()
    canvas.paragraph(Text(f"Look here first ({len(cells)})", ALARM), "‼ ")
    canvas.table([Column("What", most=18), Column("Clause", most=26), Column("Why", 1)], cells)


def alone(
    canvas: Canvas,
    kind: ChangeKind,
    entries: Sequence[Entry],
    options: RenderOptions,
    versions: tuple[str, str],
) -> None:
    """Add the clauses that stand on one side alone: removed, added or undetermined.

    `versions` names the old and the new version: of an undetermined clause one must know
    in which it stands.
    """
    found = [entry for entry in entries if kind in entry.kinds]
    if not found:
        return
    canvas.blank()
    canvas.paragraph(heading(*SIGNS[kind], f"{_TITLES[kind]} ({len(found)})"))
    why = {(entry.changes[0].detail or {}).get("why") for entry in found}
    if "not-public" in why:
        canvas.paragraph(Text("A version is not public: these may stand in it as well."), "  ")
    rows = []
    for entry in found:
        provision = (entry.link.old or entry.link.new)[0]
        text = plain_text(provision.clause.text)
        _add_facts(text, entry, options)
        version = versions[0 if entry.link.old else 1]
        where = f"{version} " if kind is ChangeKind.UNDETERMINED else ""
        rows.append([named(f"{where}{label(provision)}", name(provision)), text])
    canvas.table([_CLAUSE, Column("Text", 1)], rows)


def altered(canvas: Canvas, entries: Sequence[Entry], options: RenderOptions) -> None:
    """Add the clauses whose text, heading or options differ; then those of another status."""
    total = sum(entry.is_altered for entry in entries)
    if not total:
        return
    canvas.blank()
    canvas.paragraph(heading(*ALTERED_SIGN, f"Altered ({total})"))
    folded = folded_statuses(entries)
    found = [entry for entry in entries if has_row(entry)]
    lines: Sequence[str] = ()
    if any(ChangeKind.TERM_CHANGED in entry.kinds for entry in found) and not (
        # Who asks for one clause, the record, or why each pair was made wants each row.
        options.why or options.record or options.clause
    ):
        from plandiff.prose.renamed import renamed  # few versions replace a name

        names = renamed(entries)
        lines = names.lines
        found = [names.without(entry) for entry in found if entry.number not in names.folded]
    found = [_without_folded(entry, folded) for entry in found]
    if found:
        _LAYOUTS[options.view](canvas, found, options)
    for line in lines:
        canvas.paragraph(Text(line), "≡ ")
    for line, members in folded.items():
        # Without blanks, so that no label is torn at the end of a line.
        told = ", ".join(labels(entry.link).replace(" → ", "→") for entry in members)
        canvas.paragraph(Text(f"{line}: {told}"), "○ ")


def _without_folded(entry: Entry, folded: Mapping[str, Sequence[Entry]]) -> Entry:
    """Return `entry` without the status change that a line below the table tells."""
    kept = tuple(
        change
        for change in entry.changes
        if change.kind is not ChangeKind.STATUS_CHANGED or status_of(change) not in folded
    )
    return entry_of(entry.number, entry.link, kept)


def moved(canvas: Canvas, entries: Sequence[Entry], options: RenderOptions) -> None:
    """Add the clauses that only stand elsewhere; moved and altered ones are told there."""
    folded = folded_statuses(entries)
    found = [
        _without_folded(entry, folded)
        for entry in entries
        if ChangeKind.MOVED in entry.kinds and not has_row(entry)
    ]
    if not found:
        return
    canvas.blank()
    canvas.paragraph(heading(*SIGNS[ChangeKind.MOVED], f"Moved ({len(found)})"))
    _kept_rows(canvas, found, options)


def options_unknown(canvas: Canvas, entries: Sequence[Entry], options: RenderOptions) -> None:
    """Add the clauses of which no more is to be told than options that are not known."""
    folded = folded_statuses(entries)
    found = [
        _without_folded(entry, folded)
        for entry in entries
        if ChangeKind.OPTION_UNDETERMINED in entry.kinds
        and ChangeKind.MOVED not in entry.kinds
        and not has_row(entry)
    ]
    if not found:
        return
    canvas.blank()
    sign = SIGNS[ChangeKind.OPTION_UNDETERMINED]
    canvas.paragraph(heading(*sign, f"Options not known ({len(found)})"))
    canvas.paragraph(Text("A version is not public: these may stand in it as well."), "  ")
    _kept_rows(canvas, found, options)


def open_now(canvas: Canvas, found: Iterable[tuple[str, Sequence[str]]], version: str) -> None:
    """Add what is not agreed in the new version: brackets, options, struck texts, statuses."""
    rows = [[Text(clause), Text("\n".join(lines))] for clause, lines in found]
    if not rows:
        return
    canvas.blank()
    canvas.paragraph(heading("[", "bold", f"Not agreed in {version} ({len(rows)})"))
    canvas.table([_CLAUSE, Column("Not agreed", 1)], rows)


def _kept_rows(canvas: Canvas, entries: Sequence[Entry], options: RenderOptions) -> None:
    """Add a table of clauses whose words are the same on both sides."""
    rows = []
    for entry in entries:
        text = plain_text(_kept(entry))
        _add_facts(text, entry, options)
        rows.append([named(labels(entry.link), link_name(entry.link)), text])
    canvas.table([_CLAUSE, Column("Text", 1)], rows)


def _table(canvas: Canvas, entries: Sequence[Entry], options: RenderOptions) -> None:
    rows = [[_titled(entry), _with_facts(_marked(entry), entry, options)] for entry in entries]
    canvas.table([_CLAUSE, Column("Text: {-deleted-} {+inserted+}", 1)], rows, ruled=True)


def _side_by_side(canvas: Canvas, entries: Sequence[Entry], options: RenderOptions) -> None:
    rows = []
    for entry in entries:
        edits = _edits(entry)
        if edits:
            old, new = (marked_text(side(edits, op)) for op in (EditOp.DELETE, EditOp.INSERT))
        else:
            old = new = plain_text(_kept(entry))
        rows.append([_titled(entry), old, _with_facts(new.copy(), entry, options)])
    columns = [
        Column("Clause", most=26),
        Column("Old: {-deleted-}", 1),
        Column("New: {+inserted+}", 1),
    ]
    canvas.table(columns, rows, ruled=True)


def _inline(canvas: Canvas, entries: Sequence[Entry], options: RenderOptions) -> None:
    for entry in entries:
        canvas.blank()
        canvas.paragraph(_titled(entry, " · "), "~ ")
        canvas.paragraph(_with_facts(_marked(entry), entry, options), "│ ")


_LAYOUTS = {View.TABLE: _table, View.SIDE_BY_SIDE: _side_by_side, View.INLINE: _inline}


def _titled(entry: Entry, between: str = "\n") -> Text:
    kinds = [kind for kind in entry.kinds if kind in NAMED]
    text = named(labels(entry.link), link_name(entry.link))
    return text.append(between).append(", ".join(kinds), "not bold dim italic")


def _edits(entry: Entry) -> tuple[Edit, ...]:
    return next((change.edits for change in entry.changes if change.edits), ())


def _kept(entry: Entry) -> str | None:
    provisions: tuple[Provision, ...] = entry.link.new or entry.link.old
    return provisions[0].clause.text


def _marked(entry: Entry) -> Text:
    found = pieces(_edits(entry))
    return marked_text(found) if found else plain_text(_kept(entry))


def _with_facts(text: Text, entry: Entry, options: RenderOptions) -> Text:
    _add_facts(text, entry, options)
    return text


def _add_facts(text: Text, entry: Entry, options: RenderOptions) -> None:
    """Add a line for each fact beside the words, and why the pair was made."""
    for kind, line in facts(entry):
        if kind in RECORD and not options.record and kind not in options.only:
            continue
        sign, style = SIGNS.get(kind, ("·", "dim"))
        text.append("\n" if text else "").append(f"{sign} ", style)
        text.append_text(
            _linked(line, options) if kind is ChangeKind.SOURCES_CHANGED else Text(line)
        )
    if options.record:
        from plandiff.classify.metadata import nested_detail
        from plandiff.visible import visible

        for found in nested_detail(entry.link):
            line = f"{found.path}: {found.old or 'none'} → {found.new or 'none'}"
            text.append("\n" if text else "").append("§ ", "dim").append(visible(line))
    if options.why:
        text.append("\n" if text else "").append("? ", "dim").append(pairing(entry), "dim")


def _linked(line: str, options: RenderOptions) -> Text:
    """Return the line of the sources that came and went, as hyperlinks where there may be some."""
    text = Text(line)
    start = 0
    for word in line.split(" ") if options.links else ():
        if link := options.links.get(word.lstrip("−+")):
            text.stylize(f"link {link}", start + 1, start + len(word))
        start += len(word) + 1
    return text


def record_lines(canvas: Canvas, entries: Sequence[Entry], options: RenderOptions) -> None:
    """Say how many clauses differ in record or noise; in full where asked for."""
    kinds = [*RECORD, *NOISES]
    counts = {
        kind: count for kind in kinds if (count := sum(kind in entry.kinds for entry in entries))
    }
    if not counts:
        return
    canvas.blank()
    told = ", ".join(f"{kind} {count}" for kind, count in counts.items())
    wants_detail = options.record or bool(options.only & set(kinds))
    hint = "" if wants_detail else " (--record shows it)"
    canvas.paragraph(Text(f"Record: {told}{hint}"), "· ")
    if not wants_detail:
        return
    rows = []
    for entry in entries:
        only_record = entry.kinds and set(entry.kinds) <= {*kinds, ChangeKind.RENUMBERED}
        if only_record and any(kind in counts for kind in entry.kinds):
            text = marked_text(pieces(_edits(entry)))
            _add_facts(text, entry, options)
            rows.append([named(labels(entry.link), link_name(entry.link)), text])
    if rows:
        canvas.table([_CLAUSE, Column("Record", 1)], rows)
