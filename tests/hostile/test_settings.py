"""Settings, word lists and lists of findings come from strangers, too: told, and in time."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hostile import audit
from tests.hostile.corpus.case import with_text
from tests.hostile.running import MEBIBYTES, SECONDS, run

_SETTINGS = {
    "lists-too-deep": "a = " + "[" * 100_000 + "]" * 100_000,
    "tables-too-deep": "a = " + "{a=" * 20_000 + "1" + "}" * 20_000,
    "dotted-key": "a" + ".a" * 50_000 + " = 1",
    "dotted-header": "[a" + ".a" * 50_000 + "]",
    "dotted-key-quoted": '"a"' + ' . "a"' * 50_000 + " = 1",
    "digits": "a = " + "9" * 100_000,
    "keys-unknown": "\n".join(f"k{i} = 1" for i in range(150_000)),
    "red-lines-empty": "[[red-line]]\n" * 100_000,
    "rules-unknown": "[severity]\n" + "\n".join(f'r{i} = "error"' for i in range(80_000)),
    "key-twice": "a = 1\na = 2",
    "escapes-in-key": '"\\u001b[31m\\u202e##[error]" = 1',
    "command-in-key": '"\\n::error::x" = 1',
    "markup-in-value": 'fail-on = "[bold]<script>`@all`"',
    "control-character": "a = '\x1b[2J'",
    "section-is-a-number": "severity = 1",
    "quotes": '"' * 1_000_000,
    "one-word": "a = '" + "x" * 1_900_000 + "'",
    "too-large": "# c\n" * 600_000,
}


def _below(text: str) -> str:
    """Return settings as they stand in pyproject.toml."""
    return text.replace("[[red", "[[tool.plandiff.red").replace("[sev", "[tool.plandiff.sev")


@pytest.mark.parametrize("name", ["plandiff.toml", "pyproject.toml"])
@pytest.mark.parametrize("case", _SETTINGS)
def test_hostile_settings_are_refused_in_time(case: str, name: str, tmp_path: Path) -> None:
    text = _SETTINGS[case]
    if name == "pyproject.toml":
        text = f"[tool.plandiff]\n{_below(text)}"
    (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "a.yaml").write_bytes(with_text("Firing ends."))
    ran = run(tmp_path, "check", "--against", "none", "a.yaml")
    assert (ran.code, ran.out) == (2, b""), ran.err[:300]
    err = ran.err.decode()
    assert err.startswith(name)
    assert len(err) < 20_000
    assert audit.characters(err) + audit.commands(err) == []
    assert ran.seconds < SECONDS
    assert ran.mebibytes < MEBIBYTES


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _zero(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


def _outside(path: Path) -> None:
    path.symlink_to("/etc/passwd")


@pytest.mark.parametrize("make", [_fifo, _zero, _loop, _outside, Path.mkdir])
def test_settings_that_are_no_file_are_told(make: Callable[[Path], None], tmp_path: Path) -> None:
    make(tmp_path / "plandiff.toml")
    (tmp_path / "a.yaml").write_bytes(with_text("Firing ends."))
    ran = run(tmp_path, "check", "--against", "none", "a.yaml")
    assert (ran.code, ran.out) == (2, b""), ran.err[:300]
    assert ran.err.startswith(b"plandiff.toml:")
    assert b"root:" not in ran.err  # nothing of another file is shown


_FINDINGS = {
    "too-deep": b"[" * 100_000,
    "no-utf-8": b"\xff\xfe{",
    "digits": b"9" * 100_000,
    "another-shape": b'{"findings": [1, null, {"fingerprint": {}}]}',
    "no-object": b"null",
    "nan": b'{"findings": NaN}',
}


@pytest.mark.parametrize("case", _FINDINGS)
def test_a_hostile_list_of_findings_is_refused(case: str, tmp_path: Path) -> None:
    (tmp_path / "base.json").write_bytes(_FINDINGS[case])
    (tmp_path / "a.yaml").write_bytes(with_text("Firing ends."))
    ran = run(tmp_path, "check", "--against", "none", "a.yaml", "--baseline", "base.json")
    assert (ran.code, ran.out) == (2, b""), ran.err[:300]
    assert ran.err.startswith(b"base.json: error: ")


_PHRASES = {
    "wordings-without-number": ["a|b " * 2_000 + "c"],
    "many": [f"w{i} x" for i in range(20_000)],
    "like-a-pattern": ["(((((a+)+)+)+)+"],
    "the-same-word": ["a a a a a a b"],
    "markup": ["[bold] <script> ::error::"],
}


@pytest.mark.parametrize("case", _PHRASES)
def test_hostile_words_of_a_file_cost_little(case: str, tmp_path: Path) -> None:
    phrases = ", ".join(f'"{phrase}"' for phrase in _PHRASES[case])
    lists = f"lexicons:\n- {{lexicon: hedges, read_as: condition, phrases: [{phrases}]}}\n"
    for name, text in (("old", "a " * 40_000), ("new", "a " * 40_000 + "b")):
        body = with_text(text).decode().replace("id: a\n", f"id: {name}\n{lists}")
        (tmp_path / f"{name}.yaml").write_text(body, "utf-8")
    ran = run(tmp_path, "compare", "old.yaml", "new.yaml")
    assert ran.code in (0, 2), ran.err[:300]
    assert audit.characters(ran.err.decode()) + audit.commands(ran.err.decode()) == []
    assert ran.seconds < SECONDS
    assert ran.mebibytes < MEBIBYTES
