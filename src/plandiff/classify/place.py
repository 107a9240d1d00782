"""Moved: the clause stands elsewhere, among its siblings, below another, or in another part."""

from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.align.provision import Provision
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector


def _detect(link: Link, _comparison: Comparison) -> Iterator[Change]:
    if link.is_moved:
        yield Change(ChangeKind.MOVED, _where(link.old[0]), _where(link.new[0]))


def _where(provision: Provision) -> Value:
    return {"path": list(provision.path), "part": provision.clause.part}


DETECTOR = Detector(frozenset((ChangeKind.MOVED,)), _detect)
