"""What matters in a change as two quotes: what stood there, and what stands there now."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from plandiff.changes import Change, ChangeKind
from plandiff.prose.facts import fact, folded_statuses, status_of
from plandiff.prose.meaning import difference, governed, led_to, obligation_remark, party_remark
from plandiff.report import Entry
from plandiff.visible import visible_line


class Sides(NamedTuple):
    """A change that matters, as it stands in one line.

    Attributes:
        what: What changed, in a word or two.
        title: What changes of this sort are called together.
        entries: The clauses; several where they share it.
        old: What stood in the old version.
        new: What stands in the new one.
        remark: What follows from the two, or "".
        line: The whole of it in one line.
    """

    what: str
    title: str
    entries: tuple[Entry, ...]
    old: str
    new: str
    remark: str
    line: str


def what_matters(entries: Iterable[Entry]) -> Iterator[Sides]:
    """Yield what readers look for first, by kind, in the order of `entries`.

    A change of status that three clauses share is told once.
    """
    entries = tuple(entries)
    for kind, (what, title, sides) in _SIDES.items():
        if kind is ChangeKind.STATUS_CHANGED:
            yield from _statuses(entries)
            continue
        for entry in entries:
            for change in entry.all(kind):
                yield Sides(what, title, (entry,), *sides(change), fact(change, entry.link))


def _statuses(entries: tuple[Entry, ...]) -> Iterator[Sides]:
    what, title, sides = _SIDES[ChangeKind.STATUS_CHANGED]
    folded = folded_statuses(entries)
    told: set[str] = set()
    for entry in entries:
        for change in entry.all(ChangeKind.STATUS_CHANGED):
            line = status_of(change)
            if line in told:
                continue
            members: tuple[Entry, ...] = (entry,)
            if line in folded:
                told.add(line)
                members = tuple(folded[line])
            yield Sides(what, title, members, *sides(change), fact(change, entry.link))


def _quantity(change: Change) -> tuple[str, str, str]:
    return governed(change.old_value), governed(change.new_value), difference(change)


def _quoted(nothing: str, remark: Callable[[Change], str] = lambda _change: "") -> Any:
    def sides(change: Change) -> tuple[str, str, str]:
        old, new = (
            nothing if value is None else visible_line(value["text"], 120)
            for value in (change.old_value, change.new_value)
        )
        return old, new, remark(change)

    return sides


def _status(change: Change) -> tuple[str, str, str]:
    old, new = (_state(value) for value in (change.old_value, change.new_value))
    return old, new, ""


def _state(value: Mapping[str, Any]) -> str:
    who = ", ".join(visible_line(party, 60) for party in value.get("agreed_by", ()))
    if "status" not in value:
        return f"agreed by {who or 'nobody'}"
    status = visible_line(value["status"] or "no status", 60)
    return f"{status} ({who})" if who else status


def _reference(change: Change) -> tuple[str, str, str]:
    old, new = (
        "no reference" if value is None else f"{visible_line(value['text'], 60)} = {led_to(value)}"
        for value in (change.old_value, change.new_value)
    )
    return old, new, ""


_SIDES: dict[ChangeKind, tuple[str, str, Callable[[Change], tuple[str, str, str]]]] = {
    ChangeKind.QUANTITY_CHANGED: ("quantity", "Quantities", _quantity),
    ChangeKind.DATE_CHANGED: ("date", "Dates", _quoted("no date")),
    ChangeKind.OBLIGATION_CHANGED: (
        "obligation",
        "Obligations",
        _quoted("none", obligation_remark),
    ),
    ChangeKind.NEGATION_CHANGED: ("negation", "Negations", _quoted("none")),
    ChangeKind.PARTY_CHANGED: ("party", "Parties", _quoted("none", party_remark)),
    ChangeKind.HEDGE_CHANGED: ("condition", "Conditions", _quoted("no such limit")),
    ChangeKind.STATUS_CHANGED: ("status", "Statuses", _status),
    ChangeKind.REFERENCE_STALE: ("stale reference", "Stale references", _reference),
    ChangeKind.REFERENCE_DANGLING: ("dangling reference", "References to nothing", _reference),
    ChangeKind.REFERENCE_RETARGETED: (
        "reference to another clause",
        "References to another clause",
        _reference,
    ),
}
