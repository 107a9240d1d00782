"""Moved: the clause stands elsewhere, among its siblings, below another, or in another part."""

from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.align.provision import Provision
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector

# A clause that goes from the operative part to one of these loses force.
_LOWER = frozenset(("preamble", "annex"))


def _detect(link: Link, _comparison: Comparison) -> Iterator[Change]:
    if link.is_moved:
        old, new = link.old[0], link.new[0]
        is_demoted = old.clause.part == "operative" and new.clause.part in _LOWER
        detail = {"demoted": True} if is_demoted else None
        yield Change(ChangeKind.MOVED, _where(old), _where(new), detail=detail)


def _where(provision: Provision) -> Value:
    return {"path": list(provision.path), "part": provision.clause.part}


DETECTOR = Detector(frozenset((ChangeKind.MOVED,)), _detect)
