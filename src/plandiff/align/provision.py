"""A clause with its place in the tree: the unit that is aligned."""

from typing import NamedTuple

from plandiff.model import Clause, Proposal


class Provision(NamedTuple):
    """One clause or sub-clause of one version.

    Attributes:
        clause: Its content; the sub-clauses below it are provisions of their own.
        index: Its place in reading order over all levels, counted from 0.
        parent: The index of the provision above it, or None at the top.
        position: Its place among its siblings, from the top down: (13, 0) is the first
            sub-clause of the fourteenth clause.
        path: The same way in labels as printed, ("14", "a"); where a clause has no
            number its id stands in, and "#3" (the third) where it has neither.
        above: Ids of the clauses above it, nearest first.
    """

    clause: Clause
    index: int  # type: ignore[assignment]  # hides the search of tuples, which nobody needs
    parent: int | None
    position: tuple[int, ...]
    path: tuple[str, ...]
    above: tuple[str, ...] = ()

    @property
    def level(self) -> int:
        """Return how deep it stands; 1 at the top."""
        return len(self.position)

    @property
    def name(self) -> str:
        """Return what it is called: its id, else its labels from the top ("14/a")."""
        return self.clause.id or "/".join(self.path)


def provisions(proposal: Proposal) -> tuple[Provision, ...]:
    """Return all clauses of `proposal`, every level, in reading order."""
    found: list[Provision] = []
    _collect(proposal.clauses, found, None)
    return tuple(found)


def _collect(clauses: tuple[Clause, ...], found: list[Provision], parent: Provision | None) -> None:
    position, path, above = ((), (), ()) if parent is None else _inherited(parent)
    for place, clause in enumerate(clauses):
        label = clause.number or clause.id or f"#{place + 1}"
        provision = Provision(
            clause,
            len(found),
            None if parent is None else parent.index,
            (*position, place),
            (*path, label),
            above,
        )
        found.append(provision)
        if clause.clauses:
            _collect(clause.clauses, found, provision)


def _inherited(
    parent: Provision,
) -> tuple[tuple[int, ...], tuple[str, ...], tuple[str, ...]]:
    own = () if parent.clause.id is None else (parent.clause.id,)
    return parent.position, parent.path, (*own, *parent.above)
