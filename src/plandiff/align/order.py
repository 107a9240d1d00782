"""Moves: the smallest set of links outside the longest run that kept its order."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from plandiff.align.draft import Draft


def moved_links(
    draft: Draft, has_place_old: Sequence[bool], has_place_new: Sequence[bool]
) -> set[int]:
    """Return the numbers of the links whose clause stands elsewhere in the new version.

    A clause moved when it stands below another clause than the one that continues its
    old parent, in another part, or out of order among its siblings. Of a split or merged
    clause it is enough that one of its pieces stayed. Clauses without a known place
    (`has_place_*`: unnumbered in a version that is not public) never move.
    """
    moved: set[int] = set()
    # (new place, minus old place, link): of pieces with one place only one can rise.
    siblings: dict[tuple[int | None, str], list[tuple[int, int, int]]] = {}
    everywhere = all(has_place_old) and all(has_place_new)
    for number, (olds, news, _, _) in enumerate(draft.links):
        pairs = [(i, j) for i in olds for j in news]
        if not everywhere and not all(has_place_old[i] and has_place_new[j] for i, j in pairs):
            continue
        moved.add(number)
        for i, j in pairs:
            part = draft.old[i].clause.part
            if part == draft.new[j].clause.part and draft.parents_linked(i, j):
                parent = draft.old[i].parent
                above = None if parent is None else draft.link_of_old[parent]
                siblings.setdefault((above, part), []).append((j, -i, number))
    for family in siblings.values():
        family.sort()
        kept = longest_rising([-minus for _, minus, _ in family])
        moved -= {family[place][2] for place in kept}
    return moved


def longest_rising(values: Sequence[int]) -> set[int]:
    """Return the places of one longest rising run of `values`; equal ones do not rise.

    Source: patience sorting (Fredman 1975), n log n.
    """
    if all(one < other for one, other in pairwise(values)):
        return set(range(len(values)))
    tails: list[int] = []
    tail_at: list[int] = []
    before: list[int] = []
    for place, value in enumerate(values):
        if not tails or value > tails[-1]:
            before.append(tail_at[-1] if tails else -1)
            tails.append(value)
            tail_at.append(place)
            continue
        pile = bisect_left(tails, value)
        before.append(tail_at[pile - 1] if pile else -1)
        tails[pile] = value
        tail_at[pile] = place
    kept: set[int] = set()
    place = tail_at[-1] if tail_at else -1
    while place >= 0:
        kept.add(place)
        place = before[place]
    return kept
