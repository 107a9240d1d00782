"""The links found so far, which each pass adds to and reads."""

from collections.abc import Sequence

from plandiff.align.family import Family
from plandiff.align.link import Method
from plandiff.align.provision import Provision

# Pairs that content made: what words or editors made certain has nothing left to say.
OPEN = frozenset((Method.SIMILAR_TEXT, Method.SAME_HEADING, Method.SPLIT_MERGE))


class Draft:
    """Two versions and the links between their provisions, by index.

    Attributes:
        old: Provisions of the first side.
        new: Provisions of the second side.
        free_old: Indexes that no link holds yet, in reading order.
        free_new: The same for the second side.
        links: (old indexes, new indexes, method, score) in the order they were found.
        families: The siblings of each provision, by side.
    """

    def __init__(self, old: Sequence[Provision], new: Sequence[Provision]) -> None:
        """Start without any link."""
        self.old = old
        self.new = new
        self.link_of_old: list[int | None] = [None] * len(old)
        self.link_of_new: list[int | None] = [None] * len(new)
        self.links: list[tuple[tuple[int, ...], tuple[int, ...], Method, float]] = []
        # What speaks for and against a link that was judged, by its number (`Link.evidence`).
        self.grounds: dict[int, tuple[tuple[str, float], ...]] = {}
        self.families = Family(old), Family(new)

    @property
    def free_old(self) -> list[int]:
        """Return the old provisions that no link holds, in reading order."""
        return [i for i, link in enumerate(self.link_of_old) if link is None]

    @property
    def free_new(self) -> list[int]:
        """Return the new provisions that no link holds, in reading order."""
        return [j for j, link in enumerate(self.link_of_new) if link is None]

    def link(
        self, old: Sequence[int], new: Sequence[int], method: Method, score: float = 1.0
    ) -> None:
        """Link `old` and `new`, none of which may be linked already."""
        number = len(self.links)
        for i in old:
            self.link_of_old[i] = number
        for j in new:
            self.link_of_new[j] = number
        self.links.append((tuple(old), tuple(new), method, score))

    def members(self, number: int, side: int) -> tuple[int, ...]:
        """Return the provisions of a link on side 0 or 1."""
        olds, news, _, _ = self.links[number]
        return news if side else olds

    def join(self, number: int, side: int, index: int, score: float) -> None:
        """Add a free provision of side 0 or 1 to a link, which becomes a split or a merge."""
        olds, news, _, own_score = self.links[number]
        (self.link_of_new if side else self.link_of_old)[index] = number
        if side:
            news = tuple(sorted((*news, index)))
        else:
            olds = tuple(sorted((*olds, index)))
        self.links[number] = (olds, news, Method.SPLIT_MERGE, min(score, own_score))

    def both_free(self, i: int, j: int) -> bool:
        """Whether no link holds old `i` or new `j`."""
        return self.link_of_old[i] is None and self.link_of_new[j] is None

    def ids_differ(self, i: int, j: int) -> bool:
        """Whether both have an id, and different ones: their editor calls them different."""
        ids = self.old[i].clause.id, self.new[j].clause.id
        return None not in ids and ids[0] != ids[1]

    def parents_linked(self, i: int, j: int) -> bool:
        """Whether both stand at the top, or below clauses that are linked to each other."""
        above_old, above_new = self.old[i].parent, self.new[j].parent
        if above_old is None or above_new is None:
            return above_old is above_new
        link = self.link_of_old[above_old]
        return link is not None and link == self.link_of_new[above_new]


def by_side(side: int, index: int, other: int) -> tuple[int, int]:
    """Return the two as (old, new)."""
    return (index, other) if side == 0 else (other, index)
