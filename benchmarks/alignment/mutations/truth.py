"""What became of each clause, as the making of a pair tells, and which moves that needs."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from benchmarks.alignment.mutations.tree import Node

Link = tuple[tuple[int, ...], tuple[int, ...]]
Pair = tuple[int, int]
# Where a clause stands: the number of the link that holds its parent (None at the top,
# -1 below an inserted or removed one), and its part.
_Home = tuple[int | None, str]


@dataclass(frozen=True)
class Truth:
    """The links of a pair of versions.

    Attributes:
        links: (old places, new places), both sorted, each place in one link at most.
        homes: For each link its pairs of places that stand below the same parent, by home.
    """

    links: list[Link]
    homes: list[dict[_Home, list[Pair]]]

    @property
    def pairs(self) -> set[Pair]:
        """Return every old place with every new place of its link."""
        return {(i, j) for olds, news in self.links for i in olds for j in news}

    def fewest_moved(self, said: Collection[int]) -> set[int]:
        """Return the fewest links that must have moved, by number.

        Where several choices are as few, the one that agrees most with `said`, the links
        that someone calls moved: of two clauses that changed places either one moved.
        """
        moved = {number for number, homes in enumerate(self.homes) if not homes}
        families: dict[_Home, list[tuple[int, int, int]]] = {}
        for number, homes in enumerate(self.homes):
            for home, pairs in homes.items():
                families.setdefault(home, []).extend((j, -i, number) for i, j in pairs)
        kept: set[int] = set()
        for family in families.values():
            kept |= _longest_run(sorted(family), said)
        return moved | (set(range(len(self.links))) - kept)


def truth(old: Node, new: Node) -> Truth:
    """Return the truth of a mutation."""
    olds, news = list(old.all()), list(new.all())
    links = _links(news)
    link_of_old = {i: number for number, (places, _) in enumerate(links) for i in places}
    link_of_new = {j: number for number, (_, places) in enumerate(links) for j in places}
    home_old, home_new = _homes(olds, link_of_old), _homes(news, link_of_new)
    homes: list[dict[_Home, list[Pair]]] = []
    for places_old, places_new in links:
        found: dict[_Home, list[Pair]] = {}
        for i in places_old:
            for j in places_new:
                if home_old[i] == home_new[j] and home_old[i][0] != -1:
                    found.setdefault(home_old[i], []).append((i, j))
        homes.append(found)
    return Truth(links, homes)


def _links(news: Iterable[Node]) -> list[Link]:
    """Return the links: a clause is split or merged, never both."""
    by_origins: dict[tuple[int, ...], list[int]] = {}
    for j, node in enumerate(news):
        if node.origins:
            by_origins.setdefault(node.origins, []).append(j)
    return [(olds, tuple(places)) for olds, places in by_origins.items()]


def _homes(nodes: list[Node], link_of: Mapping[int, int]) -> list[_Home]:
    place = {id(node): n for n, node in enumerate(nodes)}
    found: list[_Home] = []
    for node in nodes:
        above = None if node.above is None else place.get(id(node.above))
        found.append((None if above is None else link_of.get(above, -1), node.part))
    return found


def _longest_run(family: list[tuple[int, int, int]], said: Collection[int]) -> set[int]:
    """Return the links of one longest run that rises on both sides, best agreeing with `said`.

    `family` holds (new place, minus old place, link), sorted; so two pairs of one link
    never both rise. Prefix maxima stand in a Fenwick tree (Fenwick 1994).
    """
    ranks = {i: n + 1 for n, i in enumerate(sorted({-minus for _, minus, _ in family}))}
    best: list[tuple[int, int, int]] = [(0, 0, -1)] * (len(ranks) + 1)
    before: list[int] = []
    top = (0, 0, -1)
    for place, (_, minus, link) in enumerate(family):
        count, agreed, came = _highest(best, ranks[-minus] - 1)
        before.append(came)
        value = (count + 1, agreed + (link not in said), place)
        _raise(best, ranks[-minus], value)
        top = max(top, value)
    kept: set[int] = set()
    place = top[2]
    while place >= 0:
        kept.add(family[place][2])
        place = before[place]
    return kept


def _highest(tree: list[tuple[int, int, int]], rank: int) -> tuple[int, int, int]:
    found = (0, 0, -1)
    while rank:
        found = max(found, tree[rank])
        rank &= rank - 1
    return found


def _raise(tree: list[tuple[int, int, int]], rank: int, value: tuple[int, int, int]) -> None:
    while rank < len(tree):
        tree[rank] = max(tree[rank], value)
        rank += rank & -rank
