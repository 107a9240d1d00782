"""What changed on each link: facts, before any judgement of them."""

from collections.abc import Iterable
from functools import cache

from plandiff.align.link import Alignment, Link
from plandiff.aside import aside, may_fork
from plandiff.changes import Change, ChangeKind
from plandiff.classify import (
    evidence,
    heading,
    numbering,
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

# From so many links on, two processes share them: starting the second and handing over cost
# 25 ms on a busy machine, where these links, one in twenty edited, take 150.
_LARGE = 5_000

_ORDER = {kind: place for place, kind in enumerate(ChangeKind)}


def classify(old: Proposal, new: Proposal, alignment: Alignment) -> tuple[tuple[Change, ...], ...]:
    """Return the changes of each link of `alignment`, in the order of its links.

    Within a link they are in the order of `ChangeKind`, then as found.
    """
    comparison = Comparison(Side(old), Side(new))
    links = alignment.links
    if len(links) < _LARGE or not may_fork():
        return tuple(_changes(link, comparison) for link in links)
    middle = len(links) // 2

    def rest() -> tuple[tuple[Change, ...], ...]:
        return tuple(_changes(link, comparison) for link in links[middle:])

    import pickle  # 3 ms, and only large versions need it

    wait = aside(lambda: pickle.dumps(rest(), pickle.HIGHEST_PROTOCOL))
    first = tuple(_changes(link, comparison) for link in links[:middle])
    packed = wait()
    return first + (rest() if packed is None else pickle.loads(packed))  # noqa: S301  (from our own child)


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
