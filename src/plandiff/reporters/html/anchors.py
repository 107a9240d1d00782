"""What a clause is called in the address of the page: `#armed-forces-size`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from plandiff.align.provision import Provision
from plandiff.report import Entry

# What stands in an address as it is. The page's own places start with "-" (`#-map`), so that
# no clause can take them.
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_OTHER = re.compile(r"[^A-Za-z0-9.-]+")


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


def _name(provision: Provision) -> str:
    name = provision.clause.id or "/".join(provision.path)
    if _PLAIN.fullmatch(name):
        return name
    return _OTHER.sub(_code_points, name).replace("-", "~", 1 if name.startswith("-") else 0)


def _code_points(match: re.Match[str]) -> str:
    """Return other characters by code point, so that different names stay different."""
    return "".join(f"_{ord(sign):x}_" for sign in match[0])
