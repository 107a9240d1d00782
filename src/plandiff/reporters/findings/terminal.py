"""Findings for people: one line each, as every problem of a file is told."""

from collections.abc import Iterable, Iterator

from plandiff.findings import Findings, Severity
from plandiff.reporters.findings.words import outcome
from plandiff.visible import visible, visible_line

_BOLD, _OFF = "\x1b[1m", "\x1b[0m"
_COLORS = {Severity.ERROR: "\x1b[31m", Severity.WARNING: "\x1b[33m", Severity.NOTE: "\x1b[36m"}
# Room for a message with every value in it cut; more is a fault of the rule.
_LONGEST = 1_000


def render(findings: Findings) -> str:
    """Return one line a finding, and the outcome."""
    return _text(_lines(findings, color=False))


def colored(findings: Findings) -> str:
    """Return what `render` gives, in colour: words and signs carry all of it too."""
    return _text(_lines(findings, color=True))


def _text(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _lines(findings: Findings, *, color: bool) -> Iterator[str]:
    for problem in findings.problems:
        severity = _severity(Severity(problem.severity), color=color)
        message = visible_line(visible(problem.message), _LONGEST)
        yield f"{str(problem.location) or 'plandiff'}: {severity}: {message}"
    for finding in findings.found:
        severity = _severity(finding.severity, color=color)
        about = f"{visible_line(finding.clause, 60)}: " if finding.clause else ""
        message = visible_line(visible(finding.message), _LONGEST)
        yield (
            f"{finding.location}: {severity}: {about}{message}"
            f" [{finding.rule} {finding.fingerprint}]"
        )
    yield outcome(findings)


def _severity(severity: Severity, *, color: bool) -> str:
    return f"{_BOLD}{_COLORS[severity]}{severity}{_OFF}" if color else severity.value
