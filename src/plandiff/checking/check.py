"""One check from names to findings."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from plandiff.checking.against import Against
from plandiff.checking.baseline import Baselines, Old
from plandiff.checking.family import Family
from plandiff.checking.inputs import File, files_of, from_here, read_version
from plandiff.checking.readings import Readings
from plandiff.checking.runner import Runner, Selection
from plandiff.errors import Location, PlandiffError, Problem
from plandiff.findings import Accepted, Finding, Findings
from plandiff.load import Limits
from plandiff.model import Proposal
from plandiff.rules import OF_SETTINGS
from plandiff.rules.rule import Breach
from plandiff.settings import Settings
from plandiff.store import Folder
from plandiff.subject.in_use import Names, SettingsInUse
from plandiff.subject.version import Version, placed


class Request(NamedTuple):
    """What to check, and how.

    Attributes:
        names: Files, folders and versions; empty for all versions of `folder`.
        against: What the files are held against.
        known: Fingerprints of findings that are known and do not count.
        today: Judges accepted findings with a last day; None where there are none.
        readings: What the project adds to the word lists.
    """

    names: Sequence[str]
    folder: Folder
    limits: Limits
    settings: Settings
    against: Against = Against(is_default=True)
    selection: Selection = Selection()
    known: frozenset[str] = frozenset()
    today: date | None = None
    readings: Readings = Readings()

    def wholes(self) -> list[str]:
        """Return the folders of which all versions are checked."""
        folders = [name for name in self.names if os.path.isdir(name)]
        if not self.names and not self.folder.bundled:
            folders.append(from_here(str(self.folder.path)))
        return folders


class Checked(NamedTuple):
    """How a check went.

    Attributes:
        findings: What it found; with `problems`, what kept it from judging.
        warnings: What reading the files gave.
        notes: What was held against less than one may think, in words.
    """

    findings: Findings
    warnings: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()


def check(request: Request) -> Checked:
    """Return the findings, and what else is to be said.

    Raises:
        PlandiffError: There is nothing to check, or no baseline where there must be one.
    """
    files, errors = _read(request)
    warnings = tuple(w for file in files for w in file.loaded.warnings)
    if errors:
        return Checked(unjudged(errors), warnings)
    family = Family(files, request.folder, request.limits)
    runner = Runner(request.settings, request.selection, request.readings)
    baselines = Baselines(request.against, files, family, request.folder, request.limits)
    baselines.find_states(files, request.wholes())
    held = {file.loaded.name: [*baselines.of(file)] for file in files}
    found = list(_found(files, family, runner, held, request.settings))
    found += runner.of_record(baselines.record())
    if family.problems:
        return Checked(unjudged(family.problems), warnings)
    findings = _judged(found, request, runner, held, files)
    return Checked(findings, warnings, tuple(baselines.notes))


def unjudged(errors: Iterable[PlandiffError]) -> Findings:
    """Return what is told where nothing could be judged."""
    return Findings((), problems=tuple(p for error in errors for p in error.told()))


def _read(request: Request) -> tuple[list[File], list[PlandiffError]]:
    """Return each file once, and what is wrong with those that cannot be read."""
    files: dict[str, File] = {}
    errors: list[PlandiffError] = []
    for name in files_of(request.names, request.folder):
        try:
            file = read_version(name, request.folder, request.limits)
        except PlandiffError as error:
            errors.append(error)
        else:
            # A file that is named twice is one file.
            files.setdefault(os.path.realpath(file.origin), file)
    return list(files.values()), errors


def _found(
    files: Sequence[File],
    family: Family,
    runner: Runner,
    held: Mapping[str, Sequence[Old]],
    settings: Settings,
) -> Iterator[Finding]:
    ids = Counter(file.loaded.proposal.id for file in files)
    for file in files:

        def relative(name: str, beside: File = file) -> Proposal | None:
            found = family.find(name, beside)
            return None if found is None else found.loaded.proposal

        own = file.loaded.proposal.id
        others = [f for f in files if f is not file] if ids[own] > 1 else []
        version = Version(
            file.loaded,
            stem=file.stem,
            namesakes=tuple(f.loaded.name for f in others if f.loaded.proposal.id == own),
            red_lines=settings.red_lines,
            relative=relative,
            data=file.data,
        )
        findings = [*runner.of_version(file, version)]
        for old in held[file.loaded.name]:
            findings += runner.of_revision(file, old)
        yield from sorted(findings, key=lambda f: (f.location.line, f.location.column, f.rule))


def _judged(
    found: list[Finding],
    request: Request,
    runner: Runner,
    held: Mapping[str, Sequence[Old]],
    files: Sequence[File],
) -> Findings:
    """Return what counts of `found`, and what is to say of the accepted findings."""
    settings, today = request.settings, request.today
    entries = {e.fingerprint: e for e in settings.accepted if not e.is_over(today)}
    accepted = tuple(
        Accepted(f, entries[f.fingerprint].reason, entries[f.fingerprint].by)
        for f in found
        if f.fingerprint in entries
    )
    left = [finding for finding in found if finding.fingerprint not in entries]
    is_whole = request.against.is_default and request.selection == Selection() and _is_all(request)
    versions = [f.loaded.proposal for f in files]
    versions += [old.file.loaded.proposal for olds in held.values() for old in olds]
    subject = SettingsInUse(
        settings.accepted,
        settings.red_lines,
        frozenset(runner.met),
        _names(versions) if settings.red_lines else Names(),
        today,
        is_whole,
    )
    left += runner.of_settings(OF_SETTINGS, subject, _places(settings))
    return Findings(
        tuple(finding for finding in left if finding.fingerprint not in request.known),
        accepted,
        tuple(finding for finding in left if finding.fingerprint in request.known),
        tuple(file.loaded.name for file in files),
        settings.fail_on,
    )


def _names(versions: Iterable[Proposal]) -> Names:
    """Return what stands in any of `versions` under a name."""
    every = [(version, [p.clause for p in placed(version)]) for version in versions]
    return Names(
        frozenset(c.id for _, clauses in every for c in clauses if c.id is not None),
        frozenset(topic for _, clauses in every for c in clauses for topic in c.topics),
        frozenset(party.id for version, _ in every for party in version.parties),
    )


def _is_all(request: Request) -> bool:
    return all(os.path.isdir(name) for name in request.names)


def _places(settings: Settings) -> Callable[[Breach], Location]:
    def place(breach: Breach) -> Location:
        from plandiff.settings.places import TomlPlaces  # only for what is wrong

        return TomlPlaces(settings.text, settings.name).of((*settings.prefix, *breach.path))

    return place
