"""The shape of a rule: one promise, one file, whose docstring is the user's page."""

from collections.abc import Callable, Iterator
from typing import Generic, NamedTuple, TypeVar

from plandiff.errors import Location
from plandiff.findings import Severity
from plandiff.load.values import Path

_Subject = TypeVar("_Subject")


class Breach(NamedTuple):
    """What a rule yields: a place and a message; the runner adds the rest.

    Attributes:
        message: What is wrong and, after a dash, what to do. Values of the file in it have
            passed `plandiff.visible.visible_line`.
        path: Keys and indexes from the top of the file to what it is about. Where it leads
            nowhere (a key that is missing), the nearest place above it stands in.
        about: What the fingerprint is made of besides the rule, the version and the clause:
            the values that were judged.
        clause: Id of the clause, else its labels from the top; "" for the whole version.
        at_key: Point at the key and not at its value.
        offset: Point at this character of the text at `path`, counted from 0.
        old_path: Where in the old version stands what is no longer there; the runner adds the
            place to the message.
        location: The place itself, where the rule was told it.
        severity: Of this breach, where it does not have that of the rule (red lines).
    """

    message: str
    path: Path = ()
    about: tuple[str, ...] = ()
    clause: str = ""
    at_key: bool = False
    offset: int | None = None
    old_path: Path | None = None
    location: Location | None = None
    severity: Severity | None = None


class Rule(NamedTuple, Generic[_Subject]):
    """A rule, and how much a breach of it weighs unless the settings say otherwise.

    Attributes:
        severity: The default.
        check: Yields the breaches of a subject: a `Version`, a `Revision`, a `Record`
            or `SettingsInUse`.
            Never raises, for any subject.
        is_on: Whether it runs unless the settings weigh it or `--select` names it.
    """

    severity: Severity
    check: Callable[[_Subject], Iterator[Breach]]
    is_on: bool = True
