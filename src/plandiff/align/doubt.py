"""What came nearest without being linked, and whether it may be the same clause after all."""

from collections.abc import Mapping
from typing import NamedTuple

from plandiff.align.draft import Draft
from plandiff.align.gaps import gaps
from plandiff.align.judgement import Numbers
from plandiff.align.link import Method
from plandiff.align.setting import KINDS as SETTING
from plandiff.align.setting import Pair
from plandiff.align.similar import LEAST_LINKED_ELSEWHERE

# Two clauses alone between the same neighbours whose words are this alike may be one
# rewritten; without any common telling word they are a removal and an addition.
# tests/cases/perhaps-the-same.
LEAST_DOUBTED_IN_PLACE = 0.03
# The same anywhere. tests/cases/perhaps-the-same-elsewhere.
LEAST_DOUBTED = 0.5
# What content and surroundings make this likely is in doubt whatever its words.
LEAST_LIKELY = 0.1


class Nearest(NamedTuple):
    """For each clause the best partner that it was not linked to.

    Attributes:
        old: Old index to (new index, score, whether they may be the same clause).
        new: New index to (old index, score, whether they may be the same clause).
    """

    old: dict[int, tuple[int, float, bool]]
    new: dict[int, tuple[int, float, bool]]


def nearest(draft: Draft, judged: Mapping[Pair, tuple[float, Numbers]]) -> Nearest:
    """Return the best partner of each clause outside its own link."""
    gap_old, gap_new = gaps(draft)
    found = Nearest({}, {})
    for (i, j), (score, numbers) in judged.items():
        link_old, link_new = draft.link_of_old[i], draft.link_of_new[j]
        if link_old is not None and link_old == link_new:
            continue
        in_place = i in gap_old and gap_old[i] == gap_new.get(j)
        least = LEAST_DOUBTED_IN_PLACE if in_place else LEAST_DOUBTED
        is_near = numbers[len(SETTING)] >= least or score >= LEAST_LIKELY
        both_free = link_old is None and link_new is None
        may_be_same = is_near and (
            both_free or _took_its_place(draft, i, j) or _fits_better(draft, i, j, score)
        )
        for best, one, other in ((found.old, i, j), (found.new, j, i)):
            # A partner that may be the same clause is worth more than a similar one.
            if (may_be_same, score) > best.get(one, (0, 0.0, False))[2:0:-1]:
                best[one] = (other, score, may_be_same)
    return found


def _fits_better(draft: Draft, i: int, j: int, score: float) -> bool:
    """Whether one is free and likens the other more than what that is linked to by content."""
    taken = [link for link in (draft.link_of_old[i], draft.link_of_new[j]) if link is not None]
    if len(taken) != 1 or score < LEAST_LINKED_ELSEWHERE:
        return False
    _, _, method, own_score = draft.links[taken[0]]
    return method is Method.SIMILAR_TEXT and score > own_score


def _took_its_place(draft: Draft, i: int, j: int) -> bool:
    """Whether a child of one of the two is linked to the other: it went up or down."""
    link_old, link_new = draft.link_of_old[i], draft.link_of_new[j]
    if link_old is None and link_new is not None:
        return any(draft.old[child].parent == i for child in draft.links[link_new][0])
    if link_new is None and link_old is not None:
        return any(draft.new[child].parent == j for child in draft.links[link_old][1])
    return False
