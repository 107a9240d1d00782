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
from plandiff.layout import LayoutError, is_tidy, tidied
from plandiff.load import LARGE_LIMITS
from plandiff.load.characters import decode
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version


def _check(version: Version) -> Iterator[Breach]:
    if version.data is None:
        return
    try:
        # It was read within the limits of the run; here it need not be judged again.
        if is_tidy(version.data, version.name, LARGE_LIMITS):
            return
        place = _first_difference(version.data, version.name)
    except LayoutError as error:
        yield Breach(error.why)
        return
    yield Breach("is not in the canonical layout - run plandiff fmt on it", location=place)


def _first_difference(data: bytes, name: str) -> Location:
    """Return where `data` stops to be as `fmt` would write it; its first character, at least."""
    old = decode(data, name).split("\n")
    new = tidied(data, name, LARGE_LIMITS).decode().split("\n")
    number = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), None)
    if number is None:  # a byte order mark, line ends, lines that are too many
        return Location(name, min(len(old), len(new)) if len(old) != len(new) else 1, 1)
    pairs = enumerate(zip(old[number], new[number], strict=False))
    same = next((n for n, (a, b) in pairs if a != b), min(len(old[number]), len(new[number])))
    return Location(name, number + 1, max(min(same + 1, len(old[number])), 1))


RULE = Rule(Severity.NOTE, _check, is_on=False)
