"""A file is in the canonical layout.

Why: where each file has the one layout, a change of it in git is a change of what it says.
`plandiff fmt` writes it; `plandiff fmt --diff` shows what would change. Off unless the
settings give it a severity or `--select` names it: it takes half as long again as the others.

Passes:

    clauses:
      - id: ports
        text: >-
          The ports reopen.

Fails:

    clauses:
    - id: ports
      text: The ports reopen.
"""

from collections.abc import Iterator

from plandiff.errors import Location
from plandiff.findings import Severity
from plandiff.layout import LayoutError, first_difference
from plandiff.load import LARGE_LIMITS
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version


def _check(version: Version) -> Iterator[Breach]:
    if version.data is None:
        return
    try:
        # It was read within the limits of the run; here it need not be judged again.
        place = first_difference(version.data, version.name, LARGE_LIMITS)
    except LayoutError as error:
        yield Breach(error.why)
        return
    if place is not None:
        message = "is not in the canonical layout - run plandiff fmt on it"
        yield Breach(message, location=Location(version.name, *place))


RULE = Rule(Severity.NOTE, _check, is_on=False)
