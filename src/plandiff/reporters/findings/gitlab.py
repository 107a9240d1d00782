"""Findings as a GitLab code quality report.

Source: docs.gitlab.com, "Code Quality": description, check_name, fingerprint (unique),
severity (info, minor, major, critical, blocker), location.path (no leading ./) and
location.lines.begin are what GitLab reads.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from plandiff.errors import Location, Problem
from plandiff.findings import Finding, Findings, Severity
from plandiff.reporters.findings.words import relative
from plandiff.visible import visible

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(findings: Findings) -> str:
    """Return a list with one entry a finding, or one a problem where nothing was judged."""
    entries = [*_problems(findings.problems), *map(_entry, findings.found)]
    return json.dumps(entries, indent=2) + "\n"


def _entry(finding: Finding) -> dict[str, Any]:
    about = f"{finding.clause}: " if finding.clause else ""
    return {
        "description": visible(f"{about}{finding.message}"),
        "check_name": finding.rule,
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": _place(finding.location),
    }


def _problems(problems: Iterable[Problem]) -> Iterator[dict[str, Any]]:
    met: Counter[tuple[str, str]] = Counter()
    for problem in problems:
        about = problem.location.path, problem.message
        met[about] += 1  # the same words twice in a file: GitLab wants two fingerprints
        key = "\0".join((*about, str(met[about]))).encode("utf-8", "surrogatepass")
        yield {
            "description": visible(problem.message),
            "check_name": "plandiff",
            "fingerprint": hashlib.sha256(key).hexdigest()[:16],
            "severity": "blocker" if problem.severity == "error" else "minor",
            "location": _place(problem.location),
        }


def _place(place: Location) -> dict[str, Any]:
    path = visible(relative(place.path)) if place.path else "."
    return {"path": path, "lines": {"begin": max(place.line, 1)}}
