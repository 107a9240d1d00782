"""What a name may stand for, and what is said when it stands for nothing."""

import os
from pathlib import Path

import pytest

from plandiff.errors import PlandiffError, UnreadableError
from plandiff.load import Limits
from plandiff.store import Folder, find_folder, read, read_all


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


def test_each_way_of_naming_gives_the_name_that_leads_messages(folder, tmp_path) -> None:
    assert read("v20", folder).name == str(tmp_path / "proposals/v20.yaml")
    Path("my.yaml").write_text("x")
    assert read("my.yaml", folder).name == "my.yaml"
    assert read("./my.yaml", folder).name == "./my.yaml"


def test_a_file_without_an_ending_is_read_by_its_name(folder) -> None:
    Path("draft").write_text("x")
    assert read("draft", folder).data == b"x"
    assert not read("draft", folder).from_bundled_set


def test_a_folder_named_like_a_version_does_not_hide_it(folder) -> None:
    Path("v20").mkdir()
    assert read("v20", folder).data == b"v20"
    Path("v30").mkdir()
    with pytest.raises(UnreadableError, match="is a directory"):
        read("v30", folder)


def test_a_pipe_is_a_file_too(folder) -> None:
    reader, writer = os.pipe()
    os.write(writer, b"piped")
    os.close(writer)
    assert read(f"/dev/fd/{reader}", folder).data == b"piped"
    os.close(reader)


def test_the_versions_that_there_are_are_listed(folder) -> None:
    with pytest.raises(UnreadableError) as caught:
        read("vv20", folder)
    assert "(it has v19, v20) - did you mean 'v20'?" in caught.value.why
    with pytest.raises(UnreadableError) as caught:
        read("something", folder)
    assert caught.value.why.endswith("(it has v19, v20)")


def test_of_many_versions_the_first_twelve_are_listed(tmp_path) -> None:
    for number in range(30):
        (tmp_path / f"draft-{number:02}.yaml").write_text("x")
    with pytest.raises(UnreadableError) as caught:
        read("zzz", Folder(tmp_path))
    assert "draft-11 and 18 more)" in caught.value.why


def test_an_empty_folder_is_called_empty(tmp_path) -> None:
    with pytest.raises(UnreadableError, match=", which is empty"):
        read("v20", Folder(tmp_path))


def test_the_bundled_set_has_no_revisions(tmp_path) -> None:
    with pytest.raises(UnreadableError, match="no version of that name in the bundled set"):
        read("v20@HEAD", Folder(tmp_path, bundled=True))


@pytest.mark.parametrize("name", ["@HEAD", "v20@", "@"])
def test_half_an_address_is_no_address(folder, name: str) -> None:
    with pytest.raises(UnreadableError, match="no version of that name"):
        read(name, folder)


def test_a_name_is_shown_safely(folder) -> None:
    with pytest.raises(UnreadableError) as caught:
        read("::error::\x1b[2J\u202e", folder)
    (line,) = caught.value.lines()
    assert line.startswith("<U+003A>:error::<U+001B>[2J<U+202E>: error: ")


def test_inputs_come_in_the_order_of_their_names(folder) -> None:
    assert [item.data for item in read_all(["v20", "v19", "v20"], folder)] == [
        b"v20",
        b"v19",
        b"v20",
    ]


def test_no_more_of_a_version_is_read_than_the_limit_and_a_byte(folder) -> None:
    limits = Limits("default", 2, 10, 10, 10)
    Path("long.yaml").write_text("123456")
    assert read("long.yaml", folder, limits).data == b"123"
    assert read("v20", folder, limits).data == b"v20"
