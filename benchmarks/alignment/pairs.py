"""Labelled pairs: two lists of clauses and the links that their publishers state."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from plandiff.align import align
from plandiff.align.link import Method
from plandiff.model import Clause, Proposal

Links = list[tuple[int, int]]
# What makes a link by likeness; all else is certain by words, headings or statements.
_LIKENED = frozenset((Method.SIMILAR_TEXT, Method.SPLIT_MERGE))


class ScoredLink(NamedTuple):
    """Two places that correspond, with the stated score, and whether content made the link."""

    old: int
    new: int
    score: float
    is_likened: bool


@dataclass(frozen=True)
class Pair:
    """One document in two versions; clauses are named by their place, from 0.

    Attributes:
        pair_id: The name of the pair, opaque.
        source: The name of the publisher's repository.
        old: The clauses of the old version: dicts with `key`, `text` and perhaps `heading`.
        new: The same of the new version.
        gold: The pairs of places that correspond.
        ignored_old: Places that are not judged.
        ignored_new: The same of the new version.
        ignored_links: Links that are not judged, right or wrong.
    """

    pair_id: str
    source: str
    old: list[dict[str, str]]
    new: list[dict[str, str]]
    gold: frozenset[tuple[int, int]]
    ignored_old: frozenset[int] = frozenset()
    ignored_new: frozenset[int] = frozenset()
    ignored_links: frozenset[tuple[int, int]] = frozenset()


def read_pairs(paths: Iterable[str]) -> Iterator[Pair]:
    """Yield the pairs of files with one JSON object a line (../shared/align/README.md)."""
    for path in paths:
        with Path(path).open(encoding="utf-8") as lines:
            for line in lines:
                if line.strip():
                    yield _pair(json.loads(line))


def _pair(value: dict[str, Any]) -> Pair:
    old = {clause["key"]: place for place, clause in enumerate(value["left"])}
    new = {clause["key"]: place for place, clause in enumerate(value["right"])}

    def links(name: str) -> frozenset[tuple[int, int]]:
        return frozenset((old[i], new[j]) for i, j in value.get(name, ()))

    return Pair(
        value["pair_id"],
        value["source"],
        value["left"],
        value["right"],
        links("gold"),
        frozenset(old[key] for key in value.get("ignore_left", ())),
        frozenset(new[key] for key in value.get("ignore_right", ())),
        links("ignore_links"),
    )


def proposal(name: str, clauses: Iterable[dict[str, str]]) -> Proposal:
    """Return a flat proposal of texts and headings, without numbers and ids."""
    return Proposal(
        format=1,
        id=name,
        title=name,
        date="2000-01-01",
        clauses=tuple(
            Clause(text=clause["text"], heading=clause.get("heading") or None) for clause in clauses
        ),
    )


def scored(pair: Pair) -> list[ScoredLink]:
    """Return the links that plandiff finds, several to several as every combination."""
    found = align(proposal("old", pair.old), proposal("new", pair.new))
    return [
        ScoredLink(a.index, b.index, link.score, link.method in _LIKENED)
        for link in found.links
        for a in link.old
        for b in link.new
    ]
