"""The address of a source is an address.

Why: a link that leads nowhere takes the source away. It starts with `http://` or `https://`,
names a host and has no blanks.

Passes:

    sources:
      - {id: gazette, url: "https://gazette.example/ports"}
    clauses:
      - text: The ports reopen.
        sources: [gazette]

Fails:

    sources:
      - {id: gazette, url: "htps//gazette.example/ports"}
    clauses:
      - text: The ports reopen.
        sources: [gazette]
"""

import re
from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version
from plandiff.visible import visible_line

# Source: RFC 3986, section 3; a host as in section 3.2.2, with letters of any script. Pages on
# the web are what sources name, so no other scheme.
_ADDRESS = re.compile(
    r"https?://(?:[^\s/?#@\[\]]+@)?(?:\[[0-9a-f:.]+\]|[\w-]+(?:\.[\w-]+)*)(?::[0-9]{1,5})?"
    r"(?:[/?#][^\s<>\"]*)?",
    re.IGNORECASE,
)


def _check(version: Version) -> Iterator[Breach]:
    for index, source in enumerate(version.proposal.sources):
        if source.url is not None and _ADDRESS.fullmatch(source.url) is None:
            message = f"{visible_line(source.url, 80)!r} is no address of a page - mend it"
            yield Breach(message, ("sources", index, "url"), (source.id, source.url))


RULE = Rule(Severity.WARNING, _check)
