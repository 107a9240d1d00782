"""Accepted findings, as the settings list them, and which of them a run met."""

from datetime import date
from typing import NamedTuple


class Acceptance(NamedTuple):
    """A finding that somebody looked at and let pass.

    Attributes:
        fingerprint: Of the finding.
        reason: Why it is let pass.
        by: Who decided so.
        rule: Id of the rule, for people; "" where it is not given.
        until: The last day on which it counts; None for good.
    """

    fingerprint: str
    reason: str
    by: str
    rule: str = ""
    until: date | None = None

    def is_over(self, today: date | None) -> bool:
        """Whether its last day has passed; an entry without a last day is never over."""
        return self.until is not None and today is not None and today > self.until


class Acceptances(NamedTuple):
    """All entries of the settings, and what became of them in a run.

    Attributes:
        entries: In the order of the settings.
        met: Fingerprints of all findings of the run.
        today: None where no entry has a last day.
        is_whole: Whether the run looked at everything that entries may be about; else an
            entry that was not met says nothing.
    """

    entries: tuple[Acceptance, ...]
    met: frozenset[str]
    today: date | None
    is_whole: bool
