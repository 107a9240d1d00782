"""The rows of the summary's tables: number, clause and both wordings of each change."""

from collections.abc import Mapping, Sequence

from plandiff.align.link import Link
from plandiff.align.provision import Provision
from plandiff.changes import NOISES, RECORD, ChangeKind
from plandiff.prose.facts import NAMED, facts, has_row, pairing
from plandiff.prose.names import label, labels, name
from plandiff.prose.sides import Sides
from plandiff.report import Entry, entry_of
from plandiff.reporters.markdown.blocks import cells
from plandiff.reporters.markdown.escape import escape, escape_line
from plandiff.reporters.markdown.words import edited, quotes, whole
from plandiff.reporters.reporter import RenderOptions

REMOVED, ADDED, ALTERED, RENAMED = "removed", "added", "altered", "renamed"
STATUS, MOVED, UNKNOWN, OPTIONS = "status", "moved", "unknown", "options"
# Clauses that share a change are named up to this one; the concordance has them all.
# tests/reporters/test_markdown.py: 70 clauses that share a status.
_MOST_NAMED = 60


def grouped(entries: Sequence[Entry], renamed: frozenset[int]) -> Mapping[str, list[Entry]]:
    """Return the entries that stand in a table, by the table; each stands in one."""
    found: dict[str, list[Entry]] = {
        group: [] for group in (REMOVED, ADDED, ALTERED, RENAMED, STATUS, MOVED, UNKNOWN, OPTIONS)
    }
    for entry in entries:
        if group := _group(entry, renamed):
            found[group].append(entry)
    return found


def _group(entry: Entry, renamed: frozenset[int]) -> str:
    if has_row(entry):
        return RENAMED if entry.number in renamed else ALTERED
    for kind, group in (
        (ChangeKind.REMOVED, REMOVED),
        (ChangeKind.ADDED, ADDED),
        (ChangeKind.UNDETERMINED, UNKNOWN),
        (ChangeKind.MOVED, MOVED),
        (ChangeKind.OPTION_UNDETERMINED, OPTIONS),
    ):
        if kind in entry.kinds:
            return group
    return STATUS if entry.is_altered else ""


def clause(link: Link) -> str:
    """Return the ids of both sides as code, with the heading; without an id, what names it."""
    olds, news = ([_named(p) for p in side] for side in (link.old, link.new))
    ids = " + ".join(olds or news)
    if olds and news and olds != news:
        ids = f"{' + '.join(olds)} → {' + '.join(news)}"
    headings = {p.clause.heading for p in (link.new or link.old) if p.clause.id}
    heading = headings.pop() if len(headings) == 1 else None
    return f"{ids} {escape_line(heading, 80)}" if heading else ids


def numbers(link: Link) -> str:
    """Return the labels of both sides, without blanks where a narrow column would tear them."""
    return escape_line(labels(link).replace(" → ", "→"))


def _named(provision: Provision) -> str:
    if provision.clause.id:
        return f"<code>{escape_line(provision.clause.id)}</code>"
    return escape_line(name(provision))


def alone_row(entry: Entry, options: RenderOptions, most: int, version: str = "") -> str:
    """Return the row of a clause that stands on one side alone, of `version` if that is said."""
    (provision, *_) = entry.link.old or entry.link.new
    old, new = quotes(entry, most)
    number = f"{version} {label(provision)}".strip()
    lines = [old or new, *fact_lines(entry, options)]
    return cells(escape_line(number), clause(entry.link), "<br>".join(filter(None, lines)))


def altered_row(entry: Entry, most: int) -> str:
    """Return the row of an altered clause: both wordings, around the first words that differ."""
    kinds = ", ".join(kind for kind in entry.kinds if kind in NAMED)
    old, new = quotes(entry, most)
    if not any(change.edits for change in entry.changes):
        new = "*(the same words)*" if old else ""
    named = f"{clause(entry.link)}<br>*{kinds}*"
    return cells(numbers(entry.link), named, old, new)


def kept_row(entry: Entry, options: RenderOptions, most: int) -> str:
    """Return the row of a clause whose words are the same on both sides."""
    lines = [quotes(entry, most)[1], *fact_lines(entry, options)]
    cell = "<br>".join(filter(None, lines))
    return cells(numbers(entry.link), clause(entry.link), cell)


def renamed_row(entry: Entry) -> str:
    """Return the row of a clause in which nothing but a name was replaced."""
    kinds = ", ".join(kind for kind in entry.kinds if kind in NAMED)
    return cells(numbers(entry.link), clause(entry.link), kinds)


def matters_row(sides: Sides) -> str:
    """Return the row of a change that matters, with both quotes."""
    link = sides.entries[0].link
    new = escape(sides.new) + (f"<br>*({escape(sides.remark)})*" if sides.remark else "")
    old = escape(sides.old)
    return cells(f"**{sides.what}**", numbers(link), clause(link), old, new)


def shared_line(sides: Sides) -> str:
    """Return the paragraph of a change that several clauses share, with both quotes."""
    named = [f"{numbers(entry.link)} {clause(entry.link)}" for entry in sides.entries[:_MOST_NAMED]]
    more = len(sides.entries) - len(named)
    if more:
        named.append(f"and {more:,} more, which the concordance names")
    told = f"**{sides.what}: {escape(sides.old)} → {escape(sides.new)}** in {len(sides.entries):,}"
    return f"{told}: {', '.join(named)}"


def full_text(entry: Entry, options: RenderOptions) -> str:
    """Return the paragraph of a clause: the whole text, what was deleted and inserted marked."""
    kinds = ", ".join(kind for kind in entry.kinds if kind in NAMED)
    start = f"**{numbers(entry.link)}** {clause(entry.link)}"
    pair = entry.link.old and entry.link.new
    text = edited(entry) if pair else whole((entry.link.old or entry.link.new)[0].clause.text)
    named = [f"{start}: *{kinds}*" if kinds else start, text]
    return "<br>".join(filter(None, [*named, *fact_lines(entry, options)]))


def record_row(entry: Entry, options: RenderOptions) -> str:
    """Return what changed of the record, and noise, which change nothing of what is said."""
    picked = entry_of(entry.number, entry.link, entry.all(*RECORD, *NOISES))
    lines = fact_lines(picked, RenderOptions(record=True, why=options.why))
    return cells(numbers(entry.link), clause(entry.link), "<br>".join(lines))


def concordance_row(entry: Entry) -> str:
    """Return the row of a link: both numbers, its clauses and all its kinds."""
    old, new = (" + ".join(map(label, side)) for side in (entry.link.old, entry.link.new))
    kinds = ", ".join(entry.kinds) or "unchanged"
    return cells(escape_line(old), escape_line(new), clause(entry.link), kinds)


def fact_lines(entry: Entry, options: RenderOptions) -> list[str]:
    """Return what is to be said of `entry` beside its text, a line each."""
    lines = []
    for kind, line in facts(entry):
        if kind in RECORD and not options.record and kind not in options.only:
            continue
        is_named = line.lower().startswith(f"{kind}:")
        lines.append(escape(line) if is_named else f"*{kind}:* {escape(line)}")
    if options.why:
        lines.append(f"*why:* {escape(pairing(entry))}")
    return lines
