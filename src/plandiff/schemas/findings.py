"""The shape of what `plandiff check --format json` prints."""

from typing import Annotated, Literal

from pydantic import Field

from plandiff.findings import Severity
from plandiff.schemas.shape import Shape


class FindingOfReport(Shape):
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


class ProblemOfReport(Shape):
    """Something that keeps a file, or the settings, from being judged."""

    severity: Literal["error", "warning"]
    message: str
    file: str | None
    """Null where no file is meant."""
    line: Annotated[int, Field(ge=1)] | None
    """Counted from 1; null where the problem is the file as a whole."""
    column: Annotated[int, Field(ge=1)] | None
    """Counted from 1, in characters."""


class JsonFindings(Shape):
    """What `plandiff check --format json` prints."""

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
