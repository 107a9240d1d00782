"""What a clause can be filtered by: kinds, parties, topics, status."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from plandiff.align.link import Link
from plandiff.changes import ChangeKind
from plandiff.model import Clause, Party
from plandiff.report import Entry, Report

_NO_STATUS = "no status"


class Choice(NamedTuple):
    """One box of a filter.

    Attributes:
        value: What `data-…` of a clause has if it is meant: a number, never text of a file.
        name: What people read.
        size: How many entries it lets through.
    """

    value: str
    name: str
    size: int


class Facet(NamedTuple):
    """One filter.

    Attributes:
        key: `kind`, `party`, `topic` or `status`: the `data-…` that it reads.
        title: What people read.
        choices: In reading order of kinds, else in order of appearance.
    """

    key: str
    title: str
    choices: tuple[Choice, ...]


class Facets(NamedTuple):
    """The filters, and by entry number what each clause answers to them.

    Attributes:
        all: Those that have something to choose from.
        of: Entry number to key to values joined by blanks; kinds are not in it.
    """

    all: tuple[Facet, ...]
    of: Mapping[int, Mapping[str, str]]


def facets(report: Report, entries: Sequence[Entry]) -> Facets:
    """Return the filters for `entries`."""
    parties = _parties(report)
    called = {identity: _names(found) for identity, found in parties.items()}
    answers = {
        "party": [_parties_of(entry.link, called) for entry in entries],
        "topic": [_unique(t for c in _clauses(entry.link) for t in c.topics) for entry in entries],
        "status": [
            _unique(clause.status or _NO_STATUS for clause in _clauses(entry.link))
            for entry in entries
        ],
    }
    names = {"party": {identity: found[0].name for identity, found in parties.items()}}
    filters = [_kinds(entries)]
    of: dict[int, dict[str, str]] = {entry.number: {} for entry in entries}
    for (key, values), title in zip(answers.items(), ("Party", "Topic", "Status"), strict=True):
        counts = Counter(value for each in values for value in each)
        places = {value: str(place) for place, value in enumerate(counts)}
        for entry, each in zip(entries, values, strict=True):
            of[entry.number][key] = " ".join(places[value] for value in each)
        titles = names.get(key, {})
        filters.append(
            Facet(
                key,
                title,
                tuple(Choice(places[v], titles.get(v, v), counts[v]) for v in counts),
            )
        )
    return Facets(tuple(facet for facet in filters if len(facet.choices) > 1), of)


def _kinds(entries: Sequence[Entry]) -> Facet:
    counts = Counter(kind for entry in entries for kind in entry.kinds)
    choices = [
        Choice(kind, kind.replace("-", " "), counts[kind]) for kind in ChangeKind if counts[kind]
    ]
    return Facet("kind", "Kind of change", tuple(choices))


def _parties(report: Report) -> dict[str, list[Party]]:
    found: dict[str, list[Party]] = {}
    for loaded in (report.new, report.old):
        for party in loaded.proposal.parties:
            found.setdefault(party.id, []).append(party)
    return found


def _names(parties: Iterable[Party]) -> set[str]:
    return {name for party in parties for name in (party.name, *party.aliases)}


def _is_named(name: str, text: str) -> bool:
    # Few of many parties stand in a text: a pattern is made for those alone.
    return name in text and bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))


def _parties_of(link: Link, called: Mapping[str, set[str]]) -> list[str]:
    """Return who is named in a clause, agreed to it, or wants another wording of it."""
    clauses = _clauses(link)
    listed = {name for clause in clauses for name in clause.agreed_by}
    listed |= {name for clause in clauses for option in clause.options for name in option.proposers}
    texts = [text for clause in clauses for text in _texts(clause)]
    return [
        identity
        for identity, names in called.items()
        if identity in listed or any(_is_named(name, text) for text in texts for name in names)
    ]


def _texts(clause: Clause) -> list[str]:
    told = (clause.heading, clause.text, *(option.text for option in clause.options))
    return [text for text in told if text]


def _clauses(link: Link) -> list[Clause]:
    return [provision.clause for provision in (*link.new, *link.old)]


def _unique(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))
