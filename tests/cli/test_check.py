import os
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]
CLEAN = "{} checked: no problem\n"
# Rules that the drafts keep.
SOUND = ("--select", "version-id-twice,unbalanced-brackets,misleading-character")


def test_all_versions_of_the_folder_are_checked_by_default(drafts: Path, plandiff: Run) -> None:
    code, out, err = plandiff("check")
    assert (code, err) == (0, "")
    assert out.splitlines()[-1].startswith("2 files checked: ")
    assert {line.split(":")[0] for line in out.splitlines()[:-1]} == {
        "proposals/v1.yaml",
        "proposals/v2.yaml",
    }


def test_files_folders_and_versions_can_be_named(drafts: Path, plandiff: Run) -> None:
    assert plandiff("check", "v1", "proposals/v2.yaml", *SOUND) == (0, CLEAN.format("2 files"), "")
    assert plandiff("check", "proposals", *SOUND) == (0, CLEAN.format("2 files"), "")
    assert plandiff("check", "v1", *SOUND) == (0, CLEAN.format("1 file"), "")


def test_a_file_that_is_named_twice_is_one_file(drafts: Path, plandiff: Run) -> None:
    done = plandiff("check", "v1", "proposals/v2.yaml", "proposals", *SOUND)
    assert done == (0, CLEAN.format("2 files"), "")


def test_a_folder_gives_its_yaml_files_in_order(drafts: Path, plandiff: Run) -> None:
    (drafts / "b.yml").write_text("- b\n")
    (drafts / "a.yaml").write_text("- a\n")
    (drafts / "c.txt").write_text("- c\n")
    code, out, err = plandiff("check", ".")
    assert (code, out) == (2, "")
    assert [line.split(":")[0] for line in err.splitlines()] == ["./a.yaml", "./b.yml"]


def test_every_problem_of_every_file_is_told(drafts: Path, plandiff: Run) -> None:
    for name in ("v1", "v2"):
        file = drafts / f"proposals/{name}.yaml"
        file.write_text(file.read_text().replace("title:", "titel:"))
    code, out, err = plandiff("check", "v1", "none.yaml", "v2")
    assert (code, out) == (2, "")
    starts = [line.split(": error: ")[0] for line in err.splitlines()]
    assert [os.path.basename(start) for start in starts] == [
        "v1.yaml:1:1",
        "v1.yaml:3:1",
        "none.yaml",
        "v2.yaml:1:1",
        "v2.yaml:3:1",
    ]


def test_warnings_are_counted_and_do_not_fail(drafts: Path, plandiff: Run) -> None:
    v1 = drafts / "proposals/v1.yaml"
    text = v1.read_text()
    v1.write_text(text.replace("ports", "po\u200brts", 1), encoding="utf-8")
    code, out, err = plandiff("check", "v1", *SOUND)
    assert code == 0
    assert out.endswith("\n1 file checked: 1 warning\n")
    assert "proposals/v1.yaml:13:16: warning: " in out
    assert ": warning: invisible character U+200B" in err
    v1.write_text(text.replace("o", "o\u00ad"), encoding="utf-8")
    assert plandiff("check", "v1")[0] == 2
    v1.write_text(text.replace("ports", "po\u200brts\u200b", 1), encoding="utf-8")
    assert plandiff("check", "v1", *SOUND)[1].endswith("\n1 file checked: 2 warnings\n")


@pytest.mark.parametrize("arguments", [("empty",), ("--dir", "empty")], ids=["named", "folder"])
def test_checking_nothing_is_no_success(
    drafts: Path, plandiff: Run, arguments: tuple[str, ...]
) -> None:
    (drafts / "empty").mkdir()
    code, out, err = plandiff("check", *arguments)
    assert (code, out) == (2, "")
    assert err


def test_a_file_over_the_limit_is_read_with_large_limits(drafts: Path, plandiff: Run) -> None:
    v1 = drafts / "proposals/v1.yaml"
    v1.write_text(v1.read_text() + f"note: {'x' * 200_001}\n")
    code, _, err = plandiff("check", "v1")
    assert code == 2
    assert "--limits large" in err
    assert plandiff("check", "v1", "--limits", "large")[0] == 0
    assert plandiff("check", "v1", "--limits", "huge")[0] == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("list",),
        ("list", "--dir", "proposals"),
        ("check", "proposals", "--dir", "proposals"),
    ],
    ids=" ".join,
)
def test_a_folder_that_may_not_be_read_is_told(
    drafts: Path, plandiff: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    """Root may read everything, so the refusal is played."""

    def refuse(path: object) -> list[str]:
        raise PermissionError(13, "Permission denied", path)

    assert plandiff("list")[0] == 0
    with monkeypatch.context() as patch:
        patch.setattr(os, "listdir", refuse)
        code, out, err = plandiff(*arguments)
    assert (code, out) == (2, "")
    assert err.endswith("cannot be read: Permission denied\n")
    assert str(drafts / "proposals") in err or err.startswith("proposals: error: ")


@pytest.mark.parametrize("command", ["check", "list"])
def test_a_folder_name_that_no_folder_can_have_is_wrong_input(
    drafts: Path, plandiff: Run, command: str
) -> None:
    code, out, err = plandiff(command, "--dir", "x" * 5_000)
    assert (code, out) == (2, "")
    assert "internal error" not in err
