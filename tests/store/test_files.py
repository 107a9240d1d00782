import os
import sys
from pathlib import Path

import pytest

from plandiff.errors import UnreadableError
from plandiff.store.files import read_file, read_stdin


def test_a_file_is_read_byte_for_byte(tmp_path: Path) -> None:
    data = bytes(range(256)) + b"\r\n\xef\xbb\xbf"
    (tmp_path / "a").write_bytes(data)
    assert read_file(tmp_path / "a", "a", 10_000) == data


@pytest.mark.parametrize(("most", "length"), [(3, 4), (5, 6), (6, 6), (7, 6), (0, 1)])
def test_one_byte_more_than_the_limit_tells_that_there_is_more(
    tmp_path: Path, most: int, length: int
) -> None:
    (tmp_path / "a").write_bytes(b"123456")
    assert read_file(tmp_path / "a", "a", most) == b"123456"[:length]


def test_a_file_of_many_pieces_is_read_whole(tmp_path: Path) -> None:
    data = os.urandom(3_000_000)
    (tmp_path / "a").write_bytes(data)
    assert read_file(tmp_path / "a", "a", 4_000_000) == data


def test_a_device_without_end_is_read_to_the_limit() -> None:
    assert read_file("/dev/zero", "zero", 100) == bytes(101)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("none", "cannot be read: No such file or directory"),
        ("none/none", "cannot be read: No such file or directory"),
        ("file/below", "cannot be read: Not a directory"),
        ("folder", "is a directory - name a file in it"),
        ("loop", "cannot be read: Too many levels of symbolic links"),
        ("broken", "cannot be read: No such file or directory"),
        ("a\0b", "cannot be read: embedded null byte"),
        ("x" * 5_000, "cannot be read: File name too long"),
    ],
    ids=lambda value: ascii(value)[:30],
)
def test_a_file_that_cannot_be_read_is_told_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("file").write_text("x")
    Path("folder").mkdir()
    Path("loop").symlink_to("loop")
    Path("broken").symlink_to("gone")
    with pytest.raises(UnreadableError) as caught:
        read_file(path, "the name", 100)
    assert list(caught.value.lines()) == [f"the name: error: {words}"]


def _stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    reader, writer = os.pipe()
    os.write(writer, data)
    os.close(writer)
    monkeypatch.setattr(sys, "stdin", os.fdopen(reader))


def test_stdin_is_read_as_bytes_up_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    _stdin(monkeypatch, b"\xff\r\n6")
    with sys.stdin:
        assert read_stdin(100) == b"\xff\r\n6"
    _stdin(monkeypatch, b"123456")
    with sys.stdin:
        assert read_stdin(3) == b"1234"


def test_a_closed_stdin_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(UnreadableError) as caught:
        read_stdin(100)
    assert list(caught.value.lines()) == ["-: error: standard input is closed - name a file"]


def test_a_stdin_that_fails_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    _stdin(monkeypatch, b"x")
    sys.stdin.close()
    with pytest.raises(UnreadableError, match="standard input cannot be read"):
        read_stdin(100)
