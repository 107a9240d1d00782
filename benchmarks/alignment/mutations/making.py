"""One new version: some clauses changed in one way, or in all ways mixed."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from benchmarks.alignment.mutations.tree import Node, renumber

from plandiff.language.noise import plain

# Points that refer to another where a version gets numbers of its own.
REFERRING = 0.2


@lru_cache(maxsize=1 << 16)
def folded(text: str) -> str:
    """Return `text` without noise and case."""
    return plain(text).casefold()


@dataclass
class Making:
    """A new version in the making.

    Attributes:
        root: Above all clauses of the new version.
        chance: Where all choices come from.
        held_out: Clauses of other documents, not used yet.
        words: Words of those, for rewording.
        touched: Clauses that were changed; each is changed once.
        said: The words of each clause, case apart, so that none is made twice.
        repeated: Those that several clauses share. Which of them changed is not for the
            texts to say, so none of them is.
    """

    root: Node
    chance: random.Random
    held_out: list[Node]
    words: list[str]
    touched: set[int] = field(default_factory=set)
    said: set[str] = field(default_factory=set)
    repeated: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, old: Node, held_out: Sequence[Node], chance: random.Random) -> "Making":
        """Start with a version like the old one."""
        own = {folded(node.text or "") for node in old.all()}
        fresh = [n.copy() for n in held_out if folded(n.text or "") not in own]
        chance.shuffle(fresh)
        words = [word for node in fresh for word in (node.text or "").split()]
        counts = Counter(folded(node.text or "") for node in old.all())
        repeated = {text for text, count in counts.items() if count > 1}
        return cls(old.copy(), chance, fresh, words, said=own, repeated=repeated)

    def may_change(self, node: Node) -> bool:
        """Whether nothing was done to it yet, and its words stand nowhere else."""
        text = folded(node.text or "")
        return id(node) not in self.touched and bool(text) and text not in self.repeated

    def is_new(self, texts: Iterable[str]) -> bool:
        """Whether no clause has the words of one of these yet; from now on some have."""
        made = {folded(text) for text in texts}
        if self.said & made:
            return False
        self.said |= made
        return True

    def other_words(self, count: int) -> list[str]:
        """Return so many words in a row from other documents."""
        start = self.chance.randrange(len(self.words))
        return [self.words[(start + n) % len(self.words)] for n in range(count)]


def with_numbers(root: Node, chance: random.Random) -> None:
    """Give numbers to a version without any, and to some texts a reference to a point."""
    for node in root.all():
        node.number = "?"
    renumber(root)
    for node in root.all():
        if node.text and chance.random() < REFERRING:
            node.text = f"{node.text} (cf. {chance.randint(1, len(root.below))})"


def nested(root: Node, chance: random.Random) -> None:
    """Make points sub-clauses of the point before them, up to four in a row, by chance."""
    points, place = list(root.below), 0
    while place < len(points):
        count = chance.randint(0, 4)
        for node in points[place + 1 : place + 1 + count]:
            node.put(points[place], len(points[place].below))
        place += count + 1
    # Reading order, and so every origin, stays the same.
