"""A reference means the clause that it meant before.

Why: when clauses are renumbered, "point 2" in a clause that nobody touched suddenly means
another one; when one is dropped, it means none. The finding stands at the reference.

Passes (above the line the new version, below it the old one):

    clauses:
      - {id: ports, number: "1", text: "The ports reopen as point 2 says, on both coasts."}
      - {id: rail, number: "2", text: "Trains cross the river again before the winter."}
      - {id: mail, number: "3", text: "Letters are carried between both capitals."}
    ---
    clauses:
      - {id: ports, number: "1", text: "The ports reopen as point 2 says, on both coasts."}
      - {id: rail, number: "2", text: "Trains cross the river again before the winter."}
      - {id: mail, number: "3", text: "Letters are carried between both capitals."}

Fails:

    clauses:
      - {id: ports, number: "1", text: "The ports reopen as point 2 says, on both coasts."}
      - {id: mail, number: "2", text: "Letters are carried between both capitals."}
      - {id: rail, number: "3", text: "Trains cross the river again before the winter."}
    ---
    clauses:
      - {id: ports, number: "1", text: "The ports reopen as point 2 says, on both coasts."}
      - {id: rail, number: "2", text: "Trains cross the river again before the winter."}
      - {id: mail, number: "3", text: "Letters are carried between both capitals."}
"""

from collections.abc import Iterator

from plandiff.changes import ChangeKind
from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.lost_references import span_of
from plandiff.subject.revision import Revision, path_of
from plandiff.visible import visible_line

_BROKEN = (ChangeKind.REFERENCE_STALE, ChangeKind.REFERENCE_DANGLING)
_WHAT = {
    ChangeKind.REFERENCE_STALE: "another clause than in",
    ChangeKind.REFERENCE_DANGLING: "no clause, but one in",
}


def _check(revision: Revision) -> Iterator[Breach]:
    # Retargeted on purpose is a change of the text, and its own kind in a comparison.
    for entry in revision.report.having(*_BROKEN):
        new = entry.link.new[0]
        for change in entry.all(*_BROKEN):
            if change.old_value is None:
                continue  # it came with this version: dangling-reference tells it
            # Written anew, it may lead to a clause that the old version did not have.
            if change.kind is ChangeKind.REFERENCE_DANGLING and change.new_value["target"]:
                continue
            text = change.new_value["text"]
            span = span_of(new.clause.text or "", text)
            stands = (change.detail or {}).get("stands_now")
            now = f"{'/'.join(map(str, stands))} now" if stands else "gone"
            yield Breach(
                f"{visible_line(text, 40)} means {_WHAT[change.kind]} {revision.old_name}:"
                f" that one is {visible_line(now, 60)} - mend the number",
                (*path_of(new), "text"),
                (text, now),
                new.name,
                offset=span[0] if span else None,
            )


RULE = Rule(Severity.ERROR, _check)
