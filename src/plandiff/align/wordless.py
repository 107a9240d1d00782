"""Last pass: clauses without words of their own, known by the clauses below them."""

from plandiff.align.draft import Draft
from plandiff.align.link import Method

_CERTAIN = frozenset((Method.SAME_ID, Method.STATED, Method.SAME_TEXT))


def link_wordless(draft: Draft, *, trust_ids: bool) -> None:
    """Link free clauses without text whose sub-clauses are, all of them, certainly each other's.

    Where those have words, likeness has linked the clauses above them already; it says nothing
    of signs alone ("–"). Clauses with different ids stay apart (`trust_ids`).
    """
    below = tuple(
        {side[members[0]].parent: set(members) for members in family.members}
        for side, family in zip((draft.old, draft.new), draft.families, strict=True)
    )
    for i in reversed(draft.free_old):  # the deepest first
        j = _same_above(draft, below[0].get(i, set()), below[1])
        if j is None or not draft.both_free(i, j):
            continue
        has_words = draft.old[i].clause.text or draft.new[j].clause.text
        if not has_words and not (trust_ids and draft.ids_differ(i, j)):
            draft.link((i,), (j,), Method.SAME_TEXT)


def _same_above(draft: Draft, olds: set[int], below: dict[int | None, set[int]]) -> int | None:
    """Return the new clause below which all that `olds` became stands, and nothing else."""
    numbers = {draft.link_of_old[i] for i in olds}
    links = [draft.links[number] for number in numbers if number is not None]
    if not links or None in numbers or not all(link[2] in _CERTAIN for link in links):
        return None
    news = {j for link in links for j in link[1]}
    above = {draft.new[j].parent for j in news}
    j = above.pop()
    is_all = not above and j is not None and below[j] == news
    return j if is_all and {i for link in links for i in link[0]} == olds else None
