"""Lineage leads to a clause of another version.

Why: `derived_from` and `removals` name a clause as `version#id`. One that does not exist in
that version is a slip, and is passed over in silence by every comparison. Versions that are
not at hand are not judged.

Passes:

    clauses:
      - text: The ports reopen.
        derived_from: [v1#ports]
    ---
    id: v1
    clauses:
      - id: ports
        text: The ports reopen.

Fails:

    clauses:
      - text: The ports reopen.
        derived_from: [v1#harbours]
    ---
    id: v1
    clauses:
      - id: ports
        text: The ports reopen.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.load.values import Path
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version, placed
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    for name, path, label in _named(version):
        why = _wrong(version, name)
        if why:
            yield Breach(f"{visible_line(name, 60)}: {why}", path, (name,), label)


def _named(version: Version) -> Iterator[tuple[str, Path, str]]:
    for place in version.clauses:
        for index, name in enumerate(place.clause.derived_from):
            yield name, (*place.path, "derived_from", index), place.label
    for index, removal in enumerate(version.proposal.removals):
        yield removal.clause, ("removals", index, "clause"), ""


def _wrong(version: Version, name: str) -> str:
    other, sign, clause = name.partition("#")
    if not (other and sign and clause):
        return "is no clause of a version - write version#id"
    found = version.relative(other)
    if found is None or any(p.clause.id == clause for p in placed(found)):
        return ""
    return f"{visible_line(other, 40)} has no such clause - mend the id"


RULE = Rule(Severity.WARNING, _check)
