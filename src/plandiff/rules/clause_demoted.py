"""A clause keeps its rank.

Why: a clause that becomes a sub-clause, or goes into an annex, says the same and weighs less.

Passes (above the line the new version, below it the old one):

    clauses:
      - id: trade
        text: Trade between both coasts is free of duties.
      - id: ports
        text: The ports of both coasts shall reopen within a month.
    ---
    clauses:
      - id: trade
        text: Trade between both coasts is free of duties.
      - id: ports
        text: The ports of both coasts shall reopen within a month.

Fails:

    clauses:
      - id: trade
        text: Trade between both coasts is free of duties.
        clauses:
          - id: ports
            text: The ports of both coasts shall reopen within a month.
    ---
    clauses:
      - id: trade
        text: Trade between both coasts is free of duties.
      - id: ports
        text: The ports of both coasts shall reopen within a month.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.revision import Revision, path_of


def _check(revision: Revision) -> Iterator[Breach]:
    moved_with = set()
    for _, old, new in revision.pairs():
        into_annex = new.clause.part == "annex" and old.clause.part != "annex"
        if new.level <= old.level and not into_annex:
            continue
        moved_with.add(new.index)
        if new.parent in moved_with:
            continue  # it went along with the clause above it
        where = "an annex" if into_annex else f"level {new.level}, from level {old.level}"
        message = f"was demoted to {where}, against {revision.old_name} - put it back, or say why"
        yield Breach(message, path_of(new), (where,), new.name)


RULE = Rule(Severity.WARNING, _check)
