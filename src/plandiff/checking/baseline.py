"""What a file is held against: its parents, its state at the merge base, or what was named."""

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from plandiff.checking.against import Against
from plandiff.checking.family import Family
from plandiff.checking.inputs import File, read_version
from plandiff.checking.states import State, gone_from, states_of
from plandiff.errors import UnreadableError
from plandiff.load import Limits
from plandiff.store import Folder
from plandiff.store.history import NoBase, blobs_in, commit_of, in_checkout, merge_base
from plandiff.subject.record import Gone, Record
from plandiff.visible import visible_line


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
    """Finds the old versions of the files of a run.

    Attributes:
        notes: What was held against less than one may think, in words.
    """

    def __init__(
        self,
        against: Against,
        files: Sequence[File],
        family: Family,
        folder: Folder,
        limits: Limits,
    ) -> None:
        """Take what `--against` means."""
        self._family = family
        self._limits = limits
        self._against = against
        self._ids = {file.loaded.proposal.id for file in files}
        self._states: dict[str, State] = {}
        self._revision = against.revision or "origin/HEAD"
        self._gone: list[Gone] = []
        self.notes: list[str] = []
        self._version: File | None = None
        if against.version is not None:
            self._version = read_version(against.version, folder, limits)

    def find_states(self, files: Sequence[File], wholes: Iterable[str]) -> None:
        """Find what each file was like at the baseline, and which versions are gone.

        `wholes` are the folders of which all versions are files of the run.

        Raises:
            PlandiffError: The history that this needs is not there.
        """
        if self._against.revision is None and not self._against.is_default:
            return
        folders = {folder or ".": dict[str, File]() for folder in wholes}
        for file in files:
            if file.stem and not file.is_address:
                folder, name = os.path.split(file.origin)
                folders.setdefault(folder or ".", {})[name] = file
        whole = {os.path.realpath(folder) for folder in wholes}
        found = False
        missing: list[State] = []
        for folder, inside in folders.items():
            if not in_checkout(folder):
                continue
            found = True
            commit = self._commit(folder)
            if commit is None:
                continue
            blobs = blobs_in(commit, folder)
            self._states |= states_of(inside, blobs)
            if os.path.realpath(folder) in whole:
                whole.discard(os.path.realpath(folder))  # `a/` and `a` are one folder
                missing += gone_from(folder, blobs)
        if self._against.revision is not None and not found:
            shown = visible_line(self._against.revision, 60)
            raise UnreadableError(
                shown, "no version of that name, and the files stand in no git checkout"
            )
        self._follow(missing, files)

    def of(self, file: File) -> Iterator[Old]:
        """Yield what `file` is held against.

        Raises:
            PlandiffError: An old state cannot be read as a version.
        """
        if self._version is not None:
            old = self._version.loaded.proposal.id
            yield Old(self._version, visible_line(old, 60), old == file.loaded.proposal.id)
        state = self._states.get(file.origin)
        # Held against a revision, a file that is new since is held against what it was made from.
        if self._against.is_default or (self._against.revision is not None and state is None):
            for name in file.loaded.proposal.parents:
                parent = self._family.find(name, file)
                if parent is not None and parent is not file:
                    yield Old(parent, visible_line(name, 60), is_same_version=False)
        if state is not None and not state.is_content_of(file.data):
            yield self._old(file, state)

    def record(self) -> Record:
        """Return what became of the versions of the baseline, once each file was asked for."""
        return Record(tuple(self._gone), visible_line(self._revision, 60))

    def _old(self, file: File, state: State) -> Old:
        old = state.loaded(self._revision, self._limits)
        own, before = file.loaded.proposal.id, old.loaded.proposal.id
        if before not in self._ids:
            self._gone.append(Gone(before, file.place(("id",)), own))
        return Old(old, visible_line(self._revision, 60), before == own)

    def _commit(self, folder: str) -> str | None:
        if self._against.revision is not None:
            return commit_of(self._against.revision, folder)
        found = merge_base(folder)
        if isinstance(found, NoBase):
            note = f"{found.why}: files are held against their parents alone - --against REVISION"
            note += " names a baseline, --against none says that there is none"
            if note not in self.notes:
                self.notes.append(note)
            return None
        return found

    def _follow(self, missing: Iterable[State], files: Sequence[File]) -> None:
        """Give a file that got another name the state it had; keep versions that are gone."""
        new = {f.loaded.proposal.id: f for f in files if f.origin not in self._states}
        for state in missing:
            version = state.id(self._revision, self._limits)
            if version in new:
                self._states[new[version].origin] = state
            elif version is not None and version not in self._ids:
                self._gone.append(Gone(version, state.place))
