"""A quantity changes only with a source for it.

Why: a number is what readers look up first. If it changed and the clause cites nothing that it
did not cite before, nothing says where the new number comes from.

Passes (above the line the new version, below it the old one):

    sources:
      - id: gazette
      - id: courier
    clauses:
      - id: ports
        text: The ports reopen within 60 days.
        sources: [gazette, courier]
    ---
    sources:
      - id: gazette
    clauses:
      - id: ports
        text: The ports reopen within 30 days.
        sources: [gazette]

Fails:

    sources:
      - id: gazette
    clauses:
      - id: ports
        text: The ports reopen within 60 days.
        sources: [gazette]
    ---
    sources:
      - id: gazette
    clauses:
      - id: ports
        text: The ports reopen within 30 days.
        sources: [gazette]
"""

from collections.abc import Iterator

from plandiff.changes import ChangeKind, Value
from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.revision import (
    Revision,
    first_difference,
    path_of,
    sources_around,
)
from plandiff.subject.version import found_in
from plandiff.visible import visible_line


def _check(revision: Revision) -> Iterator[Breach]:
    for entry in revision.report.having(ChangeKind.QUANTITY_CHANGED):
        old, new = entry.link.old, entry.link.new
        report = revision.report
        if sources_around(report.new.proposal, new) - sources_around(report.old.proposal, old):
            continue
        for change in entry.all(ChangeKind.QUANTITY_CHANGED):
            texts = _written(change.old_value), _written(change.new_value)
            shown = [visible_line(text, 60) or "no quantity" for text in texts]
            yield Breach(
                f"{shown[0]} in {revision.old_name} is {shown[1]} now, and no source was added"
                " - cite one",
                (*path_of(new[0]), "text"),
                texts,
                new[0].name,
                offset=found_in(new[0].clause.text, texts[1])
                if texts[1]
                else first_difference(entry),
            )


def _written(quantity: Value) -> str:
    return "" if quantity is None else str(quantity["text"])


RULE = Rule(Severity.WARNING, _check)
