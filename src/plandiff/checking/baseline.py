"""What a file is held against: its parents, its state at the merge base, or what was named."""

import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plandiff.checking.family import Family
from plandiff.checking.inputs import File, read_version
from plandiff.errors import UnreadableError
from plandiff.load import Limits, load
from plandiff.store import Folder
from plandiff.store.git import read_blob_of
from plandiff.store.history import blob_of, blobs_at, commit_of, in_checkout, merge_base
from plandiff.visible import visible_line

# What `--against` takes to judge the files alone.
NONE = "none"


class Old(NamedTuple):
    """One old version that a file is held against.

    Attributes:
        name: What to call it in messages, safe to show.
        is_same_version: Whether it is an earlier state of the same version.
    """

    file: File
    name: str
    is_same_version: bool


class Baselines:
    """Finds the old versions of the files of a run."""

    def __init__(
        self,
        against: str | None,
        files: Sequence[File],
        family: Family,
        folder: Folder,
        limits: Limits,
    ) -> None:
        """Take what `--against` names; None for parents and the merge base."""
        self._family = family
        self._limits = limits
        self._version: File | None = None
        self._states: dict[str, tuple[str, str]] = {}
        self._revision = against or "origin/HEAD"
        self._with_parents = against is None
        if against == NONE:
            return
        if against is not None and against in folder.ids():
            self._version = read_version(against, folder, limits)
        else:
            self._find_states(against, files)

    def of(self, file: File) -> Iterator[Old]:
        """Yield what `file` is held against.

        Raises:
            PlandiffError: An old state cannot be read as a version.
        """
        if self._version is not None:
            old = self._version.loaded.proposal.id
            yield Old(self._version, visible_line(old, 60), old == file.loaded.proposal.id)
        if self._with_parents:
            for name in file.loaded.proposal.parents:
                parent = self._family.find(name, file)
                if parent is not None and parent is not file:
                    yield Old(parent, visible_line(name, 60), is_same_version=False)
        if file.origin in self._states:
            yield self._state(file, *self._states[file.origin])

    def _state(self, file: File, folder: str, blob: str) -> Old:
        name = f"{self._revision}:{file.loaded.name}"
        data = read_blob_of(blob, name, folder, self._limits.file_bytes)
        old = File(load(data, name, self._limits), data, name, is_address=True)
        is_same = old.loaded.proposal.id == file.loaded.proposal.id
        return Old(old, visible_line(self._revision, 60), is_same)

    def _find_states(self, against: str | None, files: Sequence[File]) -> None:
        """Find the hash that each file has at the baseline, but for files that are as they were."""
        folders: dict[str, list[File]] = {}
        for file in files:
            if file.stem and not file.is_address:
                folders.setdefault(os.path.dirname(file.origin) or ".", []).append(file)
        found = False
        for folder, inside in folders.items():
            if not in_checkout(folder):
                continue
            found = True
            commit = merge_base(folder) if against is None else commit_of(against, folder)
            if commit is None:
                continue
            names = [os.path.basename(file.origin) for file in inside]
            blobs = blobs_at(commit, names, folder)
            for file, name in zip(inside, names, strict=True):
                blob = blobs.get(name)
                if blob is not None and blob_of(file.data, blob) != blob:
                    self._states[file.origin] = folder, blob
        if against is not None and not found:
            shown = visible_line(against, 60)
            raise UnreadableError(
                shown, "no version of that name, and the files stand in no git checkout"
            )
