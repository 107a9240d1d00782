"""A version keeps its numbers.

Why: numbers are how people cite a clause. In a version that is out already another number
breaks every citation; in a successor numbers may change, and are not judged.

Passes (above the line the new state of a version, below it the old one):

    clauses:
      - id: ports
        number: "1"
        text: The ports of both coasts shall reopen within a month.
    ---
    clauses:
      - id: ports
        number: "1"
        text: The ports of both coasts shall reopen within a month.

Fails:

    clauses:
      - id: ports
        number: "I"
        text: The ports of both coasts shall reopen within a month.
    ---
    clauses:
      - id: ports
        number: "1"
        text: The ports of both coasts shall reopen within a month.
"""

from collections.abc import Iterator

from plandiff.changes import ChangeKind
from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.revision import Revision, path_of
from plandiff.visible import visible_line


def _check(revision: Revision) -> Iterator[Breach]:
    if not revision.is_same_version:
        return
    for entry in revision.report.having(ChangeKind.RENUMBERED):
        old, new = entry.link.old[0].clause.number, entry.link.new[0].clause.number
        # A number that was missing was added, which breaks no citation.
        if old is not None:
            shown = [visible_line(n, 40) if n is not None else "none" for n in (old, new)]
            path = (*path_of(entry.link.new[0]), "number")
            message = f"number {shown[0]} in {revision.old_name} is {shown[1]} now - set it back"
            yield Breach(message, path, (old, str(new)), entry.link.new[0].name)


RULE = Rule(Severity.ERROR, _check)
