"""The concordance: what became of each clause, one row a link."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from plandiff.align.provision import Provision
from plandiff.changes import ChangeKind
from plandiff.prose.names import joined_label
from plandiff.report import Entry
from plandiff.visible import visible_line

COLUMNS = (
    "old number", "old id", "old heading", "new number", "new id", "new heading",
    "change", "method", "score",
)  # fmt: skip
# What `told` gives, but for the numbers, which stand under the names of the versions.
TOLD = ("Clause", "What happened", "Paired by")
_UNCHANGED = "unchanged"
# What stands where a side has no clause, or a clause no name.
NOTHING = "–"


class Named(NamedTuple):
    """What tells a clause from others, as the file has it; "" where it has none.

    Attributes:
        number: The label as printed, from the top: "14a".
        id: Its id.
        heading: Its heading.
    """

    number: str
    id: str
    heading: str


class Row(NamedTuple):
    """A link: the old clauses and the new clauses that continue them.

    Attributes:
        old: Empty where the new clause is new; several where merged.
        new: Empty where the old clause is gone; several where split.
        kinds: All kinds of change that apply; empty where nothing changed.
        method: Why they were linked.
        score: How likely the link is, 0.0 to 1.0.
    """

    old: tuple[Named, ...]
    new: tuple[Named, ...]
    kinds: tuple[ChangeKind, ...]
    method: str
    score: float

    def cells(self) -> tuple[str, ...]:
        """Return a text for each of COLUMNS, not yet fit to be shown; clauses joined by " + "."""
        change = ", ".join(self.kinds) or _UNCHANGED
        return (*_joined(self.old), *_joined(self.new), change, self.method, f"{self.score:.2f}")

    def told(self) -> tuple[str, ...]:
        """Return what people read: number and name of both sides, kinds, and how sure it is."""
        change = ", ".join(self.kinds) or _UNCHANGED
        pairing = f"{self.method} {self.score:.2f}" if self.old and self.new else self.method
        return (*_told(self.old), *_told(self.new), change, pairing)


def concordance(entries: Iterable[Entry]) -> Iterator[Row]:
    """Yield a row for each of `entries`."""
    for entry in entries:
        link = entry.link
        old, new = tuple(map(_named, link.old)), tuple(map(_named, link.new))
        yield Row(old, new, entry.kinds, str(link.method), link.score)


def _named(provision: Provision) -> Named:
    clause = provision.clause
    number = "" if clause.number is None else joined_label(provision.path)
    return Named(number, clause.id or "", clause.heading or "")


def _joined(side: Sequence[Named]) -> Iterator[str]:
    for values in (
        [named.number for named in side],
        [named.id for named in side],
        [named.heading for named in side],
    ):
        yield " + ".join(values) if any(values) else ""


def _told(side: Sequence[Named]) -> Iterator[str]:
    yield " + ".join(visible_line(named.number, 40) or NOTHING for named in side) or NOTHING
    names = (" · ".join(filter(None, (named.id, named.heading))) for named in side)
    yield " + ".join(visible_line(name, 120) for name in names) or NOTHING
