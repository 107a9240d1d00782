"""The values of the settings, and how two of them are joined so that neither is weakened."""

from collections.abc import Mapping
from typing import NamedTuple

from plandiff.findings import Severity
from plandiff.rules import rule
from plandiff.subject.in_use import Acceptance
from plandiff.subject.redline import RedLine


class Settings(NamedTuple):
    """What was set; what was not has its default.

    Attributes:
        severities: Rule id to severity, or to None where the rule is off.
        red_lines: In their order.
        accepted: In their order.
        fail_on: The least severity that fails a check.
        name: The file they come from, as messages name it; "" where there is none.
        prefix: Keys in that file above the settings: ("tool", "plandiff") in pyproject.toml.
        text: The file itself, for the places of its entries.
    """

    severities: Mapping[str, Severity | None] = {}
    red_lines: tuple[RedLine, ...] = ()
    accepted: tuple[Acceptance, ...] = ()
    fail_on: Severity = Severity.ERROR
    name: str = ""
    prefix: tuple[str, ...] = ()
    text: str = ""

    def severity(self, name: str) -> Severity | None:
        """Return how much a breach of the rule `name` weighs; None where it is off."""
        if name in self.severities:
            return self.severities[name]
        found = rule(name)
        return found.severity if found.is_on else None


def tightened(base: Settings, own: Settings) -> Settings:
    """Return `base` with what `own` is stricter in.

    A rule weighs what it weighs most, red lines are those of both, and the check fails on the
    lesser severity. Accepted findings are those of `base` alone.
    """
    severities = dict(base.severities)
    for name, severity in own.severities.items():
        before = base.severity(name)
        if severity is not None and (before is None or severity.reaches(before)):
            severities[name] = severity
    lines = (*base.red_lines, *(line for line in own.red_lines if line not in base.red_lines))
    fail_on = own.fail_on if base.fail_on.reaches(own.fail_on) else base.fail_on
    return base._replace(severities=severities, red_lines=lines, fail_on=fail_on)
