"""An id is never used again for another subject.

Why: an id that says A while the text says B turns every comparison, citation and red line
that names it against its user. Judged are ids whose words now stand under another id, or came
from one, and ids whose old and new text have nothing in common.

Passes (above the line the new version, below it the old one):

    clauses:
      - id: ports
        text: The ports of both coasts shall reopen to all ships.
      - id: rail
        text: Trains cross the river again before the winter.
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen to all ships.
      - id: rail
        text: Trains cross the river again before the winter.

Fails:

    clauses:
      - id: ports
        text: Prisoners go home before the first snow falls.
      - text: The ports of both coasts shall reopen to all ships.
      - id: rail
        text: Trains cross the river again before the winter.
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen to all ships.
      - id: rail
        text: Trains cross the river again before the winter.
"""

from collections.abc import Iterator

from plandiff.align.link import Method
from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.revision import Revision, path_of
from plandiff.subject.subjects import is_other_subject
from plandiff.visible import visible_line


def _check(revision: Revision) -> Iterator[Breach]:
    for entry, old, new in revision.pairs():
        if entry.link.method is not Method.SAME_ID:
            continue  # with SAME_TEXT the words are the same, and the ids differ
        why = visible_line(entry.link.contradiction)
        if not why and is_other_subject(old.clause, new.clause):
            why = "the texts have no word in common"
        if why:
            yield Breach(
                f"has the id of another subject in {revision.old_name}: {why}"
                " - give it an id of its own",
                (*path_of(new), "id"),
                (old.clause.text or "", new.clause.text or ""),
                new.name,
            )


RULE = Rule(Severity.ERROR, _check)
