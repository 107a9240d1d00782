"""What a clause is called in the address of the page: `#armed-forces-size`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from plandiff.align.provision import Provision
from plandiff.report import Entry
from plandiff.visible import visible

# What stands in an address and in an attribute as it is. The page's own places start with "-"
# (`#-map`), so that no clause can take them.
_PLAIN = re.compile(r"\w[\w.-]*")
# Signs around a label that say nothing: "(a)" is the address `#14.a`.
_AROUND = " ()[]."
_DIGITS = 12


class Anchor(NamedTuple):
    """The addresses of an entry.

    Attributes:
        main: The one that the page itself uses.
        others: Of further clauses in the link, so that each id that is known leads somewhere.
    """

    main: str
    others: tuple[str, ...] = ()


def anchors(entries: Sequence[Entry]) -> Mapping[int, Anchor]:
    """Return the addresses of each entry by its number; no address is given twice.

    Ids of the new version go first, so that a link to a page stays true when a page of the
    next version is made; two clauses of one name are told apart by `~2`.
    """
    taken: set[str] = set()
    found: dict[int, list[str]] = {entry.number: [] for entry in entries}
    for entry in entries:
        found[entry.number] += _new_names(entry.link.new, taken)
    for entry in entries:
        found[entry.number] += _new_names(entry.link.old, taken)
    for entry in entries:
        if not found[entry.number]:
            found[entry.number].append(_apart(_name((entry.link.new or entry.link.old)[0]), taken))
    return {number: Anchor(names[0], tuple(names[1:])) for number, names in found.items()}


def _new_names(provisions: Iterable[Provision], taken: set[str]) -> Iterator[str]:
    for provision in provisions:
        name = _name(provision)
        if name not in taken:
            taken.add(name)
            yield name


def _apart(name: str, taken: set[str]) -> str:
    """Return `name` with the first number behind it that is free."""
    count = 2
    while f"{name}~{count}" in taken:
        count += 1
    taken.add(f"{name}~{count}")
    return f"{name}~{count}"


def attribute(name: str | None) -> str:
    """Return an id as `data-old` and `data-new` have it: one word, whatever the id holds.

    "-" where a clause has none; an id with other signs than letters, digits, ".", "_" and "-" as
    "~" and its UTF-8 in hexadecimal.
    """
    if name is None:
        return "-"
    return name if _is_plain(name) else f"~{name.encode().hex()}"


def _name(provision: Provision) -> str:
    """Return id, or labels from the top; by digest where that cannot stand in an address."""
    clause = provision.clause
    name = clause.id or ".".join(part.strip(_AROUND) or part for part in provision.path)
    if _is_plain(name):
        return name
    from hashlib import sha256

    return f"~{sha256(name.encode()).hexdigest()[:_DIGITS]}"


def _is_plain(name: str) -> bool:
    return _PLAIN.fullmatch(name) is not None and visible(name) == name
