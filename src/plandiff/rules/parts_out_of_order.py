"""The preamble comes first; annexes and final clauses come last.

Why: an operative clause behind an annex, or a recital behind an operative clause, is a slip
in `part` or in the order.

Passes:

    clauses:
      - text: Recalling the Charter,
        part: preamble
      - text: The ports reopen.
      - text: This text enters into force today.
        part: final

Fails:

    clauses:
      - text: The ports reopen.
      - text: Recalling the Charter,
        part: preamble
      - text: This text enters into force today.
        part: final
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version

# Annexes stand before or behind the final clauses, by the custom of the text.
_PLACES = {"preamble": 0, "operative": 1, "annex": 2, "final": 2}


def _check(version: Version) -> Iterator[Breach]:
    last = "preamble"
    for place in version.clauses:
        if place.above:
            continue
        part = place.clause.part
        if _PLACES[part] < _PLACES[last]:
            message = f"a clause of the part {part} stands behind one of the part {last}"
            path = (*place.path, "part")
            yield Breach(f"{message} - put it in its place", path, (part, last), place.label)
        else:
            last = part


RULE = Rule(Severity.WARNING, _check)
