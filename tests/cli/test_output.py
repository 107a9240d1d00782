import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from plandiff.cli import output
from plandiff.errors import Location, PlandiffError, Problem, UnreadableError


@pytest.fixture
def umask() -> Iterator[None]:
    """Put the umask back that a test sets."""
    mask = os.umask(0o022)
    yield
    os.umask(mask)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _left_over(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob(".plandiff-*")]


def test_text_is_written_as_utf_8_without_changed_line_ends(tmp_path: Path) -> None:
    output.write("é 漢\r\n\n", str(tmp_path / "a"))
    assert (tmp_path / "a").read_bytes() == "é 漢\r\n\n".encode()


def test_a_file_that_was_there_is_replaced_whole(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("much longer than what comes")
    output.write("short", str(tmp_path / "a"))
    assert (tmp_path / "a").read_text() == "short"
    assert os.listdir(tmp_path) == ["a"]


def test_a_name_without_a_folder_is_written_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    output.write("x", "a")
    assert os.listdir(tmp_path) == ["a"]


def test_a_symlink_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "victim").write_text("keep")
    (tmp_path / "link").symlink_to("victim")
    output.write("new", str(tmp_path / "link"))
    assert (tmp_path / "victim").read_text() == "keep"
    assert not (tmp_path / "link").is_symlink()
    assert (tmp_path / "link").read_text() == "new"


def test_a_hard_link_keeps_its_text(tmp_path: Path) -> None:
    (tmp_path / "victim").write_text("keep")
    (tmp_path / "link").hardlink_to(tmp_path / "victim")
    output.write("new", str(tmp_path / "link"))
    assert (tmp_path / "victim").read_text() == "keep"


@pytest.mark.usefixtures("umask")
@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002, 0])
def test_the_mode_of_a_file_follows_the_umask(tmp_path: Path, mask: int) -> None:
    os.umask(mask)
    output.write("x", str(tmp_path / "a"))
    assert _mode(tmp_path / "a") == 0o666 & ~mask
    assert os.umask(mask) == mask


@pytest.mark.parametrize("target", ["no/such/file", "folder", "file/below", "x" * 300, "a\0b"])
def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path, target: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("old")
    with pytest.raises(UnreadableError, match="cannot be written: ") as caught:
        output.write("new", f"{tmp_path}/{target}")
    assert caught.value.name == f"{tmp_path}/{target}"
    assert sorted(os.listdir(tmp_path)) == ["file", "folder"]
    assert (tmp_path / "file").read_text() == "old"
    assert _left_over(tmp_path) == []


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_write_that_fails_half_way_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def fail(_descriptor: int, _data: bytes) -> int:
        raise error

    (tmp_path / "a").write_text("old")
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", fail)
        expected = UnreadableError if isinstance(error, OSError) else KeyboardInterrupt
        with pytest.raises(expected):
            output.write("new", str(tmp_path / "a"))
    assert (tmp_path / "a").read_text() == "old"
    assert os.listdir(tmp_path) == ["a"]


def test_short_writes_are_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda descriptor, data: write(descriptor, bytes(data[:3])))
        output.write("12345678", str(tmp_path / "a"))
    assert (tmp_path / "a").read_text() == "12345678"


def _drained(path: Path, got: list[bytes]) -> threading.Thread:
    def drain() -> None:
        got.append(path.read_bytes())

    reader = threading.Thread(target=drain, daemon=True)
    reader.start()
    return reader


def test_a_fifo_is_written_to_and_stays_one(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    got: list[bytes] = []
    reader = _drained(tmp_path / "pipe", got)
    output.write("x" * 100_000, str(tmp_path / "pipe"))
    reader.join(30)
    assert got == [b"x" * 100_000]
    assert stat.S_ISFIFO((tmp_path / "pipe").lstat().st_mode)


def test_the_address_of_an_open_pipe_is_written_to() -> None:
    """`-o >(gzip > x)` and `-o /dev/stdout` are symlinks to pipes: no file to replace."""
    reader, writer = os.pipe()
    try:
        output.write("new", f"/dev/fd/{writer}")
        assert os.read(reader, 10) == b"new"
    finally:
        os.close(reader)
        os.close(writer)


def test_a_symlink_to_a_pipe_is_followed_and_one_to_nothing_is_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("pipe")
    got: list[bytes] = []
    reader = _drained(tmp_path / "pipe", got)
    output.write("new", str(tmp_path / "link"))
    reader.join(30)
    assert got == [b"new"]
    assert (tmp_path / "link").is_symlink()
    (tmp_path / "broken").symlink_to("gone")
    output.write("new", str(tmp_path / "broken"))
    assert not (tmp_path / "gone").exists()
    assert (tmp_path / "broken").read_text() == "new"


def test_a_symlink_to_a_folder_is_replaced_and_the_folder_stays(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("folder")
    output.write("new", str(tmp_path / "link"))
    assert (tmp_path / "link").read_text() == "new"
    assert (tmp_path / "folder").is_dir()


def test_a_device_is_written_to() -> None:
    before = os.stat(os.devnull)
    output.write("x", os.devnull)
    assert os.path.samestat(before, os.stat(os.devnull))


def test_a_pipe_that_nobody_reads_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        with pytest.raises(output.ClosedPipeError):
            output.write("x", None)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_a_full_device_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with open("/dev/full", "w") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        with pytest.raises(PlandiffError, match="standard output cannot be written: No space"):
            output.write("x", None)


def test_a_closed_standard_output_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(PlandiffError, match="standard output is closed"):
        output.write("x", None)


def test_standard_output_is_utf_8_whatever_its_encoding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open(tmp_path / "a", "w", encoding="ascii") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        output.write("é\n", None)
    assert (tmp_path / "a").read_bytes() == "é\n".encode()


def test_complaints_are_lines_in_utf_8_and_never_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open(tmp_path / "a", "w", encoding="ascii") as stderr:
        monkeypatch.setattr(sys, "stderr", stderr)
        output.complain(("é", "\udcff"))
        output.warn((Problem(Location("f", 1, 2), "odd", "warning"),))
        output.note("so")
    assert (
        tmp_path / "a"
    ).read_bytes() == "é\n\\udcff\nf:1:2: warning: odd\nplandiff: so\n".encode()
    output.complain(("to a closed file",))
    monkeypatch.setattr(sys, "stderr", None)
    output.complain(("to nobody",))


def test_a_text_in_pieces_is_written_in_their_order(tmp_path: Path) -> None:
    pieces = [f"{n:07}\n" for n in range(300_000)]
    output.write(iter(pieces), str(tmp_path / "a"))
    assert (tmp_path / "a").read_text() == "".join(pieces)


def test_a_fault_in_making_the_text_is_not_blamed_on_the_output(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "x" * 2_000_000
        raise ValueError("out of range")

    for path in (str(tmp_path / "a"), None):
        with pytest.raises(RuntimeError, match="out of range"):
            output.write(pieces(), path)
    assert os.listdir(tmp_path) == []
