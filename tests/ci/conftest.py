"""A runner of GitHub's: its variables, the steps of our action as they stand, a fake API."""

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
_INPUT = re.compile(r"\$\{\{ inputs\.([a-z-]+) \}\}")


class Step(NamedTuple):
    """How a step ended."""

    code: int
    out: str
    summary: str
    outputs: dict[str, str]


Git = Callable[..., str]
RunStep = Callable[..., Step]


class Api(ThreadingHTTPServer):
    """Comments of a repository, as GitHub keeps them."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.comments: list[dict[str, Any]] = []
        self.heads: dict[int, str] = {}
        self.refuses = 0
        self.tokens: set[str | None] = set()


class _Answers(BaseHTTPRequestHandler):
    server: Api

    def _answer(self, value: Any, code: int = 200) -> None:
        data = json.dumps(value).encode()
        self.send_response(code)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _body(self) -> str:
        self.server.tokens.add(self.headers["Authorization"])
        return json.loads(self.rfile.read(int(self.headers["Content-Length"])))["body"]

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if pull := re.fullmatch("/repos/o/r/pulls/([0-9]+)", parts.path):
            self._answer({"head": {"sha": self.server.heads[int(pull[1])]}})
            return
        asked = parse_qs(parts.query)
        size, page = int(asked["per_page"][0]), int(asked["page"][0])
        self._answer(self.server.comments[size * (page - 1) : size * page])

    def do_POST(self) -> None:
        body = self._body()
        if self.server.refuses:
            self._answer({"message": "no"}, self.server.refuses)
            return
        new = {"id": len(self.server.comments), "body": body, "user": {"type": "Bot"}}
        self.server.comments.append(new)
        self._answer(new, 201)

    def do_PATCH(self) -> None:
        body = self._body()
        self.server.comments[int(self.path.rpartition("/")[2])]["body"] = body
        self._answer({})

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def api() -> Iterator[Api]:
    with Api() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def runner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, api: Api) -> Path:
    """Return the folder of a runner; its variables are set."""
    for name in [n for n in os.environ if n.startswith(("GITHUB_", "PLANDIFF_", "GIT_"))]:
        monkeypatch.delenv(name)
    python = tmp_path / "temp/plandiff/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    values = {
        "RUNNER_TEMP": str(tmp_path / "temp"),
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_API_URL": f"http://127.0.0.1:{api.server_address[1]}",
        "GITHUB_REPOSITORY": "o/r",
        "GITHUB_EVENT_PATH": str(tmp_path / "event.json"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "no_proxy": "127.0.0.1",
    }
    for key in ("AUTHOR", "COMMITTER"):
        values |= {f"GIT_{key}_NAME": "A", f"GIT_{key}_EMAIL": "a@example.org"}
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    return tmp_path


@pytest.fixture
def step(runner: Path, monkeypatch: pytest.MonkeyPatch) -> RunStep:
    """Return what runs a step of action.yml as it stands: bash, inputs by its own `env`."""
    action = YAML(typ="safe").load(ROOT / "action.yml")

    def run(name: str, event: dict[str, Any], outputs: dict[str, str] | None = None, **inputs):
        (runner / "event.json").write_text(json.dumps(event))
        for file in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"):
            (runner / file).write_text("")
            monkeypatch.setenv(file, str(runner / file))
        known = {key: str(value.get("default", "")) for key, value in action["inputs"].items()}
        known |= {key.replace("_", "-"): value for key, value in inputs.items()}
        (found,) = (s for s in action["runs"]["steps"] if s.get("name") == name)
        env = {key: _INPUT.sub(lambda m: known[m[1]], v) for key, v in found["env"].items()}
        for key, value in (outputs or {}).items():
            env = {
                k: v.replace(f"${{{{ steps.check.outputs.{key} }}}}", value) for k, v in env.items()
            }
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", found["run"]],
            env={**os.environ, **env},
            capture_output=True,
            check=False,
        )
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        lines = (runner / "GITHUB_OUTPUT").read_text().splitlines()
        pairs = dict(line.split("=", 1) for line in lines)
        summary = (runner / "GITHUB_STEP_SUMMARY").read_text()
        return Step(done.returncode, done.stdout.decode(), summary, pairs)

    return run


V1 = """\
format: 1
id: v1
title: First draft
date: 2025-01-01
sources: [{id: s1}]
clauses:
  - {id: forces, number: "1", text: "A ceiling of 600,000 persons applies.", status: agreed, sources: [s1]}
"""


@pytest.fixture
def pull_request(runner: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Return git in a clone as checkout leaves it, where a branch changes what is agreed."""

    def git(*arguments: str) -> str:
        done = subprocess.run(["git", *arguments], capture_output=True, check=True)
        return done.stdout.decode().strip()

    (runner / "up").mkdir()
    monkeypatch.chdir(runner / "up")
    git("init", "-qb", "main")
    Path("proposals").mkdir()
    Path("proposals/v1.yaml").write_text(V1)
    git("add", ".")
    git("commit", "-qm", "first")
    git("clone", "-q", ".", str(runner / "clone"))
    monkeypatch.chdir(runner / "clone")
    git("remote", "set-head", "origin", "--delete")
    git("checkout", "-qb", "change")
    Path("proposals/v1.yaml").write_text(V1.replace("600,000", "800,000"))
    git("commit", "-qam", "change")
    return git


@pytest.fixture
def vendor() -> Callable[[str], Any]:
    """Return what reads a schema that check-jsonschema carries."""
    # Found and not imported: its command line needs a newer click than deepdiff[cli] allows.
    package = find_spec("check_jsonschema")
    assert package is not None
    assert package.origin is not None
    folder = Path(package.origin).parent / "builtin_schemas/vendor"
    return lambda name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
