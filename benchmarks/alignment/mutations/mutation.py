"""A pair of versions with known truth, made from one version, a kind, a rate and a seed."""

import random
from dataclasses import dataclass

from benchmarks.alignment.mutations.documents import Document
from benchmarks.alignment.mutations.kinds import KINDS, MIX, RENUMBER
from benchmarks.alignment.mutations.making import Making, nested, with_numbers
from benchmarks.alignment.mutations.tree import Node, renumber

# Kinds that need sub-clauses; a flat document gets some first.
_NEED_LEVELS = frozenset(("promote",))


@dataclass(frozen=True)
class Mutation:
    """One pair.

    Attributes:
        old: The root of the old version.
        new: The root of the new one; each clause names its origins.
        changed: How many changes were made: fewer than asked for where too few clauses
            can change in that way.
    """

    old: Node
    new: Node
    changed: int


def mutated(document: Document, kind: str, rate: float, seed: int) -> Mutation:
    """Return a pair in which `rate` (0 to 1) of the clauses changed, at least one.

    `kind` is one of `KINDS`, or `renumber`, or `mix`: each change of a kind by chance.
    The same arguments give the same pair.
    """
    chance = random.Random(f"{seed} {document.name} {kind} {rate}")  # noqa: S311  (not for secrets)
    old = document.root.copy()
    if kind in _NEED_LEVELS and all(node.level == 1 for node in old.all()):
        nested(old, chance)
    if kind == RENUMBER and any(node.number is None for node in old.below):
        with_numbers(old, chance)
    making = Making.of(old, document.held_out, chance)
    wanted = max(1, round(rate * sum(1 for _ in old.all())))
    if kind == RENUMBER:
        points = [node for node in making.root.below if node.number is not None]
        renumber(old)
        renumber(making.root)
        renumber(making.root, skipped=max(1, len(points) + 1 - wanted))
        return Mutation(old, making.root, min(wanted, len(points)))
    changed = _changed(making, kind, wanted)
    renumber(making.root)
    return Mutation(old, making.root, changed)


def _changed(making: Making, kind: str, wanted: int) -> int:
    names = list(KINDS) if kind == MIX else [kind]
    nodes = list(making.root.all())
    making.chance.shuffle(nodes)
    count = 0
    for node in nodes:
        if count == wanted:
            break
        if not making.may_change(node):
            continue
        if KINDS[making.chance.choice(names)](making, node):
            making.touched.add(id(node))
            count += 1
    return count
