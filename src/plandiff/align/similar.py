"""Fourth pass: the best assignment of what is left, by likelihood, level by level.

Points first, then the sub-clauses below them, so that a sub-clause is judged knowing
whether its point went on; what crosses levels comes last and needs most evidence.
"""

from collections.abc import Iterable

from plandiff.align.assignment import best_pairs
from plandiff.align.candidates import candidates
from plandiff.align.content import Contents
from plandiff.align.draft import Draft
from plandiff.align.evidence import KINDS, Evidence
from plandiff.align.judgement import Numbers, considered, judgement, likeness
from plandiff.align.link import Method
from plandiff.align.setting import Pair

# From here on two clauses of one level below linked parents are linked.
# docs/alignment.md, "Thresholds": 0.20 and 0.50 give nearly the same figures.
LEAST_LINKED = 0.35
# The same across levels or below parents that are not linked.
# tests/cases/same-item-under-two-points.
LEAST_LINKED_ELSEWHERE = 0.60

# What is less alike in content (log-odds) no surroundings can link; it is in doubt.
# tests/cases/unrelated-with-common-words.
LEAST_ALIKE = -4.0

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
    strong = []
    for (i, j), numbers in considered(draft, content, pairs).items():
        score = judgement(numbers)
        judged[i, j] = score, numbers
        is_free = draft.link_of_old[i] is None and draft.link_of_new[j] is None
        is_alike = likeness(numbers[-len(KINDS) :]) >= LEAST_ALIKE
        if score >= least and is_free and is_alike:
            strong.append((score - least, i, j))
    for i, j in best_pairs(strong):
        draft.link((i,), (j,), Method.SIMILAR_TEXT, judged[i, j][0])
