"""A clause keeps the sources it cites.

Why: a citation that is gone takes the trace of a wording with it. Judged within one version,
where the clause cites something else or nothing now; successors have sources of their own.

Passes (above the line the new state of a version, below it the old one):

    sources:
      - id: gazette
      - id: courier
    clauses:
      - id: ports
        text: The ports reopen.
        sources: [gazette, courier]
    ---
    sources:
      - id: gazette
    clauses:
      - id: ports
        text: The ports reopen.
        sources: [gazette]

Fails:

    sources:
      - id: courier
    clauses:
      - id: ports
        text: The ports reopen.
        sources: [courier]
    ---
    sources:
      - id: gazette
    clauses:
      - id: ports
        text: The ports reopen.
        sources: [gazette]
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.revision import Revision, path_of
from plandiff.visible import visible_line


def _check(revision: Revision) -> Iterator[Breach]:
    if not revision.is_same_version:
        return
    for entry in revision.report.entries:
        if not entry.link.new:
            continue
        kept = {name for p in entry.link.new for name in p.clause.sources}
        new = entry.link.new[0]
        for name in dict.fromkeys(name for p in entry.link.old for name in p.clause.sources):
            if name not in kept:
                shown = visible_line(name, 40)
                message = f"cites {shown} in {revision.old_name}, and no longer - put it back"
                path = (*path_of(new), "sources")
                yield Breach(message, path, (name,), new.name, at_key=True)


RULE = Rule(Severity.ERROR, _check)
