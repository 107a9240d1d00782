"""Findings as annotations of GitHub Actions: workflow commands, one a line.

Source: docs.github.com, "Workflow commands for GitHub Actions"; what is escaped stands in
actions/toolkit, packages/core/src/command.ts.
"""

from plandiff.errors import Location, Problem
from plandiff.findings import Finding, Findings, Severity
from plandiff.reporters.findings.words import outcome, relative
from plandiff.visible import visible, visible_line

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
# GitHub shows ten annotations of a kind a step, the first ones: the weightiest lead.
_ORDER = tuple(Severity)


def render(findings: Findings) -> str:
    """Return a command for each finding, errors first, and the outcome."""
    ordered = sorted(findings.found, key=lambda finding: _ORDER.index(finding.severity))
    commands = (*map(_of_problem, findings.problems), *map(_of_finding, ordered))
    return "".join(f"{line}\n" for line in (*commands, outcome(findings)))


def _of_finding(finding: Finding) -> str:
    about = f"{visible_line(finding.clause, 60)}: " if finding.clause else ""
    message = f"{about}{finding.message}"
    return _command(_COMMANDS[finding.severity], finding.location, finding.rule, message)


def _of_problem(problem: Problem) -> str:
    command = _COMMANDS[Severity(problem.severity)]
    return _command(command, problem.location, "plandiff", problem.message)


def _command(name: str, place: Location, title: str, message: str) -> str:
    properties = []
    if place.path:
        properties.append(f"file={_property(relative(place.path))}")
    if place.line:
        properties += [f"line={place.line}", f"col={place.column}"]
    properties.append(f"title={_property(title)}")
    return f"::{name} {','.join(properties)}::{_data(visible(message))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")
