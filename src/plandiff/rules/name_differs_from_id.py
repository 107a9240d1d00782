"""A file is called like its version.

Why: on the command line, in `parents` and in `derived_from` a version goes by its id, and is
looked up by the name of its file.

Passes (the file is `v2.yaml`):

    id: v2
    clauses:
      - text: The ports reopen.

Fails (the file is `v2.yaml`):

    id: v3
    clauses:
      - text: The ports reopen.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    own, stem = version.proposal.id, version.stem
    if stem and own != stem:
        shown = visible_line(own, 40), visible_line(stem, 40)
        message = f"id {shown[0]} in a file called {shown[1]} - rename one of them"
        yield Breach(message, ("id",), (stem,))


RULE = Rule(Severity.WARNING, _check)
