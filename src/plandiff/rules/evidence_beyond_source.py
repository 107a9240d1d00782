"""The evidence of a clause is no stronger than the sources it cites.

Why: `published-text` needs a copy of the text or an official page, `official-briefing` needs
at least press that reports it. A digest or a memory carries neither. Sources without a `kind`
are given the benefit of the doubt.

Passes:

    sources:
      - {id: gazette, kind: text-copy}
    clauses:
      - id: ports
        text: The ports reopen.
        evidence: published-text
        sources: [gazette]

Fails:

    sources:
      - {id: gazette, kind: press-report}
    clauses:
      - id: ports
        text: The ports reopen.
        evidence: published-text
        sources: [gazette]
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version

# Source: docs/format.md, "Sources": what each kind of source is.
_CARRIED_BY = {
    "published-text": frozenset(("text-copy", "official")),
    "official-briefing": frozenset(("text-copy", "official", "press-report")),
}


def _check(version: Version) -> Iterator[Breach]:
    kinds = {source.id: source.kind for source in version.proposal.sources}
    for place in version.clauses:
        evidence = place.clause.evidence
        carriers = _CARRIED_BY.get(evidence or "")
        cited = [kinds[name] for name in place.clause.sources if name in kinds]
        if evidence is None or carriers is None or not cited or None in cited:
            continue
        if carriers.isdisjoint(cited):
            said = ", ".join(sorted({str(kind) for kind in cited}))
            message = f"evidence {evidence}, but its sources are {said} alone"
            message += " - weaken it, or cite one that carries it"
            yield Breach(message, (*place.path, "evidence"), (evidence, said), place.label)


RULE = Rule(Severity.WARNING, _check)
