"""Settings are read as meant, and every mistake is told with its place."""

import datetime as dt

import pytest

from plandiff.errors import InvalidFileError
from plandiff.findings import Severity
from plandiff.rules import RULES
from plandiff.settings import Settings, tightened
from plandiff.settings.reading import read_settings
from plandiff.subject.in_use import Acceptance
from plandiff.subject.redline import Range, RedLine

GOOD = """\
fail-on = "warning" # and no less
[severity]
term-never-used = "off"
"number-gap" = 'error'

[[red-line]]
id = "army"
message = "Ours."
severity = "warning"
clauses = ["forces"]
topics = [
  "x-force", # limits
]
must-not = ["removed", "negation-changed"]
range = { unit = "personnel", least = 1, most = 2.5 }
parties = ["norland"]

[[accepted]]
fingerprint = "0123456789abcdef"
reason = "Looked at."
by = "A. Editor"
rule = "number-gap"
about = "v2"
until = 2026-12-31
"""
LINE = '[[red-line]]\nid = "a"\nmessage = "m"\n'
ENTRY = '[[accepted]]\nfingerprint = "0123456789abcdef"\nreason = "r"\nby = "b"\n'
MISTAKES = [
    ("fail-on = 'fatal'\n", "1:11", "fail-on is none of error, warning, note"),
    ("fail_on = 'error'\n", "1:1", "no key 'fail_on' - did you mean 'fail-on'?"),
    ("x = 1\n", "1:1", "no key 'x' - known are fail-on, severity, red-line, accepted"),
    (
        "[severity]\nnumber-gaps = 'off'\n",
        "2:1",
        "no rule 'number-gaps' - did you mean 'number-gap'?",
    ),
    (
        "[severity]\nnumber-gap = 'loud'\n",
        "2:14",
        "number-gap is none of error, warning, note, off",
    ),
    ("severity = 'off'\n", "1:12", "severity is no table"),
    ("red-line = 'x'\n", "1:12", "is no list of tables - write [[red-line]]"),
    ("[[red-line]]\nmessage = 'm'\nmust-not = ['removed']\n", "1:1", "id is missing - add it"),
    (LINE, "1:1", "forbids nothing - add must-not, range or parties"),
    (
        LINE + "must-not = ['removd']\n",
        "4:12",
        "holds 'removd', no event and no kind of change - did you mean 'removed'?",
    ),
    (LINE + "must-not = 'removed'\n", "4:12", "must-not is no list of texts"),
    (LINE + "must-not = ['removed']\nclauses = []\n", "5:11", "clauses is no list of texts"),
    (LINE + "range = {unit = 'days'}\n", "4:9", "range has no end"),
    (LINE + "range = {least = 2, most = 1}\n", "4:9", "range ends before it starts"),
    (LINE + "range = {lest = 2}\n", "4:9", "range is no range"),
    (LINE + "range = {least = true}\n", "4:9", "range has no end"),
    (
        LINE + "must-not = ['removed']\n\n" + LINE + "must-not = ['removed']\n",
        "7:6",
        "id 'a' stands twice",
    ),
    (ENTRY.replace("r", "", 1), "1:1", None),
    (ENTRY + "until = '2026-12-31'\n", "5:9", "until is no date"),
    (ENTRY + "until = 2026-12-31T00:00:00\n", "5:9", "until is no date"),
    (ENTRY.replace('"0123456789abcdef"', '"0123"'), "2:15", "fingerprint is no fingerprint"),
    (ENTRY.replace('"r"', '" "'), "3:10", "reason is no text"),
    (ENTRY.replace('by = "b"\n', ""), "1:1", "by is missing - add it"),
    (ENTRY + "\n" + ENTRY, "7:15", "fingerprint '0123456789abcdef' stands twice"),
    ('a = """\nx\n"""\nb = 3 # c\n[severity]\n', "1:1", "no key 'a'"),
    ("fail-on = \n", "1:11", "is no TOML: Invalid value"),
    ("[severity\n", "1:10", "is no TOML"),
    ("x = 'a\n", "2:1", "is no TOML"),
]


def test_good_settings_are_read_as_meant() -> None:
    read = read_settings(GOOD, "plandiff.toml")
    assert read.severities == {"term-never-used": None, "number-gap": Severity.ERROR}
    assert read.fail_on is Severity.WARNING
    assert read.red_lines == (
        RedLine(
            "army",
            "Ours.",
            Severity.WARNING,
            ("forces",),
            ("x-force",),
            frozenset(("removed", "negation-changed")),
            Range("personnel", 1, 2.5),
            ("norland",),
        ),
    )
    day = dt.date(2026, 12, 31)
    assert read.accepted == (
        Acceptance("0123456789abcdef", "Looked at.", "A. Editor", "number-gap", day),
    )
    assert read_settings("", "plandiff.toml").severities == {}


@pytest.mark.parametrize(("text", "place", "said"), MISTAKES)
def test_a_mistake_is_told_with_its_place(text: str, place: str, said: str | None) -> None:
    with pytest.raises(InvalidFileError) as told:
        read_settings(text, "p.toml")
    lines = [str(problem) for problem in told.value.problems]
    assert lines[0].startswith(f"p.toml:{place}: error: "), lines
    assert said is None or said in lines[0]


def test_all_mistakes_are_told_at_once_in_their_order() -> None:
    text = "fail-on = 'x'\n[severity]\nnope = 'off'\n\n[[red-line]]\n"
    with pytest.raises(InvalidFileError) as told:
        read_settings(text, "p.toml")
    places = [problem.location.line for problem in told.value.problems]
    assert places == sorted(places)
    assert set(places) == {1, 3, 5}


def test_in_pyproject_only_the_section_counts() -> None:
    text = "[project]\nname = 'x'\n[tool.other]\na.b = 1\n[tool.plandiff]\nfail-on = 'x'\n"
    with pytest.raises(InvalidFileError) as told:
        read_settings(text, "pyproject.toml", ("tool", "plandiff"))
    assert str(told.value.problems[0]).startswith("pyproject.toml:6:11: error: fail-on")
    good = read_settings(text.replace("'x'\n", "'note'\n"), "pyproject.toml", ("tool", "plandiff"))
    assert good.fail_on is Severity.NOTE


def test_a_change_can_tighten_and_not_loosen() -> None:
    line = RedLine("a", "m", must_not=frozenset(("removed",)))
    entry = Acceptance("0" * 16, "r", "b")
    base = Settings(
        {"number-gap": None, "source-twice": Severity.ERROR}, (), (), Severity.ERROR, "base"
    )
    own = Settings(
        {
            "number-gap": Severity.NOTE,
            "source-twice": None,
            "unknown-party": Severity.ERROR,
            "id-reused": Severity.NOTE,
        },
        (line,),
        (entry,),
        Severity.WARNING,
        "own",
    )
    both = tightened(base, own)
    weights = {name: both.severity(name) for name in RULES if name in own.severities}
    assert weights == {
        "number-gap": Severity.NOTE,
        "source-twice": Severity.ERROR,
        "unknown-party": Severity.ERROR,
        "id-reused": Severity.ERROR,
    }
    assert both.red_lines == (line,)
    assert both.accepted == ()
    assert both.fail_on is Severity.WARNING
    assert tightened(own, base).fail_on is Severity.WARNING
