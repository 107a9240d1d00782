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

from plandiff.changes import ChangeKind
from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.revision import Revision, first_difference, is_agreed, label_of, path_of


def _check(revision: Revision) -> Iterator[Breach]:
    against = revision.old_name
    for entry in revision.report.having(ChangeKind.REOPENED, ChangeKind.SPLIT, ChangeKind.MERGED):
        olds, news = entry.link.old, entry.link.new
        if not any(map(is_agreed, olds)) or not all(map(is_agreed, news)):
            continue
        reopened = entry.first(ChangeKind.REOPENED)
        if reopened is None and not entry.first(ChangeKind.REWORDED):
            continue
        why = list((reopened.detail or {}).get("why", ())) if reopened is not None else ["text"]
        field = next((name for name in why if name != "no-longer-agreed"), "text")
        yield Breach(
            f"was agreed in {against}, and its {field} was changed"
            " - take it back, or set another status",
            (*path_of(news[0]), field),
            tuple(str(p.clause.text) for p in (*olds, *news)),
            label_of(news[0]),
            offset=first_difference(entry) if field == "text" else None,
        )


RULE = Rule(Severity.ERROR, _check)
