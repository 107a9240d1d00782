"""The clauses of both versions in one order, in which each version keeps its own."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from plandiff.align.order import longest_rising
from plandiff.align.provision import Provision, provisions
from plandiff.report import Entry, Report
from plandiff.tracked.pairs import Shown, shown, tokens_of
from plandiff.tracked.tokens import Token, moved_away, moved_here


class Block(NamedTuple):
    """A clause as it stands in the tracked text.

    Attributes:
        entry: The link that it belongs to.
        old: The clause of the old version that it is, or None.
        new: The clause of the new version that it is, or None.
        tokens: Its pieces; each paragraph of it ends with an END.
        move: The name of its move, where all that it keeps stands elsewhere in the other
            version; else "".
        is_main: Whether it carries what is said of its link.
    """

    entry: Entry
    old: Provision | None
    new: Provision | None
    tokens: tuple[Token, ...]
    move: str
    is_main: bool

    @property
    def level(self) -> int:
        """Return how deep it stands; 1 at the top."""
        provision = self.new or self.old
        return provision.level if provision is not None else 1


def blocks(report: Report) -> Iterator[Block]:
    """Yield every clause of both versions in one order.

    Those with an old side are all clauses of the old version in its order, those with a
    new side all of the new version in its order. A clause that cannot stand in both orders
    at once, with the clauses below it, stands twice, under the name of one move.
    """
    every = list(chain.from_iterable(shown(entry) for entry in report.entries))
    resting = _resting(every, _moved(report))
    olds = {_index(item.old): item for item in every if item.old is not None}
    news = {_index(item.new): item for item in every if item.new is not None}
    i = j = 0
    for stop_old, stop_new in [*resting, (len(olds), len(news))]:
        yield from (_away(olds[place]) for place in range(i, stop_old))
        yield from (_here(news[place]) for place in range(j, stop_new))
        if stop_old < len(olds):
            item = news[stop_new]
            yield Block(item.entry, item.old, item.new, tokens_of(item), "", item.is_main)
        i, j = stop_old + 1, stop_new + 1


def _index(provision: Provision | None) -> int:
    return -1 if provision is None else provision.index


def _moved(report: Report) -> set[int]:
    """Return the indices of the old clauses that moved, alone or with the clause above them."""
    found = {p.index for e in report.entries if e.link.is_moved for p in e.link.old}
    for provision in provisions(report.old.proposal):
        if provision.parent in found:
            found.add(provision.index)
    return found


def _resting(every: Sequence[Shown], moved: set[int]) -> list[tuple[int, int]]:
    """Return (old index, new index) of the clauses that stand in the order of both versions."""
    pairs = sorted(
        (item.old.index, item.new.index)
        for item in every
        if item.old is not None and item.new is not None and item.old.index not in moved
    )
    return [pairs[place] for place in sorted(longest_rising([new for _, new in pairs]))]


def _away(item: Shown) -> Block:
    """Return a clause that stands in the old version, or stands there elsewhere."""
    tokens = tokens_of(item)
    if item.new is None:
        return Block(item.entry, item.old, None, tokens, "", item.is_main)
    move = _move(item)
    is_main = False  # what is said of it stands where it is now
    return Block(item.entry, item.old, None, tuple(moved_away(tokens, move)), move, is_main)


def _here(item: Shown) -> Block:
    """Return a clause that stands in the new version, or stood elsewhere in the old one."""
    tokens = tokens_of(item)
    if item.old is None:
        return Block(item.entry, None, item.new, tokens, "", item.is_main)
    move = _move(item)
    return Block(item.entry, None, item.new, tuple(moved_here(tokens, move)), move, item.is_main)


def _move(item: Shown) -> str:
    return f"plandiff{item.entry.number}"
