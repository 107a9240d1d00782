"""First pass: what an editor states, by id, former id or lineage."""

from collections import Counter
from collections.abc import Sequence

from plandiff.align.draft import Draft
from plandiff.align.link import Method
from plandiff.align.provision import Provision


def link_stated(draft: Draft, old_version: str, new_version: str) -> None:
    """Link clauses with the same id, a former id, or a `derived_from` to the other side.

    Statements count in both directions, so that comparing backwards gives the same
    links. Clauses that statements connect become one link, however many they are: two
    with the same origin are a split, one with two origins is a merge.
    """
    # A clause comes from another version; within one version lineage says nothing.
    is_other = old_version != new_version
    edges = _same_ids(draft.old, draft.new)
    edges |= _lineage(draft.old, draft.new, old_version if is_other else None)
    backward = _lineage(draft.new, draft.old, new_version if is_other else None)
    edges |= {(i, j) for j, i in backward}
    for old, new in _groups(edges):
        is_pair = len(old) == len(new) == 1
        ids = draft.old[old[0]].clause.id, draft.new[new[0]].clause.id
        same_id = is_pair and ids[0] is not None and ids[0] == ids[1]
        draft.link(old, new, Method.SAME_ID if same_id else Method.STATED)


def _same_ids(old: Sequence[Provision], new: Sequence[Provision]) -> set[tuple[int, int]]:
    by_id = _by_id(old)
    return {(by_id[name], p.index) for p in new if (name := p.clause.id) in by_id}


def _lineage(
    origins: Sequence[Provision], later: Sequence[Provision], version: str | None
) -> set[tuple[int, int]]:
    """Return (index in `origins`, index in `later`) for where `later` says it comes from."""
    saying = [p for p in later if p.clause.former_ids or p.clause.derived_from]
    if not saying:
        return set()
    by_id, standing = _by_id(origins), _by_id(later)
    edges = set()
    for provision in saying:
        clause = provision.clause
        # An id that another clause carries now is not a former one of this.
        stated = [former for former in clause.former_ids if former not in standing]
        for origin in clause.derived_from:
            named, hash_sign, name = origin.partition("#")
            if hash_sign and named == version:
                stated.append(name)
        edges |= {(by_id[name], provision.index) for name in stated if name in by_id}
    return edges


def _by_id(side: Sequence[Provision]) -> dict[str | None, int]:
    found: dict[str | None, int] = {p.clause.id: p.index for p in side}
    found.pop(None, None)
    return found


def _groups(edges: set[tuple[int, int]]) -> list[tuple[list[int], list[int]]]:
    """Return the connected groups of `edges`, each side sorted, by their first old clause."""
    olds, news = Counter(i for i, _ in edges), Counter(j for _, j in edges)
    # Most statements say one to one; what they connect needs no search.
    plain = [([i], [j]) for i, j in edges if olds[i] == news[j] == 1]
    tangled = {(i, j) for i, j in edges if not olds[i] == news[j] == 1}
    return sorted(plain + _connected(tangled))


def _connected(edges: set[tuple[int, int]]) -> list[tuple[list[int], list[int]]]:
    """Return the connected groups of `edges`, each side sorted."""
    partners: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for i, j in edges:
        partners.setdefault((0, i), []).append((1, j))
        partners.setdefault((1, j), []).append((0, i))
    seen: set[tuple[int, int]] = set()
    groups = []
    for start in sorted(partners):
        if start in seen:
            continue
        seen.add(start)
        waiting, members = [start], [start]
        while waiting:
            for other in partners[waiting.pop()]:
                if other not in seen:
                    seen.add(other)
                    waiting.append(other)
                    members.append(other)
        groups.append(
            (
                sorted(index for side, index in members if side == 0),
                sorted(index for side, index in members if side == 1),
            )
        )
    return groups
