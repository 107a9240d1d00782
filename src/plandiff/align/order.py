"""Moves: the smallest set of links outside the longest run that kept its order."""

from bisect import bisect_left
from collections.abc import Sequence

from plandiff.align.draft import Draft


def moved_links(
    draft: Draft, has_place_old: Sequence[bool], has_place_new: Sequence[bool]
) -> set[int]:
    """Return the numbers of the links whose clause stands elsewhere in the new version.

    A clause moved when it stands below another clause than the one that continues its
    old parent, in another part, or out of order among its siblings. Clauses without a
    known place (`has_place_*`: unnumbered in a version that is not public) never move.
    """
    moved: set[int] = set()
    siblings: dict[tuple[int | None, str], list[tuple[int, int, int]]] = {}
    for number, (olds, news, _, _) in enumerate(draft.links):
        if not olds or not news:
            continue
        i, j = olds[0], news[0]
        if not (has_place_old[i] and has_place_new[j]):
            continue
        old, new = draft.old[i], draft.new[j]
        if old.clause.part != new.clause.part or not _same_parent(draft, i, j, number):
            moved.add(number)
            continue
        above = None if old.parent is None else draft.link_of_old[old.parent]
        siblings.setdefault((above, old.clause.part), []).append((j, i, number))
    for family in siblings.values():
        family.sort()
        kept = longest_rising([i for _, i, _ in family])
        moved |= {number for place, (_, _, number) in enumerate(family) if place not in kept}
    return moved


def _same_parent(draft: Draft, i: int, j: int, number: int) -> bool:
    """Whether the parents are linked; a merge of a parent with its child is no move."""
    above = draft.old[i].parent, draft.new[j].parent
    if draft.parents_linked(i, j):
        return True
    links = tuple(
        None if parent is None else side[parent]
        for parent, side in zip(above, (draft.link_of_old, draft.link_of_new), strict=True)
    )
    return number in links and draft.old[i].level == draft.new[j].level


def longest_rising(values: Sequence[int]) -> set[int]:
    """Return the places of one longest rising run of the distinct `values`.

    Source: patience sorting (Fredman 1975), n log n.
    """
    if list(values) == sorted(values):
        return set(range(len(values)))
    tails: list[int] = []
    tail_at: list[int] = []
    before: list[int] = []
    for place, value in enumerate(values):
        pile = bisect_left(tails, value)
        before.append(tail_at[pile - 1] if pile else -1)
        if pile == len(tails):
            tails.append(value)
            tail_at.append(place)
        else:
            tails[pile] = value
            tail_at[pile] = place
    kept: set[int] = set()
    place = tail_at[-1] if tail_at else -1
    while place >= 0:
        kept.add(place)
        place = before[place]
    return kept
