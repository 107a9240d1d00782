"""A defined term is defined where the list says.

Why: `terms` lead from a word to the clause that says what it means. If there is no such
clause, or it does not hold the word, the word means nothing.

Passes:

    terms:
      - {term: Joint Council, clause: council}
    clauses:
      - id: council
        text: A Joint Council is set up.
      - id: ports
        text: The Joint Council reopens the ports.

Fails:

    terms:
      - {term: Joint Council, clause: committee}
    clauses:
      - id: council
        text: A Joint Council is set up.
      - id: ports
        text: The Joint Council reopens the ports.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.terms import clauses_with
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    for index, term in enumerate(version.proposal.terms):
        path = ("terms", index, "clause")
        clause, shown = visible_line(term.clause, 40), visible_line(term.term, 60)
        about = (term.term, term.clause)
        if term.clause not in version.ids:
            yield Breach(f"no clause has the id {clause}, which is to define {shown}", path, about)
        elif all(place.clause.id != term.clause for place in clauses_with(version, term.term)):
            message = f"{clause} does not hold the term {shown} - name the clause that defines it"
            yield Breach(message, path, about, term.clause)


RULE = Rule(Severity.WARNING, _check)
