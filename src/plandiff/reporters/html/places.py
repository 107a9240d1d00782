"""What a line says of a clause: its address, and what it is called there."""

from collections.abc import Mapping
from typing import NamedTuple

from plandiff.prose.names import labels, link_name, titled
from plandiff.report import Entry
from plandiff.reporters.html.anchors import Anchor

_NO_LABEL = "–"


class Place(NamedTuple):
    """A clause that a line speaks of: its address and what it is called."""

    anchor: str
    label: str


def numbered(entry: Entry, anchors: Mapping[int, Anchor]) -> Place:
    """Return the clause by its number ("6 → 4"), or by name where it has none."""
    label, name = labels(entry.link), link_name(entry.link)
    return Place(anchors[entry.number].main, name if label == _NO_LABEL and name else label)


def named(entry: Entry, anchors: Mapping[int, Anchor]) -> Place:
    """Return the clause by number and name."""
    label, name = labels(entry.link), link_name(entry.link)
    told = name if label == _NO_LABEL and name else titled(label, name)
    return Place(anchors[entry.number].main, told)
