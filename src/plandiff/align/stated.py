"""First pass: what an editor states, by id, former id or lineage."""

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
    edges = _edges(draft.old, draft.new, old_version if is_other else None)
    backward = _edges(draft.new, draft.old, new_version if is_other else None)
    edges |= {(i, j) for j, i in backward}
    for old, new in _connected(edges):
        is_pair = len(old) == len(new) == 1
        ids = draft.old[old[0]].clause.id, draft.new[new[0]].clause.id
        same_id = is_pair and ids[0] is not None and ids[0] == ids[1]
        draft.link(old, new, Method.SAME_ID if same_id else Method.STATED)


def _edges(
    origins: Sequence[Provision], later: Sequence[Provision], version: str | None
) -> set[tuple[int, int]]:
    """Return (index in `origins`, index in `later`) for what `later` says of `origins`."""
    by_id = {p.clause.id: p.index for p in origins if p.clause.id is not None}
    standing = {p.clause.id for p in later}
    edges = set()
    for provision in later:
        clause = provision.clause
        stated = [clause.id] if clause.id is not None else []
        # An id that another clause carries now is not a former one of this.
        stated += [former for former in clause.former_ids if former not in standing]
        for origin in clause.derived_from:
            named, hash_sign, name = origin.partition("#")
            if hash_sign and named == version:
                stated.append(name)
        edges |= {(by_id[name], provision.index) for name in stated if name in by_id}
    return edges


def _connected(edges: set[tuple[int, int]]) -> list[tuple[list[int], list[int]]]:
    """Return the connected groups of `edges`, each side sorted, in a fixed order."""
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
