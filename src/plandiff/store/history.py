"""What files were like at another commit: the merge base, or a revision that is named.

Like plandiff.store.git it only reads: hashes and blobs, never `git show` or `git diff`.
"""

import os
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from plandiff.errors import PlandiffError, UnreadableError
from plandiff.store.git import run_git
from plandiff.visible import visible_line

_FETCH = "fetch the history (actions/checkout: fetch-depth: 0), or name the baseline with --against"
_SYMLINK_MODE = "120000"


class HistoryError(PlandiffError):
    """The history that a baseline needs is not there."""


class NoBase(NamedTuple):
    """A checkout that has no default branch to have left.

    Attributes:
        why: In words.
    """

    why: str


def in_checkout(folder: str) -> bool:
    """Whether `folder` stands in a git checkout; asked without starting git."""
    return top_of(folder) is not None


def top_of(folder: str) -> str | None:
    """Return the top of the git checkout that `folder` stands in; asked without starting git."""
    here = os.path.realpath(folder)
    while not os.path.exists(os.path.join(here, ".git")):
        above = os.path.dirname(here)
        if above == here:
            return None
        here = above
    return here


def merge_base(folder: str) -> str | NoBase:
    """Return the commit where HEAD left the default branch, `origin/HEAD`.

    Or why there is none: the checkout has no commit yet, or no remote it could have left.

    Raises:
        HistoryError: git cannot be run or refuses, the clone is shallow, or `origin/HEAD`
            cannot be resolved; says what to fetch.
    """
    _require_git(folder)
    if _line(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], folder) is None:
        return NoBase("the checkout has no commit yet")
    if not _line(["remote"], folder):
        return NoBase("the checkout has no remote")
    if _line(["rev-parse", "--is-shallow-repository"], folder) == "true":
        raise HistoryError(f"the clone is shallow - {_FETCH}")
    default = _line(["rev-parse", "--verify", "--quiet", "origin/HEAD^{commit}"], folder)
    if default is None:
        raise HistoryError(
            "origin/HEAD, the default branch, cannot be resolved"
            f" - run git remote set-head origin --auto, {_FETCH}"
        )
    base = _line(["merge-base", "HEAD", default], folder)
    if base is None:
        raise HistoryError(f"HEAD and origin/HEAD have no commit in common - {_FETCH}")
    return base


def commit_of(revision: str, folder: str) -> str:
    """Return the commit that `revision` stands for.

    Raises:
        HistoryError: git cannot be run or refuses, or it stands for none; names the cause
            where the clone is shallow.
    """
    _require_git(folder)
    found = found_commit(revision, folder)
    if found is None:
        raise HistoryError(
            f"--against {visible_line(revision, 60)}: no version and no revision of that name"
            f" - name one; if the clone is shallow, {_FETCH}"
        )
    return found


def found_commit(revision: str, folder: str) -> str | None:
    """Return the commit that `revision` stands for, or None."""
    asked = ["rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"]
    return _line(asked, folder)


def blobs_at(commit: str, paths: Iterable[str], folder: str) -> Mapping[str, str]:
    """Return the hash of each of `paths`, relative to `folder`, that `commit` has as a file.

    Symlinks are left out: their content is a path and not a text.

    Raises:
        UnreadableError: git fails.
    """
    listed = run_git(["ls-tree", "-z", commit, "--", *paths], commit, folder)
    if listed is None:
        raise UnreadableError(commit, "git cannot list its files")
    found = {}
    for line in listed.decode("utf-8", "surrogateescape").split("\0"):
        meta, _, path = line.partition("\t")
        mode, kind, blob = [*meta.split(" "), "", ""][:3]
        if kind == "blob" and mode != _SYMLINK_MODE:
            found[path] = blob
    return found


def blobs_in(commit: str, folder: str) -> Mapping[str, str]:
    """Return the hash of each file that `folder` had at `commit`, by its name.

    Empty where it had none, or did not exist; it need not exist any more. Symlinks and what
    lies in folders below are left out.

    Raises:
        UnreadableError: git fails.
    """
    here, below = os.path.abspath(folder), ""
    while not os.path.isdir(here):
        here, last = os.path.split(here)
        below = f"{last}/{below}"
    found = blobs_at(commit, (below or "./",), here)
    return {path.removeprefix(below).removeprefix("./"): blob for path, blob in found.items()}


def blob_of(data: bytes, like: str) -> str:
    """Return the hash that git gives to `data`, by the same function as the hash `like`."""
    import hashlib

    make = hashlib.sha256 if len(like) == 64 else hashlib.sha1
    return make(b"blob %d\0" % len(data) + data).hexdigest()


def _require_git(folder: str) -> None:
    """Raise where the checkout cannot be read: to go on would be to compare with nothing."""
    try:
        found = _line(["rev-parse", "--git-dir"], folder)
    except UnreadableError:
        raise HistoryError(
            "the files stand in a git checkout, and git cannot be run"
            " - install it, or judge the files alone with --against none"
        ) from None
    if found is None:
        raise HistoryError(
            "git refuses to read the checkout - where somebody else owns it, git config --global"
            " --add safe.directory names it; --against none judges the files alone"
        )


def _line(arguments: list[str], folder: str) -> str | None:
    answer = run_git(arguments, folder, folder)
    return None if answer is None else answer.decode("utf-8", "surrogateescape").strip()
