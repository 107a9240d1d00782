"""Inputs that are large where features meet: lists beside a text that share nothing."""

import json
from pathlib import Path

import pytest

from tests.hostile.running import MEBIBYTES, SECONDS, run


def _version(name: str, key: str, count: int, shift: int) -> str:
    texts = [{"text": f"Wording {i} of {name}."} for i in range(shift, count + shift)]
    clause = {"id": "plant", "text": f"To be settled in {name}.", key: texts}
    version = {"format": "1", "id": name, "title": name, "date": "2025-01-01", "clauses": [clause]}
    return json.dumps(version)


@pytest.mark.parametrize("key", ["options", "struck"])
def test_thousands_of_options_of_one_clause_are_compared_in_time(key: str, tmp_path: Path) -> None:
    for name in ("old", "new"):
        (tmp_path / f"{name}.yaml").write_text(_version(name, key, 4000, 0))
    ran = run(tmp_path, "compare", "old.yaml", "new.yaml", "--format", "json")
    assert ran.code == 0, ran.err
    assert b"Wording 3999 of new." in ran.out
    assert ran.seconds <= SECONDS
    assert ran.mebibytes <= MEBIBYTES


def test_thousands_of_parties_cost_little_on_a_page(tmp_path: Path) -> None:
    parties = [{"id": f"p{n}", "name": f"Party {n}", "aliases": [f"al{n}"]} for n in range(6000)]
    for name in ("old", "new"):
        version = {"format": "1", "id": name, "title": name, "date": "2025-01-01"}
        clauses = [{"id": "c", "text": f"Party 7 pays al8 of {name}."}]
        text = json.dumps(version | {"parties": parties, "clauses": clauses})
        (tmp_path / f"{name}.yaml").write_text(text)
    ran = run(tmp_path, "compare", "old.yaml", "new.yaml", "--format", "html")
    assert ran.code == 0, ran.err
    assert b"Party 8 <" in ran.out
    assert b"Party 9 <" not in ran.out
    assert ran.seconds <= SECONDS
    assert ran.mebibytes <= MEBIBYTES
