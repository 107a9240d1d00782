"""The order in which one reads: what is gone stands where it stood."""

from collections.abc import Sequence

from plandiff.report import Entry


def reading_order(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return `entries` in the order of the new version.

    An entry without a new side follows the one that holds the clause before it in the old
    version; at the start where nothing does.
    """
    by_old = {p.index: entry for entry in entries for p in entry.link.old}
    follows: dict[int | None, list[Entry]] = {}
    for entry in entries:
        if not entry.link.new:
            before = by_old.get(entry.link.old[0].index - 1)
            follows.setdefault(before.number if before else None, []).append(entry)
    found: list[Entry] = []
    # From the end, since what is taken from the end of the list comes first.
    waiting = [entry for entry in reversed(entries) if entry.link.new]
    waiting += reversed(follows.get(None, []))
    while waiting:
        entry = waiting.pop()
        found.append(entry)
        waiting += reversed(follows.get(entry.number, []))
    return tuple(found)
