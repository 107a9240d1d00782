"""Findings as SARIF 2.1.0, as GitHub code scanning and other readers take it.

Source: the OASIS standard, and docs.github.com, "SARIF support for code scanning". Accepted
findings are results that are suppressed, with their reason. What keeps the files from being
judged is told as notifications of a run that did not succeed (section 3.58 and appendix I).
"""

import json
from typing import Any

from plandiff import __version__
from plandiff.errors import Location, Problem
from plandiff.findings import Finding, Findings
from plandiff.reporters.findings.words import as_uri
from plandiff.rulebook import Page, page
from plandiff.visible import visible

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def render(findings: Findings) -> str:
    """Return one run with the pages of the rules that found something, and all results."""
    every = [*findings.found, *(item.finding for item in findings.accepted), *findings.known]
    names = sorted({finding.rule for finding in every})
    results = [_result(finding, names) for finding in findings.found]
    for item in findings.accepted:
        said = f"{item.reason} (accepted by {item.by})"
        suppression = {"kind": "external", "status": "accepted", "justification": visible(said)}
        results.append({**_result(item.finding, names), "suppressions": [suppression]})
    results += [{**_result(f, names), "baselineState": "unchanged"} for f in findings.known]
    driver = {
        "name": "plandiff",
        "semanticVersion": __version__,
        "rules": [_rule(page(name)) for name in names],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    if findings.problems:
        told = list(map(_notification, findings.problems))
        run["invocations"] = [{"executionSuccessful": False, "toolExecutionNotifications": told}]
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2) + "\n"


def _rule(of: Page) -> dict[str, Any]:
    help_ = visible(f"{of.summary}\n\n{of.body}")
    return {
        "id": of.id,
        "shortDescription": {"text": of.summary},
        "fullDescription": {"text": of.summary},
        "help": {"text": help_, "markdown": help_},
        "defaultConfiguration": {"level": of.severity.value},
    }


def _result(finding: Finding, names: list[str]) -> dict[str, Any]:
    place = finding.location
    about = f"{finding.clause}: " if finding.clause else ""
    location: dict[str, Any] = {"physicalLocation": _physical(place)}
    if finding.clause:
        name = visible(f"{finding.version}#{finding.clause}")
        location["logicalLocations"] = [{"fullyQualifiedName": name}]
    return {
        "ruleId": finding.rule,
        "ruleIndex": names.index(finding.rule),
        "level": finding.severity.value,
        "message": {"text": visible(f"{about}{finding.message}")},
        "locations": [location],
        "partialFingerprints": {"plandiff/v1": finding.fingerprint},
    }


def _notification(problem: Problem) -> dict[str, Any]:
    told: dict[str, Any] = {
        "level": problem.severity,
        "message": {"text": visible(problem.message)},
    }
    if problem.location.path:
        told["locations"] = [{"physicalLocation": _physical(problem.location)}]
    return told


def _physical(place: Location) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": as_uri(place.path)}}
    if place.line:
        physical["region"] = {"startLine": place.line, "startColumn": place.column}
    return physical
