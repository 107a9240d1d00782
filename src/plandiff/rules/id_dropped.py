"""A clause that lives on keeps its id.

Why: the id ties a clause to its past and to what others say of it. Where the words go on and
the id is gone, only their likeness is left to find them by.

Passes (above the line the new version, below it the old one):

    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.

Fails:

    clauses:
      - text: The ports of both coasts shall reopen within a month.
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
    for _, old, new in revision.pairs():
        if old.clause.id is not None and new.clause.id is None:
            shown = visible_line(old.clause.id, 60)
            message = f"lost the id {shown} that it has in {revision.old_name} - put it back"
            yield Breach(message, path_of(new), (old.clause.id,), new.name)


RULE = Rule(Severity.WARNING, _check)
