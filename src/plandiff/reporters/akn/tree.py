"""The clauses as a tree: those of the new version, and beside them those that are gone."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from plandiff.align.provision import Provision, provisions
from plandiff.report import Report
from plandiff.reporters.akn.names import clause_eids, free
from plandiff.tracked import Shown, shown


class Node:
    """A clause in the tree.

    Attributes:
        item: What it is in both versions; at the root, None.
        eid: Its name in the document.
        below: The clauses of the new version below it.
        first: Those that are gone and stood before all that stay below it.
        behind: Those that are gone and stood behind it.
    """

    __slots__ = ("behind", "below", "eid", "first", "item")

    def __init__(self, item: Shown | None, eid: str) -> None:
        """Start with nothing below it or behind it."""
        self.item, self.eid = item, eid
        self.below: list[Node] = []
        self.first: list[Node] = []
        self.behind: list[Node] = []

    def children(self) -> Iterator["Node"]:
        """Yield what stands below it, in order."""
        yield from self.first
        for node in self.below:
            yield node
            yield from node.behind


class Tree(NamedTuple):
    """All clauses of both versions.

    Attributes:
        root: Above the clauses at the top.
        of_old: Index of an old clause to where it stands.
        of_new: Index of a new clause to where it stands.
        old_eids: Index of an old clause to its name in the old version's own document.
    """

    root: Node
    of_old: dict[int, Node]
    of_new: dict[int, Node]
    old_eids: dict[int, str]


def tree(report: Report) -> Tree:
    """Return the clauses of both versions as one tree, which is the new version's.

    A clause that is gone stands below the clause that continues the one it stood below,
    behind the one that it stood behind.
    """
    old, new = provisions(report.old.proposal), provisions(report.new.proposal)
    taken: set[str] = set()
    new_eids, old_eids = clause_eids(new, taken), clause_eids(old, set())
    found = Tree(Node(None, ""), {}, {}, old_eids)
    for item in chain.from_iterable(map(shown, report.entries)):
        if item.new is not None:
            node = found.of_new[item.new.index] = Node(item, new_eids[item.new.index])
        if item.old is not None:
            if item.new is None:
                node = Node(item, free(f"{old_eids[item.old.index]}-removed", taken))
            found.of_old[item.old.index] = node
    for provision in new:
        _above(found.of_new, found.root, provision).below.append(found.of_new[provision.index])
    _put_removed(found, old)
    return found


def _above(nodes: dict[int, Node], root: Node, provision: Provision) -> Node:
    return root if provision.parent is None else nodes[provision.parent]


def _put_removed(found: Tree, old: Sequence[Provision]) -> None:
    parents = {id(node): above for above in _every(found.root) for node in above.below}
    lists: dict[int, list[Node]] = {}
    before: dict[int | None, Node] = {}
    for provision in old:
        node = found.of_old[provision.index]
        above = _above(found.of_old, found.root, provision)
        if node.item is not None and node.item.new is None:
            last = before.get(provision.parent)
            own = above.first
            if last is not None and id(last) in lists:
                own = lists[id(last)]
            elif last is not None and parents.get(id(last)) is above:
                own = last.behind
            own.append(node)
            lists[id(node)] = own
        before[provision.parent] = node


def _every(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(node.below)
