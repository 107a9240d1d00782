"""Findings as JUnit XML: a test case for each finding, and one for each file without any.

What fails the check is a failure; what does not is a case that passed, with its words as its
output; what keeps a file from being judged is an error. Source: the schema of Jenkins' xunit
plugin (junit-10.xsd), which GitLab and others read as well.
"""

from xml.etree import ElementTree as ET

from plandiff.errors import Problem
from plandiff.findings import Finding, Findings
from plandiff.reporters.findings.words import relative
from plandiff.visible import visible_line

# Room for a message with every value in it cut; more is a fault of the rule.
_LONGEST = 2_000


def render(findings: Findings) -> str:
    """Return one suite with all cases, in the order of the files."""
    cases = [(finding.location.path, finding) for finding in findings.found]
    named = {path for path, _ in cases}
    clean = [path for path in dict.fromkeys(findings.files) if path not in named]
    failures = sum(finding.severity.reaches(findings.fail_on) for _, finding in cases)
    tests = len(cases) + len(clean) + len(findings.problems)
    counts = {
        "tests": str(tests),
        "failures": str(failures),
        "errors": str(len(findings.problems)),
    }
    root = ET.Element("testsuites", {"name": "plandiff check", **counts})
    suite = ET.SubElement(root, "testsuite", {"name": "plandiff check", **counts})
    for problem in findings.problems:
        _add_error(suite, problem)
    for path, finding in cases:
        _add(suite, path, finding, fails=finding.severity.reaches(findings.fail_on))
    for path in clean:
        _case(suite, path, "no problem")
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _case(suite: ET.Element, path: str, name: str) -> ET.Element:
    shown = visible_line(relative(path), _LONGEST)
    return ET.SubElement(suite, "testcase", {"classname": shown, "name": name, "time": "0"})


def _add(suite: ET.Element, path: str, finding: Finding, *, fails: bool) -> None:
    about = f"{finding.clause}: " if finding.clause else ""
    message = visible_line(f"{about}{finding.message}", _LONGEST)
    place = finding.location
    name = f"{finding.rule} {place.line}:{place.column} {finding.fingerprint}"
    case = _case(suite, path, name)
    words = f"{place}: {finding.severity}: {message}"
    if fails:
        found = {"message": message, "type": finding.rule}
        ET.SubElement(case, "failure", found).text = words
    else:
        ET.SubElement(case, "system-out").text = words


def _add_error(suite: ET.Element, problem: Problem) -> None:
    place = problem.location
    case = _case(suite, place.path or ".", f"{problem.severity} {place.line}:{place.column}")
    message = visible_line(problem.message, _LONGEST)
    error = ET.SubElement(case, "error", {"message": message, "type": "plandiff"})
    error.text = f"{str(place) or 'plandiff'}: {problem.severity}: {message}"
