r"""A text holds no character that nobody sees, and none that passes for another.

Why: bidirectional controls, zero-width characters and soft hyphens change what is shown or
compared, and come in with what is copied; pages show them as `<U+200B>`. A Cyrillic letter in a
Latin word looks right, but makes it another word: to a search, to an id, to this tool.

Passes:

    clauses:
      - text: The ports reopen.

Fails:

    clauses:
      - text: "The po\u200brts reopen."
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version


def _check(version: Version) -> Iterator[Breach]:
    # The reader of files found them, and says so on standard error in every command.
    for problem in version.warnings:
        yield Breach(problem.message, about=(problem.message,), location=problem.location)


RULE = Rule(Severity.WARNING, _check)
