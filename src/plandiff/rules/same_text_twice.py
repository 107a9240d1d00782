"""No wording stands under two ids.

Why: the same words twice are a slip of copying. A comparison cannot tell which of the two an
edit meant.

Passes:

    clauses:
      - id: ports
        text: The ports of both coasts reopen within thirty days.
      - id: rail
        text: Trains between both coasts run again within sixty days.

Fails:

    clauses:
      - id: ports
        text: The ports of both coasts reopen within thirty days.
      - id: rail
        text: The ports of both coasts reopen within thirty days.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.language.noise import plain
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version
from plandiff.visible import visible_line

# Shorter texts recur with reason ("Deleted.", "As above.").
# tests/cases/short-text-under-two-ids; the same bound as in plandiff.align.identical.
_LEAST_CHARACTERS = 25


def _check(version: Version) -> Iterator[Breach]:
    first: dict[str, str] = {}
    for place in version.clauses:
        clause = place.clause
        if clause.id is None or len(clause.text or "") < _LEAST_CHARACTERS:
            continue
        text = plain(clause.text or "")
        if text in first:
            other = visible_line(first[text], 60)
            message = f"says the same as {other}, word for word - delete one, or mend the copy"
            yield Breach(message, (*place.path, "text"), (first[text], text), place.label)
        else:
            first[text] = place.label


RULE = Rule(Severity.WARNING, _check)
