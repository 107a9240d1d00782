"""What changed on each link: facts, before any judgement of them."""

from collections.abc import Iterable
from functools import cache

from plandiff.align.link import Alignment, Link
from plandiff.changes import Change, ChangeKind
from plandiff.classify import (
    bracket,
    date,
    evidence,
    heading,
    hedge,
    negation,
    numbering,
    obligation,
    options,
    party,
    place,
    presence,
    quantity,
    reference,
    reopening,
    reports,
    sources,
    status,
    term,
    topics,
    wording,
)
from plandiff.classify.detector import Comparison, Detector, Side
from plandiff.model import Proposal

DETECTORS: tuple[Detector, ...] = (
    presence.DETECTOR,
    wording.DETECTOR,
    quantity.DETECTOR,
    date.DETECTOR,
    obligation.DETECTOR,
    negation.DETECTOR,
    party.DETECTOR,
    hedge.DETECTOR,
    place.DETECTOR,
    numbering.DETECTOR,
    heading.DETECTOR,
    term.DETECTOR,
    reference.DETECTOR,
    status.DETECTOR,
    reopening.DETECTOR,
    bracket.DETECTOR,
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
    comparison = Comparison(Side(old), Side(new), alignment.links)
    return tuple(_changes(link, comparison) for link in alignment.links)


def _changes(link: Link, comparison: Comparison) -> tuple[Change, ...]:
    detectors: Iterable[Detector] = DETECTORS
    if link.is_pair:
        fields = link.old[0].clause.differing(link.new[0].clause)
        detectors = _concerned(frozenset(fields))
    found = (change for detector in detectors for change in detector.detect(link, comparison))
    return tuple(sorted(found, key=lambda change: _ORDER[change.kind]))


@cache  # few combinations, and many links have the same
def _concerned(fields: frozenset[str]) -> tuple[Detector, ...]:
    """Return the detectors that a pair which differs in `fields` may concern."""
    return tuple(d for d in DETECTORS if d.fields is None or not fields.isdisjoint(d.fields))
