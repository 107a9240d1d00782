"""A clause does not vanish from a version that is out already.

Why: in a version that people have, a clause that is gone without a trace looks as if it had
never been there. A tombstone (the clause with `status: deleted`), an entry of `removals` or of
`struck` leaves one. Successors are not judged: there a removal is a change of the text.

Passes (above the line the new state of a version, below it the old one):

    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
      - id: amnesty
        text: Struck out on 1 December.
        status: deleted
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
      - id: amnesty
        text: Nobody is tried for taking part in the war.

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
"""

from collections.abc import Iterator

from plandiff.changes import ChangeKind
from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.revision import Revision, neighbour_of, path_of
from plandiff.visible import visible_line


def _check(revision: Revision) -> Iterator[Breach]:
    if not revision.is_same_version:
        return
    gone = set()
    kinds = (ChangeKind.REMOVED, ChangeKind.UNDETERMINED)
    entries = [entry for entry in revision.report.having(*kinds) if entry.link.old]
    for entry in sorted(entries, key=lambda entry: entry.link.old[0].index):
        provision, detail = entry.link.old[0], entry.changes[0].detail or {}
        gone.add(provision.index)
        # An agreed clause has a rule of its own; sub-clauses go with what they stand in.
        is_told = "reported" in detail or "struck" in detail or provision.parent in gone
        if not is_told and not (
            revision.was_agreed(provision) and entry.kinds[0] is ChangeKind.REMOVED
        ):
            shown = visible_line(provision.name, 60)
            yield Breach(
                f"{shown} stands in {revision.old_name}, and is gone without a trace"
                " - put it back, or leave it with status: deleted",
                neighbour_of(revision.report, provision),
                (provision.clause.text or "",),
                provision.name,
                old_path=path_of(provision),
            )


RULE = Rule(Severity.WARNING, _check)
