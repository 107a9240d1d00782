"""A reference to a clause of this text leads to one.

Why: "point 9" in a text of eight points was right in an earlier version, or never. References
to other texts ("Article 5 of the Charter") are left alone, and so are versions that are not
public as a whole or have no numbers.

Passes:

    clauses:
      - number: "1"
        text: The ports reopen as point 2 says.
      - number: "2"
        text: Trains run again.

Fails:

    clauses:
      - number: "1"
        text: The ports reopen as point 9 says.
      - number: "2"
        text: Trains run again.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version
from plandiff.visible import visible_line

# Parts of the words that call a clause: a text without any refers to none. The reading itself
# is plandiff.language.references; it costs 40 ms to import and most texts do without.
_HINTS = (
    "oint", "rticle", "rt. ", "ection", "\u00a7", "aragraph", "ara. ", "lause", "nnex", "tem ",
    "rovision",
)  # fmt: skip


def _check(version: Version) -> Iterator[Breach]:
    proposal = version.proposal
    if proposal.disclosure == "partial" or not any(c.clause.number for c in version.clauses):
        return
    asked = [p for p in version.clauses if any(h in (p.clause.text or "") for h in _HINTS)]
    if not asked:
        return
    from plandiff.subject.lost_references import lost

    for place, mention, offset in lost(proposal, asked):
        yield Breach(
            f"{visible_line(mention, 40)} leads to no clause - mend the number",
            (*place.path, "text"),
            (mention,),
            place.label,
            offset=offset,
        )


RULE = Rule(Severity.WARNING, _check)
