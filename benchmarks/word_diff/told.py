"""The words of each link as the JSON report alone tells them."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from benchmarks.word_diff.words import words

from plandiff.report import Report
from plandiff.reporters import RenderOptions, reporter


class Told(NamedTuple):
    """One link of a report.

    Attributes:
        old: The places of its old clauses, as the report has them.
        new: Those of its new clauses.
        old_words: For each old clause its words: kept and deleted ones in their order.
        new_words: For each new clause its kept and inserted words.
        kept: How many words stand in both.
    """

    old: tuple[tuple[int, ...], ...]
    new: tuple[tuple[int, ...], ...]
    old_words: list[list[str]]
    new_words: list[list[str]]
    kept: int


def told(report: Report) -> Iterator[Told]:
    """Yield the links of `report`, read from its JSON and from nothing else."""
    value = json.loads(reporter("json").render(report, RenderOptions()))
    changes: dict[int, list[Mapping[str, Any]]] = {}
    for change in value["changes"]:
        changes.setdefault(change["link"], []).append(change)
    for number, link in enumerate(value["links"]):
        yield _link(link, changes.get(number, []))


def _link(link: Mapping[str, Any], changes: list[Mapping[str, Any]]) -> Told:
    sides = [[[] for _ in link[side]] for side in ("old", "new")]
    kept = 0
    for op, text, old, new in _edits(link, changes):
        own = words(text)
        kept += len(own) if op == "keep" else 0
        if op != "insert":
            sides[0][old].extend(own)
        if op != "delete":
            sides[1][new].extend(own)
    places = [tuple(tuple(clause["position"]) for clause in link[side]) for side in ("old", "new")]
    return Told(*places, *sides, kept)


def _edits(
    link: Mapping[str, Any], changes: list[Mapping[str, Any]]
) -> Iterator[tuple[str, str, int, int]]:
    """Yield (op, text, old, new); of a clause that came or went its text is one edit."""
    carried = [change["edits"] for change in changes if change["edits"] is not None]
    if len(carried) > 1:
        raise ValueError("the words of a link are told twice")
    if carried:
        for op, text, *places in carried[0]:
            old, new = places or (0, 0)
            yield op, text, old or 0, new or 0
    elif link["text"] is not None:
        yield "keep", link["text"], 0, 0
    elif not (link["old"] and link["new"]):
        op, value = ("delete", "old_value") if link["old"] else ("insert", "new_value")
        whole = [change[value] for change in changes if isinstance(change[value], dict)]
        yield op, next((clause["text"] for clause in whole if clause.get("text")), ""), 0, 0
