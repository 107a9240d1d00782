"""The tests that judge mutants are there, and so is the source they judge."""

from pathlib import Path

import pytest
from benchmarks.mutation.judges import JUDGES

CHECKOUT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", JUDGES)
def test_a_part_of_the_source_has_judges(name) -> None:
    package = CHECKOUT / "src" / "plandiff" / name
    assert package.is_dir() or package.with_suffix(".py").is_file()
    assert JUDGES[name].tests
    assert all((CHECKOUT / path).exists() for path in JUDGES[name].tests)
