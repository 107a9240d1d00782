"""No two files of one run hold the same version.

Why: `parents` and `derived_from` name a version by its id; with two of them it is a matter of
chance which is meant.

Passes (beside `v2.yaml` there is `v3.yaml`):

    id: v2
    clauses:
      - text: The ports reopen.
    ---
    id: v3
    clauses:
      - text: The ports reopen.

Fails (beside `v2.yaml` there is a copy of it):

    id: v2
    clauses:
      - text: The ports reopen.
    ---
    id: v2
    clauses:
      - text: The ports reopen.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    for name in version.namesakes:
        message = f"{visible_line(name)} has the same id - give one of them another"
        yield Breach(message, ("id",), (name,))


RULE = Rule(Severity.WARNING, _check)
