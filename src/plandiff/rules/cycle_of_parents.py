"""No version descends from itself.

Why: `parents` say what a version was made from. In a circle each version is older than
itself; one of the entries is wrong.

Passes:

    id: v2
    parents: [v1]
    clauses:
      - text: The ports reopen.

Fails:

    id: v2
    parents: [v2]
    clauses:
      - text: The ports reopen.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    own = version.proposal.id
    for index, parent in enumerate(version.proposal.parents):
        way = _way_back(version, parent)
        if way:
            shown = " → ".join(visible_line(name, 40) for name in (own, *way))
            message = f"descends from itself: {shown} - take one of them out of parents"
            yield Breach(message, ("parents", index), way)


def _way_back(version: Version, parent: str) -> tuple[str, ...]:
    """Return the ids from `parent` to the version itself, or nothing."""
    own = version.proposal.id
    ways: list[tuple[str, ...]] = [(parent,)]
    seen = {parent}
    for way in ways:  # grows while it is walked: the shortest ways first
        if way[-1] == own:
            return way
        above = version.relative(way[-1])
        for name in above.parents if above is not None else ():
            if name not in seen:
                seen.add(name)
                ways.append((*way, name))
    return ()


RULE = Rule(Severity.ERROR, _check)
