"""Second pass: clauses whose words are the same on both sides."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from plandiff.align.draft import Draft
from plandiff.align.link import Method
from plandiff.align.provision import Provision
from plandiff.language.noise import plain

_Test: TypeAlias = Callable[[int, int], bool]


def link_identical(draft: Draft, *, trust_ids: bool) -> None:
    """Link clauses of one level with the same words (noise apart) and heading.

    Where the same words stand several times on a side, those below linked parents and
    with the same number go together first, then those below linked parents, then those
    with the same number, then the rest in their order; the surplus stays free. Clauses
    with different ids are only linked when their words stand nowhere else, because
    their editor calls them different (`trust_ids`).
    """
    groups = _same_words(draft)

    def same_number(i: int, j: int) -> bool:
        return draft.old[i].clause.number == draft.new[j].clause.number

    def ids_agree(i: int, j: int) -> bool:
        ids = draft.old[i].clause.id, draft.new[j].clause.id
        return not trust_ids or None in ids or ids[0] == ids[1]

    rounds: tuple[_Test, ...] = (
        lambda i, j: draft.parents_linked(i, j) and same_number(i, j),
        draft.parents_linked,
        same_number,
        lambda _i, _j: True,
    )
    for olds, news in groups:
        if len(olds) == len(news) == 1:
            draft.link(olds, news, Method.SAME_TEXT)
    for test in rounds:
        for olds, news in groups:
            if len(olds) > 1 or len(news) > 1:
                _link_in_order(draft, olds, news, lambda i, j: test(i, j) and ids_agree(i, j))  # noqa: B023  (called at once)


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
