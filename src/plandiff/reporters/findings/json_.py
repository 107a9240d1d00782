"""Findings as data: everything, exactly (docs/findings.schema.json)."""

import json
from typing import Any

from plandiff import __version__
from plandiff.errors import Problem
from plandiff.findings import Finding, Findings, Severity

SCHEMA = "plandiff/findings/1"


def render(findings: Findings) -> str:
    """Return the findings as JSON, one finding a line."""
    head = {
        "schema": SCHEMA,
        "generator": f"plandiff {__version__}",
        "files": list(findings.files),
        "fail_on": findings.fail_on.value,
        "fails": findings.fails,
        "counts": {severity.value: findings.count(severity) for severity in Severity},
    }
    accepted = [
        {**as_json(item.finding), "reason": item.reason, "by": item.by}
        for item in findings.accepted
    ]
    lists = {
        "findings": list(map(as_json, findings.found)),
        "accepted": accepted,
        "known": list(map(as_json, findings.known)),
        "problems": list(map(_problem, findings.problems)),
    }
    lines = [f"{_dumped(key)}: {_dumped(value)}" for key, value in head.items()]
    lines += [f"{_dumped(key)}: {_listed(items)}" for key, items in lists.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def as_json(finding: Finding) -> dict[str, Any]:
    """Return one finding as JSON has it; line and column are null for a file as a whole."""
    place = finding.location
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message,
        "file": place.path,
        "line": place.line or None,
        "column": place.column or None,
        "version": finding.version or None,
        "clause": finding.clause or None,
        "fingerprint": finding.fingerprint,
    }


def _problem(problem: Problem) -> dict[str, Any]:
    place = problem.location
    return {
        "severity": problem.severity,
        "message": problem.message,
        "file": place.path or None,
        "line": place.line or None,
        "column": place.column or None,
    }


def _listed(items: list[dict[str, Any]]) -> str:
    return "[\n" + ",\n".join(map(_dumped, items)) + "\n]" if items else "[]"


def _dumped(value: Any) -> str:
    # A file name may hold bytes that are no text; JSON carries them as escapes.
    dumped = json.dumps(value, ensure_ascii=False)
    if any("\ud800" <= sign <= "\udfff" for sign in dumped):
        return json.dumps(value)
    return dumped
