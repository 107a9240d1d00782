"""What the settings name - accepted findings, red lines - and what of it a run met."""

from datetime import date
from typing import NamedTuple

from plandiff.subject.redline import RedLine


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


class Names(NamedTuple):
    """What red lines may name."""

    clauses: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()


class SettingsInUse(NamedTuple):
    """What the settings name, and what of it a run met.

    Attributes:
        accepted: In the order of the settings.
        red_lines: In their order.
        met: Fingerprints of all findings of the run.
        names: Ids of clauses and parties, and topics, in all versions of the run and in what
            they were held against.
        today: None where no entry has a last day.
        is_whole: Whether the run looked at everything that the settings may be about; else
            what was not met says nothing.
    """

    accepted: tuple[Acceptance, ...] = ()
    red_lines: tuple[RedLine, ...] = ()
    met: frozenset[str] = frozenset()
    names: Names = Names()
    today: date | None = None
    is_whole: bool = True
