"""A removal that counts names a source.

Why: with certainty high or medium an entry of `removals` reads as removed, although the text
is not public. That is a statement about a text nobody can look at; it needs a witness.

Passes:

    sources:
      - id: gazette
    clauses:
      - text: The ports reopen.
        sources: [gazette]
    removals:
      - {clause: v1#rail, certainty: high, sources: [gazette]}

Fails:

    sources:
      - id: gazette
    clauses:
      - text: The ports reopen.
        sources: [gazette]
    removals:
      - {clause: v1#rail, certainty: high}
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    for index, removal in enumerate(version.proposal.removals):
        if removal.certainty != "low" and not removal.sources:
            shown = visible_line(removal.clause, 60)
            message = f"the removal of {shown} names no source - add one, or set certainty: low"
            yield Breach(message, ("removals", index), (removal.clause,))


RULE = Rule(Severity.WARNING, _check)
