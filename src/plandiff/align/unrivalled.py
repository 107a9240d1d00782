"""Clauses that moved and were edited: content alone decides where nothing rivals it."""

from plandiff.align import weights
from plandiff.align.assignment import best_pairs
from plandiff.align.draft import Draft
from plandiff.align.evidence import KINDS
from plandiff.align.judgement import grounds, likeness, probability
from plandiff.align.link import Method
from plandiff.align.setting import KINDS as SETTING
from plandiff.align.similar import Judged

# Log-odds by content alone (4.0 is 98 %), and by how much they exceed those of every other
# partner of either clause. Where all else kept its order, position speaks loudly against a
# clause elsewhere; of the labelled pairs none is left that these would link wrongly.
# tests/align/test_unrivalled.py.
LEAST_LIKENESS = 4.0
LEAST_MARGIN = 2.0
_MARGIN = SETTING.index("margin over the next rival, the smaller")


def link_unrivalled(draft: Draft, judged: Judged) -> None:
    """Link free clauses, wherever they stand, that content calls one, and no others."""
    strong = []
    for (i, j), (_, numbers) in judged.items():
        if draft.link_of_old[i] is not None or draft.link_of_new[j] is not None:
            continue
        value = likeness(numbers[-len(KINDS) :])
        if value >= LEAST_LIKENESS and numbers[_MARGIN] >= LEAST_MARGIN:
            strong.append((probability(value), i, j))
    scores = {(i, j): score for score, i, j in strong}
    for i, j in best_pairs(strong):
        numbers = judged[i, j][1][-len(KINDS) :]
        draft.grounds[len(draft.links)] = grounds(KINDS, numbers, weights.LIKENESS)
        draft.link((i,), (j,), Method.SIMILAR_TEXT, scores[i, j])
