"""An agreed clause holds no square brackets and no options.

Why: brackets and options say that something is not agreed. A clause that is called agreed and
has them is one or the other, and a reader cannot tell which. Brackets of an editor (`[sic]`)
and versions with `brackets: editorial` are left alone.

Passes:

    parties:
      - {id: norland, name: Norland}
    clauses:
      - id: ports
        agreed_by: [norland]
        text: The ports reopen within [thirty] days.
        status: bracketed

Fails:

    parties:
      - {id: norland, name: Norland}
    clauses:
      - id: ports
        agreed_by: [norland]
        text: The ports reopen within [thirty] days.
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
        path, clause = place.path, place.clause
        for span, offset in negotiated(version.proposal, clause.text or ""):
            if not span.is_placeholder:
                yield Breach(
                    f"is agreed, but {visible_line(span.written, 40)} stands in brackets"
                    " - settle it, or set status: bracketed",
                    (*path, "text"),
                    (span.written,),
                    place.label,
                    offset=offset,
                )
        if clause.options:
            message = "is agreed, but has options - choose one, or set status: open"
            yield Breach(message, (*path, "options"), ("options",), place.label, at_key=True)


RULE = Rule(Severity.ERROR, _check)
