"""Every hostile file is read or refused at the right place, in time, and nothing of it is lost."""

import re
from pathlib import Path

import pytest

from tests.hostile import audit
from tests.hostile.corpus import all_cases
from tests.hostile.corpus.case import Case, Outcome
from tests.hostile.running import MEBIBYTES, SECONDS, Ran, run

_FIRST = re.compile(rb"^case\.yaml:(\d+):(\d+): error: (.+) - (.+)$")
_OTHER = 'format: 1\nid: b\ntitle: T\ndate: 2025-01-01\nclauses:\n- number: "9"\n  text: zzz\n'
_CASES = [pytest.param(case, id=f"{group}-{case.name}"[:60]) for group, case in all_cases()]


@pytest.mark.parametrize("case", _CASES)
def test_a_hostile_file_is_valid_or_refused_with_a_place(case: Case, tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_bytes(case.data)
    ran = run(tmp_path, "check", "--against", "none", "case.yaml")
    assert audit.characters(ran.out) + audit.characters(ran.err) == []
    assert audit.commands((ran.out + ran.err).decode()) == []
    assert ran.seconds < SECONDS
    assert ran.mebibytes < MEBIBYTES
    if case.outcome is Outcome.REFUSED:
        _is_refused(case, ran)
    else:
        assert ran.code == 0, ran.err[:300]
        if case.outcome is Outcome.WARNED:
            assert re.search(rb"^case\.yaml:\d+:\d+: warning: ", ran.err, re.MULTILINE), ran.err[
                :300
            ]
    assert [path.name for path in tmp_path.iterdir()] == ["case.yaml"]


def _is_refused(case: Case, ran: Ran) -> None:
    assert (ran.code, ran.out) == (2, b""), ran.err[:300]
    assert len(ran.err) < 20_000
    first = _FIRST.match(ran.err.split(b"\n")[0])
    assert first, ran.err[:300]
    if case.at:
        assert (int(first[1]), int(first[2])) == case.at, ran.err[:300]
    assert case.says in ran.err.decode()


@pytest.mark.parametrize("case", [c for c in _CASES if c.values[0].keeps])
def test_what_is_in_a_file_arrives_in_the_report(case: Case, tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_bytes(case.data)
    (tmp_path / "other.yaml").write_text(_OTHER)
    ran = run(tmp_path, "compare", "other.yaml", "case.yaml", "--format", "json")
    assert ran.code == 0, ran.err[:300]
    value, faults = audit.strict_json(ran.out.decode())
    assert faults == []
    texts = audit.strings(value)
    assert [word for word in case.keeps if not any(word in text for text in texts)] == []
