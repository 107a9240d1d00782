"""An agreed clause holds no placeholder.

Why: `[date]`, `[X]` and `[TBD]` wait for a word. What is signed with one of them in it binds
nobody to anything.

Passes:

    clauses:
      - id: ports
        text: The ports reopen by 1 March.
        status: agreed

Fails:

    clauses:
      - id: ports
        text: The ports reopen by [date].
        status: agreed
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.bracketing import negotiated
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    for place in version.clauses:
        if not place.is_agreed:
            continue
        for span, offset in negotiated(version.proposal, place.clause.text or ""):
            if span.is_placeholder:
                yield Breach(
                    f"is agreed, but waits for a word at {visible_line(span.written, 40)}"
                    " - fill it in, or set status: open",
                    (*place.path, "text"),
                    (span.written,),
                    place.label,
                    offset=offset,
                )


RULE = Rule(Severity.ERROR, _check)
