"""Runs the examples of the pages: what passes and what fails, as a user reads them."""

import re
from collections.abc import Callable
from datetime import date
from types import SimpleNamespace

import pytest

from plandiff.errors import Location
from plandiff.pipeline import compare, load
from plandiff.rulebook import Page, page
from plandiff.rules import OF_RECORD, OF_REVISION, OF_VERSION, rule
from plandiff.rules.rule import Breach
from plandiff.settings.reading import read_settings
from plandiff.subject.in_use import Names, SettingsInUse
from plandiff.subject.record import Gone, Record
from plandiff.subject.redline import Event, Range, RedLine
from plandiff.subject.revision import Revision
from plandiff.subject.version import Version

DEFAULTS = {"format": "1", "id": "v2", "title": "A plan", "date": "2025-12-01"}
RED_LINES = (
    RedLine("ports", "The ports stay.", clauses=("ports",), must_not=frozenset(("removed",))),
    RedLine("days", "A month at most.", clauses=("ports",), range=Range("days", None, 31)),
    RedLine("term", "A term that lasts.", topics=("x-term",), range=Range("years", 2, 5)),
    RedLine("aid", "Aid stays as it is.", topics=("x-aid",), must_not=frozenset(Event)),
    RedLine("north", "Northland stays in it.", topics=("x-north",), parties=("north",)),
    RedLine(
        "l" * 90,
        "M" * 300,
        topics=("x-long",),
        must_not=frozenset(Event),
        range=Range("days", 1, 9),
    ),
)
TODAY = date(2026, 1, 1)
MET = frozenset(("0123456789abcdef",))


def example(of: Page, word: str) -> str:
    """Return the block below the line that starts with `word`."""
    found = re.search(
        rf"^{word}[^\n]*(?:\n\S[^\n]*)*\n\n((?:    [^\n]*\n|\n)+)", of.body + "\n", re.MULTILINE
    )
    return re.sub("^    ", "", found[1], flags=re.MULTILINE).strip() + "\n"


def completed(text: str) -> str:
    missing = [
        f"{k}: {v}\n" for k, v in DEFAULTS.items() if not re.search(rf"^{k}:", text, re.MULTILINE)
    ]
    return "".join(missing) + text


def loaded(text: str, name: str):
    return load(completed(text).encode(), name)


def _of_version(name: str, text: str) -> list[Breach]:
    first, _, second = text.partition("---\n")
    new = loaded(first, "v2.yaml")
    other = loaded(second, "other.yaml").proposal if second else None
    beside = {p.id: p for p in (new.proposal, other) if p is not None}
    version = Version(
        new,
        stem="v2",
        namesakes=("copy.yaml",) if other is not None and other.id == new.proposal.id else (),
        red_lines=RED_LINES,
        relative=beside.get,
        # The examples of the others are short, and not in the canonical layout.
        data=completed(first).encode() if name == "not-formatted" else None,
    )
    return list(rule(name).check(version))


def _of_revision(name: str, text: str, *, is_same_version: bool) -> list[Breach]:
    first, sign, second = text.partition("---\n")
    assert sign, "an old version belongs below a line"
    report = compare(loaded(second, "old.yaml"), loaded(first, "new.yaml"))
    return list(
        rule(name).check(
            Revision(report, "v2", is_same_version=is_same_version, red_lines=RED_LINES)
        )
    )


def _of_record(name: str, text: str) -> list[Breach]:
    new, _, old = text.partition("---\n")
    is_there, had = (loaded(part, "v.yaml").proposal.id for part in (new, old))
    gone = () if is_there == had else (Gone(had, Location("v.yaml")),)
    return list(rule(name).check(Record(gone, "main")))


def judge_settings(name: str, text: str) -> list[Breach]:
    read = read_settings(text, "plandiff.toml")
    names = Names(frozenset(("ports",)))
    used = SettingsInUse(read.accepted, read.red_lines, MET, names, TODAY)
    return list(rule(name).check(used))


@pytest.fixture(scope="session")
def judged() -> Callable[[str, str, str], list[Breach]]:
    """Return what the rule `name` says of the example `word` on the page of `of`."""

    def judge(name: str, of: str, word: str) -> list[Breach]:
        text = example(page(of), word)
        if name in OF_VERSION:
            return _of_version(name, text)
        if name in OF_REVISION:
            is_same = "state of a version" in page(of).body
            return _of_revision(name, text, is_same_version=is_same)
        if name in OF_RECORD:
            return _of_record(name, text)
        return judge_settings(name, text)

    return judge


@pytest.fixture(scope="session")
def judge_version() -> Callable[..., list[Breach]]:
    """Return what a rule says of a version; a second one stands below a line."""
    return _of_version


@pytest.fixture(scope="session")
def judge_revision() -> Callable[..., list[Breach]]:
    """Return what a rule says of a version against the one below a line."""
    return _of_revision


@pytest.fixture(scope="session")
def examples():
    """Return what reads the examples of pages: `example`, `completed` and `loaded`."""
    return SimpleNamespace(example=example, completed=completed, loaded=loaded)


@pytest.fixture(scope="session")
def in_full() -> Callable[[Breach], str]:
    """Return what writes a breach: the message, then what is set beside it, a line each."""

    def written(breach: Breach) -> str:
        beside = [
            f"    {field}: {value!r}\n"
            for field, value in breach._asdict().items()
            if field != "message" and value != Breach._field_defaults[field]
        ]
        return f"  {breach.message}\n{''.join(beside)}"

    return written
