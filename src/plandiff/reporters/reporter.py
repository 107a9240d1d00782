"""The shape of a reporter: a report to text or to a file's bytes, and nothing else."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from plandiff.changes import ChangeKind
from plandiff.report import Report


class View(StrEnum):
    """How clauses are laid out for people in a terminal."""

    TABLE = "table"
    SIDE_BY_SIDE = "side-by-side"
    INLINE = "inline"
    BRIEF = "brief"


class Brackets(StrEnum):
    """How square brackets are shown to people."""

    LITERAL = "literal"
    STATUS = "status"


class RenderOptions(NamedTuple):
    """What may differ between two renderings of the same report.

    Attributes:
        width: Columns, 1 or more.
        color: Whether the output may carry colour and other attributes.
        view: Layout of altered clauses.
        only: Kinds to show; empty shows all.
        clause: Show this clause alone: an id, or a number as printed ("14", "14/a").
        why: Whether each pairing says how it was found.
        record: Whether changes of the record are shown in full detail.
        brackets: Whether brackets are signs of the text, or say which words are not agreed.
        links: Addresses of sources by their ids, where the output may carry hyperlinks.
    """

    width: int = 80
    color: bool = False
    view: View = View.TABLE
    only: frozenset[ChangeKind] = frozenset()
    clause: str | None = None
    why: bool = False
    record: bool = False
    brackets: Brackets = Brackets.LITERAL
    links: Mapping[str, str] = MappingProxyType({})


class Reporter(NamedTuple):
    """An output format.

    Attributes:
        name: What `--format` calls it.
        pieces: The text piece by piece, so that a large one need not stand in memory. Same
            report and options, same text; no clock, no terminal, no printing.
    """

    name: str
    pieces: Callable[[Report, RenderOptions], Iterable[str]]

    def render(self, report: Report, options: RenderOptions) -> str:
        """Return the whole text."""
        return "".join(self.pieces(report, options))


class BinaryReporter(NamedTuple):
    """An output format that is no text: no terminal may get it.

    Attributes:
        name: What `--format` calls it.
        data: The whole file. Same report and options, same bytes; no clock, no printing.
    """

    name: str
    data: Callable[[Report, RenderOptions], bytes]
