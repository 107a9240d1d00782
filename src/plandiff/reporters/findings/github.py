"""Findings as annotations of GitHub Actions: workflow commands, one a line.

Source: docs.github.com, "Workflow commands for GitHub Actions"; what is escaped stands in
actions/toolkit, packages/core/src/command.ts.
"""

from plandiff.findings import Finding, Findings, Severity
from plandiff.reporters.findings.words import outcome, relative
from plandiff.visible import visible, visible_line

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
# GitHub shows ten annotations of a kind a step, the first ones: the weightiest lead.
_ORDER = tuple(Severity)


def render(findings: Findings) -> str:
    """Return a command for each finding, errors first, and the outcome."""
    ordered = sorted(findings.found, key=lambda finding: _ORDER.index(finding.severity))
    return "".join(f"{line}\n" for line in (*map(_command, ordered), outcome(findings)))


def _command(finding: Finding) -> str:
    place = finding.location
    properties = [f"file={_property(relative(place.path))}"]
    if place.line:
        properties += [f"line={place.line}", f"col={place.column}"]
    properties.append(f"title={_property(finding.rule)}")
    about = f"{visible_line(finding.clause, 60)}: " if finding.clause else ""
    message = _data(visible(f"{about}{finding.message}"))
    return f"::{_COMMANDS[finding.severity]} {','.join(properties)}::{message}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")
