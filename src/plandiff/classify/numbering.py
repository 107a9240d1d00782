"""Renumbered: the printed label differs; never a change of text."""

from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind
from plandiff.classify.detector import Comparison, Detector


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    if not link.old or not link.new:
        return
    old, new = link.old[0].clause.number, link.new[0].clause.number
    if old == new:
        return
    # The label of a clause in an unpublished text is not known: that is no renumbering.
    unknown = (old is None and comparison.old.proposal.disclosure == "partial") or (
        new is None and comparison.new.proposal.disclosure == "partial"
    )
    if not unknown:
        yield Change(ChangeKind.RENUMBERED, old, new)


DETECTOR = Detector(frozenset((ChangeKind.RENUMBERED,)), _detect, frozenset(("number",)))
