"""Retitled: the heading differs, in more than noise and spellings of names."""

from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind
from plandiff.classify.detector import Comparison, Detector
from plandiff.classify.wordings import small_difference


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    if link.old and link.new:
        old, new = link.old[0].clause.heading, link.new[0].clause.heading
        if old != new and small_difference(old, new, comparison) is None:
            yield Change(ChangeKind.RETITLED, old, new)


DETECTOR = Detector(frozenset((ChangeKind.RETITLED,)), _detect, frozenset(("heading",)))
