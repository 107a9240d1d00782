"""Libraries that only some users need."""

import sys
from pathlib import Path

import pytest

from plandiff.errors import PlandiffError
from plandiff.extras import needed


def test_what_is_there_is_given() -> None:
    assert needed("csv", "word", "it").__name__ == "csv"


def test_what_is_missing_is_named_with_its_extra() -> None:
    with pytest.raises(PlandiffError, match=r"--format x needs .* pip install 'plandiff\[word\]'"):
        needed("no_such_library", "word", "--format x")


def test_what_a_library_lacks_is_no_missing_extra(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "broken_library.py").write_text("import no_such_library\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ModuleNotFoundError, match="no_such_library"):
        needed("broken_library", "word", "it")
    assert "broken_library" not in sys.modules
