"""Hostile files, made and not stored: one module a kind of trouble.

Grown from what was found in the libraries that plandiff stands on (ruamel.yaml, rich, pydantic),
in published vulnerabilities of like tools, and in the formats that it writes.
"""

from collections.abc import Iterator

from tests.hostile.corpus import bombs, characters, encodings, structure, traps
from tests.hostile.corpus.case import Case

GROUPS = {
    "traps": traps.cases,
    "structure": structure.cases,
    "bombs": bombs.cases,
    "encodings": encodings.cases,
    "characters": characters.cases,
}


def all_cases() -> Iterator[tuple[str, Case]]:
    """Yield each case with the group that it stands in."""
    for group, cases in GROUPS.items():
        for case in cases():
            yield group, case
