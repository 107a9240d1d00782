"""The shape of a detector: one concern, one file, one entry in `DETECTORS`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind
from plandiff.model import Proposal


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a detector may ask about beyond the link: both versions."""

    old: Proposal
    new: Proposal


Detect: TypeAlias = Callable[[Link, Comparison], Iterator[Change]]


@dataclass(frozen=True, slots=True)
class Detector:
    """A detector and the kinds of change that it alone reports.

    Attributes:
        kinds: No other detector reports them.
        detect: Yields the changes of one link; never raises, for any link.
    """

    kinds: frozenset[ChangeKind]
    detect: Detect
