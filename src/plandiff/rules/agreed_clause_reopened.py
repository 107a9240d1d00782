"""An agreed clause stays agreed.

Why: setting an agreed clause back to open or proposed is a step in the negotiation, and a
loud one. It must not come in beside other edits.

Passes (above the line the new version, below it the old one):

    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
        status: agreed
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
        status: proposed

Fails:

    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
        status: proposed
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
        status: agreed
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.revision import Revision, path_of


def _check(revision: Revision) -> Iterator[Breach]:
    for entry in revision.report.entries:
        olds = [old for old in entry.link.old if revision.was_agreed(old)]
        lost = [new for new in entry.link.new if not revision.is_agreed(new)]
        # What has no status of its own is reopened with the clause it stands in: told there.
        if any(p.clause.status is not None for p in (*olds, *lost)) and olds and lost:
            status = lost[0].clause.status or "without status"
            yield Breach(
                f"was agreed in {revision.old_name}, and is {status} now - set it back, or say so",
                (*path_of(lost[0]), "status"),
                (status,),
                lost[0].name,
            )


RULE = Rule(Severity.ERROR, _check)
