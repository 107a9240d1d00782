"""Topics changed: what the clause is filed under."""

from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind
from plandiff.classify.detector import Comparison, Detector
from plandiff.classify.fields import differing

_FIELDS = ("topics",)


def _detect(link: Link, _comparison: Comparison) -> Iterator[Change]:
    if link.old and link.new:
        yield from differing(
            ChangeKind.TOPICS_CHANGED, link.old[0].clause, link.new[0].clause, _FIELDS
        )


DETECTOR = Detector(frozenset((ChangeKind.TOPICS_CHANGED,)), _detect, frozenset(_FIELDS))
