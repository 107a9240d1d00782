"""An agreed clause says who agreed to it.

Why: "agreed" without `agreed_by` says nothing of who; in a text of several parties, a clause
agreed by two of them reads as agreed by all.

Passes:

    parties:
      - {id: norland, name: Norland}
    clauses:
      - id: ports
        text: The ports reopen.
        status: agreed
        agreed_by: [norland]

Fails:

    parties:
      - {id: norland, name: Norland}
    clauses:
      - id: ports
        text: The ports reopen.
        status: agreed
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version


def _check(version: Version) -> Iterator[Breach]:
    for place in version.clauses:
        # A sub-clause is agreed by those who agreed to what it stands in.
        is_called_so = place.is_agreed and place.clause.status is not None
        if is_called_so and not any(c.agreed_by for c in (place.clause, *place.above)):
            yield Breach(
                "is agreed, but nobody is said to have agreed - add agreed_by",
                (*place.path, "status"),
                clause=place.label,
            )


RULE = Rule(Severity.NOTE, _check)
