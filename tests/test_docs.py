"""What the documents say is so."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from docs.gallery import stale

from plandiff.changes import ChangeKind
from plandiff.rulebook import markdown
from plandiff.schemas import schema_text

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ChangeKind)
def test_each_kind_has_a_section(kind: ChangeKind) -> None:
    sections = re.findall("^## (.+)$", (ROOT / "docs/changes.md").read_text(), re.MULTILINE)
    assert sections == list(ChangeKind)
    assert kind in sections


@pytest.mark.parametrize("name", ["proposal", "report", "findings", "figures", "concordance"])
def test_published_schemas_are_current(name: str) -> None:
    assert (ROOT / f"docs/{name}.schema.json").read_text(encoding="utf-8") == schema_text(name)


def test_the_page_of_the_rules_is_current() -> None:
    assert (ROOT / "docs/rules.md").read_text(encoding="utf-8") == markdown()


def test_the_gallery_is_current() -> None:
    """Made anew by `python -m docs.gallery`; look at the pictures before they are committed."""
    assert stale() == []


def test_the_output_in_the_readme_is_true() -> None:
    fence = re.search(r"```text\n\$ plandiff ([^\n]+)\n(.*?)```", README, re.DOTALL)
    command = [sys.executable, "-m", "plandiff", *fence[1].split()]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert done.stdout.decode().rstrip() == fence[2].rstrip()


@pytest.mark.parametrize("code", [0, 1, 2, 3, 130, 141])
def test_each_exit_code_is_in_the_readme(code: int) -> None:
    assert re.search(rf"^\| {code} \|", README, re.MULTILINE)


@pytest.mark.parametrize(
    "path", [p for p in ROOT.rglob("*.md") if not {".venv", "node_modules"} & set(p.parts)]
)
def test_relative_links_lead_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if path.name.startswith("expected"):
        return
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (path.parent / target).exists(), target


def test_every_case_named_in_the_source_exists() -> None:
    for path in (ROOT / "src").rglob("*.py"):
        for case in re.findall(r"tests/cases/([a-z0-9-]+)", path.read_text(encoding="utf-8")):
            assert (ROOT / "tests/cases" / case / "old.yaml").exists(), f"{path.name}: {case}"


def test_every_test_named_in_the_source_exists() -> None:
    for path in [*(ROOT / "src").rglob("*.py"), *(ROOT / "docs").rglob("*.md")]:
        text = path.read_text(encoding="utf-8")
        for test in re.findall(r"tests/(?!cases/)[\w./-]*\w", text):
            assert (ROOT / test).exists(), f"{path.name}: {test}"
