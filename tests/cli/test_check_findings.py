"""Where findings stand, what sets them aside, and where they go."""

import json
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]
V1 = """\
format: 1
id: v1
title: First
date: 2025-01-01
parties:
  - {id: norland, name: Norland}
sources: [{id: s}]
clauses:
  - id: sea
    number: "1"
    heading: Sea
    sources: [s]
    clauses:
      - id: ports
        number: a
        text: >-
          The ports of both coasts,
          [or] those of the [south,
          reopen as point 7 says.
      - id: grain
        number: c
        text: "Grain goes first: it\\u0027s [owed."
        sources: [s,
          nowhere]
"""


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with v1.yaml, and work in it."""
    monkeypatch.chdir(tmp_path)
    Path("v1.yaml").write_text(V1)
    return tmp_path


@pytest.mark.usefixtures("work")
def test_findings_point_into_sub_clauses_lists_and_texts_of_several_lines(plandiff: Run) -> None:
    _, out, _ = plandiff("check", "v1.yaml")
    places = {
        (rule, line, column)
        for line, column, rule in re.findall(
            r"^v1.yaml:(\d+):(\d+): .* \[([a-z-]+) ", out, re.MULTILINE
        )
    }
    assert places == {
        ("unbalanced-brackets", "18", "29"),
        ("dangling-reference", "19", "21"),
        ("number-gap", "21", "17"),
        ("unbalanced-brackets", "22", "44"),
        ("unknown-source", "24", "11"),
    }


@pytest.mark.usefixtures("work")
def test_a_slip_that_is_repeated_throughout_is_counted(plandiff: Run) -> None:
    names = ", ".join(f"n{number}" for number in range(60))
    Path("v1.yaml").write_text(V1.replace("sources: [s]\n", f"sources: [{names}]\n", 1))
    lines = plandiff("check", "v1.yaml", "--select", "unknown-source")[1].splitlines()
    assert len(lines) == 50 + 1 + 1
    assert "v1.yaml: warning: and 11 more of this rule in the file - mend those first" in lines[0]


@pytest.mark.usefixtures("work")
def test_several_outputs_in_one_run(plandiff: Run) -> None:
    outputs = ("-o", "sarif=a.sarif", "--output", "junit=b.xml", "--output", "github=-")
    code, out, err = plandiff("check", "v1.yaml", *outputs, "-o", "c.txt")
    assert (code, err) == (0, "")
    assert out.startswith("::warning file=v1.yaml,line=")
    assert json.loads(Path("a.sarif").read_text())["version"] == "2.1.0"
    assert Path("b.xml").read_text().startswith("<?xml")
    assert Path("c.txt").read_text().startswith("v1.yaml:18:29: warning: ")


def found(plandiff: Run, *more: str) -> dict[str, str]:
    value = json.loads(plandiff("check", "v1.yaml", *more, "--format", "json")[1])
    return {f["fingerprint"]: f["rule"] for f in value["findings"]}


@pytest.mark.usefixtures("work")
def test_a_fingerprint_outlives_lines_and_not_values(plandiff: Run) -> None:
    before = found(plandiff)
    Path("v1.yaml").write_text("# moved down\n\n" + V1.replace("heading: Sea", "heading: The sea"))
    assert found(plandiff) == before
    Path("v1.yaml").write_text(V1.replace("point 7", "point 8"))
    after = found(plandiff)
    changed = {before[key] for key in before.keys() - after.keys()}
    assert changed >= {"dangling-reference"}
    assert "number-gap" not in changed


@pytest.mark.usefixtures("work")
def test_accepting_keeps_the_settings_as_they_are_and_sets_the_finding_aside(plandiff: Run) -> None:
    head = (
        "# ours\nfail-on = \"warning\"  # at once\n\n[severity] # rules\nunknown-source = 'off'\n"
    )
    Path("plandiff.toml").write_text(head)
    (gap,) = (key for key, rule in found(plandiff).items() if rule == "number-gap")
    reason = 'So it is "printed" \\ by\nthem'
    options = ("--reason", reason, "--by", "A. Editor", "--until", "2999-01-01")
    code, out, err = plandiff("accept", gap, "v1.yaml", *options)
    assert (code, out) == (0, "")
    assert err.startswith("plandiff: accepted in plandiff.toml: a number is missing")
    text = Path("plandiff.toml").read_text()
    assert text.startswith(head)
    (entry,) = tomllib.loads(text)["accepted"]
    assert entry["reason"] == reason
    assert (entry["by"], entry["rule"], entry["about"]) == (
        "A. Editor",
        "number-gap",
        "v1.yaml: grain",
    )
    assert gap not in found(plandiff)
    assert " (1 accepted)" in plandiff("check", "v1.yaml")[1]
    again = plandiff("accept", gap, "v1.yaml", "--reason", "r", "--by", "b")
    assert again[0] == 2
    assert "is accepted already" in again[2]
    assert Path("plandiff.toml").read_text() == text


@pytest.mark.usefixtures("work")
def test_accepting_goes_into_pyproject_where_the_settings_stand_there(plandiff: Run) -> None:
    head = "[project]\nname = 'x'\n[tool.plandiff]\nfail-on = 'error'\n"
    Path("pyproject.toml").write_text(head)
    key = next(iter(found(plandiff)))
    assert plandiff("accept", key, "v1.yaml", "--reason", "r", "--by", "b")[0] == 0
    text = Path("pyproject.toml").read_text()
    assert text.startswith(head)
    assert tomllib.loads(text)["tool"]["plandiff"]["accepted"][0]["fingerprint"] == key
    assert key not in found(plandiff)


@pytest.mark.usefixtures("work")
def test_a_list_that_cannot_be_added_to_is_left_alone(plandiff: Run) -> None:
    one, two = list(found(plandiff))[:2]
    head = f"accepted = [{{fingerprint = '{one}', reason = 'r', by = 'b'}}]\n"
    Path("plandiff.toml").write_text(head)
    code, out, err = plandiff("accept", two, "v1.yaml", "--reason", "r", "--by", "b")
    assert (code, out) == (2, "")
    assert "[[accepted]]" in err
    assert Path("plandiff.toml").read_text() == head


@pytest.mark.usefixtures("work")
def test_entries_that_are_over_or_unused_are_findings(plandiff: Run) -> None:
    keys = list(found(plandiff))
    entry = "[[accepted]]\nfingerprint = '{}'\nreason = 'r'\nby = 'b'\n{}\n"
    past = entry.format(keys[0], "until = 2020-01-01")
    Path("plandiff.toml").write_text(past + entry.format("f" * 16, ""))
    text = plandiff("check", ".")[1]
    assert keys[0] in found(plandiff)
    assert "./plandiff.toml" not in text
    assert "plandiff.toml:5:9: warning: accepted until 2020-01-01 - decide anew" in text
    assert "plandiff.toml:7:15: warning: ffffffffffffffff meets no finding" in text
    # One file of several does not tell whether an entry is of use.
    assert "accepted-unused" not in plandiff("check", "v1.yaml")[1]
    assert "accepted-expired" in plandiff("check", "v1.yaml")[1]


@pytest.mark.usefixtures("work")
def test_known_findings_do_not_count_and_new_ones_do(plandiff: Run) -> None:
    assert plandiff("check", "v1.yaml", "--format", "json", "-o", "known.json")[0] == 0
    options = ("--baseline", "known.json", "--fail-on", "note")
    assert plandiff("check", "v1.yaml", *options) == (
        0,
        "1 file checked: no problem (5 known)\n",
        "",
    )
    Path("v1.yaml").write_text(V1.replace("number: c", "number: d"))
    code, out, _ = plandiff("check", "v1.yaml", *options)
    assert code == 1
    assert "number-gap" in out


RED = """\
[[red-line]]
id = "army"
message = "Not ours to give."
severity = "warning"
clauses = ["army"]
must-not = ["removed", "weakened", "value-changed"]
range = { unit = "soldiers", most = 700000 }
parties = ["norland"]

[[red-line]]
id = "sea"
message = "The sea stays open."
topics = ["sea"]
must-not = ["reworded"]
"""
HEAD = "format: 1\nid: {}\ntitle: T\ndate: 2025-01-01\nparties: [{{id: norland, name: Norland}}]\n"
OLD = HEAD.format("v1") + (
    "clauses:\n- id: army\n  text: Norland shall keep 600,000 soldiers.\n"
    "- id: open\n  topics: [sea]\n  text: The sea is open to all ships of trade.\n"
)
CROSSED = [
    ("600,000", "800,000", {"army: value-changed", "army: 800,000 soldiers is outside"}),
    ("shall", "should", {"army: weakened"}),
    ("Norland shall", "The north shall", {"army: party-lost: norland"}),
    ("open to all", "closed to all", {"sea: reworded"}),
    ("- id: army\n  text: Norland shall keep 600,000 soldiers.\n", "", {"army: removed"}),
    ("T\n", "Another title\n", set()),
]


@pytest.mark.usefixtures("work")
@pytest.mark.parametrize(("old", "new", "said"), CROSSED)
def test_red_lines_are_crossed(plandiff: Run, old: str, new: str, said: set[str]) -> None:
    Path("plandiff.toml").write_text(RED)
    Path("proposals").mkdir()
    Path("proposals/v1.yaml").write_text(OLD)
    text = OLD.replace(old, new).replace("id: v1", "id: v2\nparents: [v1]")
    Path("proposals/v2.yaml").write_text(text)
    rules = ("--select", "red-line,red-line-range")
    code, out, _ = plandiff("check", *rules)
    lines = out.splitlines()[:-1]
    assert all(any(word in line for line in lines) for word in said)
    assert len(lines) == len(said)
    severities = {"error" if word.startswith("sea") else "warning" for word in said}
    assert all(f": {severity}: " in out for severity in severities)
    assert code == int("error" in severities)
    if "army: removed" in said:
        assert "(it stood at proposals/v1.yaml:7:3)" in lines[0]


@pytest.mark.usefixtures("work")
def test_a_red_line_that_names_nothing_is_told_in_a_check_of_whole_folders(plandiff: Run) -> None:
    line = RED.replace('clauses = ["army"]', 'clauses = ["ports", "prots"]')
    Path("plandiff.toml").write_text(line.replace('topics = ["sea"]', 'topics = ["see"]'))
    code, out, _ = plandiff("check", ".", "--ignore", "accepted-unused")
    assert (code, "red-line-unknown" in out) == (0, False)  # rules were chosen
    code, out, _ = plandiff("check", ".")
    assert code == 1
    assert "plandiff.toml:5:21: error: no version has prots among its clauses - mend it" in out
    assert "plandiff.toml:13:11: error: no version has see among its topics - mend it" in out
    assert "among its parties" not in out
    assert "red-line-unknown" not in plandiff("check", "v1.yaml")[1]


def test_the_bundled_set_passes_its_own_settings_each_finding_that_stays_explained(
    plandiff: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = Path(__file__).parents[2]
    monkeypatch.chdir(root)
    code, out, err = plandiff("check", "proposals", "--against", "none")
    assert (code, err) == (0, ""), out
    for entry in tomllib.loads(Path("plandiff.toml").read_text())["accepted"]:
        assert len(entry["reason"].split()) > 3


@pytest.mark.usefixtures("work")
def test_a_finding_that_word_lists_make_can_be_accepted(plandiff: Run) -> None:
    Path("words").mkdir()
    Path("words/obligations.yaml").write_text("obligation: [engages to]\n")
    text = V1.replace("[or] those of the [south,", "which Norland engages to keep open, and")
    Path("v1.yaml").write_text(text)
    new = text.replace("id: v1", "id: v2\nparents: [v1]").replace("engages to", "may")
    Path("v2.yaml").write_text(new)
    rule = ("--select", "obligation-weakened")
    assert plandiff("check", "v2.yaml", *rule)[1] == "1 file checked: no problem\n"
    out = plandiff("check", "v2.yaml", *rule, "--lexicons", "words")[1]
    (key,) = re.findall("obligation-weakened ([0-9a-f]{16})", out)
    accept = ("accept", key, "v2.yaml", "--reason", "r", "--by", "b")
    assert plandiff(*accept)[0] == 2
    assert plandiff(*accept, "--lexicons", "words")[0] == 0
    assert "(1 accepted)" in plandiff("check", "v2.yaml", *rule, "--lexicons", "words")[1]
