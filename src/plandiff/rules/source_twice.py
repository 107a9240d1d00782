"""No address stands under two sources.

Why: two ids for one page look like two witnesses.

Passes:

    sources:
      - {id: gazette, url: "https://gazette.example/ports"}
      - {id: courier, url: "https://courier.example/ports"}
    clauses:
      - text: The ports reopen.
        sources: [gazette, courier]

Fails:

    sources:
      - {id: gazette, url: "https://gazette.example/ports"}
      - {id: courier, url: "https://gazette.example/ports"}
    clauses:
      - text: The ports reopen.
        sources: [gazette, courier]
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    first: dict[str, str] = {}
    for index, source in enumerate(version.proposal.sources):
        if source.url is None:
            continue
        other = first.setdefault(source.url, source.id)
        if other != source.id:
            shown = visible_line(other, 40)
            message = f"has the address of source {shown} - delete one, or mend the address"
            yield Breach(message, ("sources", index, "url"), (source.id, other, source.url))


RULE = Rule(Severity.WARNING, _check)
