"""The shape of what `plandiff compare --format json` prints."""

from typing import Annotated, Any, Literal

from pydantic import Field

from plandiff.alarms import AlarmKind
from plandiff.align.link import Method
from plandiff.changes import ChangeKind
from plandiff.format import Party, Phrases, Removal, Source, Term
from plandiff.schemas.shape import Shape, Words


class OpenOfReport(Shape):
    """How much of a version is not settled."""

    brackets: Annotated[int, Field(ge=0)]
    """Pairs of square brackets, placeholders too; those of an editor are none."""
    placeholders: Annotated[int, Field(ge=0)]
    bracket_options: Annotated[int, Field(ge=0)]
    """Wordings between which brackets leave a choice."""
    options: Annotated[int, Field(ge=0)]
    struck: Annotated[int, Field(ge=0)]


class VersionOfReport(Shape):
    """One of the two versions: all of its fields but the clauses."""

    id: str
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    """SHA-256 over the content as canonical JSON; layout of the file does not alter it."""
    open: OpenOfReport
    wording: Literal["verbatim", "paraphrase"]
    disclosure: Literal["full", "partial"]
    title: str
    date: str
    published: str | None
    parents: list[str]
    issued_by: list[str]
    stage: str | None
    language: str
    instrument: Literal["binding", "political"]
    declared_points: int | None
    brackets: Literal["negotiation", "editorial"]
    note: str | None
    parties: list[Party]
    terms: list[Term]
    lexicons: list[Phrases]
    sources: list[Source]
    removals: list[Removal]


class ClauseOfReport(Shape):
    """A clause of one version, and where it stands."""

    id: str | None
    number: str | None
    part: Literal["preamble", "operative", "annex", "final"]
    path: Annotated[list[str], Field(min_length=1)]
    """Labels from the top: ["20", "a"]; ids or #places where there is no number."""
    position: Annotated[list[int], Field(min_length=1)]
    """Places among siblings from the top, counted from 0."""
    former_ids: list[str]
    derived_from: list[str]


class RunnerUpOfReport(Shape):
    """The clause that came nearest without being linked."""

    id: str | None
    number: str | None
    path: list[str]
    score: Annotated[float, Field(ge=0, le=1)]
    may_be_the_same: bool
    """True: it is not known whether the two are the same clause."""


class LinkOfReport(Shape):
    """Old clauses and the new clauses that continue them."""

    old: list[ClauseOfReport]
    new: list[ClauseOfReport]
    method: Method
    score: Annotated[float, Field(ge=0, le=1)]
    evidence: dict[str, float]
    """What speaks for (above 0) and against it, in log-odds; empty where it is certain."""
    runner_up: RunnerUpOfReport | None
    kinds: list[ChangeKind]
    text: str | None
    """The text where nothing happened to it; else null, and a change carries it."""
    contradiction: str | None
    """What the texts say against a link that ids state."""


EditOfPair = tuple[Literal["keep", "delete", "insert"], Words]
EditOfSeveral = tuple[Literal["keep", "delete", "insert"], Words, int | None, int | None]


class ChangeOfReport(Shape):
    """One change of one link."""

    kind: ChangeKind
    link: Annotated[int, Field(ge=0)]
    """Index in `links`."""
    old_value: Any
    new_value: Any
    edits: list[EditOfPair] | list[EditOfSeveral] | None
    """keep and delete joined are the old text, keep and insert the new one; for splits and
    merges each edit also names the old and the new clause of the link."""
    detail: dict[str, Any] | None


class AlarmOfReport(Shape):
    """Agreed text touched or gone, a voice passed over, rank lost."""

    what: AlarmKind
    link: Annotated[int, Field(ge=0)]
    """Index in `links`."""


class JsonReport(Shape):
    """What `plandiff compare --format json` prints."""

    schema_: Annotated[Literal["plandiff/report/1"], Field(alias="schema")]
    generator: str
    old: VersionOfReport
    new: VersionOfReport
    ids_ignored: bool
    lexicons: list[Phrases]
    """What the project adds to the word lists, beside what the versions add."""
    counts: dict[ChangeKind, Annotated[int, Field(ge=1)]]
    """For each kind, how many links have it; kinds that none has are left out."""
    alarms: list[AlarmOfReport]
    """What must not be missed."""
    links: list[LinkOfReport]
    changes: list[ChangeOfReport]
