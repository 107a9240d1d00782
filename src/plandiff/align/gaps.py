"""Where a free clause stands between the linked ones: what position may tell."""

from typing import TypeAlias

from plandiff.align.draft import Draft

# Link of the parent, of the nearest linked sibling before, and of the one after;
# None at an end, and for the parent at the top.
Gap: TypeAlias = tuple[int | None, int | None, int | None]


def gaps(draft: Draft) -> tuple[dict[int, Gap], dict[int, Gap]]:
    """Return the gap of each free provision whose parent is linked, for both sides.

    Two free clauses with the same gap stand between the same neighbours. Links across
    levels are no neighbours: they say nothing of the order at either level.
    """
    crossing = {
        number
        for number, (olds, news, _, _) in enumerate(draft.links)
        if draft.old[olds[0]].level != draft.new[news[0]].level
    }
    return _gaps(draft, 0, crossing), _gaps(draft, 1, crossing)


def _gaps(draft: Draft, side: int, crossing: set[int]) -> dict[int, Gap]:
    provisions = (draft.old, draft.new)[side]
    link_of = (draft.link_of_old, draft.link_of_new)[side]
    before, after = draft.families[side].nearest(
        [link is not None and link not in crossing for link in link_of]
    )

    def link(index: int | None) -> int | None:
        return None if index is None else link_of[index]

    return {
        p.index: (link(p.parent), link(before[p.index]), link(after[p.index]))
        for p in provisions
        if link_of[p.index] is None and (p.parent is None or link_of[p.parent] is not None)
    }
