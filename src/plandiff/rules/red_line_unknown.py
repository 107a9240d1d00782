"""A red line names clauses, topics and parties that there are.

Why: a red line with a misspelt clause protects nothing, and nobody hears of it. Judged in a
check of whole folders, by all versions in them.

Passes (a version has the clause `ports`):

    [[red-line]]
    id = "open"
    message = "The ports stay open."
    clauses = ["ports"]
    must-not = ["removed"]

Fails (no version has a clause `prots`):

    [[red-line]]
    id = "open"
    message = "The ports stay open."
    clauses = ["prots"]
    must-not = ["removed"]
"""

from collections.abc import Iterator

from plandiff.findings import Severity
from plandiff.rules.rule import Breach, Rule
from plandiff.subject.in_use import SettingsInUse
from plandiff.visible import visible_line


def _check(settings: SettingsInUse) -> Iterator[Breach]:
    if not settings.is_whole:
        return
    for index, line in enumerate(settings.red_lines):
        known = settings.names
        named = (
            ("clauses", line.clauses, known.clauses),
            ("topics", line.topics, known.topics),
            ("parties", line.parties, known.parties),
        )
        for key, names, there in named:
            for place, name in enumerate(names):
                if name not in there:
                    message = f"no version has {visible_line(name, 60)} among its {key} - mend it"
                    yield Breach(message, ("red-line", index, key, place), (line.id, key, name))


RULE = Rule(Severity.ERROR, _check)
