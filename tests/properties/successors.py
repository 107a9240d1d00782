"""Later versions that are generated: what negotiators do to the clauses of an earlier one."""

from collections.abc import Callable
from copy import deepcopy

from tests.properties.chance import Chance
from tests.properties.versions import (
    HEADINGS,
    IDS,
    NUMBERS,
    Fields,
    around,
    clause,
    finished,
    negotiated,
    recorded,
)
from tests.properties.wording import reworded, text

Clauses = list[Fields]


def successor(chance: Chance, earlier: Fields, name: str = "new") -> Fields:
    """Return a later version of `earlier`: some of its clauses edited, and others added.

    It may be public where the earlier one was not, and the other way round.
    """
    tree: Clauses = []
    for found in deepcopy(earlier["clauses"]):
        tree += chance.pick(_EDITS)(chance, found, earlier["id"])
    if chance.once_in(4):
        tree = chance.ordered(tree)
    if len(tree) > 1 and chance.once_in(4):
        tree = _merged(chance, tree, earlier["id"])
    if len(tree) > 1 and chance.once_in(6):
        tree = _below_the_other(tree)
    tree += chance.several(2, lambda: clause(chance, 1))
    if chance.once_in(3):
        for place, found in enumerate(tree):
            found["number"] = str(place + 1)
    kept = {key: value for key, value in deepcopy(earlier).items() if not chance.once_in(12)}
    needed = {key: earlier[key] for key in ("format", "title", "date")}
    fields = needed | kept | around(chance) | {"id": name, "clauses": tree}
    return finished(fields | {"parents": [] if chance.once_in(2) else [earlier["id"]]})


def _kept(_chance: Chance, found: Fields, _origin: str) -> Clauses:
    return [found]


def _dropped(_chance: Chance, _found: Fields, _origin: str) -> Clauses:
    return []


def _reworded(chance: Chance, found: Fields, _origin: str) -> Clauses:
    return [found | {"text": reworded(chance, found.get("text", "The Parties"))}]


def _reworded_below(chance: Chance, found: Fields, origin: str) -> Clauses:
    below = found.get("clauses", [])
    edited = [one for inner in below for one in chance.pick(_EDITS)(chance, inner, origin)]
    found = {key: value for key, value in found.items() if key != "clauses"}
    if not edited:
        return [{"text": text(chance), **found}]
    return [found | {"clauses": edited}]


def _written_anew(chance: Chance, found: Fields, _origin: str) -> Clauses:
    return [found | {"text": text(chance)}]


def _renumbered(chance: Chance, found: Fields, _origin: str) -> Clauses:
    return [found | {"number": chance.pick(NUMBERS)}]


def _retitled(chance: Chance, found: Fields, _origin: str) -> Clauses:
    return [found | {"heading": chance.pick(HEADINGS)}]


def _negotiated(chance: Chance, found: Fields, _origin: str) -> Clauses:
    return [found | negotiated(chance)]


def _options_reworded(chance: Chance, found: Fields, _origin: str) -> Clauses:
    options = [
        option | {"text": reworded(chance, option["text"])} if "text" in option else option
        for option in found.get("options", [])
    ]
    return [found | {"options": options[chance.below(2) :]}]


def _recorded(chance: Chance, found: Fields, _origin: str) -> Clauses:
    return [found | recorded(chance)]


def _renamed(chance: Chance, found: Fields, _origin: str) -> Clauses:
    former = [found["id"]] if "id" in found and chance.once_in(2) else []
    return [found | {"id": chance.pick(IDS), "former_ids": former}]


def _split(chance: Chance, found: Fields, origin: str) -> Clauses:
    words = found.get("text", "").split(" ")
    place = 1 + chance.below(len(words))
    halves = " ".join(words[:place]), " ".join(words[place:])
    if not all(half.strip() for half in halves):
        return [found]
    stated = {"derived_from": [f"{origin}#{found['id']}"]} if "id" in found else {}
    stated = stated if chance.once_in(2) else {}
    second = {"text": halves[1], "number": chance.pick(NUMBERS), **stated}
    return [found | {"text": halves[0], **stated}, second]


def _unfolded(_chance: Chance, found: Fields, _origin: str) -> Clauses:
    below = found.pop("clauses", [])
    return [found, *below] if "text" in found else below


def _merged(chance: Chance, tree: Clauses, origin: str) -> Clauses:
    """Return `tree` with two neighbours as one."""
    place = chance.below(len(tree) - 1)
    one, other = tree[place : place + 2]
    if "text" not in one or "text" not in other:
        return tree
    both = one | {"text": f"{one['text']} {other['text']}"}
    if chance.once_in(2):
        ids = [f"{origin}#{found['id']}" for found in (one, other) if "id" in found]
        both |= {"derived_from": ids, "id": chance.pick(IDS)}
    return [*tree[:place], both, *tree[place + 2 :]]


def _below_the_other(tree: Clauses) -> Clauses:
    """Return `tree` with the second clause below the first."""
    first, second, *rest = tree
    return [first | {"clauses": [*first.get("clauses", []), second]}, *rest]


_EDITS: tuple[Callable[[Chance, Fields, str], Clauses], ...] = (
    *(_kept,) * 5,
    *(_reworded,) * 4,
    _reworded_below,
    _written_anew,
    _renumbered,
    _retitled,
    _negotiated,
    _negotiated,
    _options_reworded,
    _recorded,
    _renamed,
    _split,
    _unfolded,
    _dropped,
)
