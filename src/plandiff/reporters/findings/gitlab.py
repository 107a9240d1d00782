"""Findings as a GitLab code quality report.

Source: docs.gitlab.com, "Code Quality": description, check_name, fingerprint (unique),
severity (info, minor, major, critical, blocker), location.path (no leading ./) and
location.lines.begin are what GitLab reads.
"""

import json
from typing import Any

from plandiff.findings import Finding, Findings, Severity
from plandiff.reporters.findings.words import relative
from plandiff.visible import visible

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(findings: Findings) -> str:
    """Return a list with one entry a finding."""
    return json.dumps(list(map(_entry, findings.found)), indent=2) + "\n"


def _entry(finding: Finding) -> dict[str, Any]:
    about = f"{finding.clause}: " if finding.clause else ""
    return {
        "description": visible(f"{about}{finding.message}"),
        "check_name": finding.rule,
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": visible(relative(finding.location.path)),
            "lines": {"begin": max(finding.location.line, 1)},
        },
    }
