"""Fourth pass: the best assignment of what is left, by likelihood, level by level.

Points first, then the sub-clauses below them, so that a sub-clause is judged knowing
whether its point went on; what crosses levels comes last and needs most evidence.
"""

from collections.abc import Iterable

from plandiff.align import weights
from plandiff.align.assignment import best_pairs
from plandiff.align.candidates import candidates
from plandiff.align.content import Contents
from plandiff.align.draft import Draft
from plandiff.align.evidence import KINDS, Evidence
from plandiff.align.judgement import Numbers, considered, grounds, judgement, likeness
from plandiff.align.link import Method
from plandiff.align.setting import KINDS as SETTING
from plandiff.align.setting import Pair

# From here on two clauses of one level below linked parents are linked.
# docs/alignment.md, "Thresholds": 0.20 and 0.40 give nearly the same figures.
LEAST_LINKED = 0.25
# The same across levels or below parents that are not linked.
# tests/cases/same-item-under-two-points.
LEAST_LINKED_ELSEWHERE = 0.60

# What is less alike in content (log-odds) no surroundings can link; it is in doubt.
# tests/cases/unrelated-with-common-words.
LEAST_ALIKE = -4.0
# Links make neighbours, and neighbours make links: no labelled pair needs more rounds.
_MOST_ROUNDS = 4

Judged = dict[Pair, tuple[float, Numbers]]


def gathered(
    draft: Draft, contents: Contents, evidence: Evidence, *, trust_ids: bool
) -> dict[Pair, Numbers]:
    """Return the evidence of each pair of free clauses that is worth judging.

    Clauses that both have an id, and different ones, are never judged.
    """
    return {
        (i, j): evidence.of(i, j)
        for i, j in candidates(contents, draft.free_old, draft.free_new)
        if not (trust_ids and draft.ids_differ(i, j))
    }


def link_similar(draft: Draft, content: dict[Pair, Numbers]) -> Judged:
    """Link free clauses by their evidence; return each pair's likelihood and all its numbers."""
    judged: Judged = {}
    levels = {draft.old[i].level for i, _ in content} & {draft.new[j].level for _, j in content}
    for level in sorted(levels):
        # At home before elsewhere: a false move is worse than a missed one.
        here = {
            (i, j): numbers
            for (i, j), numbers in content.items()
            if draft.old[i].level == draft.new[j].level == level and draft.parents_linked(i, j)
        }
        _link_best(draft, here, here, judged, LEAST_LINKED)
    others = [pair for pair in content if pair not in judged]
    if others:
        _link_best(draft, content, others, judged, LEAST_LINKED_ELSEWHERE)
    return judged


def _link_best(
    draft: Draft,
    content: dict[Pair, Numbers],
    pairs: Iterable[Pair],
    judged: Judged,
    least: float,
) -> None:
    """Link the best of `pairs`; then what those links make likely, until nothing is."""
    left = list(pairs)
    for _ in range(_MOST_ROUNDS):
        linked = _link_round(draft, content, left, judged, least)
        left = [(i, j) for i, j in left if draft.both_free(i, j)]
        if not linked or not left:
            return


def _link_round(
    draft: Draft,
    content: dict[Pair, Numbers],
    pairs: Iterable[Pair],
    judged: Judged,
    least: float,
) -> int:
    """Judge `pairs` and link the best assignment of them; return how many were linked."""
    strong = []
    for (i, j), numbers in considered(draft, content, pairs).items():
        score = judgement(numbers)
        judged[i, j] = score, numbers
        is_alike = likeness(numbers[-len(KINDS) :]) >= LEAST_ALIKE
        if score >= least and is_alike and draft.both_free(i, j):
            strong.append((score - least, i, j))
    best = best_pairs(strong)
    for i, j in best:
        score, numbers = judged[i, j]
        draft.grounds[len(draft.links)] = grounds((*SETTING, *KINDS), numbers, weights.JUDGEMENT)
        draft.link((i,), (j,), Method.SIMILAR_TEXT, score)
    return len(best)
