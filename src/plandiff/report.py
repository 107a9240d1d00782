"""The one value that reporters show: two versions, their links, and what changed."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from plandiff.align.link import Alignment, Link
from plandiff.changes import ALONE, ALTERED, Change, ChangeKind
from plandiff.load.loaded import Loaded
from plandiff.model import Phrases

_ALTERED, _ALONE = frozenset(ALTERED), frozenset(ALONE)


class Entry(NamedTuple):
    """A link and its changes.

    Attributes:
        number: Place of the link in the report, counted from 0.
        changes: In reading order of their kinds; empty where nothing changed.
        kinds: The kinds that apply, each once, in reading order.
    """

    number: int
    link: Link
    changes: tuple[Change, ...]
    kinds: tuple[ChangeKind, ...]

    def first(self, kind: ChangeKind) -> Change | None:
        """Return the first change of `kind`, or None."""
        return next((change for change in self.changes if change.kind is kind), None)

    def all(self, *kinds: ChangeKind) -> tuple[Change, ...]:
        """Return the changes of these kinds."""
        return tuple(change for change in self.changes if change.kind in kinds)

    @property
    def is_altered(self) -> bool:
        """Whether a clause of both versions changed in text or negotiation."""
        return not _ALTERED.isdisjoint(self.kinds) and _ALONE.isdisjoint(self.kinds)

    @property
    def is_top(self) -> bool:
        """Whether it concerns a clause at the top level, on any side."""
        return any(p.level == 1 for p in (*self.link.old, *self.link.new))


def entry_of(number: int, link: Link, changes: tuple[Change, ...]) -> Entry:
    """Return the entry of a link with these changes."""
    return Entry(number, link, changes, tuple(dict.fromkeys(c.kind for c in changes)))


class Report(NamedTuple):
    """Everything that is known of the change from one version to the other.

    Attributes:
        old: The old version as loaded.
        new: The new version as loaded.
        entries: One for each link, in the order of the alignment.
        ids_ignored: Whether the links were found without ids.
        phrases: What was added to the word lists, beside what the versions add.
    """

    old: Loaded
    new: Loaded
    entries: tuple[Entry, ...]
    ids_ignored: bool = False
    phrases: tuple[Phrases, ...] = ()

    @property
    def has_differences(self) -> bool:
        """Whether any clause differs, noise and undetermined included."""
        return any(entry.changes for entry in self.entries)

    @property
    def counts(self) -> Mapping[ChangeKind, int]:
        """Return for each kind how many links have it; kinds that none has are left out."""
        found = Counter(kind for entry in self.entries for kind in entry.kinds)
        return {kind: found[kind] for kind in ChangeKind if found[kind]}

    def having(self, *kinds: ChangeKind) -> Iterator[Entry]:
        """Yield the entries that have one of `kinds`, in order."""
        return (entry for entry in self.entries if any(kind in kinds for kind in entry.kinds))


def build_report(
    old: Loaded,
    new: Loaded,
    alignment: Alignment,
    changes: tuple[tuple[Change, ...], ...],
    phrases: Sequence[Phrases] = (),
) -> Report:
    """Return the report of `alignment`, whose links changed as `changes` tells."""
    entries = tuple(
        entry_of(number, link, found)
        for number, (link, found) in enumerate(zip(alignment.links, changes, strict=True))
    )
    return Report(old, new, entries, alignment.ids_ignored, tuple(phrases))
