"""Every source that is cited is listed.

Why: a citation leads to an entry of `sources`. Without one it leads nowhere.

Passes:

    sources:
      - id: gazette
    clauses:
      - text: The ports reopen.
        sources: [gazette]

Fails:

    sources:
      - id: gazette
    clauses:
      - text: The ports reopen.
        sources: [gazette, courier]
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.citations import citations
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    known = {source.id for source in version.proposal.sources}
    for name, path, label in citations(version):
        if name not in known:
            message = f"source {visible_line(name, 40)} is not listed - add it to sources"
            yield Breach(message, path, (name,), label)


RULE = Rule(Severity.WARNING, _check)
