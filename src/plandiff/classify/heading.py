"""Retitled: the heading differs."""

from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind
from plandiff.classify.detector import Comparison, Detector


def _detect(link: Link, _comparison: Comparison) -> Iterator[Change]:
    if link.old and link.new:
        old, new = link.old[0].clause.heading, link.new[0].clause.heading
        if old != new:
            yield Change(ChangeKind.RETITLED, old, new)


DETECTOR = Detector(frozenset((ChangeKind.RETITLED,)), _detect, frozenset(("heading",)))
