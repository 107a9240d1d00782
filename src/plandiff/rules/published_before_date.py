"""A version is not published before it is written.

Why: `date` is of the text, `published` of its becoming public. The other way round one of
the two is wrong.

Passes:

    date: 2025-12-01
    published: 2025-12-03
    clauses:
      - text: The ports reopen.

Fails:

    date: 2025-12-01
    published: 2025-11-03
    clauses:
      - text: The ports reopen.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.days import is_before
from plandiff.subject.version import Version


def _check(version: Version) -> Iterator[Breach]:
    own = version.proposal
    if own.published is not None and is_before(own.published, own.date):
        message = f"is published {own.published}, before its date {own.date} - mend one"
        yield Breach(message, ("published",), (own.published, own.date))


RULE = Rule(Severity.WARNING, _check)
