"""Reports changed: what witnesses say of an unpublished text."""

from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind
from plandiff.classify.detector import Comparison, Detector
from plandiff.classify.fields import differing

_FIELDS = ("reports",)


def _detect(link: Link, _comparison: Comparison) -> Iterator[Change]:
    if link.old and link.new:
        yield from differing(
            ChangeKind.REPORTS_CHANGED, link.old[0].clause, link.new[0].clause, _FIELDS
        )


DETECTOR = Detector(frozenset((ChangeKind.REPORTS_CHANGED,)), _detect, frozenset(_FIELDS))
