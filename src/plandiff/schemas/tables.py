"""The shapes of what `plandiff figures` and `plandiff concordance` print as JSON."""

from typing import Annotated, Literal

from pydantic import Field

from plandiff.align.link import Method
from plandiff.changes import ChangeKind
from plandiff.schemas.shape import Shape, Words


class ClauseOfRegister(Shape):
    """A clause of one version."""

    id: str | None
    number: str | None
    path: Annotated[list[str], Field(min_length=1)]
    sources: list[str]


class FigureOfRegister(Shape):
    """One quantity, date or reference."""

    kind: Literal["quantity", "date", "reference"]
    text: Words
    note: str
    """Governor and condition of a quantity; the clause that a reference leads to."""
    place: Words
    """text; option or struck with its id or place; account of with who says it."""
    clause: Annotated[int, Field(ge=0)]
    """Index in the clauses of its version."""


class LineOfRegister(Shape):
    """A clause through the versions, in their order."""

    clauses: list[list[ClauseOfRegister]]
    figures: list[list[FigureOfRegister]]


class JsonRegister(Shape):
    """What `plandiff figures --format json` prints."""

    schema_: Annotated[Literal["plandiff/figures/1"], Field(alias="schema")]
    versions: Annotated[list[str], Field(min_length=1)]
    lines: list[LineOfRegister]


class ClauseOfConcordance(Shape):
    """A clause of one version; empty texts where it has no such name."""

    number: str
    """The label as printed, from the top: 14a."""
    id: str
    heading: str


class RowOfConcordance(Shape):
    """Old clauses and the new clauses that continue them."""

    old: list[ClauseOfConcordance]
    new: list[ClauseOfConcordance]
    kinds: list[ChangeKind]
    method: Method
    score: Annotated[float, Field(ge=0, le=1)]


class JsonConcordance(Shape):
    """What `plandiff concordance --format json` prints."""

    schema_: Annotated[Literal["plandiff/concordance/1"], Field(alias="schema")]
    old: str
    new: str
    rows: list[RowOfConcordance]
