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

from plandiff.findings import Severity
from plandiff.layout import LayoutError, is_tidy
from plandiff.load import LARGE_LIMITS
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version


def _check(version: Version) -> Iterator[Breach]:
    if version.data is None:
        return
    try:
        # It was read within the limits of the run; here it need not be judged again.
        tidy = is_tidy(version.data, version.name, LARGE_LIMITS)
    except LayoutError as error:
        yield Breach(error.why)
        return
    if not tidy:
        yield Breach("is not in the canonical layout - run plandiff fmt on it")


RULE = Rule(Severity.NOTE, _check, is_on=False)
