"""The action, step by step, as GitHub runs it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
PR: dict[str, Any] = {"pull_request": {"number": 7}}
MARK = "<!-- plandiff check -->"


def test_a_pull_request_is_held_against_its_merge_base(step, pull_request, monkeypatch) -> None:
    monkeypatch.setenv("GITHUB_BASE_REF", "main")
    done = step("Check", PR)
    assert done.code == 1
    assert "::error file=proposals/v1.yaml,line=7," in done.out
    assert "agreed-clause-changed" in done.summary
    assert done.outputs["exit-code"] == "1"
    log = json.loads(Path(done.outputs["sarif"]).read_text())
    assert log["version"] == "2.1.0"
    kept = Path(done.outputs["comment"])
    assert (kept / "number.txt").read_text() == "7\n"
    assert (kept / "comment.md").read_text().strip() == done.summary.strip()


def test_what_came_to_the_branch_since_is_not_the_pull_requests(
    step, pull_request, monkeypatch
) -> None:
    monkeypatch.setenv("GITHUB_BASE_REF", "main")
    before = pull_request("rev-parse", "main")
    pull_request("checkout", "-q", "main")
    Path("proposals/v1.yaml").write_text(
        Path("proposals/v1.yaml").read_text().replace("600", "800")
    )
    pull_request("commit", "-qam", "main moves on")
    pull_request("push", "-q", "origin", "HEAD:refs/heads/x")
    pull_request("update-ref", "refs/remotes/origin/main", "HEAD")
    pull_request("checkout", "-q", "--detach", before)
    assert step("Check", PR).code == 0


def test_without_the_history_the_step_says_what_to_fetch(step, pull_request, monkeypatch) -> None:
    monkeypatch.setenv("GITHUB_BASE_REF", "release")
    done = step("Check", PR)
    assert (done.code, done.outputs["exit-code"]) == (2, "2")
    assert "fetch-depth: 0" in done.out
    assert "fetch-depth: 0" in done.summary
    assert "sarif" not in done.outputs


def test_a_file_that_cannot_be_read_is_annotated_and_uploads_nothing(step, pull_request) -> None:
    Path("proposals/v2.yaml").write_text("format: 1\nid: v2\ntitel: x\n")
    done = step("Check", PR, against="main")
    assert (done.code, done.outputs["exit-code"]) == (2, "2")
    assert "\n::error file=proposals/v2.yaml,line=3,col=1,title=plandiff::" in done.out
    assert "| proposals/v2.yaml:3:1 |" in done.summary
    assert "sarif" not in done.outputs
    assert "proposals/v2.yaml:3:1" in (Path(done.outputs["comment"]) / "comment.md").read_text()
    wrong = step("Check", PR, against="main", fail_on="never")  # nothing of the first run is told
    assert "v2.yaml" not in wrong.out + wrong.summary


def test_a_push_is_held_against_the_commit_before(step, pull_request) -> None:
    assert step("Check", {"before": pull_request("rev-parse", "main")}).code == 1
    assert step("Check", {"before": "1" * 40}).code == 2
    done = step("Check", {"before": "0" * 40})
    assert done.code == 0
    assert "Held against no earlier state." in done.summary
    assert "comment" not in done.outputs


def test_inputs_reach_the_check(step, pull_request) -> None:
    assert step("Check", PR, against="main", paths="proposals/v1.yaml\n").code == 1
    assert step("Check", PR, against="none", fail_on="note").code in (0, 1)
    wrong = step("Check", PR, against="none", fail_on="never")
    assert wrong.code == 2
    assert "'never' is none of" in wrong.out


HOSTILE = "$(touch pwned)`touch pwned`\"; touch pwned; '::error::x'\n--help\n::set-output name=x::y"


@pytest.mark.parametrize("where", ["paths", "against", "fail_on"])
def test_nothing_in_an_input_is_run(step, pull_request, where) -> None:
    done = step("Check", PR, **({"against": "none"} | {where: HOSTILE}))
    assert done.code == 2
    _obeyed_nothing(done)


def test_nothing_in_a_name_or_a_text_is_run(step, pull_request) -> None:
    title = '"$(touch pwned) `touch pwned` \\n::error::x\\n```\\n<script>x"'
    text = Path("proposals/v1.yaml").read_text()
    Path("proposals/::error::$(touch pwned).yaml").write_text(text.replace("First draft", title))
    done = step("Check", PR, against="none")
    assert done.code in (0, 1)
    _obeyed_nothing(done)
    Path("proposals/::error::$(touch pwned).yaml").write_text("[")
    done = step("Check", PR, against="none")
    assert done.code == 2
    _obeyed_nothing(done)


def _obeyed_nothing(done) -> None:
    assert not list(Path().rglob("pwned*"))
    out = re.sub(r"::stop-commands::([0-9a-f]{32})\n.*?\n::\1::\n", "", done.out, flags=re.DOTALL)
    ours = r"::(error|warning|notice) (title=plandiff::|file=[^,:]*,line=\d+,col=\d+,title=|file=[^,:]*,title=)"
    commands = [line for line in out.splitlines() if line.lstrip().startswith(("::", "##["))]
    assert all(re.match(ours, line) for line in commands), commands
    assert set(done.outputs) <= {"exit-code", "sarif", "comment"}
    assert "<script" not in done.summary.replace("    ", "")


def _post(step, folder: Path, event: dict[str, Any]):
    kept = {"comment": str(folder)}
    return step("Comment on the pull request", event, kept, token="t0")  # noqa: S106  (of no one)


@pytest.fixture
def kept(runner: Path) -> Path:
    folder = runner / "kept"
    folder.mkdir()
    (folder / "number.txt").write_text("7\n")
    (folder / "comment.md").write_text("### one")
    return folder


def test_one_comment_is_kept_up_to_date(step, kept, api) -> None:
    other = {"body": f"{MARK} not ours", "user": {"type": "User"}}
    api.comments += [{"id": n, **other} for n in range(120)]  # more than a page
    assert _post(step, kept, PR).code == 0
    (kept / "comment.md").write_text("### two")
    assert _post(step, kept, PR).code == 0
    assert [c["body"] for c in api.comments[120:]] == [f"{MARK}\n### two"]
    assert all(c["body"] == f"{MARK} not ours" for c in api.comments[:120])
    assert api.tokens == {"Bearer t0"}


def test_a_comment_is_never_longer_than_github_takes(step, kept, api) -> None:
    (kept / "comment.md").write_text("x" * 100_000)
    assert _post(step, kept, PR).code == 0
    assert len(api.comments[0]["body"]) == 65_536


def test_a_token_that_may_not_write_is_a_warning(step, kept, api) -> None:
    api.refuses = 403
    done = _post(step, kept, PR)
    assert done.code == 0
    assert done.out == "::warning title=plandiff::no comment: GitHub answers 403\n"


def test_a_second_workflow_posts_for_a_fork(step, kept, api) -> None:
    api.heads = {7: "a" * 40}
    (kept / "comment.md").write_text("@everyone")
    assert _post(step, kept, {"workflow_run": {"head_sha": "a" * 40}}).code == 0
    assert api.comments[0]["body"] == f"{MARK}\n@\u200beveryone"


@pytest.mark.parametrize("number", ["8", "7/../8", "", "x\n::error::y"])
def test_a_forged_number_gets_no_comment(step, kept, api, number) -> None:
    api.heads = {7: "a" * 40, 8: "b" * 40}
    (kept / "number.txt").write_text(number)
    done = _post(step, kept, {"workflow_run": {"head_sha": "a" * 40}})
    assert done.code == 1
    assert not api.comments


ACTIONS = [ROOT / "action.yml", ROOT / ".github/action/comment/action.yml"]
WORKFLOWS = [*(ROOT / "docs/ci").glob("*.yml"), *(ROOT / ".github/workflows").glob("*.yml")]
WORKFLOWS = [path for path in WORKFLOWS if "gitlab" not in path.name]


@pytest.mark.parametrize("path", [*ACTIONS, *WORKFLOWS], ids=lambda p: str(p.relative_to(ROOT)))
def test_files_meet_the_schema_of_github(path: Path, vendor) -> None:
    value = YAML(typ="safe").load(path)
    name = "github-actions" if path in ACTIONS else "github-workflows"
    Draft7Validator(vendor(name)).validate(value)
    jobs = value.get("jobs", {"": value.get("runs", {})})
    for each in (s for job in jobs.values() for s in job["steps"]):
        assert "${{" not in each.get("run", ""), "inputs come by the environment"
        assert re.fullmatch(r"\./|[^@]+@v\d+", each.get("uses", "./")), "pinned by version"


def test_each_file_of_the_action_is_there() -> None:
    for path in ACTIONS:
        folder = path.parent
        for script in re.findall(r"\$GITHUB_ACTION_PATH/([^\"]+)", path.read_text()):
            assert (folder / script).is_file()
