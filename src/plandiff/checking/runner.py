"""Runs rules and makes findings of what they yield: adds id, severity, place, fingerprint."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from plandiff.checking.baseline import Old
from plandiff.checking.fingerprint import fingerprint
from plandiff.checking.inputs import File
from plandiff.checking.readings import Readings
from plandiff.errors import Location
from plandiff.findings import Finding, Severity
from plandiff.load import Loaded
from plandiff.model import Phrases
from plandiff.rules import OF_RECORD, OF_REVISION, OF_VERSION, rule
from plandiff.rules.rule import Breach
from plandiff.settings import Settings
from plandiff.subject.record import Record
from plandiff.subject.version import Version

# More findings of one rule in one file are counted and not told: a slip repeated throughout.
# The bound on the problems of a file (plandiff.load.loaded) is the same.
_MOST = 50


class Selection(NamedTuple):
    """Which rules run.

    Attributes:
        only: Ids of the rules to run; empty runs all that are not off.
        ignored: Ids of rules that do not run.
    """

    only: frozenset[str] = frozenset()
    ignored: frozenset[str] = frozenset()

    def has(self, name: str, severity: Severity | None) -> bool:
        """Whether the rule `name`, which weighs `severity`, runs."""
        if name in self.ignored or severity is None:
            return False
        return not self.only or name in self.only


class Runner:
    """Runs the selected rules over versions and revisions.

    Attributes:
        met: Fingerprints of all findings so far.
    """

    def __init__(
        self, settings: Settings, selection: Selection, readings: Readings | None = None
    ) -> None:
        """Take what the rules weigh, which of them run, and what words mean in this project."""
        self._readings = readings or Readings()
        self._settings = settings
        self._selection = selection
        self.met: set[str] = set()

    def runs(self, names: Sequence[str]) -> list[tuple[str, Severity]]:
        """Return those of `names` that run, with what they weigh."""
        weighed = [(name, self._severity(name)) for name in names]
        return [
            (name, severity)
            for name, severity in weighed
            if severity is not None and self._selection.has(name, severity)
        ]

    def _severity(self, name: str) -> Severity | None:
        """Return what a rule weighs: one that is off unless asked for is asked for by name."""
        if name in self._selection.only and name not in self._settings.severities:
            return rule(name).severity
        return self._settings.severity(name)

    def of_version(self, file: File, version: Version) -> Iterator[Finding]:
        """Yield what is to say of one version."""
        return self._findings(OF_VERSION, version, file, None)

    def of_revision(self, file: File, old: Old) -> Iterator[Finding]:
        """Yield what is to say of `file` against an old version.

        Where the baseline reads words otherwise, what is found by its reading counts as well:
        a change cannot read away what it does.
        """
        if not self.runs(OF_REVISION):
            return
        before = set(self.met)
        found = list(self._compared(file.loaded, file, old, self._readings.own))
        yield from found
        guarded = self._readings.guarded(file.loaded, old.file.loaded, is_state=old.file.is_address)
        if guarded is not None:
            new, phrases = guarded
            # The same findings get the same fingerprints, and are told once.
            met, self.met = self.met, before
            told = {finding.fingerprint for finding in found}
            again = self._compared(new, file, old, phrases)
            yield from (finding for finding in again if finding.fingerprint not in told)
            self.met |= met

    def _compared(
        self, new: Loaded, file: File, old: Old, phrases: Sequence[Phrases]
    ) -> Iterator[Finding]:
        # 60 ms, and a check without an old version needs none.
        from plandiff.pipeline import compare
        from plandiff.subject.revision import Revision

        report = compare(old.file.loaded, new, phrases=phrases)
        revision = Revision(
            report,
            old.name,
            is_same_version=old.is_same_version,
            red_lines=self._settings.red_lines,
        )
        return self._findings(OF_REVISION, revision, file, old)

    def of_record(self, record: Record) -> Iterator[Finding]:
        """Yield what is to say of the versions that there are."""
        for name, severity in self.runs(OF_RECORD):
            for breach in rule(name).check(record):
                key = fingerprint((name, *breach.about), self.met)
                place = breach.location or Location("")
                version = breach.about[0]
                yield Finding(name, severity, breach.message, place, version, "", key)

    def of_settings(
        self, names: Sequence[str], subject: object, place: Callable[[Breach], Location]
    ) -> Iterator[Finding]:
        """Yield what rules say of the settings."""
        for name, severity in self.runs(names):
            for breach in rule(name).check(subject):
                key = fingerprint((name, *breach.about), self.met)
                yield Finding(name, severity, breach.message, place(breach), "", "", key)

    def _findings(
        self, names: Sequence[str], subject: Any, file: File, old: Old | None
    ) -> Iterator[Finding]:
        version = file.loaded.proposal.id
        against = "" if old is None or old.is_same_version else old.file.loaded.proposal.id
        for name, severity in self.runs(names):
            breaches = iter(rule(name).check(subject))
            for breach in islice(breaches, _MOST):
                parts = (name, version, against, breach.clause, *breach.about)
                yield Finding(
                    name,
                    self._weight(name, severity, breach),
                    _message(breach, old),
                    breach.location
                    or file.place(breach.path, at_key=breach.at_key, offset=breach.offset),
                    version,
                    breach.clause,
                    fingerprint(parts, self.met),
                )
            if left := sum(1 for _ in breaches):
                message = f"and {left:,} more of this rule in the file - mend those first"
                key = fingerprint((name, version, against, message), self.met)
                place = Location(file.loaded.name)
                yield Finding(name, severity, message, place, version, "", key)

    def _weight(self, name: str, severity: Severity, breach: Breach) -> Severity:
        """Return what a breach weighs: a red line its own, unless the settings weigh the rule."""
        if breach.severity is None or name in self._settings.severities:
            return severity
        return breach.severity


def _message(breach: Breach, old: Old | None) -> str:
    if breach.old_path is None or old is None:
        return breach.message
    return f"{breach.message} (it stood at {old.file.place(breach.old_path)})"
