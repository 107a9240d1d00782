"""Changes of plain fields: equality decides, and both values are carried whole."""

from collections.abc import Iterator, Sequence

from plandiff.changes import Change, ChangeKind
from plandiff.model import Clause
from plandiff.part import plain_value


def differing(kind: ChangeKind, old: Clause, new: Clause, names: Sequence[str]) -> Iterator[Change]:
    """Yield one change of `kind` with the fields of `names` that differ, if any does."""
    changed = [name for name in names if getattr(old, name) != getattr(new, name)]
    if changed:
        yield Change(
            kind,
            {name: plain_value(getattr(old, name)) for name in changed},
            {name: plain_value(getattr(new, name)) for name in changed},
        )
