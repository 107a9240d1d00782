"""What a clause obliges to grows no weaker.

Why: "shall" that becomes "should", or a result that becomes an endeavour, is where a text
gives way. The same words read as kinds `obligation-changed` in a comparison.

Passes (above the line the new version, below it the old one):

    clauses:
      - id: ports
        text: Both sides shall reopen the ports of both coasts.
    ---
    clauses:
      - id: ports
        text: Both sides should reopen the ports of both coasts.

Fails:

    clauses:
      - id: ports
        text: Both sides should reopen the ports of both coasts.
    ---
    clauses:
      - id: ports
        text: Both sides shall reopen the ports of both coasts.
"""

from collections.abc import Iterator

from plandiff.changes import ChangeKind
from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.revision import Revision, path_of
from plandiff.subject.version import found_in
from plandiff.visible import visible_line


def _check(revision: Revision) -> Iterator[Breach]:
    for entry in revision.report.having(ChangeKind.OBLIGATION_CHANGED):
        new = entry.link.new[0]
        for change in entry.all(ChangeKind.OBLIGATION_CHANGED):
            if (change.detail or {}).get("direction") != "weaker":
                continue
            texts = change.old_value["text"], change.new_value["text"]
            shown = [visible_line(text, 60) for text in texts]
            yield Breach(
                f"obliges to less than {revision.old_name}: {shown[0]!r} became {shown[1]!r}"
                " - take it back, or accept it",
                (*path_of(new), "text"),
                texts,
                new.name,
                offset=found_in(new.clause.text, texts[1]),
            )


RULE = Rule(Severity.WARNING, _check)
