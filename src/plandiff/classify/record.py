"""A clause as plain values: what a report carries of it."""

from plandiff.changes import Value
from plandiff.model import Clause
from plandiff.part import plain_value


def record(clause: Clause, *, text: bool = True) -> dict[str, Value]:
    """Return the fields of `clause` that were given, without its sub-clauses.

    Keys are in the order of the format; `text=False` leaves the wording out, where the
    edits carry it.
    """
    return {
        name: plain_value(value)
        for name, value in clause.given().items()
        if name != "clauses" and (text or name != "text")
    }
