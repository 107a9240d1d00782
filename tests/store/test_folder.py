import os
from pathlib import Path

import pytest

from plandiff.errors import UnreadableError
from plandiff.store import Folder, find_folder


def _filled(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).write_text("x")
    return folder


def test_ids_are_the_stems_of_yaml_files_sorted(tmp_path: Path) -> None:
    folder = _filled(
        tmp_path / "a", "v9.yaml", "v10.yaml", "a.b.yaml", "README.md", "v1.yml", "yaml"
    )
    assert Folder(folder).ids() == ("a.b", "v10", "v9")


def test_the_order_of_ids_does_not_depend_on_the_file_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "listdir", lambda _path: ["b.yaml", "a.yaml", "c.yaml"])
    assert Folder(tmp_path).ids() == ("a", "b", "c")


def test_the_file_of_a_version_is_named_after_it(tmp_path: Path) -> None:
    assert Folder(tmp_path).file("v20") == tmp_path / "v20.yaml"


def test_a_folder_that_is_gone_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="cannot be read") as caught:
        Folder(tmp_path / "gone").ids()
    assert caught.value.name == str(tmp_path / "gone")


def test_the_nearest_folder_upward_wins(tmp_path: Path) -> None:
    _filled(tmp_path / "proposals", "far.yaml")
    near = _filled(tmp_path / "a/proposals", "near.yaml")
    deep = tmp_path / "a/b/c"
    deep.mkdir(parents=True)
    assert find_folder(None, {}, deep) == Folder(near)


def test_the_folder_one_stands_in_is_looked_at_from_outside(tmp_path: Path) -> None:
    inside = _filled(tmp_path / "proposals", "v1.yaml")
    assert find_folder(None, {}, inside) == Folder(inside)


@pytest.mark.parametrize("name", ["README.md", "v1.yml"])
def test_a_folder_without_a_version_is_passed_over(tmp_path: Path, name: str) -> None:
    far = _filled(tmp_path / "proposals", "far.yaml")
    _filled(tmp_path / "a/proposals", name)
    assert find_folder(None, {}, tmp_path / "a") == Folder(far)


def test_a_file_called_proposals_is_passed_over(tmp_path: Path) -> None:
    far = _filled(tmp_path / "proposals", "far.yaml")
    (tmp_path / "a").mkdir()
    (tmp_path / "a/proposals").write_text("x")
    assert find_folder(None, {}, tmp_path / "a") == Folder(far)


def test_a_named_folder_is_taken_even_if_it_is_empty(tmp_path: Path) -> None:
    assert find_folder(str(tmp_path), {}, tmp_path) == Folder(tmp_path)
    assert find_folder(None, {"PLANDIFF_DIR": str(tmp_path)}, tmp_path) == Folder(tmp_path)


def test_an_empty_variable_names_nothing(tmp_path: Path) -> None:
    assert find_folder(None, {"PLANDIFF_DIR": ""}, tmp_path).bundled


@pytest.mark.parametrize(
    ("given", "environ", "where"),
    [("none", {}, "--dir"), (None, {"PLANDIFF_DIR": "none"}, "PLANDIFF_DIR")],
)
def test_a_folder_that_is_none_is_told_with_what_named_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    given: str | None,
    environ: dict[str, str],
    where: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnreadableError) as caught:
        find_folder(given, environ)
    assert list(caught.value.lines()) == [f"none: error: is no folder - {where} must name one"]


def test_a_name_that_no_folder_can_have_is_refused_in_words() -> None:
    for name in ("a\0b", "x" * 5_000):
        with pytest.raises(UnreadableError, match="is no folder"):
            find_folder(name, {})


def test_a_working_folder_that_is_gone_leaves_the_bundled_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert find_folder(None, {}).bundled
    monkeypatch.chdir(tmp_path)
