"""A clause with its place in the tree: the unit that is aligned."""

from dataclasses import dataclass, field

from plandiff.model import Clause, Proposal


@dataclass(frozen=True, slots=True)
class Provision:
    """One clause or sub-clause of one version.

    Attributes:
        clause: Its content; the sub-clauses below it are provisions of their own.
        index: Its place in reading order over all levels, counted from 0.
        parent: The index of the provision above it, or None at the top.
        position: Its place among its siblings, from the top down: (13, 0) is the first
            sub-clause of the fourteenth clause.
        path: The same way in labels as printed, ("14", "a"); where a clause has no
            number its id stands in, and "#3" (the third) where it has neither.
    """

    clause: Clause
    index: int
    parent: int | None
    position: tuple[int, ...]
    path: tuple[str, ...]
    label: str = field(default="", compare=False)

    @property
    def level(self) -> int:
        """Return how deep it stands; 1 at the top."""
        return len(self.position)


def provisions(proposal: Proposal) -> tuple[Provision, ...]:
    """Return all clauses of `proposal`, every level, in reading order."""
    found: list[Provision] = []
    _collect(proposal.clauses, found, None, (), ())
    return tuple(found)


def _collect(
    clauses: tuple[Clause, ...],
    found: list[Provision],
    parent: int | None,
    position: tuple[int, ...],
    path: tuple[str, ...],
) -> None:
    for place, clause in enumerate(clauses):
        label = clause.number or clause.id or f"#{place + 1}"
        here = (*position, place)
        labels = (*path, label)
        index = len(found)
        found.append(Provision(clause, index, parent, here, labels, clause.id or ""))
        if clause.clauses:
            _collect(clause.clauses, found, index, here, labels)
