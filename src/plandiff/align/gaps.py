"""Where a free clause stands between the linked ones: what position may tell."""

from collections.abc import Sequence
from typing import TypeAlias

from plandiff.align.draft import Draft
from plandiff.align.provision import Provision

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
    return (
        _gaps(draft.old, draft.link_of_old, crossing),
        _gaps(draft.new, draft.link_of_new, crossing),
    )


def _gaps(
    side: Sequence[Provision], link_of: Sequence[int | None], crossing: set[int]
) -> dict[int, Gap]:
    families: dict[int | None, list[int]] = {}
    for provision in side:
        families.setdefault(provision.parent, []).append(provision.index)
    found: dict[int, Gap] = {}
    for parent, members in families.items():
        if parent is not None and link_of[parent] is None:
            continue
        above = None if parent is None else link_of[parent]
        links = [link_of[index] for index in members]
        levels = [None if link in crossing else link for link in links]
        before = _last_seen(levels)
        after = _last_seen(levels[::-1])[::-1]
        for place, index in enumerate(members):
            if links[place] is None:
                found[index] = (above, before[place], after[place])
    return found


def _last_seen(links: Sequence[int | None]) -> list[int | None]:
    """Return for each place the nearest link before it."""
    last: int | None = None
    seen: list[int | None] = []
    for link in links:
        seen.append(last)
        last = last if link is None else link
    return seen
