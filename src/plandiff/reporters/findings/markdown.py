"""Findings for the summary of a run or a comment: at most as long as a GitHub comment."""

from plandiff.errors import Problem
from plandiff.findings import Finding, Findings
from plandiff.reporters.findings.words import outcome
from plandiff.reporters.markdown.escape import escape, escape_line

# A GitHub comment holds 65,536 characters; room is left for what a bot adds to it.
_MOST_CHARACTERS = 65_000
_SIGNS = {"error": "✗", "warning": "!", "note": "·"}


def render(findings: Findings) -> str:
    """Return the outcome and a table of findings; says how many did not fit."""
    text = f"### {escape(outcome(findings))}\n"
    if findings.problems:
        text += "\n| | place | problem |\n|---|---|---|\n"
    if findings.found:
        text += "\n| | place | rule | finding |\n|---|---|---|---|\n"
    rows = [*map(_problem, findings.problems), *map(_row, findings.found)]
    room = _MOST_CHARACTERS - len(text) - 200
    shown = 0
    for row in rows:
        if len(row) > room:
            break
        room -= len(row)
        text += row
        shown += 1
    if shown < len(rows):
        text += f"\n{len(rows) - shown:,} more do not fit here: see the log of the run.\n"
    if findings.accepted:
        text += f"\n{len(findings.accepted):,} accepted in the settings, each with its reason.\n"
    return text


def _row(finding: Finding) -> str:
    about = f"**{escape_line(finding.clause, 60)}**: " if finding.clause else ""
    cells = (
        f"{_SIGNS[finding.severity]} {finding.severity}",
        escape_line(str(finding.location), 300),
        escape(finding.rule),
        about + escape_line(finding.message, 1_000),
    )
    return f"| {' | '.join(cells)} |\n"


def _problem(problem: Problem) -> str:
    place = escape_line(str(problem.location), 300)
    sign = f"{_SIGNS[problem.severity]} {problem.severity}"
    return f"| {sign} | {place} | {escape_line(problem.message, 1_000)} |\n"
