"""The ways in which a clause can change. Each takes one clause and says whether it could."""

from collections.abc import Callable

from benchmarks.alignment.mutations.making import Making
from benchmarks.alignment.mutations.rewording import FEWEST_IN_HALF, halves, heavily, lightly
from benchmarks.alignment.mutations.tree import Node

# Of so many splits, and merges, one has its halves apart.
APART = 4


def _insert(making: Making, node: Node) -> bool:
    """A clause of another document is put in after this one."""
    if not making.held_out or node.above is None:
        return False
    made = making.held_out.pop()
    made.origins, made.number, made.part = (), node.number and "?", node.part
    made.put(node.above, node.siblings.index(node) + 1)
    making.touched.add(id(made))
    return True


def _delete(_making: Making, node: Node) -> bool:
    """The clause is gone."""
    if node.below:
        return False
    node.take_out()
    return True


def _reword_lightly(making: Making, node: Node) -> bool:
    """A word or number is replaced, a word put in or a phrase dropped, per 25 words."""
    text = lightly(node.text or "", making.chance, making.words)
    node.text = text or node.text
    return text is not None


def _reword_heavily(making: Making, node: Node) -> bool:
    """Half of the words are replaced, in runs, by words of another document."""
    count = len((node.text or "").split())
    text = heavily(node.text or "", making.chance, making.other_words(count))
    node.text = text or node.text
    return text is not None


def _move(making: Making, node: Node) -> bool:
    """The clause, with its sub-clauses, stands elsewhere: among its siblings or others."""
    if node.above is None:
        return False
    here, place = node.above, node.siblings.index(node)
    homes = [here]
    if node.level > 1 and making.chance.random() < 0.5:
        above = (n for n in making.root.all() if n.level == node.level - 1 and n.below)
        homes = [n for n in above if n is not here]
    places = [
        (home, n)
        for home in homes
        for n in range(len(home.below) + (home is not here))
        if home is not here or abs(n - place) >= 2
    ]
    if not places:
        return False
    node.put(*making.chance.choice(places))
    return True


def _move_and_edit(making: Making, node: Node) -> bool:
    """Both: light rewording, and another place."""
    before = node.text
    if not _reword_lightly(making, node):
        return False
    if _move(making, node):
        return True
    node.text = before
    return False


def _split(making: Making, node: Node) -> bool:
    """Cut in two at a border; the second half stands after the first, one in four elsewhere.

    Halves whose words another clause has are not made: whose they are is not for the
    texts to say.
    """
    cut = halves(node.text or "", making.chance)
    if cut is None or node.below or node.above is None or not making.is_new(cut):
        return False
    node.text = cut[0]
    half = Node(cut[1], None, node.number and "?", node.part, node.origins)
    half.put(node.above, node.siblings.index(node) + 1)
    making.touched.add(id(half))
    if making.chance.randrange(APART) == 0:
        _move(making, half)
    return True


def _merge(making: Making, node: Node) -> bool:
    """Joined with the next clause, one in four with any other of its level; one place is left."""
    if node.below or node.above is None or not _is_long(node):
        return False
    place = node.siblings.index(node)
    is_apart = making.chance.randrange(APART) == 0
    beside = making.root.all() if is_apart else node.siblings[place + 1 : place + 2]
    found = [
        other
        for other in beside
        if other is not node
        and other.level == node.level
        and not other.below
        and _is_long(other)
        and making.may_change(other)
    ]
    if not found:
        return False
    other = making.chance.choice(found)
    text = f"{node.text} {other.text}"
    kept, gone = making.chance.choice(((node, other), (other, node)))
    kept.text, kept.heading = text, kept.heading or gone.heading
    kept.origins = tuple(sorted((*node.origins, *other.origins)))
    gone.take_out()
    making.touched.add(id(other))
    return True


def _is_long(node: Node) -> bool:
    return len((node.text or "").split()) >= FEWEST_IN_HALF


def _promote(_making: Making, node: Node) -> bool:
    """A sub-clause stands one level up, after the clause it stood below."""
    if node.below or node.above is None or node.above.above is None:
        return False
    above = node.above
    node.put(node.above.above, above.siblings.index(above) + 1)
    return True


def _demote(making: Making, node: Node) -> bool:
    """A point without sub-clauses becomes the last sub-clause of the point before it."""
    if node.below or node.level != 1:
        return False
    place = node.siblings.index(node)
    above = node.siblings[place - 1] if place else None
    if above is None or not making.may_change(above):
        return False
    node.number = node.number or above.number
    node.put(above, len(above.below))
    return True


def _retitle(making: Making, node: Node) -> bool:
    """The heading is another one: words of another document."""
    if not node.heading:
        return False
    count = max(2, len(node.heading.split()))
    node.heading = " ".join(making.other_words(count)).rstrip(".,;").capitalize()
    return True


Kind = Callable[[Making, Node], bool]
KINDS: dict[str, Kind] = {
    "insert": _insert,
    "delete": _delete,
    "light rewording": _reword_lightly,
    "heavy rewording": _reword_heavily,
    "move": _move,
    "move and edit": _move_and_edit,
    "split": _split,
    "merge": _merge,
    "promote": _promote,
    "demote": _demote,
    "retitle": _retitle,
}
# Numbers, and all of the above at once.
RENUMBER, MIX = "renumber", "mix"
