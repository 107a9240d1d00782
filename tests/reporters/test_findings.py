"""Formats of findings: valid by what is published of each, whatever a file says."""

import json
import re
from collections.abc import Callable
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from junitparser import JUnitXml
from tests.reporters.findings_formats import CHECKS

from plandiff.errors import Location, Problem
from plandiff.findings import Accepted, Finding, Findings, Severity
from plandiff.reporters.findings import FORMATS, renderer
from plandiff.reporters.findings.terminal import colored
from plandiff.rules import RULES

EVIL = "a,b:c%0A\n::error::pwn\r##[x] <script>@pwn \u202e [shall] | `x` \x1b[31m ]]>"

texts = st.one_of(st.just(EVIL), st.text(max_size=30))
findings = st.builds(
    Finding,
    st.sampled_from(RULES),
    st.sampled_from(Severity),
    texts.filter(bool),
    st.builds(Location, texts.filter(bool), st.integers(0, 99), st.integers(1, 99)),
    texts,
    texts,
    st.from_regex("[0-9a-f]{16}", fullmatch=True),
)
judged = st.builds(
    Findings,
    st.lists(findings, max_size=4).map(tuple),
    st.lists(st.builds(Accepted, findings, texts, texts), max_size=2).map(tuple),
    st.lists(findings, max_size=2).map(tuple),
    st.lists(texts.filter(bool), max_size=3).map(tuple),
    st.sampled_from(Severity),
    st.just(()),
)
problems = st.builds(
    Problem,
    st.builds(Location, texts, st.integers(0, 99), st.integers(1, 99)),
    texts.filter(bool),
    st.sampled_from(("error", "warning")),
)
unjudged = st.lists(problems, min_size=1, max_size=4).map(
    lambda told: Findings((), problems=tuple(told))
)
results = st.one_of(judged, unjudged)


def finding(**values) -> Finding:
    first = Finding(
        "number-gap",
        Severity.WARNING,
        "a gap",
        Location("./a b.yaml", 3, 5),
        "v2",
        "ports",
        "0" * 16,
    )
    return first._replace(**values)


ONE = Findings((finding(),), files=("./a b.yaml", "c.yaml"))


@pytest.mark.parametrize("name", FORMATS)
@given(found=results)
def test_a_format_never_fails_and_says_the_same_each_time(name: str, found: Findings) -> None:
    text = renderer(name)(found)
    assert text == renderer(name)(found)
    text.encode("utf-8", "backslashreplace")


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@given(found=results)
def test_a_format_is_what_is_published_of_it(
    check: Callable[[Findings], None], found: Findings
) -> None:
    check(found)


@given(unjudged)
def test_sarif_tells_what_could_not_be_judged_as_a_run_that_failed(found: Findings) -> None:
    (run,) = json.loads(renderer("sarif")(found))["runs"]
    (invocation,) = run["invocations"]
    told = invocation["toolExecutionNotifications"]
    assert (run["results"], invocation["executionSuccessful"]) == ([], False)
    assert [t["level"] for t in told] == [p.severity for p in found.problems]


def test_sarif_names_files_as_uris() -> None:
    place = json.loads(renderer("sarif")(ONE))["runs"][0]["results"][0]["locations"][0]
    assert place["physicalLocation"]["artifactLocation"] == {"uri": "a%20b.yaml"}
    assert place["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 5}


def test_github_gets_back_what_was_said_and_errors_first() -> None:
    error = finding(severity=Severity.ERROR, message="50% of\n::error::pwn", clause="")
    text = renderer("github")(Findings((finding(), error), files=("a",)))
    first, second, _ = text.splitlines()
    assert first.startswith("::error file=a b.yaml,line=3,col=5,title=number-gap::")
    assert unquote(first.rpartition("number-gap::")[2]) == "50% of\n::error::pwn"
    assert second.startswith("::warning ")


def test_markdown_fits_a_comment_and_says_what_it_left_out() -> None:
    many = Findings(tuple(finding(message="x" * 900) for _ in range(100)))
    text = renderer("markdown")(many)
    assert len(text) < 65_536
    shown = text.count("number-gap")
    assert f"{100 - shown} more do not fit here" in text


def test_the_terminal_tells_one_line_a_finding_and_the_outcome() -> None:
    text = renderer("terminal")(ONE)
    assert text == (
        "./a b.yaml:3:5: warning: ports: a gap [number-gap 0000000000000000]\n"
        "2 files checked: 1 warning\n"
    )
    assert re.sub("\x1b\\[[0-9]+m", "", colored(ONE)) == text
    assert "\x1b[33mwarning" in colored(ONE)


def test_the_outcome_counts_what_is_set_aside() -> None:
    found = Findings((), (Accepted(finding(), "r", "b"),), (finding(), finding()), ("a",))
    assert renderer("terminal")(found) == "1 file checked: no problem (1 accepted, 2 known)\n"


def test_what_keeps_from_judging_is_told_with_its_place() -> None:
    place = Location("./a b.yaml", 3, 5)
    found = Findings((), problems=(Problem(place, "no key 'x'"), Problem(Location(""), "no git")))
    assert renderer("terminal")(found) == (
        "./a b.yaml:3:5: error: no key 'x'\n"
        "plandiff: error: no git\n"
        "nothing could be judged: 2 problems\n"
    )
    assert renderer("github")(found) == (
        "::error file=a b.yaml,line=3,col=5,title=plandiff::no key 'x'\n"
        "::error title=plandiff::no git\n"
        "nothing could be judged: 2 problems\n"
    )
    assert "| ✗ error | ./a b.yaml:3:5 | no key &#39;x&#39; |" in renderer("markdown")(
        found
    ).replace("'", "&#39;")
    first, second = json.loads(renderer("gitlab")(found))
    assert first["location"] == {"path": "a b.yaml", "lines": {"begin": 3}}
    assert (second["location"]["path"], second["severity"]) == (".", "blocker")
    case = next(iter(next(iter(JUnitXml.fromstring(renderer("junit")(found).encode())))))
    assert (case.classname, case.name) == ("a b.yaml", "error 3:5")
    assert case.result[0].text == "./a b.yaml:3:5: error: no key 'x'"
    told = json.loads(renderer("sarif")(found))["runs"][0]["invocations"][0]
    first, second = told["toolExecutionNotifications"]
    assert first["locations"][0]["physicalLocation"]["region"]["startLine"] == 3
    assert "locations" not in second
    assert json.loads(renderer("json")(found))["problems"][1]["file"] is None
