"""The clauses that a red line protects, and the parties that they lost."""

import re
from collections.abc import Iterable, Iterator

from plandiff.align.provision import Provision
from plandiff.model import Party
from plandiff.report import Entry, Report
from plandiff.subject.redline import RedLine


def protected(report: Report, line: RedLine) -> Iterator[Entry]:
    """Yield the links with a clause that `line` is about, in either version.

    What stands below such a clause is protected with it.
    """
    topics = _topics(p for entry in report.entries for p in entry.link.old)
    topics_now = _topics(p for entry in report.entries for p in entry.link.new)
    for entry in report.entries:
        sides = ((entry.link.old, topics), (entry.link.new, topics_now))
        if any(line.protects(_ids(p), of[p.index]) for side, of in sides for p in side):
            yield entry


def _ids(provision: Provision) -> set[str]:
    own = () if provision.clause.id is None else (provision.clause.id,)
    return {*own, *provision.above}


def _topics(provisions: Iterable[Provision]) -> dict[int, set[str]]:
    """Return the topics of each clause by its index, those of the clauses above included."""
    found: dict[int, set[str]] = {}
    for provision in sorted(provisions, key=lambda p: p.index):
        above = set() if provision.parent is None else found[provision.parent]
        found[provision.index] = {*provision.clause.topics, *above}
    return found


def lost_parties(report: Report, entry: Entry, ids: tuple[str, ...]) -> Iterator[str]:
    """Yield the parties that the old clauses of a link name or that agreed, and the new do not.

    `ids` are asked for; if it is empty, all that either version lists. A clause that is gone
    altogether lost no party: that is a removal.
    """
    if not entry.link.old or not entry.link.new:
        return
    every = {p.id: p for p in (*report.old.proposal.parties, *report.new.proposal.parties)}
    for name in ids or sorted(every):
        party = every.get(name) or Party(id=name, name=name)
        if _has(entry.link.old, party) and not _has(entry.link.new, party):
            yield name


def _has(side: tuple[Provision, ...], party: Party) -> bool:
    names = "|".join(re.escape(name) for name in (party.name, *party.aliases))
    word = re.compile(rf"(?<!\w)(?:{names})(?!\w)")
    return any(party.id in p.clause.agreed_by or word.search(p.clause.text or "") for p in side)
