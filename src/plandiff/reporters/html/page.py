"""The page as plain values: what stands where, ready for the templates."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from plandiff import __version__
from plandiff.alarms import alarms
from plandiff.changes import NOISES, RECORD, ChangeKind
from plandiff.prose import headline
from plandiff.prose.caveats import caveats
from plandiff.prose.disputes import Dispute, disputes, lead_of
from plandiff.prose.facts import NAMED, ROWS, folded_statuses
from plandiff.prose.matters import matters
from plandiff.prose.names import label, labels, link_name, titled, version_id
from plandiff.prose.renamed import Renamed, renamed
from plandiff.report import Entry, Report
from plandiff.reporters.html.anchors import Anchor, anchors
from plandiff.reporters.html.cards import Card, card
from plandiff.reporters.html.change_map import ChangeMap, change_map
from plandiff.reporters.html.facets import Facets, facets
from plandiff.reporters.html.order import reading_order
from plandiff.reporters.html.provenance import Provenance, provenance
from plandiff.reporters.reporter import Brackets, RenderOptions, View
from plandiff.reporters.selection import selected


class Place(NamedTuple):
    """A clause that a line speaks of: its address and its label."""

    anchor: str
    label: str


class Alarm(NamedTuple):
    """A row of what must not be missed."""

    what: str
    place: Place
    said: str


class Folded(NamedTuple):
    """A line that is told once for many clauses."""

    line: str
    places: Sequence[Place]


class Account(NamedTuple):
    """A subject on which accounts of a version differ."""

    dispute: Dispute
    place: Place


class Matter(NamedTuple):
    """A change that matters, with its clause."""

    place: Place
    line: str


class Row(NamedTuple):
    """A row of the concordance table."""

    old: str
    new: str
    place: Place
    change: str


class Page(NamedTuple):
    """Everything that the page says.

    Attributes:
        title: "v28 → v20".
        versions: The ids of both.
        languages: The languages of both.
        lead: What comes first, in a sentence.
        counts: The counts in words.
        lines: Further lines of the headline.
        loud: What must not be missed, in a line.
        alarms: The same, one by one.
        caveats: What one must know before quoting.
        accounts: Where accounts differ.
        matters: What matters first: (heading, changes).
        throughout: What is told once for many clauses.
        changes: The cards of what changed, by entry number, in reading order.
        minor: Those of which only number, status, record or layout differ.
        same: Those of which nothing differs.
        not_agreed: (clause, lines), in the view of brackets as status.
        concordance: A row for each link.
        provenances: Of both versions.
        facets: The filters.
        map: The small map.
        opens_minor: Whether `minor` is what was asked for.
        is_side_by_side: Whether the page opens side by side.
        selection: What was left out by choice; "" if nothing was.
        version: plandiff's.
    """

    title: str
    versions: tuple[str, str]
    languages: tuple[str, str]
    lead: str
    counts: str
    lines: Sequence[str]
    loud: str
    alarms: Sequence[Alarm]
    caveats: Sequence[str]
    accounts: Sequence[Account]
    matters: Sequence[tuple[str, Sequence[Matter]]]
    throughout: Sequence[Folded]
    changes: Mapping[int, Card]
    minor: Mapping[int, Card]
    same: Mapping[int, Card]
    not_agreed: Sequence[tuple[str, Sequence[str]]]
    concordance: Sequence[Row]
    provenances: tuple[Provenance, Provenance]
    facets: Facets
    map: ChangeMap
    opens_minor: bool
    is_side_by_side: bool
    selection: str
    version: str


def page(report: Report, options: RenderOptions) -> Page:
    """Return the page of `report`."""
    entries = reading_order(selected(report, options))
    if options.brackets is Brackets.STATUS:
        from plandiff.prose.bracket_status import in_status_view  # few ask for this view

        entries = in_status_view(report, entries)
    found = anchors(entries)
    groups = _groups(entries, found, options)
    is_whole = options.clause is None and not options.only
    lead = lead_of(report) if is_whole else ""
    counts = headline.summary(entries)
    lines = [headline.detail(entries), headline.renumbered(entries)]
    wants_minor = options.record or not {*RECORD, *NOISES}.isdisjoint(options.only)
    return Page(
        title=headline.title(report),
        versions=(version_id(report.old), version_id(report.new)),
        languages=(report.old.proposal.language, report.new.proposal.language),
        lead=lead,
        counts=counts,
        lines=[line for line in lines if line],
        loud=headline.loud(entries),
        alarms=_alarms(entries, found),
        caveats=tuple(caveats(report)),
        accounts=_accounts(report, found) if is_whole else (),
        matters=[
            (title, [Matter(_named(each.entry, found), each.line) for each in group])
            for title, group in matters(entries).items()
        ],
        throughout=groups.throughout,
        changes=groups.changes,
        minor=groups.minor,
        same=groups.same,
        not_agreed=_not_agreed(report, entries, options),
        concordance=[_row(entry, found) for entry in entries],
        provenances=(provenance(report.old), provenance(report.new)),
        facets=facets(report, entries),
        map=change_map(entries, found),
        opens_minor=wants_minor or not groups.changes,
        is_side_by_side=options.view is View.SIDE_BY_SIDE,
        selection=_selection(report, entries, options),
        version=__version__,
    )


class _Groups(NamedTuple):
    throughout: Sequence[Folded]
    changes: Mapping[int, Card]
    minor: Mapping[int, Card]
    same: Mapping[int, Card]


def _groups(
    entries: Sequence[Entry], found: Mapping[int, Anchor], options: RenderOptions
) -> _Groups:
    folded = folded_statuses(entries)
    # Who asks for one clause, the record, or why each pair was made wants to see each row.
    wants_rows = options.why or options.record or options.clause
    names = renamed(() if wants_rows else entries)
    throughout = [
        *(Folded(line, ()) for line in names.lines),
        *(
            Folded(line, [_place(entry, found) for entry in members])
            for line, members in folded.items()
        ),
    ]
    changes: dict[int, Card] = {}
    minor: dict[int, Card] = {}
    same: dict[int, Card] = {}
    for entry in entries:
        is_major = _is_major(entry, names)
        shown = names.without(entry) if is_major else entry
        group = changes if is_major else minor if entry.changes else same
        group[entry.number] = card(
            entry, shown, found[entry.number], options, folded if is_major else {}
        )
    return _Groups(throughout, changes, minor, same)


def _is_major(entry: Entry, names: Renamed) -> bool:
    """Whether `entry` is read in full: more differs than a line tells of many clauses."""
    if entry.number in names.folded:
        return False
    if entry.is_altered:
        return not ROWS.isdisjoint(entry.kinds) or ChangeKind.MOVED in entry.kinds
    return not (NAMED | _ALONE).isdisjoint(entry.kinds)


_ALONE = frozenset((ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.UNDETERMINED))


def _place(entry: Entry, found: Mapping[int, Anchor]) -> Place:
    told = labels(entry.link)
    return Place(found[entry.number].main, told if told != "–" else link_name(entry.link))


def _named(entry: Entry, found: Mapping[int, Anchor]) -> Place:
    label_, name = labels(entry.link), link_name(entry.link)
    told = name if label_ == "–" and name else titled(label_, name)
    return Place(found[entry.number].main, told)


def _alarms(entries: Sequence[Entry], found: Mapping[int, Anchor]) -> Sequence[Alarm]:
    rows = zip(alarms(entries), headline.loud_rows(entries), strict=True)
    return [Alarm(what, _named(alarm.entry, found), said) for alarm, (what, _, said) in rows]


def _accounts(report: Report, found: Mapping[int, Anchor]) -> Sequence[Account]:
    return [Account(dispute, _named(dispute.entry, found)) for dispute in disputes(report)]


def _not_agreed(
    report: Report, entries: Sequence[Entry], options: RenderOptions
) -> Sequence[tuple[str, Sequence[str]]]:
    if options.brackets is not Brackets.STATUS or options.only:
        return ()
    from plandiff.prose.bracket_status import not_agreed

    has_brackets = report.new.proposal.brackets == "negotiation"
    return [*not_agreed(entries, has_brackets=has_brackets)]


def _row(entry: Entry, found: Mapping[int, Anchor]) -> Row:
    link = entry.link
    kinds = ", ".join(kind for kind in entry.kinds if kind not in RECORD) or "unchanged"
    return Row(
        " + ".join(map(label, link.old)) or "–",
        " + ".join(map(label, link.new)) or "–",
        Place(found[entry.number].main, link_name(link) or labels(link)),
        kinds,
    )


def _selection(report: Report, entries: Sequence[Entry], options: RenderOptions) -> str:
    """Return what this page leaves out because it was asked to."""
    asked = [f"--clause {options.clause}"] if options.clause is not None else []
    if options.only:
        asked.append("--only " + ",".join(kind for kind in ChangeKind if kind in options.only))
    if not asked:
        return ""
    shown, all_ = len(entries), len(report.entries)
    return f"Made with {' '.join(asked)}: {shown} of {all_} links are shown."
