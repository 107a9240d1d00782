"""A defined term is used.

Why: a term that only its own clause uses needs no definition; more often the text calls the
thing by another word.

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
      - {term: Joint Council, clause: council}
    clauses:
      - id: council
        text: A Joint Council is set up.
      - id: ports
        text: The committee reopens the ports.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.terms import clauses_with
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    for index, term in enumerate(version.proposal.terms):
        using = clauses_with(version, term.term)
        # Where it stands nowhere at all, its definition is what is missing.
        if using and all(place.clause.id == term.clause for place in using):
            shown = visible_line(term.term, 60)
            message = (
                f"the term {shown} is used nowhere but in its definition - use it, or delete it"
            )
            yield Breach(message, ("terms", index, "term"), (term.term,))


RULE = Rule(Severity.WARNING, _check)
