"""What files were at the commit that they are held against."""

import os
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from plandiff.checking.inputs import ENDINGS, File
from plandiff.errors import InvalidFileError, Location
from plandiff.load import Limits, load
from plandiff.store.git import read_blob_of
from plandiff.store.history import blob_of


class State(NamedTuple):
    """A file as a commit has it.

    Attributes:
        path: Where it stood.
        blob: Its hash.
    """

    path: str
    blob: str

    @property
    def place(self) -> Location:
        """The file as a whole."""
        return Location(self.path)

    def is_content_of(self, data: bytes) -> bool:
        """Whether `data` is what it held."""
        return blob_of(data, self.blob) == self.blob

    def loaded(self, revision: str, limits: Limits) -> File:
        """Return the version that it held; `revision` is what messages call the commit.

        Raises:
            PlandiffError: It cannot be read as a version.
        """
        name = f"{revision}:{self.path}"
        folder = os.path.dirname(self.path) or "."
        data = read_blob_of(self.blob, name, folder, limits.file_bytes)
        return File(load(data, name, limits), data, name, is_address=True)

    def id(self, revision: str, limits: Limits) -> str | None:
        """Return the id of the version that it held; None where it held none."""
        try:
            return self.loaded(revision, limits).loaded.proposal.id
        except InvalidFileError:
            return None


def states_of(files: Mapping[str, File], blobs: Mapping[str, str]) -> dict[str, State]:
    """Return the states of `files`, given by their names in a folder, by where they stand."""
    return {
        file.origin: State(file.origin, blobs[name])
        for name, file in files.items()
        if name in blobs
    }


def gone_from(folder: str, blobs: Mapping[str, str]) -> Iterator[State]:
    """Yield the states of the YAML files that `folder` had and has no more, by name."""
    for name in sorted(blobs):
        path = os.path.join(folder, name)
        if name.endswith(ENDINGS) and not os.path.lexists(path):
            yield State(path, blobs[name])
