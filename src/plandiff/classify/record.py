"""A clause as plain values: what a report carries of it."""

from typing import Any

from pydantic import BaseModel

from plandiff.changes import Value
from plandiff.model import Clause

_DEFAULTS = {name: field.default for name, field in Clause.model_fields.items()}


def record(clause: Clause, *, text: bool = True) -> dict[str, Value]:
    """Return the fields of `clause` that were given, without its sub-clauses.

    Keys are in the order of the model; `text=False` leaves the wording out, where the
    edits carry it.
    """
    return {
        name: plain_value(getattr(clause, name))
        for name, default in _DEFAULTS.items()
        if name != "clauses" and (text or name != "text") and getattr(clause, name) != default
    }


def plain_value(value: Any) -> Value:
    """Return `value` as JSON has it: lists for tuples, mappings for parts of a file."""
    if isinstance(value, tuple):
        return [plain_value(item) for item in value]
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude_defaults=True)
    return value
