"""What a name may stand for, and what is said when it stands for nothing."""

from pathlib import Path

import pytest

from plandiff.errors import PlandiffError, UnreadableError
from plandiff.store import find_folder, read, read_all


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "proposals").mkdir()
    for name in ("v19", "v20"):
        (tmp_path / f"proposals/{name}.yaml").write_text(name)
    (tmp_path / "deep/down").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "deep/down")
    return find_folder(None, {})


def test_a_folder_of_versions_is_found_upward(folder, tmp_path) -> None:
    assert folder.path == tmp_path / "proposals"
    assert not folder.bundled
    assert read("v20", folder).data == b"v20"


def test_the_environment_wins_over_the_place_and_the_option_over_both(tmp_path, folder) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    environ = {"PLANDIFF_DIR": str(tmp_path / "a")}
    assert find_folder(None, environ).path == tmp_path / "a"
    assert find_folder(str(tmp_path / "b"), environ).path == tmp_path / "b"


def test_a_named_folder_that_is_none_is_refused(tmp_path) -> None:
    with pytest.raises(UnreadableError, match="--dir must name one"):
        find_folder(str(tmp_path / "none"), {})


def test_without_a_folder_the_bundled_set_is_used(tmp_path) -> None:
    folder = find_folder(None, {}, tmp_path)
    assert folder.bundled
    assert "v20" in folder.ids()
    assert read("v20", folder).from_bundled_set


def test_a_path_wins_over_an_id_and_an_address(folder, tmp_path) -> None:
    Path("v20").write_text("a file")
    Path("HEAD:x.yaml").write_text("colon")
    assert read("v20", folder).data == b"a file"
    assert read("./HEAD:x.yaml", folder).data == b"colon"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("v21", "did you mean 'v2[0-9]*'"),
        ("", "is empty"),
        ("none.yaml", "No such file"),
        ("/", "is a directory"),
        ("x" * 5000, "no version"),
    ],
)
def test_a_name_for_nothing_is_refused_in_words(folder, name: str, words: str) -> None:
    with pytest.raises(UnreadableError, match=words):
        read(name, folder)


def test_stdin_is_read_once(folder) -> None:
    with pytest.raises(PlandiffError, match="only once"):
        read_all(["-", "-"], folder)
