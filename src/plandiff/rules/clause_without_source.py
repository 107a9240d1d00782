"""Every clause names a source, or stands in one that does.

Why: a wording that nobody can trace cannot be cited, and a reader cannot tell a text from a
memory of it. Where a version names no source at all, that is said once.

Passes:

    sources:
      - id: gazette
    clauses:
      - id: ports
        text: The ports reopen.
        sources: [gazette]

Fails:

    sources:
      - id: gazette
    clauses:
      - id: ports
        text: The ports reopen.
        sources: [gazette]
      - id: rail
        text: Trains run again.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.model import Clause
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version


def _check(version: Version) -> Iterator[Breach]:
    if not any(_names_some(place.clause) for place in version.clauses):
        yield Breach("names no source for any clause - add sources", ("clauses",), at_key=True)
        return
    for place in version.clauses:
        clause = place.clause
        # A chapeau may leave it to the clauses below; those are asked one by one.
        if clause.clauses or clause.status == "deleted":
            continue
        if not any(_names_some(c) for c in (clause, *place.above)):
            yield Breach("names no source - add sources", place.path, clause=place.label)


def _names_some(clause: Clause) -> bool:
    cited = (
        clause.sources,
        *(option.sources for option in clause.options),
        *(account.sources for account in clause.reports),
        *(struck.sources for struck in clause.struck),
    )
    return any(cited)


RULE = Rule(Severity.WARNING, _check)
