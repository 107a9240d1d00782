"""A version that can be changed: clauses that know which old clauses they come from."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from plandiff.model import Clause, Proposal

# What is taken for a reference to a point in numbered versions; "cf." is what
# `mutations.making` itself puts into texts.
_REFERENCE = re.compile(r"\b(points?|clauses?|paragraphs?|cf\.) (\d+)\b", re.IGNORECASE)


@dataclass(eq=False)
class Node:
    """One clause, or the root above all points.

    Attributes:
        text: Its own words, None where only sub-clauses have some.
        heading: Its title.
        number: Its label as printed.
        part: Preamble, operative, annex or final.
        origins: The places of the old clauses it comes from, in reading order from 0.
        above: The clause it stands below; None for the root.
        below: Its sub-clauses.
    """

    text: str | None = None
    heading: str | None = None
    number: str | None = None
    part: str = "operative"
    origins: tuple[int, ...] = ()
    above: "Node | None" = field(default=None, repr=False)
    below: list["Node"] = field(default_factory=list)

    def all(self) -> Iterator["Node"]:
        """Yield the clauses below, every level, in reading order."""
        for node in self.below:
            yield node
            yield from node.all()

    @property
    def siblings(self) -> list["Node"]:
        """Return the list in which it stands.

        Raises:
            ValueError: It is the root, or was taken out.
        """
        if self.above is None:
            raise ValueError("the root has no siblings")
        return self.above.below

    @property
    def level(self) -> int:
        """Return how deep it stands: 1 for a point."""
        return 0 if self.above is None else self.above.level + 1

    def put(self, above: "Node", place: int) -> None:
        """Take it out where it stands, and put it below `above` at `place`."""
        self.take_out()
        above.below.insert(place, self)
        self.above = above

    def take_out(self) -> None:
        """Remove it, with all below it, from where it stands."""
        if self.above is not None:
            self.siblings.remove(self)
            self.above = None

    def copy(self) -> "Node":
        """Return a copy of it and of all below it, above nothing."""
        made = Node(self.text, self.heading, self.number, self.part, self.origins)
        for place, node in enumerate(self.below):
            node.copy().put(made, place)
        return made


def from_clauses(clauses: Iterable[Clause]) -> Node:
    """Return a root with the clauses of a version, each its own origin."""
    root = _below(Node(), clauses)
    for place, node in enumerate(root.all()):
        node.origins = (place,)
    return root


def _below(node: Node, clauses: Iterable[Clause]) -> Node:
    for place, clause in enumerate(clauses):
        child = Node(clause.text, clause.heading, clause.number, clause.part)
        _below(child, clause.clauses).put(node, place)
    return node


def from_texts(clauses: Iterable[Mapping[str, str]]) -> Node:
    """Return a root with points that have a `text` and perhaps a `heading`, no numbers."""
    root = Node()
    for place, clause in enumerate(clauses):
        node = Node(clause["text"], clause.get("heading") or None, origins=(place,))
        node.put(root, place)
    return root


def to_proposal(name: str, root: Node) -> Proposal:
    """Return the version as the aligner reads it: public, without ids."""
    return Proposal(format=1, id=name, title=name, date="2000-01-01", clauses=_clauses(root.below))


def _clauses(nodes: Iterable[Node]) -> tuple[Clause, ...]:
    return tuple(
        Clause(
            text=node.text,
            heading=node.heading,
            number=node.number,
            part=node.part,
            clauses=_clauses(node.below),
        )
        for node in nodes
    )


def renumber(root: Node, skipped: int | None = None) -> None:
    """Number points 1, 2, 3 … and sub-clauses a, b, c …; references in the texts follow.

    Clauses without a number keep none. No point gets the number `skipped`, nor does
    anything change in a version without numbers.
    """
    became: dict[str, str] = {}
    _number(root, became, skipped)
    for node in root.all():
        if node.text is not None and became:
            node.text = _REFERENCE.sub(
                lambda found: f"{found[1]} {became.get(found[2], found[2])}", node.text
            )


def _number(node: Node, became: dict[str, str], skipped: int | None) -> None:
    count = 0
    for child in node.below:
        if child.number is not None:
            count += 1 + (child.level == 1 and count + 1 == skipped)
            if child.level == 1 and child.origins:
                became[child.number] = str(count)
            child.number = str(count) if child.level == 1 else letters(count)
        _number(child, became, None)


def letters(count: int) -> str:
    """Return a for 1, z for 26, aa for 27."""
    found = ""
    while count:
        count, rest = divmod(count - 1, 26)
        found = chr(97 + rest) + found
    return found
