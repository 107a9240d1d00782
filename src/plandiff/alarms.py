"""What must not be missed: agreed text touched or gone, a voice passed over, rank lost."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from plandiff.agreement import is_agreed
from plandiff.changes import Change, ChangeKind
from plandiff.report import Entry


class AlarmKind(StrEnum):
    """What an alarm is about, the loudest first; docs/changes.md says when each is raised."""

    REOPENED = "reopened"
    AGREED_REMOVED = "agreed-removed"
    OPTION_DROPPED = "option-dropped-without-consent"
    DEMOTED = "demoted"


class Alarm(NamedTuple):
    """One thing that must not be missed.

    Attributes:
        what: What it is about.
        entry: The link.
        change: The change that raises it.
    """

    what: AlarmKind
    entry: Entry
    change: Change


def alarms(entries: Sequence[Entry]) -> tuple[Alarm, ...]:
    """Return the alarms that `entries` raise, by kind, then in their order."""
    found = [alarm for entry in entries for alarm in _alarms(entry)]
    order = list(AlarmKind)
    return tuple(sorted(found, key=lambda alarm: order.index(alarm.what)))


def _alarms(entry: Entry) -> Iterator[Alarm]:
    for change in entry.changes:
        what = _what(change)
        if what is not None:
            yield Alarm(what, entry, change)


def _what(change: Change) -> AlarmKind | None:
    detail = change.detail or {}
    if change.kind is ChangeKind.REOPENED:
        return AlarmKind.REOPENED
    if change.kind is ChangeKind.REMOVED and is_agreed(change.old_value.get("status")):
        return AlarmKind.AGREED_REMOVED
    if change.kind is ChangeKind.OPTION_DROPPED and "not_agreed" in detail:
        return AlarmKind.OPTION_DROPPED
    if change.kind is ChangeKind.MOVED and "demoted" in detail:
        return AlarmKind.DEMOTED
    return None
