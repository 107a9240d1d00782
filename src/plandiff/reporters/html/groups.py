"""The clauses in three groups: to be read, to be looked up, and unchanged."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from plandiff.changes import ALONE, NOISES, RECORD, ChangeKind
from plandiff.prose.facts import NAMED, ROWS, folded_statuses
from plandiff.prose.renamed import Renamed
from plandiff.report import Entry
from plandiff.reporters.html.anchors import Anchor
from plandiff.reporters.html.cards import Card, card
from plandiff.reporters.reporter import RenderOptions

_TOLD = NAMED | frozenset(ALONE)


class Groups(NamedTuple):
    """Cards by entry number, in reading order.

    Attributes:
        changes: What changed, one by one.
        minor: Only number, status, record or layout differ, or names replaced throughout.
        same: Nothing differs.
        opens_minor: Whether `minor` is what was asked for.
    """

    changes: Mapping[int, Card]
    minor: Mapping[int, Card]
    same: Mapping[int, Card]
    opens_minor: bool


def groups(
    entries: Sequence[Entry],
    anchors: Mapping[int, Anchor],
    names: Renamed,
    options: RenderOptions,
) -> Groups:
    """Return `entries` as cards; lines that `First.throughout` tells are not told again."""
    folded = folded_statuses(entries)
    changes: dict[int, Card] = {}
    minor: dict[int, Card] = {}
    same: dict[int, Card] = {}
    for entry in entries:
        is_major = _is_major(entry, names)
        shown = names.without(entry) if is_major else entry
        told = folded if is_major else {}
        group = changes if is_major else minor if entry.changes else same
        group[entry.number] = card(entry, shown, anchors[entry.number], options, told)
    wants_minor = options.record or not {*RECORD, *NOISES}.isdisjoint(options.only)
    return Groups(changes, minor, same, wants_minor or not changes)


def _is_major(entry: Entry, names: Renamed) -> bool:
    """Whether `entry` is read in full: more differs than a line tells of many clauses."""
    if entry.number in names.folded:
        return False
    if entry.is_altered:
        return not ROWS.isdisjoint(entry.kinds) or ChangeKind.MOVED in entry.kinds
    return not _TOLD.isdisjoint(entry.kinds)
