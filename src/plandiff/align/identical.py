"""Second pass: clauses whose words are the same on both sides."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from plandiff.align.draft import Draft
from plandiff.align.gaps import gaps
from plandiff.align.link import Method
from plandiff.align.provision import Provision
from plandiff.language.noise import plain

# Shorter texts ("Deleted.", "As above.") recur by chance under another heading.
# tests/cases/short-text-under-two-ids.
_LEAST_CHARACTERS = 25

_Test: TypeAlias = Callable[[int, int], bool]


def link_identical(draft: Draft, *, trust_ids: bool) -> None:
    """Link clauses of one level with the same words (noise apart) and heading.

    Where the same words stand several times on a side, those below linked parents go
    together first: those with the same number beside linked neighbours, then by
    neighbours, then by number, then in their order; then the same anywhere. The surplus
    stays free. Clauses with different ids are only linked when their words stand nowhere
    else, because their editor calls them different (`trust_ids`). Last come words that
    stand once on each side, whatever their heading, and then on whatever level,
    unless the one may have taken the place of what the other stood below.
    """
    groups = _same_words(draft)

    def same_number(i: int, j: int) -> bool:
        return draft.old[i].clause.number == draft.new[j].clause.number

    def ids_agree(i: int, j: int) -> bool:
        return not (trust_ids and draft.ids_differ(i, j))

    several = []
    for olds, news in groups:
        if len(olds) == len(news) == 1:
            draft.link(olds, news, Method.SAME_TEXT)
        else:
            several.append((olds, news))
    rounds: tuple[_Test, ...] = (
        lambda i, j: draft.parents_linked(i, j) and same_number(i, j),
        draft.parents_linked,
        same_number,
        lambda _i, _j: True,
    )
    _link_beside(draft, several, lambda i, j: ids_agree(i, j) and same_number(i, j))
    for test in rounds:
        for olds, news in several:
            _link_in_order(draft, olds, news, lambda i, j: test(i, j) and ids_agree(i, j))  # noqa: B023  (called at once)
        _link_beside(draft, several, ids_agree)
    _link_unique_texts(draft, ids_agree)
    _link_across_levels(
        draft,
        lambda i, j: ids_agree(i, j) and not _may_be_parents_place(draft, i, j),
    )


def link_across_levels(draft: Draft, *, trust_ids: bool) -> None:
    """Link clauses left over, of whatever level, whose words stand once on each side."""
    _link_across_levels(draft, lambda i, j: not (trust_ids and draft.ids_differ(i, j)))


def _link_beside(
    draft: Draft, groups: Sequence[tuple[Sequence[int], Sequence[int]]], test: _Test
) -> None:
    """Link clauses with the same words whose neighbours are linked to each other.

    From the front and from the back, so that a run of such clauses follows its first.
    """
    group_of_new = {j: number for number, (_, news) in enumerate(groups) for j in news}
    olds = sorted((i, number) for number, (old, _) in enumerate(groups) for i in old)
    old, new = draft.families
    ways = ((olds, old.before, new.after), (olds[::-1], old.after, new.before))
    for way, beside, onwards in ways:
        for i, number in way:
            neighbour = beside[i]
            link = None if neighbour is None else draft.link_of_old[neighbour]
            if link is None or draft.link_of_old[i] is not None:
                continue
            j = onwards[draft.links[link][1][0]]
            if j is None or draft.link_of_new[j] is not None:
                continue
            if group_of_new.get(j) == number and test(i, j):
                draft.link((i,), (j,), Method.SAME_TEXT)


def _link_unique_texts(draft: Draft, test: _Test) -> None:
    """Link free clauses of one level whose text stands once on each side, under any heading."""
    for olds, news in _same_texts(draft):
        for level in sorted({draft.old[i].level for i in olds}):
            here = (
                [i for i in olds if draft.old[i].level == level],
                [j for j in news if draft.new[j].level == level],
            )
            _link_one(draft, *here, test)


def _link_across_levels(draft: Draft, test: _Test) -> None:
    """Link free clauses whose text stands once on each side, on any level."""
    for olds, news in _same_texts(draft):
        _link_one(draft, olds, news, test)


def _link_one(draft: Draft, olds: Sequence[int], news: Sequence[int], test: _Test) -> None:
    if len(olds) == len(news) == 1 and test(olds[0], news[0]):
        draft.link(olds, news, Method.SAME_TEXT)


def _same_texts(draft: Draft) -> list[tuple[list[int], list[int]]]:
    """Return the free clauses of both sides that share their text, short texts apart."""
    sides: list[dict[str, list[int]]] = []
    for provisions, free in ((draft.old, draft.free_old), (draft.new, draft.free_new)):
        found: dict[str, list[int]] = {}
        for index in free:
            text = plain(provisions[index].clause.text or "")
            if len(text) >= _LEAST_CHARACTERS:
                found.setdefault(text, []).append(index)
        sides.append(found)
    return [(olds, sides[1][text]) for text, olds in sides[0].items() if text in sides[1]]


def _may_be_parents_place(draft: Draft, i: int, j: int) -> bool:
    """Whether one stands where the clause above the other stands, which has no partner yet.

    That clause may have become this one. tests/cases/promoted-sub-clause.
    """
    above_old, above_new = draft.old[i].parent, draft.new[j].parent
    free_above = (
        above_old is not None and draft.link_of_old[above_old] is None,
        above_new is not None and draft.link_of_new[above_new] is None,
    )
    if not any(free_above):
        return False
    gap_old, gap_new = gaps(draft)
    return (above_old in gap_old and gap_old[above_old] == gap_new.get(j)) or (
        above_new in gap_new and gap_new[above_new] == gap_old.get(i)
    )


def _link_in_order(draft: Draft, olds: Iterable[int], news: Iterable[int], test: _Test) -> None:
    free = [j for j in news if draft.link_of_new[j] is None]
    for i in olds:
        if draft.link_of_old[i] is not None:
            continue
        partner = next((j for j in free if test(i, j)), None)
        if partner is not None:
            free.remove(partner)
            draft.link((i,), (partner,), Method.SAME_TEXT)


def _same_words(draft: Draft) -> list[tuple[list[int], list[int]]]:
    """Return the free provisions of both sides that share their words, by first place."""
    groups: dict[tuple[int, str, str], tuple[list[int], list[int]]] = {}
    for side, provisions, free in (
        (0, draft.old, draft.free_old),
        (1, draft.new, draft.free_new),
    ):
        for index in free:
            words = _words(provisions[index])
            if words is not None:
                groups.setdefault(words, ([], []))[side].append(index)
    return [group for group in groups.values() if group[0] and group[1]]


def _words(provision: Provision) -> tuple[int, str, str] | None:
    clause = provision.clause
    if clause.text is None:
        return None
    return provision.level, plain(clause.text), plain(clause.heading or "")
