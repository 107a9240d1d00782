"""What keeps a check from judging: standard error, exit code 2, and each format's file."""

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from plandiff.reporters.findings import FORMATS

Run = Callable[..., tuple[int, str, str]]
SOUND = "format: 1\nid: a\ntitle: A\ndate: 2025-01-01\nclauses:\n  - id: x\n    text: y\n"
# What is wrong with a file, the place where it is, and a word of what is said.
WRONG = {
    "yaml": (SOUND + "  - [\n", "8:5", "bracket"),
    "schema": (SOUND.replace("text:", "txet:"), "7:5", "text"),
    "value": (SOUND.replace("date: 2025-01-01", "date: soon"), "4:7", "date"),
    "id-twice": (SOUND + "  - id: x\n    text: z\n", "8:9", "x"),
    "control": (SOUND.replace("A", "\x07"), "3:8", "U+0007"),
}


@pytest.fixture(params=sorted(WRONG))
def wrong(request, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """Return where the fault of a.yaml stands, and what is said of it; work beside it."""
    monkeypatch.chdir(tmp_path)
    text, place, said = WRONG[request.param]
    Path("a.yaml").write_text(text)
    return place, said


def test_every_format_has_the_problem_at_its_place(wrong: tuple[str, str], plandiff: Run) -> None:
    place, said = wrong
    line, column = map(int, place.split(":"))
    outputs = [f"--output={name}={name}.out" for name in FORMATS]
    code, out, err = plandiff("check", "a.yaml", *outputs)
    assert (code, out) == (2, "")
    assert f"a.yaml:{place}: error: " in err
    assert said in err
    text = {name: Path(f"{name}.out").read_text() for name in FORMATS}
    assert f"a.yaml:{place}: error: " in text["terminal"]
    assert f"| a.yaml:{place} |" in text["markdown"]
    assert f"::error file=a.yaml,line={line},col={column},title=plandiff::" in text["github"]
    at = {"startLine": line, "startColumn": column}
    (run,) = json.loads(text["sarif"])["runs"]
    told = run["invocations"][0]["toolExecutionNotifications"]
    assert at in [t["locations"][0]["physicalLocation"]["region"] for t in told]
    value = json.loads(text["json"])
    assert ("a.yaml", line, column) in [
        (p["file"], p["line"], p["column"]) for p in value["problems"]
    ]
    assert (value["fails"], value["findings"]) == (True, [])
    begins = [entry["location"]["lines"]["begin"] for entry in json.loads(text["gitlab"])]
    assert line in begins
    root = ET.fromstring(text["junit"])  # noqa: S314  (our own output)
    assert any((e.text or "").startswith(f"a.yaml:{place}: ") for e in root.iter("error"))


@pytest.mark.parametrize("form", FORMATS)
def test_standard_output_stays_empty(wrong: tuple[str, str], plandiff: Run, form: str) -> None:
    code, out, err = plandiff("check", "a.yaml", "--format", form)
    assert (code, out) == (2, "")
    assert f"a.yaml:{wrong[0]}: error: " in err
    assert ("\n::error file=a.yaml,line=" in err) == (form == "github")


def test_settings_and_history_are_told_in_the_formats_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plandiff: Run
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text(SOUND)
    Path("plandiff.toml").write_text("[severity]\nnumber-gab = 'off'\n")
    assert plandiff("check", "a.yaml", "-o", "github=o.txt")[0] == 2
    assert Path("o.txt").read_text().startswith("::error file=plandiff.toml,line=2,col=1,")
    Path("plandiff.toml").write_bytes('fail-on = "error"\nä = "\xff"\n'.encode("latin-1"))
    assert plandiff("check", "a.yaml")[2] == (
        "plandiff.toml:2:1: error: is not UTF-8 - save it as UTF-8\n"
    )
    Path("plandiff.toml").unlink()
    code, out, err = plandiff("check", "a.yaml", "--against", "main", "-o", "json=o.json")
    assert (code, out) == (2, "")
    (problem,) = json.loads(Path("o.json").read_text())["problems"]
    assert problem["message"] in err


def test_what_could_not_be_judged_is_no_list_of_known_findings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plandiff: Run
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text("- a\n")
    assert plandiff("check", "a.yaml", "-o", "json=known.json")[0] == 2
    Path("a.yaml").write_text(SOUND)
    code, out, err = plandiff("check", "a.yaml", "--baseline", "known.json")
    assert (code, out) == (2, "")
    assert "holds no findings" in err
