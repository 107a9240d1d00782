"""What `--against` means: nothing, a version, a revision, or the default."""

import os
from typing import NamedTuple

from plandiff.errors import PlandiffError, UnreadableError
from plandiff.store import Folder
from plandiff.store.history import found_commit, in_checkout
from plandiff.visible import visible_line

# What `--against` takes to judge the files alone.
NONE = "none"


class Against(NamedTuple):
    """What files are held against; with all defaults against nothing.

    Attributes:
        version: A version, as plandiff.store.read takes it.
        revision: A git revision.
        is_default: Parents, and the merge base with the default branch.
    """

    version: str | None = None
    revision: str | None = None
    is_default: bool = False


def meaning(against: str | None, folder: Folder) -> Against:
    """Return what the words after `--against` mean; None where there were none.

    Raises:
        PlandiffError: A version and a revision are called so. To take the version would let a
            pull request choose what it is held against, by a file with the name of a commit.
    """
    if against is None:
        return Against(is_default=True)
    if against == NONE:
        return Against()
    if against.endswith((".yaml", ".yml")) and os.path.isfile(against):
        return Against(version=against)
    if against not in folder.ids():
        return Against(revision=against)
    if _is_revision(against, str(folder.path)):
        shown = visible_line(against, 60)
        file = visible_line(os.path.relpath(folder.file(against)))
        raise PlandiffError(
            f"--against {shown}: a version and a revision are called so - write {file} for the"
            f" version, refs/heads/{shown} or another full name for the revision"
        )
    return Against(version=against)


def _is_revision(name: str, folder: str) -> bool:
    if not in_checkout(folder):
        return False
    try:
        return found_commit(name, folder) is not None
    except UnreadableError:  # without git there are no revisions
        return False
