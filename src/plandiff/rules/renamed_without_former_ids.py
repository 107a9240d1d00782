"""A clause with a new id says what it was called before.

Why: without `former_ids` (or `derived_from`) the two ids are two clauses to everybody who
names one of them.

Passes (above the line the new version, below it the old one):

    clauses:
      - id: harbours
        former_ids: [ports]
        text: The ports of both coasts shall reopen within a month.
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.

Fails:

    clauses:
      - id: harbours
        text: The ports of both coasts shall reopen within a month.
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.revision import Revision, path_of
from plandiff.visible import visible_line


def _check(revision: Revision) -> Iterator[Breach]:
    version = revision.report.old.proposal.id
    for _, old, new in revision.pairs():
        before, now = old.clause.id, new.clause.id
        if before is None or now is None or before == now:
            continue
        if before in new.clause.former_ids or f"{version}#{before}" in new.clause.derived_from:
            continue
        shown = visible_line(before, 60)
        message = f"is called {shown} in {revision.old_name} - add former_ids: [{shown}]"
        yield Breach(message, (*path_of(new), "id"), (before,), new.name)


RULE = Rule(Severity.WARNING, _check)
