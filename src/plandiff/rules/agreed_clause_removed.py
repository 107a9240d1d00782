"""An agreed clause stays in the text.

Why: what was agreed cannot be dropped by one side, or by a slip of the editor. The finding
stands at the clause before it, and tells where it stood.

Passes (above the line the new version, below it the old one):

    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
      - id: amnesty
        text: Nobody is tried for taking part in the war.
        status: proposed

Fails:

    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
      - id: amnesty
        text: Nobody is tried for taking part in the war.
        status: agreed
"""

from collections.abc import Iterator

from plandiff.changes import ChangeKind
from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.revision import Revision, neighbour_of, path_of
from plandiff.visible import visible_line


def _check(revision: Revision) -> Iterator[Breach]:
    for entry in revision.report.having(ChangeKind.REMOVED):
        gone = entry.link.old[0]
        if revision.was_agreed(gone):
            shown = visible_line(gone.name, 60)
            yield Breach(
                f"{shown} was agreed in {revision.old_name}, and is gone - put it back",
                neighbour_of(revision.report, gone),
                (gone.clause.text or "",),
                gone.name,
                old_path=path_of(gone),
            )


RULE = Rule(Severity.ERROR, _check)
