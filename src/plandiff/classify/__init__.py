"""What changed on each link: facts, before any judgement of them."""

from collections.abc import Iterable, Sequence
from functools import cache

from plandiff.align.link import Alignment, Link
from plandiff.aside import aside, may_fork
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
from plandiff.model import Phrases, Proposal

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

# From so many edited links on, and so large a share of all, two processes share them.
# Each copies the memory that it looks at: at 100,000 clauses, one in twenty edited, that
# costs more than it saves.
_LARGE = 1_000
_LARGE_SHARE = 0.25

_ORDER = {kind: place for place, kind in enumerate(ChangeKind)}


def classify(
    old: Proposal, new: Proposal, alignment: Alignment, phrases: Sequence[Phrases] = ()
) -> tuple[tuple[Change, ...], ...]:
    """Return the changes of each link of `alignment`, in the order of its links.

    Within a link they are in the order of `ChangeKind`, then as found. `phrases` are read
    beside those of the word lists and of both versions.
    """
    comparison = Comparison(Side(old), Side(new), alignment.links, phrases)
    links = alignment.links
    edited = [number for number, link in enumerate(links) if _is_edited(link)]
    if len(edited) < max(_LARGE, _LARGE_SHARE * len(links)) or not may_fork():
        return tuple(_changes(link, comparison) for link in links)
    import pickle  # 3 ms, and only large versions need it

    far = edited[len(edited) // 2 :]

    def half() -> list[tuple[Change, ...]]:
        return [_changes(links[number], comparison) for number in far]

    wait = aside(lambda: pickle.dumps(half(), pickle.HIGHEST_PROTOCOL))
    left_out = frozenset(far)
    found = [
        () if number in left_out else _changes(link, comparison)
        for number, link in enumerate(links)
    ]
    packed = wait()
    done = half() if packed is None else pickle.loads(packed)  # noqa: S301  (from our own child)
    for number, changes in zip(far, done, strict=True):
        found[number] = changes
    return tuple(found)


def _is_edited(link: Link) -> bool:
    """Whether its words have to be compared, which is most of the work."""
    if not link.old or not link.new:
        return False
    return not link.is_pair or link.old[0].clause.text != link.new[0].clause.text


def _changes(link: Link, comparison: Comparison) -> tuple[Change, ...]:
    detectors: Iterable[Detector] = DETECTORS
    if link.is_pair:
        fields = link.old[0].clause.differing(link.new[0].clause)
        detectors = _concerned(tuple(fields))
    found: list[Change] = []
    for detector in detectors:
        found += detector.detect(link, comparison)
    if len(found) > 1:
        found.sort(key=lambda change: _ORDER[change.kind])
    return tuple(found)


@cache  # few combinations, and many links have the same
def _concerned(fields: tuple[str, ...]) -> tuple[Detector, ...]:
    """Return the detectors that a pair which differs in `fields` may concern."""
    return tuple(d for d in DETECTORS if d.fields is None or not d.fields.isdisjoint(fields))
