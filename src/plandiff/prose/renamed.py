"""Names that were replaced throughout: one line for each, not a row for each clause."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from plandiff.changes import ALTERED, Change, ChangeKind
from plandiff.language.noise import plain
from plandiff.prose.meaning import LINES
from plandiff.prose.names import labels
from plandiff.report import Entry, entry_of

# What a clause may have and still be told in the line of a name alone.
_RIPPLE = frozenset((ChangeKind.REWORDED, ChangeKind.TERM_CHANGED))
_TOLD = (frozenset(ALTERED) - _RIPPLE) | {ChangeKind.MOVED, ChangeKind.OPTION_UNDETERMINED}


class Renamed(NamedTuple):
    """The names that were replaced throughout, ready to be told.

    Attributes:
        lines: One a name, with its places and the clauses in which nothing else changed.
        folded: Numbers of the entries that need no row of their own.
    """

    lines: tuple[str, ...]
    folded: frozenset[int]

    def without(self, entry: Entry) -> Entry:
        """Return `entry` without the changes that `lines` tell."""
        kept = tuple(change for change in entry.changes if not _is_rename(change))
        is_told = self.lines and len(kept) < len(entry.changes)
        return entry_of(entry.number, entry.link, kept) if is_told else entry


def renamed(entries: Sequence[Entry]) -> Renamed:
    """Return what is to be told of the names that `entries` say were replaced throughout."""
    changes = [change for entry in entries for change in entry.changes if _is_rename(change)]
    if not changes:
        return Renamed((), frozenset())
    names = {change.old_value["name"]: change.new_value["name"] for change in changes}
    pattern = re.compile(
        r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(names, key=len, reverse=True))) + r")(?!\w)"
    )
    alone = [entry for entry in entries if _is_ripple(entry, pattern, names)]
    lines = tuple(_line(change, alone) for change in changes)
    return Renamed(lines, frozenset(entry.number for entry in alone))


def _line(change: Change, alone: Iterable[Entry]) -> str:
    name = change.old_value["name"]
    places = [
        labels(entry.link) for entry in alone if name in plain(entry.link.old[0].clause.text or "")
    ]
    line = LINES[ChangeKind.TERM_CHANGED](change)
    return f"{line}; nothing else changed in {', '.join(places)}" if places else line


def _is_rename(change: Change) -> bool:
    return change.kind is ChangeKind.TERM_CHANGED and "replaced_in" in (change.detail or {})


def _is_ripple(entry: Entry, pattern: re.Pattern[str], names: Mapping[str, str]) -> bool:
    """Whether nothing but names differs in a clause."""
    if not entry.link.is_pair or not entry.is_altered or not _TOLD.isdisjoint(entry.kinds):
        return False
    if not all(map(_is_rename, entry.all(ChangeKind.TERM_CHANGED))):
        return False
    old, new = entry.link.old[0].clause.text, entry.link.new[0].clause.text
    return pattern.sub(lambda match: names[match[0]], plain(old or "")) == plain(new or "")
