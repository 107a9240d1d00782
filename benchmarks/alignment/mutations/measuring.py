"""How much of the truth of a mutation the aligner finds."""

from dataclasses import dataclass, fields

from benchmarks.alignment.mutations.mutation import Mutation
from benchmarks.alignment.mutations.tree import to_proposal
from benchmarks.alignment.mutations.truth import Truth, truth

from plandiff.align import Link, align


@dataclass
class Measured:
    """Counts; add them up with `+`.

    Attributes:
        changed: Changes that were made.
        right: Pairs of the truth that were linked.
        wrong: Pairs that were linked and are not in the truth.
        missed: Pairs of the truth that were not linked.
        moves: Links that moved, as few as can be said.
        moves_found: Of those, the ones that were linked and called moved.
        moves_said: Links that were called moved.
        false_moves: Of those, the ones that hold no pair that moved.
        joins: Splits and merges.
        joins_found: Of those, the ones found with all their clauses and no other.
        joins_said: Links that were called split or merged.
    """

    changed: int = 0
    right: int = 0
    wrong: int = 0
    missed: int = 0
    moves: int = 0
    moves_found: int = 0
    moves_said: int = 0
    false_moves: int = 0
    joins: int = 0
    joins_found: int = 0
    joins_said: int = 0

    def __add__(self, other: "Measured") -> "Measured":
        """Return the sums."""
        return Measured(
            **{f.name: getattr(self, f.name) + getattr(other, f.name) for f in fields(self)}
        )


def measured(mutation: Mutation) -> Measured:
    """Align the pair, ids left out of account, and count."""
    found = align(
        to_proposal("old", mutation.old), to_proposal("new", mutation.new), ignore_ids=True
    )
    return judged(mutation.changed, truth(mutation.old, mutation.new), found.links)


def judged(changed: int, known: Truth, links: tuple[Link, ...]) -> Measured:
    """Compare links with the truth."""
    said = {pair: link for link in links for pair in _pairs(link)}
    pairs = known.pairs
    by_number = [[(i, j) for i in olds for j in news] for olds, news in known.links]
    called = {
        number
        for number, own in enumerate(by_number)
        if any(pair in said and said[pair].is_moved for pair in own)
    }
    moved = known.fewest_moved(called)
    moved_pairs = {pair for number in moved for pair in by_number[number]}
    moves_said = [link for link in links if link.is_moved]
    joins = {link for link in known.links if len(link[0]) + len(link[1]) > 2}
    joins_said = {_places(link) for link in links if len(link.old) + len(link.new) > 2}
    return Measured(
        changed=changed,
        right=len(pairs & said.keys()),
        wrong=len(said.keys() - pairs),
        missed=len(pairs - said.keys()),
        moves=len(moved),
        moves_found=len(moved & called),
        moves_said=len(moves_said),
        false_moves=sum(moved_pairs.isdisjoint(_pairs(link)) for link in moves_said),
        joins=len(joins),
        joins_found=len(joins & joins_said),
        joins_said=len(joins_said),
    )


def _pairs(link: Link) -> list[tuple[int, int]]:
    return [(a.index, b.index) for a in link.old for b in link.new]


def _places(link: Link) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return tuple(p.index for p in link.old), tuple(p.index for p in link.new)
