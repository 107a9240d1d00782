"""What the action runs: `plandiff check`, told to GitHub as annotations, summary and outputs.

All that it is told comes by the environment. Sources: docs.github.com, "Workflow commands for
GitHub Actions" (GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, stop-commands) and "Default environment
variables".
"""

import json
import os
import secrets
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ENV = os.environ
WORK = Path(ENV["RUNNER_TEMP"]) / "plandiff-findings"
COMMENT = Path(ENV["RUNNER_TEMP"]) / "plandiff-comment"
# Written whatever the outcome, but where the arguments themselves are wrong.
OUTPUTS = {"github": "commands.txt", "markdown": "findings.md", "sarif": "findings.sarif"}
WRONG = 2
_FETCH = "give actions/checkout fetch-depth: 0, or name a revision with against:"


def _event() -> Any:
    path = ENV.get("GITHUB_EVENT_PATH")
    return json.loads(Path(path).read_text(encoding="utf-8")) if path else {}


def _git(*arguments: str) -> str | None:
    done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)  # noqa: S603, S607
    return done.stdout.strip() if done.returncode == 0 else None


def baseline(event: Any) -> str:
    """Return what to hold the files against.

    Raises:
        LookupError: The commit that it should be is not in the clone.
    """
    if ENV.get("PLANDIFF_AGAINST"):
        return ENV["PLANDIFF_AGAINST"]
    if base := ENV.get("GITHUB_BASE_REF"):
        # checkout sets no origin/HEAD, and HEAD may be the head or the merge.
        found = _git("merge-base", "HEAD", f"refs/remotes/origin/{base}")
        if not found:
            raise LookupError(f"no merge base with the branch of the pull request - {_FETCH}")
        return found
    before = str(event.get("before") or "").strip("0")
    if not before:
        return "none"  # a new branch, a schedule: there is no earlier state
    found = _git(
        "rev-parse", "--verify", "--quiet", "--end-of-options", f"{event['before']}^{{commit}}"
    )
    if not found:
        raise LookupError(f"the commit before the push is not in the clone - {_FETCH}")
    return found


def _tell(words: str) -> None:
    """Print what may hold names of files, so that GitHub obeys none of it."""
    token = secrets.token_hex(16)
    sys.stdout.write(f"::stop-commands::{token}\n{words.rstrip()}\n::{token}::\n")
    sys.stdout.flush()


def _append(variable: str, text: str) -> None:
    with Path(ENV[variable]).open("a", encoding="utf-8") as file:
        file.write(text)


def _checked(against: str) -> tuple[int, str]:
    """Run the check; return its exit code and what it wrote of what is wrong."""
    paths = [line.strip() for line in ENV.get("PLANDIFF_PATHS", "").splitlines() if line.strip()]
    outputs = [f"{name}={WORK}/{file}" for name, file in OUTPUTS.items()]
    command = [sys.executable, "-I", "-m", "plandiff", "check", f"--against={against}"]
    command += [f"--output={output}" for output in outputs]
    if ENV.get("PLANDIFF_FAIL_ON"):
        command.append(f"--fail-on={ENV['PLANDIFF_FAIL_ON']}")
    command += ["--", *(paths or ["proposals"])]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603
    return done.returncode, done.stderr


def main() -> int:
    """Check, tell, and return the exit code of the step."""
    # The action may run twice in a job: what the first run found is not the second's.
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    event = _event()
    try:
        against = baseline(event)
        code, wrong = _checked(against)
    except LookupError as error:
        against, code, wrong = "", WRONG, f"plandiff: error: {error}\n"
    if wrong:
        _tell(wrong)
    commands, page, sarif = (WORK / file for file in OUTPUTS.values())
    if commands.exists():
        sys.stdout.write(commands.read_text(encoding="utf-8"))
    if page.exists():
        text = page.read_text(encoding="utf-8")
        if against == "none":
            text += "\nHeld against no earlier state.\n"
    else:
        lines = "".join(f"    {line}\n" for line in wrong[:60_000].splitlines())
        text = f"### plandiff check could not judge the files\n\n{lines}"
        sys.stdout.write("::error title=plandiff::the files could not be judged: see the log\n")
    _append("GITHUB_STEP_SUMMARY", text + "\n")
    _append("GITHUB_OUTPUT", f"exit-code={code}\n")
    # Uploaded, a list without findings would close the alerts that there are.
    if sarif.exists() and code != WRONG:
        _append("GITHUB_OUTPUT", f"sarif={sarif}\n")
    number = event.get("pull_request", {}).get("number")
    if number:
        COMMENT.mkdir(parents=True, exist_ok=True)
        (COMMENT / "comment.md").write_text(text, encoding="utf-8")
        (COMMENT / "number.txt").write_text(f"{int(number)}\n", encoding="utf-8")
        _append("GITHUB_OUTPUT", f"comment={COMMENT}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
