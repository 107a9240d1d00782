"""Fourth pass: the best assignment of what is left, by content, level by level.

Points first, then the sub-clauses below them, so that a sub-clause is judged knowing
whether its point went on; what crosses levels comes last and needs most evidence.
"""

from typing import NamedTuple

from plandiff.align.assignment import best_pairs
from plandiff.align.draft import Draft
from plandiff.align.gaps import gaps
from plandiff.align.link import Method
from plandiff.align.similarity import Similarity

# From here on content alone links two clauses of the same level under linked parents.
# tests/cases/unrelated-with-common-words: "compensated" alone gives 0.40.
LEAST_LINKED = 0.42
# The same between the same neighbours, where each is the other's best.
# tests/cases/rewritten-in-place: elections in 100 days, elections as soon as possible.
LEAST_LINKED_IN_PLACE = 0.25
# The same across levels or under parents that are not linked.
# tests/cases/promoted-sub-clause and tests/cases/same-item-under-two-points.
LEAST_LINKED_ELSEWHERE = 0.60
# Two clauses alone between the same neighbours that share this little may be one
# rewritten; without any common telling word they are a removal and an addition.
# tests/cases/perhaps-the-same.
LEAST_DOUBTED_IN_PLACE = 0.03
# The same anywhere. tests/cases/perhaps-the-same-elsewhere.
LEAST_DOUBTED = 0.25
# Position only breaks ties: far below any difference in content that counts.
_PLACE_BONUS = 0.001


class Nearest(NamedTuple):
    """For each clause the best partner that it was not linked to.

    Attributes:
        old: Old index to (new index, score, whether they may be the same clause).
        new: New index to (old index, score, whether they may be the same clause).
    """

    old: dict[int, tuple[int, float, bool]]
    new: dict[int, tuple[int, float, bool]]


def link_similar(draft: Draft, similarity: Similarity, *, trust_ids: bool) -> Nearest:
    """Link free clauses by content, and tell the runners-up.

    Clauses that both have an id, and different ones, are never linked here.
    """
    scores = {
        (i, j): -score
        for score, i, j in similarity.candidates()
        if not trust_ids or None in (draft.old[i].clause.id, draft.new[j].clause.id)
    }
    deepest = max((p.level for side in (draft.old, draft.new) for p in side), default=0)
    for level in range(1, deepest + 1):
        here = {
            (i, j): score
            for (i, j), score in scores.items()
            if draft.old[i].level == draft.new[j].level == level
        }
        # At home before elsewhere: a false move is worse than a missed one.
        _link_best(draft, _at_home(draft, here), LEAST_LINKED)
        _link_in_place(draft, here)
    _link_best(draft, scores, LEAST_LINKED_ELSEWHERE)
    return _nearest(draft, scores)


def _at_home(draft: Draft, pairs: dict[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    return {(i, j): score for (i, j), score in pairs.items() if draft.parents_linked(i, j)}


def _link_best(draft: Draft, pairs: dict[tuple[int, int], float], least: float) -> None:
    strong = []
    for (i, j), score in pairs.items():
        if score < least or draft.link_of_old[i] is not None or draft.link_of_new[j] is not None:
            continue
        distance = abs(i / len(draft.old) - j / len(draft.new))
        strong.append((score + _PLACE_BONUS * (1 - distance), i, j))
    for i, j in best_pairs(strong):
        draft.link((i,), (j,), Method.SIMILAR_TEXT, pairs[i, j])


def _link_in_place(draft: Draft, pairs: dict[tuple[int, int], float]) -> None:
    """Link clauses between the same neighbours that are each other's best there."""
    gap_old, gap_new = gaps(draft)
    best_old: dict[int, tuple[float, int]] = {}
    best_new: dict[int, tuple[float, int]] = {}
    for (i, j), score in pairs.items():
        if i in gap_old and gap_old[i] == gap_new.get(j) and score >= LEAST_LINKED_IN_PLACE:
            best_old[i] = max(best_old.get(i, (0.0, 0)), (score, -j))
            best_new[j] = max(best_new.get(j, (0.0, 0)), (score, -i))
    for i, (score, minus_j) in sorted(best_old.items()):
        if best_new[-minus_j][1] == -i:
            draft.link((i,), (-minus_j,), Method.SIMILAR_TEXT, score)


def _nearest(draft: Draft, scores: dict[tuple[int, int], float]) -> Nearest:
    """Return the best partner of each clause outside its own link."""
    gap_old, gap_new = gaps(draft)
    nearest = Nearest({}, {})
    for (i, j), score in scores.items():
        link_old, link_new = draft.link_of_old[i], draft.link_of_new[j]
        if link_old is not None and link_old == link_new:
            continue
        in_place = i in gap_old and gap_old[i] == gap_new.get(j)
        least = LEAST_DOUBTED_IN_PLACE if in_place else LEAST_DOUBTED
        both_free = link_old is None and link_new is None
        may_be_same = score >= least and (
            both_free or _took_its_place(draft, i, j) or _fits_better(draft, i, j, score)
        )
        for best, one, other in ((nearest.old, i, j), (nearest.new, j, i)):
            # A partner that may be the same clause is worth more than a similar one.
            if (may_be_same, score) > best.get(one, (0, 0.0, False))[2:0:-1]:
                best[one] = (other, score, may_be_same)
    return nearest


def _fits_better(draft: Draft, i: int, j: int, score: float) -> bool:
    """Whether one is free and likens the other more than what that is linked to by content.

    tests/cases/promoted-sub-clause: the words of 1a stand in the new point 1.
    """
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
