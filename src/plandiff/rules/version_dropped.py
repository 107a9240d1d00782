"""A version that the baseline has stays in the record.

Why: other versions name it as their parent, and other texts cite it. To delete its file, or to give
it another id, removes every clause of it at once, agreed ones with it, and no rule of a change
would see that. A file that gets another name and keeps its id is no loss. Where a version
was recorded by mistake, accept the finding and say why.

Passes:

    id: v1
    clauses:
      - text: The ports reopen.
    ---
    id: v1
    clauses:
      - text: The ports reopen.

Fails:

    id: v2
    clauses:
      - text: The ports reopen.
    ---
    id: v1
    clauses:
      - text: The ports reopen.
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.record import Record
from plandiff.visible import visible_line


def _check(record: Record) -> Iterator[Breach]:
    for gone in record.gone:
        what = f"the version {visible_line(gone.version, 60)}, which {record.against} has, is gone"
        if gone.now:
            what += f": its file now holds {visible_line(gone.now, 60)}"
        message = f"{what} - put it back, and record another text as a version of its own"
        yield Breach(message, about=(gone.version,), location=gone.location)


RULE = Rule(Severity.ERROR, _check)
