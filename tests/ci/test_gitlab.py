"""The template for GitLab: valid, and its script run by sh as a job would."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from junitparser import JUnitXml
from ruamel.yaml import YAML

TEMPLATE = Path(__file__).parents[2] / "docs/ci/plandiff.gitlab-ci.yml"
JOB = YAML(typ="safe").load(TEMPLATE)["plandiff"]


def test_it_meets_the_schema_of_gitlab(vendor) -> None:
    Draft7Validator(vendor("gitlab-ci")).validate({"plandiff": JOB})


def _run(runner: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    path = f"{runner / 'bin'}{os.pathsep}{os.environ['PATH']}"
    env = {**os.environ, **JOB["variables"], "PATH": path, **variables}
    script = "\n".join(JOB["script"])
    return subprocess.run(
        ["sh", "-ec", script], env=env, capture_output=True, text=True, check=False
    )


@pytest.fixture
def job(runner: Path, pull_request) -> Path:
    program = runner / "bin/plandiff"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m plandiff "$@"\n')
    program.chmod(0o755)
    return runner


def test_a_merge_request_is_held_against_its_merge_base(job, pull_request) -> None:
    done = _run(job, CI_MERGE_REQUEST_DIFF_BASE_SHA=pull_request("rev-parse", "main"))
    assert done.returncode == 1
    reports = JOB["artifacts"]["reports"]
    found = json.loads(Path(reports["codequality"]).read_text())
    assert "agreed-clause-changed" in {issue["check_name"] for issue in found}
    assert JUnitXml.fromfile(reports["junit"]).failures


@pytest.mark.parametrize("before", ["", "0" * 40])
def test_a_first_push_is_held_against_nothing(job, before) -> None:
    done = _run(job, CI_COMMIT_BEFORE_SHA=before)
    assert done.returncode == 0, done.stderr


def test_a_push_is_held_against_the_commit_before(job, pull_request) -> None:
    assert _run(job, CI_COMMIT_BEFORE_SHA=pull_request("rev-parse", "main")).returncode == 1
    assert _run(job, CI_COMMIT_BEFORE_SHA="1" * 40).returncode == 2
