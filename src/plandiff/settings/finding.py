"""Which file settings stand in, on disk or at another commit."""

import os
import stat
from collections.abc import Callable, Iterator

from plandiff.errors import InvalidFileError, Location, Problem, UnreadableError
from plandiff.settings.settings import Settings

FILE = "plandiff.toml"
_PYPROJECT = "pyproject.toml"
_SECTION = ("tool", "plandiff")
# Reading a file of settings is reading a page: more is a mistake.
_MOST_BYTES = 2_000_000
_Read = Callable[[str], str | None]


def settings_of(named: str | None) -> Settings:
    """Return the settings of the file `named`, else of the nearest one from here upwards.

    In each folder `plandiff.toml` comes before the section `[tool.plandiff]` of
    `pyproject.toml`. A folder with a `.git` in it is the last that is looked at.

    Raises:
        UnreadableError: The file that was named cannot be read.
        InvalidFileError: It holds mistakes.
    """
    if named is None:
        return _nearest(_candidates(), _met)
    text = _on_disk(named)
    if text is None:
        raise UnreadableError(named, "cannot be read: No such file or directory")
    return _of(named, text) or Settings()


def settings_at(commit: str, named: str | None) -> Settings:
    """Return the settings as they were at `commit`, looked for as `settings_of` does.

    The default where it had none.

    Raises:
        InvalidFileError: They held mistakes there.
    """
    from plandiff.store.git import read_blob_of
    from plandiff.store.history import blobs_in

    def read(path: str) -> str | None:
        folder, name = os.path.split(path)
        blob = blobs_in(commit, folder or ".").get(name)
        if blob is None:
            return None
        return _decoded(read_blob_of(blob, path, folder or ".", _MOST_BYTES), path)

    return _nearest(iter((named,)) if named else _candidates(), read)


def _nearest(paths: Iterator[str], read: _Read) -> Settings:
    for path in paths:
        text = read(path)
        if text is not None and (found := _of(path, text)) is not None:
            return found
    return Settings()


def _candidates() -> Iterator[str]:
    try:
        here = os.getcwd()
    except OSError:  # the working directory was deleted
        return
    shown = ""
    while True:
        yield os.path.join(shown, FILE)
        yield os.path.join(shown, _PYPROJECT)
        above = os.path.dirname(here)
        if above == here or os.path.exists(os.path.join(here, ".git")):
            return
        here, shown = above, os.path.join("..", shown)


def _met(path: str) -> str | None:
    """Return the text of a file that nobody named: a pipe of that name is not waited for."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return _on_disk(path)
    if stat.S_ISREG(mode) or stat.S_ISDIR(mode):
        return _on_disk(path)
    raise UnreadableError(path, "is no regular file - write the settings into one")


def _on_disk(path: str) -> str | None:
    try:
        with open(path, "rb") as file:
            return _decoded(file.read(_MOST_BYTES + 1), path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise UnreadableError(path, f"cannot be read: {why}") from None


def _decoded(data: bytes, path: str) -> str:
    if len(data) > _MOST_BYTES:
        raise UnreadableError(path, f"larger than {_MOST_BYTES:,} bytes: limit {_MOST_BYTES}")
    try:
        return data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode().split("\n")
        place = Location(path, len(before), len(before[-1]) + 1)
        raise InvalidFileError((Problem(place, "is not UTF-8 - save it as UTF-8"),)) from None


def _of(path: str, text: str) -> Settings | None:
    """Return the settings in `text`, or None where it is a pyproject.toml without any."""
    is_pyproject = os.path.basename(path) == _PYPROJECT
    if is_pyproject and "plandiff" not in text:
        return None
    from plandiff.settings.reading import read_settings  # 10 ms with tomllib

    if not is_pyproject:
        return read_settings(text, path)
    from plandiff.settings.toml import parse

    tool = parse(text, path).get("tool", {})
    section = tool.get("plandiff") if isinstance(tool, dict) else None
    return None if section is None else read_settings(text, path, _SECTION)
