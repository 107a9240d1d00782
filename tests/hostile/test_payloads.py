"""No text of a clause acts in an output: not as markup, command, formula, script or mention."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from plandiff.cli.compare import FORMATS
from plandiff.reporters.findings import FORMATS as FINDINGS
from tests.hostile import audit
from tests.hostile.corpus.payloads import PAYLOADS, version

Plandiff = Callable[..., Any]


def _terminal(out: str) -> list[str]:
    return audit.commands(out)


def _github(out: str) -> list[str]:
    return audit.commands(out, github=True)


def _json(out: str) -> list[str]:
    return audit.strict_json(out)[1]


def _xml(out: str) -> list[str]:
    return audit.xml(out.encode())


_COMPARED = {
    "terminal": _terminal,
    "markdown": audit.markdown,
    "html": audit.page,
    "json": _json,
    "akn": _xml,
}
# Data carries what nobody sees as it is.
_EXACT = {"json", "akn"}
# Formats of files that are no text: tests of their own below.
_BINARY = {"docx"}
_FOUND = {
    "terminal": _terminal,
    "markdown": audit.markdown,
    "json": _json,
    "sarif": _json,
    "gitlab": _json,
    "junit": _xml,
    "github": _github,
}
_PAYLOADS = [pytest.param(payload, id=name) for name, payload in PAYLOADS.items()]


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Return what writes the versions old and new with a payload everywhere, and works there."""

    def write(payload: str) -> Path:
        (tmp_path / "old.yaml").write_text(version("old", payload, 1), "utf-8", newline="")
        (tmp_path / "new.yaml").write_text(version("new", payload, 2), "utf-8", newline="")
        return tmp_path

    monkeypatch.chdir(tmp_path)
    return write


def test_every_format_has_its_audit() -> None:
    assert set(_COMPARED) | _BINARY == set(FORMATS)
    assert set(_FOUND) == set(FINDINGS)


@pytest.mark.parametrize("format_", _COMPARED)
@pytest.mark.parametrize("payload", _PAYLOADS)
def test_a_comparison_is_inert(
    payload: str, format_: str, pair: Callable[[str], Path], plandiff: Plandiff
) -> None:
    folder = pair(payload)
    code, out, err = plandiff("compare", "old.yaml", "new.yaml", "--format", format_, "--record")
    assert code == 0, err[:300]
    assert audit.characters(out, exact=format_ in _EXACT) + audit.characters(err) == []
    assert _COMPARED[format_](out) + audit.commands(err) == []
    assert "pwn" in out or "canary" in out or "add-mask" in out
    assert sorted(path.name for path in folder.iterdir()) == ["new.yaml", "old.yaml"]


@pytest.mark.parametrize("format_", _FOUND)
@pytest.mark.parametrize("payload", _PAYLOADS)
def test_a_finding_is_inert(
    payload: str, format_: str, pair: Callable[[str], Path], plandiff: Plandiff
) -> None:
    pair(payload)
    code, out, err = plandiff("check", "old.yaml", "new.yaml", "--format", format_)
    assert code in (0, 1), err[:300]
    assert audit.characters(out, exact=format_ in ("json", "sarif", "gitlab")) == []
    assert _FOUND[format_](out) + audit.commands(err) + audit.characters(err) == []


@pytest.mark.parametrize("payload", _PAYLOADS)
def test_a_word_file_is_inert(
    payload: str, pair: Callable[[str], Path], plandiff: Plandiff
) -> None:
    folder = pair(payload)
    code, _, err = plandiff("compare", "old.yaml", "new.yaml", "--format", "docx", "-o", "x.docx")
    assert code == 0, err[:300]
    with ZipFile(folder / "x.docx") as parts:
        for name in parts.namelist():
            if name.endswith((".xml", ".rels")):
                assert audit.xml(parts.read(name)) == [], name
            if name.endswith(".rels"):  # nothing leads out of the file
                assert b'TargetMode="External"' not in parts.read(name)
        fields = parts.read("word/document.xml")
    assert b"w:fldSimple" not in fields
    assert b"w:instrText" not in fields


@pytest.mark.parametrize("width", ["20", "60"])
@pytest.mark.parametrize("payload", _PAYLOADS)
def test_other_pages_for_people_are_inert(
    payload: str, width: str, pair: Callable[[str], Path], plandiff: Plandiff
) -> None:
    pair(payload)
    for command in (
        ("compare", "old.yaml", "new.yaml", "--width", width, "--view", "side-by-side", "--why"),
        ("show", "new.yaml", "--width", width),
        ("figures", "old.yaml", "new.yaml", "--width", width),
    ):
        code, out, err = plandiff(*command)
        assert code == 0, (command, err[:300])
        assert audit.characters(out) + audit.characters(err) == []
        assert audit.commands(out + err) == []


@pytest.mark.parametrize("payload", _PAYLOADS)
def test_a_table_has_no_formula(
    payload: str, pair: Callable[[str], Path], plandiff: Plandiff
) -> None:
    pair(payload)
    for command in ("figures", "concordance"):
        code, out, err = plandiff(command, "old.yaml", "new.yaml", "--format", "csv")
        assert code == 0, err[:300]
        assert audit.formulas(out) == []
