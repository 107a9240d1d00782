"""What comes before the changes one by one: alarms, accounts that differ, what matters."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from plandiff.alarms import alarms
from plandiff.prose import headline
from plandiff.prose.disputes import Dispute, disputes
from plandiff.prose.facts import folded_statuses
from plandiff.prose.renamed import Renamed
from plandiff.prose.sides import what_matters
from plandiff.report import Entry, Report
from plandiff.reporters.html.anchors import Anchor
from plandiff.reporters.html.head import is_whole
from plandiff.reporters.html.places import Place, named, numbered
from plandiff.reporters.reporter import RenderOptions


class Alarm(NamedTuple):
    """A row of what must not be missed."""

    what: str
    place: Place
    said: str


class Account(NamedTuple):
    """A subject on which accounts of a version differ."""

    dispute: Dispute
    place: Place


class Matter(NamedTuple):
    """A change that matters, with its clause."""

    place: Place
    line: str


class Folded(NamedTuple):
    """A line that is told once for many clauses."""

    line: str
    places: Sequence[Place]


class First(NamedTuple):
    """What comes first.

    Attributes:
        alarms: What must not be missed, one by one.
        accounts: Where accounts differ.
        matters: (heading, changes).
        throughout: What is told once for many clauses.
    """

    alarms: Sequence[Alarm]
    accounts: Sequence[Account]
    matters: Sequence[tuple[str, Sequence[Matter]]]
    throughout: Sequence[Folded]


def first(
    report: Report,
    entries: Sequence[Entry],
    anchors: Mapping[int, Anchor],
    names: Renamed,
    options: RenderOptions,
) -> First:
    """Return what comes first; `names` are those that were replaced throughout."""
    rows = zip(alarms(entries), headline.loud_rows(entries), strict=True)
    found = disputes(report) if is_whole(options) else ()
    folded = folded_statuses(entries)
    return First(
        [Alarm(what, named(alarm.entry, anchors), said) for alarm, (what, _, said) in rows],
        [Account(dispute, named(dispute.entry, anchors)) for dispute in found],
        list(_matters(entries, anchors).items()),
        [
            *(Folded(line, ()) for line in names.lines),
            *(
                Folded(line, [numbered(entry, anchors) for entry in members])
                for line, members in folded.items()
            ),
        ],
    )


def _matters(entries: Sequence[Entry], anchors: Mapping[int, Anchor]) -> dict[str, list[Matter]]:
    """Return title to changes; what several clauses share is told with them, throughout."""
    found: dict[str, list[Matter]] = {}
    for sides in what_matters(entries):
        if len(sides.entries) == 1:
            matter = Matter(named(sides.entries[0], anchors), sides.line)
            found.setdefault(sides.title, []).append(matter)
    return found
