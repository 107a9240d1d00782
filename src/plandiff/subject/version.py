"""What a rule may ask about one version: its clauses with their places, and its relatives."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import NamedTuple

from plandiff.agreement import is_agreed
from plandiff.load import Loaded
from plandiff.load.values import Path
from plandiff.model import Clause, Proposal
from plandiff.subject.redline import RedLine


class Placed(NamedTuple):
    """A clause and where it stands in its file.

    Attributes:
        path: Keys and indexes from the top of the file: ("clauses", 19, "clauses", 0).
        label: Its id, else the labels from the top ("20/a").
        above: The clauses around it, the nearest first.
    """

    clause: Clause
    path: Path
    label: str
    above: tuple[Clause, ...]

    @property
    def is_agreed(self) -> bool:
        """Whether its status, else that of what it stands in, says agreed, ad referendum too."""
        every = (clause.status for clause in (self.clause, *self.above))
        return is_agreed(next((status for status in every if status is not None), None))


class Version:
    """One version under check.

    Attributes:
        proposal: Its values.
        name: What the user called it, or the path that was found for it.
        stem: The name of its file without folder and ending; "" for what is no file.
        warnings: What its reader had to say.
        namesakes: The other files of the run that have the same id.
        red_lines: What the user said must not happen.
        data: The bytes of its file; None where its layout is not to be judged.
    """

    def __init__(
        self,
        loaded: Loaded,
        *,
        stem: str = "",
        namesakes: tuple[str, ...] = (),
        red_lines: tuple[RedLine, ...] = (),
        relative: Callable[[str], Proposal | None] = lambda _id: None,
        data: bytes | None = None,
    ) -> None:
        """Take the version; `relative` gives another one by its id, or None."""
        self.proposal = loaded.proposal
        self.name = loaded.name
        self.warnings = loaded.warnings
        self.stem = stem
        self.namesakes = namesakes
        self.red_lines = red_lines
        self.relative = relative
        self.data = data

    @cached_property
    def clauses(self) -> tuple[Placed, ...]:
        """All clauses of every level in reading order."""
        return tuple(placed(self.proposal))

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of all clauses."""
        return frozenset(p.clause.id for p in self.clauses if p.clause.id is not None)


def placed(proposal: Proposal) -> Iterator[Placed]:
    """Yield all clauses of `proposal`, every level, in reading order."""
    return _below(proposal.clauses, ("clauses",), (), ())


def _below(
    clauses: tuple[Clause, ...], path: Path, labels: tuple[str, ...], above: tuple[Clause, ...]
) -> Iterator[Placed]:
    for index, clause in enumerate(clauses):
        here = (*labels, clause.number or clause.id or f"#{index + 1}")
        own = (*path, index)
        yield Placed(clause, own, clause.id or "/".join(here), above)
        if clause.clauses:
            yield from _below(clause.clauses, (*own, "clauses"), here, (clause, *above))


def texts_of(place: Placed) -> Iterator[tuple[Path, str]]:
    """Yield the wordings of a clause with their paths: its text, options and struck texts."""
    clause, path = place.clause, place.path
    if clause.text is not None:
        yield (*path, "text"), clause.text
    for index, option in enumerate(clause.options):
        if option.text is not None:
            yield (*path, "options", index, "text"), option.text
    for index, struck in enumerate(clause.struck):
        yield (*path, "struck", index, "text"), struck.text


def found_in(text: str | None, words: str) -> int | None:
    """Return where `words` stand in `text`, or None where they are written otherwise."""
    found = (text or "").find(words) if words else -1
    return found if found >= 0 else None


def siblings(version: Version) -> Iterator[tuple[Placed, ...]]:
    """Yield the clauses that stand beside each other, list by list."""
    lists: dict[Path, list[Placed]] = {}
    for place in version.clauses:
        lists.setdefault(place.path[:-1], []).append(place)
    for found in lists.values():
        yield tuple(found)
