"""Keep one comment on a pull request up to date; standard library alone.

In a workflow_run what it posts was made by a fork's run and may be forged: the number is
believed only if that pull request's head is the commit of the run, and nobody is notified.
Source: docs.github.com, "REST API endpoints for issue comments".
"""

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

ENV = os.environ
MARK = "<!-- plandiff check -->\n"
# GitHub refuses longer ones.
MOST_CHARACTERS = 65_536
_PAGE = 100
_SECONDS = 30


class RefusedError(Exception):
    """What was kept does not belong to the run."""


def _api(method: str, path: str, body: str | None = None) -> Any:
    data = None if body is None else json.dumps({"body": body}).encode()
    request = Request(  # noqa: S310  (the address is GitHub's own)
        f"{ENV['GITHUB_API_URL']}/repos/{ENV['GITHUB_REPOSITORY']}/{path}",
        data=data,
        method=method,
        headers={
            "Accept": "application/vnd.github+json",
            "Authorization": f"Bearer {ENV['GITHUB_TOKEN']}",
            "Content-Type": "application/json",
            "X-GitHub-Api-Version": "2022-11-28",
        },
    )
    with urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310  (the same)
        return json.load(answer)


def _comments(number: int) -> Iterator[Any]:
    page = 1
    while True:
        found = _api("GET", f"issues/{number}/comments?per_page={_PAGE}&page={page}")
        yield from found
        if len(found) < _PAGE:
            return
        page += 1


def _number(event: Any, kept: Path) -> int:
    """Return the number of the pull request.

    Raises:
        RefusedError: The run kept none, or one whose head is another commit.
    """
    if "pull_request" in event:
        return int(event["pull_request"]["number"])
    told = kept.read_text(encoding="utf-8").strip()
    if not re.fullmatch("[0-9]{1,10}", told):
        raise RefusedError("the run kept no number of a pull request")
    head = _api("GET", f"pulls/{told}")["head"]["sha"]
    if head != event["workflow_run"]["head_sha"]:
        raise RefusedError("the pull request has another head than the run: no comment")
    return int(told)


def post(folder: Path, event: Any) -> None:
    """Write the comment kept in `folder`: over our own earlier one, else as a new one."""
    number = _number(event, folder / "number.txt")
    text = (folder / "comment.md").read_text(encoding="utf-8", errors="replace")
    if "workflow_run" in event:
        text = text.replace("@", "@\u200b")  # notifies nobody
    body = (MARK + text)[:MOST_CHARACTERS]
    for comment in _comments(number):
        if comment["body"].startswith(MARK.strip()) and comment["user"]["type"] == "Bot":
            _api("PATCH", f"issues/comments/{int(comment['id'])}", body)
            return
    _api("POST", f"issues/{number}/comments", body)


def main() -> int:
    """Post; a comment that cannot be written is a warning, for the summary holds the same."""
    event = json.loads(Path(ENV["GITHUB_EVENT_PATH"]).read_text(encoding="utf-8"))
    try:
        post(Path(ENV["PLANDIFF_COMMENT"]), event)
    except RefusedError as error:
        sys.stdout.write(f"::error title=plandiff::{error}\n")
        return 1
    except HTTPError as error:
        sys.stdout.write(f"::warning title=plandiff::no comment: GitHub answers {error.code}\n")
    except (URLError, TimeoutError):
        sys.stdout.write("::warning title=plandiff::no comment: GitHub cannot be reached\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
