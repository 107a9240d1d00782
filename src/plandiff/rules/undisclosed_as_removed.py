"""A version becomes public only with the clauses that it declares.

Why: with `disclosure: partial` a clause that is absent is not known to be gone. Whoever takes
that mark off without adding the clauses makes every comparison call them removed.

Passes (above the line the new state of a version, below it the old one):

    declared_points: 2
    disclosure: partial
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
    ---
    declared_points: 2
    disclosure: partial
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.

Fails:

    disclosure: full
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
    ---
    declared_points: 2
    disclosure: partial
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.revision import Revision


def _check(revision: Revision) -> Iterator[Breach]:
    old, new = revision.report.old.proposal, revision.report.new.proposal
    if not revision.is_same_version or old.disclosure == new.disclosure:
        return
    # What the old state declared counts: leaving it out would hide what is missing.
    declared = max(old.declared_points or 0, new.declared_points or 0)
    missing = declared - len(new.clauses)
    if new.disclosure == "full" and (missing > 0 or not declared):
        count = f"{missing} of {declared} points are" if declared else "nobody knows what is"
        yield Breach(
            f"is public as a whole now, but {count} missing"
            " - add them, or keep disclosure: partial",
            ("disclosure",),
            (str(missing),),
        )


RULE = Rule(Severity.ERROR, _check)
