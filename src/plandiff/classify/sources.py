"""Sources changed: where the clause can be looked up."""

from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind
from plandiff.classify.detector import Comparison, Detector
from plandiff.classify.fields import differing

_FIELDS = ("sources",)


def _detect(link: Link, _comparison: Comparison) -> Iterator[Change]:
    if link.old and link.new:
        yield from differing(
            ChangeKind.SOURCES_CHANGED, link.old[0].clause, link.new[0].clause, _FIELDS
        )


DETECTOR = Detector(frozenset((ChangeKind.SOURCES_CHANGED,)), _detect, frozenset(_FIELDS))
