"""The files of a check: read, loaded, and able to say where in them something stands."""

import os
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from plandiff.errors import Location, PlandiffError, UnreadableError
from plandiff.load import Limits, Loaded, load
from plandiff.load.characters import decode
from plandiff.load.values import Path
from plandiff.store import Folder, read

ENDINGS = (".yaml", ".yml")


class File:
    """One version with the bytes it was read from.

    Attributes:
        loaded: Its values.
        data: Its bytes.
        origin: Where it stands: a path, or an address in git (`REV:path`, `id@REV`).
        is_address: Whether it is an address in git.
    """

    def __init__(
        self, loaded: Loaded, data: bytes, origin: str, *, is_address: bool = False
    ) -> None:
        """Take what was read."""
        self.loaded = loaded
        self.data = data
        self.origin = origin
        self.is_address = is_address

    @property
    def stem(self) -> str:
        """The name of the file without folder and ending; "" where it is no YAML file."""
        path = self.origin.rpartition(":")[2] if self.is_address else self.origin
        stem, ending = os.path.splitext(os.path.basename(path))
        return stem if ending in ENDINGS else ""

    def place(self, path: Path, *, at_key: bool = False, offset: int | None = None) -> Location:
        """Return where the value (or key) at `path` stands, or a character of that text."""
        places = self._places
        if offset is None or path not in places.values:
            found: Location = places.key(path) if at_key else places.value(path)
            return found
        from plandiff.load.within import place_within

        value: Any = self.loaded.proposal
        for step in path:
            value = value[step] if isinstance(step, int) else getattr(value, step)
        return place_within(self._text, places.value(path), str(value), offset)

    @cached_property
    def _text(self) -> str:
        return decode(self.data, self.loaded.name)

    @cached_property
    def _places(self) -> Any:
        from plandiff.load.locate import Places  # 14 ms, and a sound file needs no places

        return Places(self._text, self.loaded.name)


def read_version(name: str, folder: Folder, limits: Limits) -> File:
    """Return the version that `name` stands for, as plandiff.store.read finds it.

    Raises:
        PlandiffError: It cannot be found, read or understood.
    """
    found = read(name, folder, limits)
    shown = from_here(found.name) if found.name != name else name
    is_address = found.name == name and name != "-" and not os.path.lexists(name)
    return File(load(found.data, shown, limits), found.data, shown, is_address=is_address)


def from_here(path: str) -> str:
    """Return a path that plandiff found as one from the working directory, if it lies in it.

    Annotations of a pull request go by such paths.
    """
    if not os.path.isabs(path):
        return path
    try:
        below = os.path.relpath(path)
    except (OSError, ValueError):  # the working directory was deleted; another drive
        return path
    return path if below.startswith(os.pardir) else below


def files_of(names: Sequence[str], folder: Folder) -> list[str]:
    """Return what to check: `names` with each folder replaced by the YAML files in it.

    Without names, all versions of `folder`.

    Raises:
        PlandiffError: A folder holds none, or standard input is named twice.
    """
    found: list[str] = []
    for name in names:
        found += _in_folder(name) if os.path.isdir(name) else [name]
    if not names:
        found = list(folder.ids())
    if sum(name == "-" for name in found) > 1:
        raise PlandiffError("- stands twice - standard input can be read only once")
    if not found:
        raise UnreadableError(str(folder.path), "has no versions - there is nothing to check")
    return found


def _in_folder(name: str) -> list[str]:
    try:
        inside = sorted(file for file in os.listdir(name) if file.endswith(ENDINGS))
    except OSError as error:
        raise UnreadableError(name, f"cannot be read: {error.strerror}") from None
    if not inside:
        raise UnreadableError(name, "is a directory without .yaml files")
    return [os.path.join(name, file) for file in inside]
