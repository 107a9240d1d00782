"""Neighbours: the clauses below the same parent, in their order."""

from collections.abc import Sequence

from plandiff.align.provision import Provision


class Family:
    """The siblings of each clause of one side.

    Attributes:
        before: The sibling just before each clause, None for the first.
        after: The sibling just after each clause, None for the last.
        place: The place of each clause among its siblings, from 0.
        size: How many siblings it is one of.
        members: All families, each in its order.
    """

    def __init__(self, side: Sequence[Provision]) -> None:
        """Gather the families of `side`."""
        families: dict[int | None, list[int]] = {}
        for provision in side:
            families.setdefault(provision.parent, []).append(provision.index)
        self.members = list(families.values())
        self.before: list[int | None] = [None] * len(side)
        self.after: list[int | None] = [None] * len(side)
        self.place = [0] * len(side)
        self.size = [0] * len(side)
        for members in self.members:
            for place, index in enumerate(members):
                self.place[index] = place
                self.size[index] = len(members)
                if place:
                    self.before[index] = members[place - 1]
                    self.after[members[place - 1]] = index

    def nearest(self, linked: Sequence[bool]) -> tuple[list[int | None], list[int | None]]:
        """Return for each clause the nearest sibling before it, and after it, that is linked."""
        before: list[int | None] = [None] * len(linked)
        after: list[int | None] = [None] * len(linked)
        for members in self.members:
            _carry(members, linked, before)
            _carry(members[::-1], linked, after)
        return before, after


def _carry(members: Sequence[int], linked: Sequence[bool], seen: list[int | None]) -> None:
    last: int | None = None
    for index in members:
        seen[index] = last
        if linked[index]:
            last = index
