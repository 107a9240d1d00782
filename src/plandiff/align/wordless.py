"""Last pass: clauses without words of their own, known by the clauses below them."""

from collections.abc import Sequence

from plandiff.align.draft import Draft
from plandiff.align.link import Method
from plandiff.align.provision import Provision

_CERTAIN = frozenset((Method.SAME_ID, Method.STATED, Method.SAME_TEXT))


def link_wordless(draft: Draft, *, trust_ids: bool) -> None:
    """Link free clauses without text whose sub-clauses are, all of them, certainly each other's.

    Where those have words, likeness has linked the clauses above them already; it says nothing
    of signs alone ("–"). Clauses with different ids stay apart (`trust_ids`).
    """
    below = _below(draft.old), _below(draft.new)
    for i in reversed(draft.free_old):  # the deepest first
        j = _same_above(draft, below[0].get(i, set()), below[1])
        if j is None or not draft.both_free(i, j):
            continue
        has_words = draft.old[i].clause.text or draft.new[j].clause.text
        if not has_words and not (trust_ids and draft.ids_differ(i, j)):
            draft.link((i,), (j,), Method.SAME_TEXT)


def _below(side: Sequence[Provision]) -> dict[int, set[int]]:
    """Return the sub-clauses of each clause that has some."""
    found: dict[int, set[int]] = {}
    for provision in side:
        if provision.parent is not None:
            found.setdefault(provision.parent, set()).add(provision.index)
    return found


def _same_above(draft: Draft, olds: set[int], below: dict[int, set[int]]) -> int | None:
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
