"""The words of an agreed clause stay as they were agreed.

Why: an agreed clause is what the parties shook hands on. Whoever touches its text, options or
struck texts and leaves it agreed puts words into their mouths.

Passes (above the line the new version, below it the old one):

    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
        status: agreed
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
        status: agreed

Fails:

    clauses:
      - id: ports
        text: The harbours of both coasts shall reopen within a month.
        status: agreed
    ---
    clauses:
      - id: ports
        text: The ports of both coasts shall reopen within a month.
        status: agreed
"""

from collections.abc import Iterator
from typing import Any

from plandiff.changes import OPTIONS, ChangeKind
from plandiff.findings import Severity
from plandiff.report import Entry
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.revision import Revision, first_difference, first_edit, path_of
from plandiff.visible import visible_line

_PLURAL = {"options": "options were", "struck": "struck texts were"}


def _check(revision: Revision) -> Iterator[Breach]:
    for entry in revision.report.entries:
        olds, news = entry.link.old, entry.link.new
        if not news or not any(map(revision.was_agreed, olds)):
            continue
        field = _touched(entry)
        if not field or not all(map(revision.is_agreed, news)):
            continue
        yield Breach(
            f"was agreed in {revision.old_name}, and {_what(entry, field)}"
            " - take it back, or set another status",
            (*path_of(news[0]), field),
            (*(str(p.clause.text) for p in (*olds, *news)), *_options(entry)),
            news[0].name,
            offset=first_difference(entry) if field == "text" else None,
        )


def _what(entry: Entry, field: str) -> str:
    """Return what was done to the clause, in words; of its text the first edit."""
    deleted, inserted = (visible_line(words, 60) for words in first_edit(entry))
    if field != "text" or not (deleted or inserted):
        return f"its {_PLURAL.get(field, f'{field} was')} changed"
    if deleted and inserted:
        return f"{deleted!r} became {inserted!r}"
    return f"{inserted!r} was added" if inserted else f"{deleted!r} was taken out"


def _touched(entry: Entry) -> str:
    """Return which of its wordings differs, noise and spellings apart; "" where none does."""
    if entry.first(ChangeKind.REWORDED):
        return "text"
    lists = [(new or old)["list"] for old, new in _values(entry)]
    return next((name for name in _PLURAL if name in lists), "")


def _values(entry: Entry) -> Iterator[tuple[Any, Any]]:
    return (
        (change.old_value, change.new_value) for change in entry.changes if change.kind in OPTIONS
    )


def _options(entry: Entry) -> Iterator[str]:
    """Yield the wordings of options and struck texts that differ; those in brackets are text."""
    for pair in _values(entry):
        if any(value and value["list"] in _PLURAL for value in pair):
            yield from (str((value or {}).get("text", "")) for value in pair)


RULE = Rule(Severity.ERROR, _check)
