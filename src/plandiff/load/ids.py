"""Ids that stand twice: each would make one of the two invisible to a reference."""

from collections.abc import Iterator
from typing import Any

from plandiff.load.values import Path, Tree

# Lists whose entries have an id of their own; clause ids are unique over all levels.
_LISTS = ("parties", "sources")
_LISTS_IN_CLAUSE = ("options", "struck")


def repeated_ids(tree: Tree) -> list[tuple[Path, str, Path]]:
    """Return (path of the second id, the id, path of the first) for each repetition.

    Works on a tree of any shape: what is no list or mapping is passed over.
    """
    if not isinstance(tree, dict):
        return []
    found: list[tuple[Path, str, Path]] = []
    for name in _LISTS:
        found += _repeated(_entries(tree.get(name), (name,)))
    if _all_plain(tree.get("clauses")):
        return found
    clauses = list(_clauses(tree.get("clauses"), ("clauses",)))
    found += _repeated(iter(clauses))
    for path, clause in clauses:
        for name in _LISTS_IN_CLAUSE:
            found += _repeated(_entries(clause.get(name), (*path, name)))
    return found


def _all_plain(clauses: Tree) -> bool:
    """Whether no id stands twice and no clause has lists of its own: asked without paths."""
    ids: list[Any] = []
    waiting = [clauses]
    while waiting:
        for clause in waiting.pop() or ():
            if not isinstance(clause, dict) or any(name in clause for name in _LISTS_IN_CLAUSE):
                return False
            if "id" in clause:
                ids.append(clause["id"])
            if "clauses" in clause:
                waiting.append(clause["clauses"])
    return all(type(name) is str for name in ids) and len(ids) == len(set(ids))


def _repeated(entries: Iterator[tuple[Path, dict[str, Any]]]) -> list[tuple[Path, str, Path]]:
    first: dict[str, Path] = {}
    found = []
    for path, entry in entries:
        name = entry.get("id")
        if isinstance(name, str):
            if name in first:
                found.append(((*path, "id"), name, first[name]))
            else:
                first[name] = (*path, "id")
    return found


def _entries(tree: Tree, path: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    if isinstance(tree, list):
        for index, entry in enumerate(tree):
            if isinstance(entry, dict):
                yield (*path, index), entry


def _clauses(tree: Tree, path: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    for here, clause in _entries(tree, path):
        yield here, clause
        yield from _clauses(clause.get("clauses"), (*here, "clauses"))
