"""The other versions that a version names: its parents, and where its clauses come from."""

import os
from collections.abc import Iterable

from plandiff.checking.inputs import File, read_version
from plandiff.errors import PlandiffError, UnreadableError
from plandiff.load import Limits
from plandiff.store import Folder

_ENDINGS = (".yaml", ".yml")


class Family:
    """Finds versions by their ids: beside a file first, then among the files of the run.

    Attributes:
        problems: Of relatives that cannot be read as versions, each told once.
    """

    def __init__(self, files: Iterable[File], folder: Folder, limits: Limits) -> None:
        """Take the files of the run, which need not be read again."""
        self._folder = folder
        self._limits = limits
        self._by_origin: dict[str, File | None] = {}
        self._by_id: dict[str, File] = {}
        for file in files:
            self._by_origin[_normal(file.origin)] = file
            self._by_id.setdefault(file.loaded.proposal.id, file)
        self.problems: list[PlandiffError] = []

    def find(self, version: str, beside: File) -> File | None:
        """Return the version called `version` as `beside` means it, or None."""
        if not version or version.startswith(".") or {"/", "\\", "\0", ":"} & set(version):
            return None  # an id, and no path to elsewhere
        for origin in _origins(version, beside, self._folder):
            key = _normal(origin)
            if key not in self._by_origin:
                is_there = beside.is_address or os.path.isfile(origin)
                self._by_origin[key] = self._read(origin) if is_there else None
            found = self._by_origin[key]
            if found is not None:
                return found
        return self._by_id.get(version)

    def _read(self, origin: str) -> File | None:
        try:
            return read_version(origin, self._folder, self._limits)
        except UnreadableError:
            return None
        except PlandiffError as error:
            self.problems.append(error)
            return None


def _origins(version: str, beside: File, folder: Folder) -> Iterable[str]:
    revision, colon, path = "", "", beside.origin
    if beside.is_address:
        revision, colon, path = beside.origin.rpartition(":")
    if beside.stem:
        for ending in _ENDINGS:
            yield f"{revision}{colon}{os.path.join(os.path.dirname(path), version + ending)}"
    elif beside.is_address and "@" in path:
        yield f"{version}@{path.rpartition('@')[2]}"
    elif not folder.bundled:
        yield str(folder.file(version))


def _normal(origin: str) -> str:
    return os.path.abspath(origin)
