"""What the settings protect is not touched.

Why: each side has clauses that must not go, weaken, change their figures or lose a party. They
stand as data in the settings (docs/checking.md, "Red lines"), each with its own message and
severity.

Passes (above the line the new version, below it the old one; the red line
`{id = "ports", message = "The ports stay.", clauses = ["ports"], must-not = ["removed"]}`):

    clauses:
      - id: ports
        text: The harbours of both coasts shall reopen within a month.
      - id: rail
        text: Trains cross the river again before the winter.
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
      - id: rail
        text: Trains cross the river again before the winter.

Fails:

    clauses:
      - id: rail
        text: Trains cross the river again before the winter.
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
      - id: rail
        text: Trains cross the river again before the winter.
"""

from collections.abc import Iterator

from plandiff.changes import ChangeKind
from plandiff.findings import Severity
from plandiff.load.values import Path
from plandiff.report import Entry
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.protected import lost_parties, protected
from plandiff.subject.redline import Event, RedLine
from plandiff.subject.revision import Revision, first_difference, neighbour_of, path_of
from plandiff.visible import visible_line


def _check(revision: Revision) -> Iterator[Breach]:
    for line in revision.red_lines:
        for entry in protected(revision.report, line):
            for what, about in _crossed(revision, line, entry):
                yield _breach(revision, line, entry, what, about)


def _crossed(
    revision: Revision, line: RedLine, entry: Entry
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what `entry` did that `line` forbids, in words, and what makes it this finding."""
    for kind in entry.kinds:
        if kind in line.must_not:
            yield kind.value, tuple(str(c.new_value) for c in entry.all(kind))
    if Event.WEAKENED in line.must_not and (texts := _weakened(entry)):
        yield Event.WEAKENED.value, texts
    changed = entry.all(ChangeKind.QUANTITY_CHANGED, ChangeKind.DATE_CHANGED)
    if Event.VALUE_CHANGED in line.must_not and changed:
        yield Event.VALUE_CHANGED.value, tuple(str(change.new_value) for change in changed)
    if Event.PARTY_LOST in line.must_not or line.parties:
        for party in lost_parties(revision.report, entry, line.parties):
            yield f"{Event.PARTY_LOST.value}: {visible_line(party, 40)}", (party,)


def _weakened(entry: Entry) -> tuple[str, ...]:
    """Return the changes that oblige to less: weaker words, or a condition that was not there."""
    weaker = [
        change
        for change in entry.all(ChangeKind.OBLIGATION_CHANGED)
        if (change.detail or {}).get("direction") == "weaker"
    ]
    hedged = [c for c in entry.all(ChangeKind.HEDGE_CHANGED) if c.old_value is None]
    return tuple(str(change.new_value) for change in (*weaker, *hedged))


def _breach(
    revision: Revision, line: RedLine, entry: Entry, what: str, about: tuple[str, ...]
) -> Breach:
    is_gone = not entry.link.new
    provision = (entry.link.new or entry.link.old)[0]
    path: Path = neighbour_of(revision.report, provision) if is_gone else path_of(provision)
    offset = first_difference(entry)
    return Breach(
        f"{visible_line(line.message, 200)} ({visible_line(line.id, 60)}: {what},"
        f" against {revision.old_name})",
        (*path, "text") if offset is not None else path,
        (line.id, what, *about),
        provision.name,
        offset=offset,
        old_path=path_of(provision) if is_gone else None,
        severity=line.severity,
    )


RULE = Rule(Severity.ERROR, _check)
