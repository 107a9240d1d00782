"""Every hostile file is read or refused at the right place, in time, and nothing of it is lost."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.hostile import audit
from tests.hostile.corpus import all_cases
from tests.hostile.corpus.case import Case, Outcome
from tests.hostile.running import MEBIBYTES, SECONDS, run

_FIRST = re.compile(r"^case\.yaml:(\d+):(\d+): error: (.+) - (.+)$")
_OTHER = 'format: 1\nid: b\ntitle: T\ndate: 2025-01-01\nclauses:\n- number: "9"\n  text: zzz\n'
# Costly to read or no text at all: each in a process of its own, with what it took.
_COSTLY = {"bombs", "encodings"}


def _cases(*, costly: bool) -> list[Any]:
    return [
        pytest.param(case, id=f"{group}-{case.name}"[:60])
        for group, case in all_cases()
        if (group in _COSTLY) is costly
    ]


@pytest.mark.parametrize("case", _cases(costly=True))
def test_a_costly_file_is_valid_or_refused_in_time(case: Case, tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_bytes(case.data)
    ran = run(tmp_path, "check", "--against", "none", "case.yaml")
    _is_right(case, ran.code, ran.out.decode(), ran.err.decode())
    assert ran.seconds < SECONDS
    assert ran.mebibytes < MEBIBYTES
    assert [path.name for path in tmp_path.iterdir()] == ["case.yaml"]


@pytest.mark.parametrize("case", _cases(costly=False))
def test_a_hostile_file_is_valid_or_refused_with_a_place(
    case: Case, tmp_path: Path, plandiff: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "case.yaml").write_bytes(case.data)
    _is_right(case, *plandiff("check", "--against", "none", "case.yaml"))
    assert [path.name for path in tmp_path.iterdir()] == ["case.yaml"]


def _is_right(case: Case, code: int, out: str, err: str) -> None:
    assert audit.characters(out) + audit.characters(err) == []
    assert audit.commands(out + err) == []
    if case.outcome is Outcome.REFUSED:
        assert (code, out) == (2, ""), err[:300]
        assert len(err) < 20_000
        first = _FIRST.match(err.partition("\n")[0])
        assert first, err[:300]
        if case.at:
            assert (int(first[1]), int(first[2])) == case.at, err[:300]
        assert case.says in err
        return
    assert code == 0, err[:300]
    if case.outcome is Outcome.WARNED:
        assert re.search(r"^case\.yaml:\d+:\d+: warning: ", err, re.MULTILINE), err[:300]


@pytest.mark.parametrize("case", [c for c in _cases(costly=False) if c.values[0].keeps])
def test_what_is_in_a_file_arrives_in_the_report(
    case: Case, tmp_path: Path, plandiff: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "case.yaml").write_bytes(case.data)
    (tmp_path / "other.yaml").write_text(_OTHER)
    code, out, err = plandiff("compare", "other.yaml", "case.yaml", "--format", "json")
    assert code == 0, err[:300]
    value, faults = audit.strict_json(out)
    assert faults == []
    texts = audit.strings(value)
    assert [word for word in case.keeps if not any(word in text for text in texts)] == []
