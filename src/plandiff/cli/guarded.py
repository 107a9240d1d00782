"""What a change cannot reach: held against a revision, it is as that revision has it."""

import os
from collections.abc import Sequence

from plandiff.checking.against import Against
from plandiff.checking.readings import Readings
from plandiff.cli.checked import known_from
from plandiff.cli.output import note
from plandiff.cli.versions import Library
from plandiff.settings import Settings, tightened
from plandiff.settings.finding import settings_at, settings_of
from plandiff.store.history import blobs_in, commit_of, top_of
from plandiff.visible import visible_line


class Guard:
    """Settings, word lists and known findings of one check."""

    def __init__(self, against: Against, names: Sequence[str], library: Library) -> None:
        """Take what the files called `names` are held against."""
        self._revision = against.revision
        self._library = library
        self._tops: set[str] = set()
        if against.revision is None:
            return
        for name in names or ("",):
            folder = str(library.folder.path)
            if name and os.path.lexists(name):
                folder = name if os.path.isdir(name) else os.path.dirname(name) or "."
            if top := top_of(folder):
                self._tops.add(top)

    def settings(self, named: str | None) -> Settings:
        """Return the settings: those of the revision, with what the present are stricter in.

        Raises:
            PlandiffError: A file of settings cannot be read, or holds mistakes.
        """
        own = settings_of(named)
        commit = self._commit_for(os.path.dirname(named or "") or ".")
        return own if commit is None else tightened(settings_at(commit, named), own)

    def known(self, path: str | None) -> frozenset[str]:
        """Return the fingerprints of known findings: those that the revision knows.

        Raises:
            UnreadableError: The file cannot be read, or holds no findings.
        """
        if path is None:
            return frozenset()
        folder, name = os.path.split(path)
        commit = self._commit_for(folder or ".")
        if commit is None:
            return known_from(path)
        blob = blobs_in(commit, folder or ".").get(name)
        if blob is None:
            shown = visible_line(f"{self._revision}:{path}")
            note(f"{shown}: no such file at the baseline, so no finding is known")
            return frozenset()
        return known_from(path, blob)

    def readings(self) -> Readings:
        """Return the word lists as they are, and as the revision has them.

        Raises:
            PlandiffError: One cannot be read or understood; with the problems of all.
        """
        own = self._library.phrases()
        folder = self._library.lexicon_folder()
        commit = None if folder is None else self._commit_for(folder)
        if folder is None or commit is None:
            return Readings(own)
        return Readings(own, self._library.phrases_at(commit, folder, self._revision or ""))

    def _commit_for(self, folder: str) -> str | None:
        """Return the commit that `folder` is held against; None where no change reaches it."""
        top = top_of(folder) if self._revision is not None else None
        if top is None or top not in self._tops or self._revision is None:
            return None
        return commit_of(self._revision, top)
