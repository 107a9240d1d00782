"""From the bytes of a file to a version, its layout, what rules say of it, and a report on it."""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256

import pytest

from plandiff.checking.baseline import Old
from plandiff.checking.inputs import File
from plandiff.checking.runner import Runner, Selection
from plandiff.errors import InvalidFileError, Location, Problem
from plandiff.findings import Finding
from plandiff.layout.tidy import first_difference, tidied
from plandiff.load import DEFAULT_LIMITS, Loaded, load
from plandiff.load.characters import decode
from plandiff.load.common_yaml import read_common
from plandiff.load.reading import _judged
from plandiff.load.tree import read_tree
from plandiff.model import Proposal
from plandiff.pipeline import apply, compare
from plandiff.reporters import REPORTERS, RenderOptions, reporter
from plandiff.rules import OF_REVISION, OF_VERSION
from plandiff.settings import Settings
from plandiff.subject.redline import Event, Range, RedLine
from plandiff.subject.version import Version
from tests.fuzz.harness import TESTS, Harness, version_files
from tests.hostile.audit import characters

_NAME = "fuzz.yaml"
_MOST_BYTES = 4_096
_PHRASES = (
    """
    format: 1|id: a|title: T|date: 2025-01-01|date: 2025-11~|date: 2025-11-24/..|clauses:|- id: b|
    number: "1"|number: 1.1|heading: Ports|text: Firing ends.|text: >-|text: ""|text: 'It''s'|
    text: "a\\nb"|status: agreed|status: agreed-ad-referendum|status: deleted|status: bracketed|
    part: annex|part: preamble|options:|proposers: [n]|no_text: true|struck:|sources: [s]|
    sources:|- {id: s, outlet: O}|parents: [v1]|parties:|- {id: n, name: North}|aliases: [N]|
    terms:|- {term: Zone, clause: b}|former_ids: [c]|derived_from: ['v1#b', 'v1#c']|
    reports:|- {by: n, text: x, sources: [s]}|disclosure: partial|declared_points: 2|
    brackets: editorial|wording: paraphrase|verification: |evidence: |agreed_by: [n]|topics: [t]|
    note: |phrases:|{lexicon: hedges, read_as: where feasible, phrases: [a|an x]}|removed:|kind: |
    url: https://example.org|published: |[|]|{|}|: | #|# remark|'|"|\\|&a |*a|!!str |<<: |? |- |
    ---|...|%YAML 1.2|~|null|yes|>-|>+|\\||\\|2-|@|`|\ufeff|\u202e|\u200b|\u0301|\u00e9|\u2013|
    \x85|\t|\r\n|\r|<<<<<<< a|=======|  |    |[X]|[shall/should]|point 1|within 30 days
""".replace("\n    ", "")
    .strip("\n")
    .split("|")
)
_BASE = """\
format: 1
id: base
title: A plan
date: 2025-01-01
parties: [{id: n, name: North, aliases: [N]}, {id: s, name: South}]
sources: [{id: s, outlet: Gazette}]
clauses:
- {id: b, number: '1', heading: Ports, text: 'The ports [shall] reopen within 30 days.', sources: [s]}
- {id: c, number: '2', status: agreed, text: See point 1; South withdraws 600 troops.}
- id: d
  number: '3'
  clauses:
  - {id: e, number: a, text: Firing ends., options: [{text: Firing stops., proposers: [n]}]}
"""
_RED_LINES = (
    RedLine("all", "Nothing may happen.", must_not=frozenset(Event)),
    RedLine("range", "Within ten.", range=Range("days", 1, 10)),
)


@cache
def _base() -> File:
    data = _BASE.encode()
    return File(load(data, "base.yaml"), data, "base.yaml")


def check(data: bytes) -> None:
    """Hold what becomes of the file `data` against what is promised of every file."""
    try:
        loaded = load(data, _NAME)
    except InvalidFileError as error:
        _refused(error.problems, data)
        return
    _places(loaded.warnings, data)
    _read_alike(data, loaded)
    _laid_out(data, loaded)
    file = File(loaded, data, _NAME)
    _ruled(file)
    _compared(file)


def _refused(problems: tuple[Problem, ...], data: bytes) -> None:
    assert any(problem.severity == "error" for problem in problems), "refused without an error"
    told = [problem for problem in problems if problem.location.line]
    assert len(told) >= len(problems) - 1, "more than one problem without a place"
    places = [(problem.location.line, problem.location.column) for problem in told]
    assert places == sorted(places), "not in the order of the file"
    _places(told, data)
    with pytest.raises(InvalidFileError) as again:
        load(data, _NAME)
    assert again.value.problems == problems, "other problems the second time"


def _places(problems: Iterable[Problem], data: bytes) -> None:
    lines = _lines(data)
    for problem in problems:
        assert _is_in(problem.location, lines), f"no such place: {problem}"
        assert characters(str(problem)) == [], "a message acts or hides something"
        assert "\n" not in str(problem), "a message of several lines"


def _lines(data: bytes) -> list[str]:
    text = data.decode("utf-8", "replace").removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _is_in(place: Location, lines: list[str]) -> bool:
    """Whether a place is a character of the file, or the end of a line."""
    is_line = 1 <= place.line <= len(lines)
    return is_line and 1 <= place.column <= len(lines[place.line - 1]) + 1


def _read_alike(data: bytes, loaded: Loaded) -> None:
    """Both readers of YAML and both readers of values agree, and a second reading with them."""
    text = decode(data, _NAME)
    tree, problems = read_tree(text, _NAME, DEFAULT_LIMITS)
    assert all(problem.severity == "warning" for problem in problems), "an error was passed over"
    quick = read_common(text, DEFAULT_LIMITS)
    assert quick is None or json.dumps(quick) == json.dumps(tree), "the two readers of YAML"
    assert _judged(tree) == loaded.proposal, "the two readers of values"
    again = load(data, _NAME)
    assert (again.proposal, again.sha256) == (loaded.proposal, loaded.sha256), "read otherwise"
    assert again.warnings == loaded.warnings, "other warnings the second time"


def _laid_out(data: bytes, loaded: Loaded) -> None:
    """The canonical layout says the same, lasts, and is told where it is left."""
    tidy = tidied(data, _NAME)
    again = load(tidy, _NAME)
    assert (again.proposal, again.sha256) == (loaded.proposal, loaded.sha256), "says otherwise"
    assert tidied(tidy, _NAME) == tidy, "the layout does not last"
    assert first_difference(tidy, _NAME) is None, "the layout is not recognised"
    place = first_difference(data, _NAME)
    assert (place is None) is (tidy == data), "a difference is not told"
    assert place is None or _is_in(Location(_NAME, *place), _lines(data)), "place of a difference"


def _ruled(file: File) -> None:
    every = Runner(Settings(), Selection(only=frozenset(OF_VERSION)))
    version = Version(file.loaded, stem="a", red_lines=_RED_LINES, relative=_relative)
    _findings(every.of_version(file, version), file)
    for same in (False, True):
        runner = Runner(Settings(red_lines=_RED_LINES[:1]), Selection(only=frozenset(OF_REVISION)))
        _findings(runner.of_revision(file, Old(_base(), "base", same)), file)
    itself = Runner(Settings(), Selection(only=frozenset(OF_REVISION)))
    assert list(itself.of_revision(file, Old(file, "a", True))) == [], "findings without a change"


def _relative(name: str) -> Proposal | None:
    return _base().loaded.proposal if name == "base" else None


def _findings(findings: Iterable[Finding], file: File) -> None:
    lines = _lines(file.data)
    fingerprints = set()
    for finding in findings:
        is_sum = finding.location.line == 0 and finding.message.startswith("and ")
        assert is_sum or _is_in(finding.location, lines), f"no such place: {finding}"
        assert finding.message.strip(), "a finding without words"
        assert finding.fingerprint not in fingerprints, "one fingerprint twice"
        fingerprints.add(finding.fingerprint)


def _compared(file: File) -> None:
    """A report gives the new version back, is empty without a change, and can be written."""
    loaded, base = file.loaded, _base().loaded
    assert not compare(loaded, loaded).counts, "a change between a version and itself"
    report = compare(base, loaded)
    assert apply(base.proposal, report) == loaded.proposal, "not rebuilt"
    mirror = compare(loaded, base)
    assert apply(loaded.proposal, mirror) == base.proposal, "not rebuilt from the mirror"
    # One format an input, so that none is left out and each costs a part.
    name = REPORTERS[sha256(file.data).digest()[0] % len(REPORTERS)]
    assert reporter(name).render(report, RenderOptions(width=80, why=True, record=True))


def _seeds() -> Iterator[bytes]:
    from tests.hostile.corpus import all_cases

    invalid = sorted((TESTS / "invalid").glob("*.yaml"))
    for path in [*version_files(), *invalid]:
        yield _start(path.read_bytes())
    yield from (case.data for _, case in all_cases() if len(case.data) <= _MOST_BYTES)
    yield _BASE.encode()


def _start(data: bytes) -> bytes:
    """Return the first lines of a file, as many as a run takes."""
    return data if len(data) <= _MOST_BYTES else data[: data.rindex(b"\n", 0, _MOST_BYTES) + 1]


_SIGNS = tuple(phrase.replace("\\n", "\n") for phrase in _PHRASES if phrase)
HARNESS = Harness(check, _seeds, _SIGNS, _MOST_BYTES, by_lines=True, most_kept=(160, 150_000))
