"""What a check finds: one value for a finding, and how much it weighs."""

from enum import StrEnum
from typing import NamedTuple

from plandiff.errors import Location, Problem


class Severity(StrEnum):
    """How much a finding weighs; the heaviest first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    def reaches(self, threshold: "Severity") -> bool:
        """Whether it is as heavy as `threshold`, or heavier."""
        return _WEIGHT[self] <= _WEIGHT[threshold]


_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}


class Finding(NamedTuple):
    """One thing that a rule found.

    Attributes:
        rule: Id of the rule.
        severity: As the settings have it, else as the rule has it.
        message: What is wrong and, after a dash, what to do.
        location: Of the key or value in question; for what was removed, of its neighbour.
        version: Id of the version; "" where it is about the settings.
        clause: Id of the clause, else its labels from the top ("20/a"); "" where the
            finding is about the version as a whole.
        fingerprint: 16 hexadecimal digits over the rule and what it is about, never over
            the line or the words of the message. Unique in one run.
    """

    rule: str
    severity: Severity
    message: str
    location: Location
    version: str
    clause: str
    fingerprint: str


class Accepted(NamedTuple):
    """A finding that the settings accept.

    Attributes:
        reason: Why.
        by: Who decided so.
    """

    finding: Finding
    reason: str
    by: str


class Findings(NamedTuple):
    """All that one run of a check found.

    Attributes:
        found: What counts, in the order of files, lines and columns.
        accepted: What the settings accept, in the same order.
        known: What stood in the baseline file of findings already, in the same order.
        files: Names of the files that were checked, in the order of the command line.
        fail_on: The least severity that fails the run.
        problems: What keeps the files, or the settings, from being judged. Where there is
            any, nothing was judged: the rest is empty.
    """

    found: tuple[Finding, ...]
    accepted: tuple[Accepted, ...] = ()
    known: tuple[Finding, ...] = ()
    files: tuple[str, ...] = ()
    fail_on: Severity = Severity.ERROR
    problems: tuple[Problem, ...] = ()

    @property
    def fails(self) -> bool:
        """Whether any finding that counts reaches `fail_on`, or nothing could be judged."""
        return bool(self.problems) or any(
            finding.severity.reaches(self.fail_on) for finding in self.found
        )

    def count(self, severity: Severity) -> int:
        """Return how many findings that count have this severity."""
        return sum(finding.severity is severity for finding in self.found)
