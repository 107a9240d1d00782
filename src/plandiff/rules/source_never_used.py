"""Every source is cited.

Why: a source that no clause cites is a leftover, or a citation was forgotten. A source whose
id a note mentions is used.

Passes:

    sources:
      - id: gazette
    clauses:
      - text: The ports reopen.
        sources: [gazette]

Fails:

    sources:
      - id: gazette
      - id: courier
    clauses:
      - text: The ports reopen.
        sources: [gazette]
"""

import re
from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.citations import citations, notes
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    cited = {name for name, _, _ in citations(version)}
    left = [s for s in enumerate(version.proposal.sources) if s[1].id not in cited]
    said = "\n".join(notes(version)) if left else ""
    for index, source in left:
        if re.search(rf"(?<![\w-]){re.escape(source.id)}(?![\w-])", said) is None:
            message = f"source {visible_line(source.id, 40)} is never cited - cite it, or delete it"
            yield Breach(message, ("sources", index, "id"), (source.id,))


RULE = Rule(Severity.WARNING, _check)
