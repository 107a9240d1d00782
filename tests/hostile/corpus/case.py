"""The shape of a hostile file, and the small document that most of them start from."""

from enum import StrEnum
from typing import NamedTuple


class Outcome(StrEnum):
    """What must become of a file."""

    VALID = "valid"
    WARNED = "warned"
    """Accepted, and said at a place: something in it cannot be seen."""
    REFUSED = "refused"


class Case(NamedTuple):
    """A file that is out for trouble.

    Attributes:
        name: What it does; unique in its group.
        data: The file.
        outcome: What must become of it.
        at: Line and column that the first message must point at, where one place is to blame.
        says: Words of the message, where the reader could otherwise not tell what to do.
        keeps: Words of the file that must arrive in the JSON report unharmed.
    """

    name: str
    data: bytes
    outcome: Outcome
    at: tuple[int, int] | None = None
    says: str = ""
    keeps: tuple[str, ...] = ()


HEAD = "format: 1\nid: a\ntitle: T\ndate: 2025-01-01\nclauses:\n"
TEXT_LINE, TEXT_COLUMN = 7, 9


def with_text(written: str) -> bytes:
    """Return a file whose text is `written`, as it stands, from 7:9 on."""
    return f'{HEAD}- number: "1"\n  text: {written}\n'.encode()


def with_line(line: str) -> bytes:
    """Return a file with one clause and one more line in it, the eighth."""
    return f'{HEAD}- number: "1"\n  text: Firing ends.\n{line}\n'.encode()


def valid(name: str, data: bytes, *keeps: str) -> Case:
    """Return a case that must be read, with the words that must arrive."""
    return Case(name, data, Outcome.VALID, keeps=keeps)


def refused(name: str, data: bytes, at: tuple[int, int] | None = None, says: str = "") -> Case:
    """Return a case that must be refused, with where and in which words."""
    return Case(name, data, Outcome.REFUSED, at, says)


def warned(name: str, data: bytes, at: tuple[int, int] | None = None, *keeps: str) -> Case:
    """Return a case that must be read with a warning."""
    return Case(name, data, Outcome.WARNED, at, keeps=keeps)
