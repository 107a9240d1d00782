"""What rules of settings say of each list of a red line."""

import importlib.util
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location("rules_c", Path(__file__).parent / "conftest.py")
C = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(C)


@pytest.mark.parametrize("key", ["clauses", "topics", "parties"])
def test_a_name_that_no_version_has_is_told_in_its_list(key: str) -> None:
    text = (
        f'[[red-line]]\nid = "r"\nmessage = "M"\nmust-not = ["removed"]\n{key} = ["a{"x" * 90}"]\n'
    )
    (breach,) = C.judge_settings("red-line-unknown", text)
    shown = f"a{'x' * 59}… (91 characters)"
    assert breach.message == f"no version has {shown} among its {key} - mend it"
    assert breach.path == ("red-line", 0, key, 0)
    assert breach.about == ("r", key, "a" + "x" * 90)
