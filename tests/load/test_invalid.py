from collections.abc import Callable
from pathlib import Path

import pytest

from plandiff.errors import InvalidFileError
from plandiff.load import load

FOLDER = Path(__file__).parents[1] / "invalid"
FILES = sorted(FOLDER.glob("*.yaml"))


def _lines(path: Path) -> list[str]:
    with pytest.raises(InvalidFileError) as caught:
        load(path.read_bytes(), path.name)
    return list(caught.value.lines())


def test_there_are_mistakes_to_learn_from() -> None:
    assert len(FILES) >= 15
    assert {path.stem for path in FOLDER.glob("*.expected")} == {path.stem for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_mistake_is_told_as_expected(path: Path, golden: Callable[[Path, str], None]) -> None:
    golden(path.with_suffix(".expected"), "".join(f"{line}\n" for line in _lines(path)))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_mistake_is_told_with_its_line_and_advice(path: Path) -> None:
    for line in _lines(path):
        name, number, column, severity, words = line.split(":", 4)
        assert name == path.name
        assert 1 <= int(number) <= len(path.read_bytes().splitlines())
        assert int(column) >= 1
        assert severity == " error"
        assert " - " in words or " must be " in words
