"""Square brackets open and close in pairs.

Why: a bracket without its other half hides where the part that is not agreed ends, and no
comparison can tell what happened to it. A version with `brackets: editorial` is passed over: none
of its brackets is negotiated.

Passes:

    clauses:
      - id: ports
        text: The ports [shall] reopen.

Fails:

    clauses:
      - id: ports
        text: The ports [shall reopen.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.bracketing import unpaired
from plandiff.subject.version import Version, texts_of


def _check(version: Version) -> Iterator[Breach]:
    if version.proposal.brackets == "editorial":
        return
    for place in version.clauses:
        for path, text in texts_of(place):
            if "[" not in text and "]" not in text:
                continue
            for offset, sign in unpaired(text):
                half = "is never closed" if sign == "[" else "was never opened"
                message = f"bracket {sign} {half} - add the other half"
                around = text[max(offset - 20, 0) : offset + 20]
                yield Breach(message, path, (around,), place.label, offset=offset)


RULE = Rule(Severity.WARNING, _check)
