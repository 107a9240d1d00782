"""The published JSON Schemas: of the files that people write and the reports we print.

The report's shape is stated here once, as pydantic models; `tests/test_proposals.py`
holds reports against it, and docs/report.schema.json is what `schema_text` gives.
Imported only by `plandiff schema` and by tests.
"""

import json
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from plandiff.alarms import AlarmKind
from plandiff.align.link import Method
from plandiff.changes import ChangeKind
from plandiff.findings import Severity
from plandiff.format import Party, Phrases, Proposal, Removal, Source, Term

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)


class OpenOfReport(_Shape):
    """How much of a version is not settled."""

    brackets: Annotated[int, Field(ge=0)]
    """Pairs of square brackets, placeholders too; those of an editor are none."""
    placeholders: Annotated[int, Field(ge=0)]
    bracket_options: Annotated[int, Field(ge=0)]
    """Wordings between which brackets leave a choice."""
    options: Annotated[int, Field(ge=0)]
    struck: Annotated[int, Field(ge=0)]


class VersionOfReport(_Shape):
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


class ClauseOfReport(_Shape):
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


class RunnerUpOfReport(_Shape):
    """The clause that came nearest without being linked."""

    id: str | None
    number: str | None
    path: list[str]
    score: Annotated[float, Field(ge=0, le=1)]
    may_be_the_same: bool
    """True: it is not known whether the two are the same clause."""


class LinkOfReport(_Shape):
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


Words = Annotated[str, Field(min_length=1)]
EditOfPair = tuple[Literal["keep", "delete", "insert"], Words]
EditOfSeveral = tuple[Literal["keep", "delete", "insert"], Words, int | None, int | None]


class ChangeOfReport(_Shape):
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


class AlarmOfReport(_Shape):
    """Agreed text touched or gone, a voice passed over, rank lost."""

    what: AlarmKind
    link: Annotated[int, Field(ge=0)]
    """Index in `links`."""


class JsonReport(_Shape):
    """What `plandiff compare --format json` prints."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)
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


class ClauseOfRegister(_Shape):
    """A clause of one version."""

    id: str | None
    number: str | None
    path: Annotated[list[str], Field(min_length=1)]
    sources: list[str]


class FigureOfRegister(_Shape):
    """One quantity, date or reference."""

    kind: Literal["quantity", "date", "reference"]
    text: Words
    note: str
    """Governor and condition of a quantity; the clause that a reference leads to."""
    place: Words
    """text; option or struck with its id or place; account of with who says it."""
    clause: Annotated[int, Field(ge=0)]
    """Index in the clauses of its version."""


class LineOfRegister(_Shape):
    """A clause through the versions, in their order."""

    clauses: list[list[ClauseOfRegister]]
    figures: list[list[FigureOfRegister]]


class JsonRegister(_Shape):
    """What `plandiff figures --format json` prints."""

    schema_: Annotated[Literal["plandiff/figures/1"], Field(alias="schema")]
    versions: Annotated[list[str], Field(min_length=1)]
    lines: list[LineOfRegister]


class ClauseOfConcordance(_Shape):
    """A clause of one version; empty texts where it has no such name."""

    number: str
    """The label as printed, from the top: 14a."""
    id: str
    heading: str


class RowOfConcordance(_Shape):
    """Old clauses and the new clauses that continue them."""

    old: list[ClauseOfConcordance]
    new: list[ClauseOfConcordance]
    kinds: list[ChangeKind]
    method: Method
    score: Annotated[float, Field(ge=0, le=1)]


class JsonConcordance(_Shape):
    """What `plandiff concordance --format json` prints."""

    schema_: Annotated[Literal["plandiff/concordance/1"], Field(alias="schema")]
    old: str
    new: str
    rows: list[RowOfConcordance]


class FindingOfReport(_Shape):
    """One thing that a rule found."""

    rule: str
    severity: Severity
    message: str
    file: str
    line: Annotated[int, Field(ge=1)] | None
    """Counted from 1; null where the finding is the file as a whole."""
    column: Annotated[int, Field(ge=1)] | None
    """Counted from 1, in characters."""
    version: str | None
    clause: str | None
    """Its id, else its labels from the top: 20/a."""
    fingerprint: Annotated[str, Field(pattern="^[0-9a-f]{16}$")]
    """Made of rule, version, clause and values; no two in a run are the same."""


class AcceptedOfReport(FindingOfReport):
    """A finding that the settings accept."""

    reason: str
    by: str


class ProblemOfReport(_Shape):
    """Something that keeps a file, or the settings, from being judged."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)
    severity: Literal["error", "warning"]
    message: str
    file: str | None
    """Null where no file is meant."""
    line: Annotated[int, Field(ge=1)] | None
    """Counted from 1; null where the problem is the file as a whole."""
    column: Annotated[int, Field(ge=1)] | None
    """Counted from 1, in characters."""


class JsonFindings(_Shape):
    """What `plandiff check --format json` prints."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)
    schema_: Annotated[Literal["plandiff/findings/1"], Field(alias="schema")]
    generator: str
    files: list[str]
    fail_on: Severity
    fails: bool
    """Whether any finding reaches `fail_on`: the exit code is 1; with `problems` it is 2."""
    counts: dict[Severity, Annotated[int, Field(ge=0)]]
    findings: list[FindingOfReport]
    accepted: list[AcceptedOfReport]
    known: list[FindingOfReport]
    """What stood in the file of --baseline already."""
    problems: list[ProblemOfReport]
    """Where there is any, nothing was judged: the other lists are empty."""


_ROOTS: dict[str, type[BaseModel]] = {
    "proposal": Proposal,
    "report": JsonReport,
    "figures": JsonRegister,
    "concordance": JsonConcordance,
    "findings": JsonFindings,
}


class _AsTyped(GenerateJsonSchema):
    """The schema of what people type: a key without a value is refused, so null is nothing."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Return the schema of the value alone."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Return the schema with its default, where that can be typed."""
        if schema.get("default") is None:
            return self.generate_inner(schema["schema"])
        return super().default_schema(schema)


def schema_text(name: str) -> str:
    """Return the JSON Schema called `name` (`_ROOTS`), ending in a line feed."""
    generator = _AsTyped if name == "proposal" else GenerateJsonSchema
    schema = _ROOTS[name].model_json_schema(schema_generator=generator)
    return json.dumps({"$schema": _DIALECT, **schema}, indent=2, ensure_ascii=False) + "\n"
