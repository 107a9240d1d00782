"""Names on the command line to loaded versions; what the user should hear of it."""

import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from plandiff.cli.output import note, warn
from plandiff.errors import InvalidFileError, PlandiffError, Problem
from plandiff.load.limits import LIMITS, Limits
from plandiff.load.loaded import Loaded, load_all
from plandiff.store import Folder, Input, find_folder, read_all
from plandiff.visible import visible_line

if TYPE_CHECKING:
    from plandiff.model import Phrases


class Library(NamedTuple):
    """The versions that names are looked up in, and how large they may be.

    Attributes:
        lexicons: The folder of word lists that the user named, or None.
    """

    folder: Folder
    limits: Limits
    lexicons: str | None = None

    def phrases(self) -> "tuple[Phrases, ...]":
        """Return what the project adds to the word lists; warnings go to stderr.

        Raises:
            PlandiffError: A file cannot be read or understood; with the problems of all.
        """
        paths = self.folder.lexicon_files(self.lexicons)
        if not paths:
            return ()
        from plandiff.checking.inputs import from_here  # few projects have some
        from plandiff.store.files import read_file

        most = self.limits.file_bytes
        return self._phrases(
            (read_file(path, str(path), most), from_here(str(path))) for path in paths
        )

    def lexicon_folder(self) -> str | None:
        """Return where the project's word lists stand or would stand; None: it has no folder."""
        if self.lexicons is None and self.folder.bundled:
            return None
        return str(self.folder.lexicon_folder(self.lexicons))

    def phrases_at(self, commit: str, folder: str, revision: str) -> "tuple[Phrases, ...]":
        """Return what the word lists in `folder` added at `commit`; messages say `revision`.

        Raises:
            PlandiffError: A file could not be read or understood; with the problems of all.
        """
        from plandiff.checking.inputs import from_here
        from plandiff.store.git import read_blob_of
        from plandiff.store.history import blobs_in, top_of

        top, shown = top_of(folder), from_here(folder)
        most = self.limits.file_bytes
        return self._phrases(
            (read_blob_of(blob, name, top, most), f"{revision}:{shown}/{name}")
            for name, blob in sorted(blobs_in(commit, folder).items())
            if name.endswith((".yaml", ".yml"))
        )

    def _phrases(self, files: Iterable[tuple[bytes, str]]) -> "tuple[Phrases, ...]":
        from plandiff.load.added_lists import load_phrases

        found: list[Phrases] = []
        problems: list[Problem] = []
        for data, name in files:
            try:
                phrases, warnings = load_phrases(data, name, self.limits)
            except InvalidFileError as error:
                problems += error.problems
            else:
                warn(warnings)
                found += phrases
        if problems:
            raise InvalidFileError(tuple(problems))
        return tuple(found)

    def load(self, names: Sequence[str]) -> tuple[Loaded, ...]:
        """Return the versions called `names`; warnings go to stderr.

        Raises:
            PlandiffError: One cannot be found, read or understood.
        """
        inputs = read_all(names, self.folder, self.limits)
        _say_if_bundled(inputs)
        return self._loaded(inputs)

    def _loaded(self, inputs: Sequence[Input]) -> tuple[Loaded, ...]:
        loaded = load_all([(item.data, item.name) for item in inputs], self.limits)
        for version in loaded:
            warn(version.warnings)
        return loaded

    def newest(self) -> str:
        """Return the id of the newest version of the folder, by date, then by name.

        Raises:
            PlandiffError: There is none.
        """
        ids = self.folder.ids()
        if not ids:
            raise PlandiffError(f"no version in {self.folder.path} - name two files")
        versions = load_all([self._bytes(name) for name in ids], self.limits)
        dated = [(v.proposal.date, name) for v, name in zip(versions, ids, strict=True)]
        return max(dated)[1]

    def load_with_parent(self, name: str) -> tuple[Loaded, Loaded]:
        """Return the first parent of the version called `name`, and that version.

        Raises:
            PlandiffError: It has no parent, or one of them cannot be read.
        """
        inputs = read_all((name,), self.folder, self.limits)
        (new,) = self._loaded(inputs)
        if not new.proposal.parents:
            shown = visible_line(name)
            raise PlandiffError(f"{shown} names no parent - name the version to compare it with")
        of_parent = read_all((new.proposal.parents[0],), self.folder, self.limits)
        _say_if_bundled((*inputs, *of_parent))
        (old,) = self._loaded(of_parent)
        return old, new

    def _bytes(self, name: str) -> tuple[bytes, str]:
        (item,) = read_all([name], self.folder, self.limits)
        return item.data, item.name


def open_library(directory: str | None, limits: str, lexicons: str | None = None) -> Library:
    """Return the library that `--dir`, the environment and the working directory give.

    `lexicons` names the folder of word lists; else `lexicons/` beside the versions is it.
    """
    return Library(find_folder(directory, os.environ), LIMITS[limits], lexicons)


def _say_if_bundled(inputs: Sequence[Input]) -> None:
    if any(item.from_bundled_set for item in inputs):
        note("no proposals/ folder here, so the set that comes with plandiff is used")
