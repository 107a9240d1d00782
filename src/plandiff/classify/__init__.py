"""What changed on each link: facts, before any judgement of them."""

from plandiff.align.link import Alignment, Link
from plandiff.changes import Change, ChangeKind
from plandiff.classify import (
    evidence,
    heading,
    negation,
    numbering,
    obligation,
    options,
    place,
    presence,
    quantity,
    reports,
    sources,
    status,
    topics,
    wording,
)
from plandiff.classify.detector import Comparison, Detector, Side
from plandiff.model import Proposal

DETECTORS: tuple[Detector, ...] = (
    presence.DETECTOR,
    wording.DETECTOR,
    quantity.DETECTOR,
    obligation.DETECTOR,
    negation.DETECTOR,
    place.DETECTOR,
    numbering.DETECTOR,
    heading.DETECTOR,
    status.DETECTOR,
    options.DETECTOR,
    reports.DETECTOR,
    evidence.DETECTOR,
    sources.DETECTOR,
    topics.DETECTOR,
)

_ORDER = {kind: place for place, kind in enumerate(ChangeKind)}


def classify(old: Proposal, new: Proposal, alignment: Alignment) -> tuple[tuple[Change, ...], ...]:
    """Return the changes of each link of `alignment`, in the order of its links.

    Within a link they are in the order of `ChangeKind`, then as found.
    """
    comparison = Comparison(Side(old), Side(new))
    return tuple(_changes(link, comparison) for link in alignment.links)


def _changes(link: Link, comparison: Comparison) -> tuple[Change, ...]:
    if link.is_pair and not link.is_moved and link.old[0].clause == link.new[0].clause:
        return ()
    found = (change for detector in DETECTORS for change in detector.detect(link, comparison))
    return tuple(sorted(found, key=lambda change: _ORDER[change.kind]))
