"""Every party that is named is listed.

Why: `agreed_by`, `issued_by` and `proposers` name parties by their id. One that `parties` does
not list is misspelt, or nobody can tell who it is.

Passes:

    parties:
      - {id: norland, name: Norland}
    clauses:
      - text: The ports reopen.
        status: agreed
        agreed_by: [norland]

Fails:

    parties:
      - {id: norland, name: Norland}
    clauses:
      - text: The ports reopen.
        status: agreed
        agreed_by: [nordland]
"""

from collections.abc import Iterator, Sequence

from plandiff.findings import Severity
from plandiff.load.values import Path
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.version import Version
from plandiff.visible import visible_line


def _check(version: Version) -> Iterator[Breach]:
    known = {party.id for party in version.proposal.parties}
    for names, path, label in _named(version):
        for index, name in enumerate(names):
            if name not in known:
                message = f"party {visible_line(name, 40)} is not listed - add it to parties"
                yield Breach(message, (*path, index), (name, str(path[-1])), label)


def _named(version: Version) -> Iterator[tuple[Sequence[str], Path, str]]:
    yield version.proposal.issued_by, ("issued_by",), ""
    for place in version.clauses:
        clause, path = place.clause, place.path
        yield clause.agreed_by, (*path, "agreed_by"), place.label
        for index, option in enumerate(clause.options):
            yield option.proposers, (*path, "options", index, "proposers"), place.label


RULE = Rule(Severity.WARNING, _check)
