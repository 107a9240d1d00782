"""The page as plain values: what stands where, ready for the templates."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from plandiff import __version__
from plandiff.changes import RECORD
from plandiff.prose.names import label, labels, link_name
from plandiff.prose.provenance import Provenance, provenance
from plandiff.prose.renamed import renamed
from plandiff.report import Entry, Report
from plandiff.reporters.html.anchors import Anchor, anchors
from plandiff.reporters.html.change_map import ChangeMap, change_map
from plandiff.reporters.html.facets import Facets, facets
from plandiff.reporters.html.first import First, first
from plandiff.reporters.html.groups import Groups, groups
from plandiff.reporters.html.head import Head, head
from plandiff.reporters.html.order import reading_order
from plandiff.reporters.html.places import Place
from plandiff.reporters.reporter import Brackets, RenderOptions, View
from plandiff.reporters.selection import selected


class Row(NamedTuple):
    """A row of the concordance table."""

    old: str
    new: str
    place: Place
    change: str


class Page(NamedTuple):
    """Everything that the page says, in its order.

    Attributes:
        version: plandiff's.
        languages: Of both versions.
        is_side_by_side: Whether the page opens side by side.
        head: The headline.
        facets: The filters.
        first: What comes before the changes.
        map: The small map.
        groups: The clauses.
        not_agreed: (clause, lines), in the view of brackets as status.
        concordance: A row for each link.
        provenances: Of both versions.
    """

    version: str
    languages: tuple[str, str]
    is_side_by_side: bool
    head: Head
    facets: Facets
    first: First
    map: ChangeMap
    groups: Groups
    not_agreed: Sequence[tuple[str, Sequence[str]]]
    concordance: Sequence[Row]
    provenances: tuple[Provenance, Provenance]


def page(report: Report, options: RenderOptions) -> Page:
    """Return the page of `report`."""
    entries = reading_order(selected(report, options))
    if options.brackets is Brackets.STATUS:
        from plandiff.prose.bracket_status import in_status_view  # few ask for this view

        entries = in_status_view(report, entries)
    found = anchors(entries)
    # Who asks for one clause, the record, or why each pair was made wants to see each row.
    wants_rows = options.why or options.record or options.clause is not None
    names = renamed(() if wants_rows else entries)
    return Page(
        __version__,
        (report.old.proposal.language, report.new.proposal.language),
        options.view is View.SIDE_BY_SIDE,
        head(report, entries, options),
        facets(report, entries),
        first(report, entries, found, names, options),
        change_map(entries, found),
        groups(entries, found, names, options),
        _not_agreed(report, entries, options),
        [_row(entry, found) for entry in entries],
        (provenance(report.old), provenance(report.new)),
    )


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
