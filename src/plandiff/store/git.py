"""One file as a git revision has it; the repository is read and nothing of it runs.

A revision is resolved to a hash first, and the hash's blob read: `git show` and `git
diff` would run filters, textconv and pagers that the repository's own configuration
names, and take options out of a file name (CVE-2025-68144 and others).
"""

import os
import subprocess
from pathlib import Path

from plandiff.errors import UnreadableError
from plandiff.visible import visible_line

_SYMLINK = b"120000"
_TIMEOUT_SECONDS = 30
# Never ask, never page, and take no locks in somebody's checkout.
# Never fetch: a partial clone may name a command to fetch with (the second of the two
# does it for git before 2.45). Paths are names, not patterns.
_QUIET = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_PAGER": "cat",
    "LC_ALL": "C",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_LITERAL_PATHSPECS": "1",
}


def read_blob(revision: str, path: str, name: str, most: int, *, from_top: bool) -> bytes:
    """Return the bytes of `path` at `revision`; at most `most` + 1 of them.

    `path` counts from the top of the repository as git counts it (`./` from the
    working directory) where `from_top`; else it is a path on this machine.

    Raises:
        UnreadableError: git is absent, this is no repository, the revision or the path
            does not exist (a shallow clone is named as the likely cause), or the path
            is a folder or a symlink.
    """
    folder = None
    if not from_top:
        folder, path = _inside(path, name)
    if not path:
        raise UnreadableError(name, "names no file - write REV:path/to/version.yaml")
    commit = _resolve(revision, name, folder)
    blob = _verify(f"{commit}:{path}", name, folder)
    if blob is None:
        shown = visible_line(path)
        raise UnreadableError(name, f"no file {shown} at that revision")
    _refuse_symlink(commit, path, name, folder)
    kind = _git(["cat-file", "-t", blob], name, folder)
    if kind is None:
        raise UnreadableError(name, "git lacks its content - fetch it first (a partial clone?)")
    if kind != "blob":
        raise UnreadableError(name, "is a folder at that revision - name a file in it")
    return read_blob_of(blob, name, folder, most)


def _inside(path: str, name: str) -> tuple[str, str]:
    """Return the folder to ask git in, and `path` relative to it as git writes it."""
    file = Path(os.path.abspath(path))
    if not file.parent.is_dir():
        raise UnreadableError(name, f"no folder {visible_line(str(file.parent))}")
    return str(file.parent), f"./{file.name}"


def _resolve(revision: str, name: str, folder: str | None) -> str:
    if _git(["rev-parse", "--git-dir"], name, folder) is None:
        raise UnreadableError(name, "no such file, and this is no git repository that can be read")
    commit = _verify(f"{revision}^{{commit}}", name, folder)
    if commit is not None:
        return commit
    shown = visible_line(revision, 60)
    shallow = _git(["rev-parse", "--is-shallow-repository"], name, folder) == "true"
    why = f"git knows no revision {shown}"
    if shallow:
        why += " - the clone is shallow: fetch the history (actions/checkout: fetch-depth: 0)"
    raise UnreadableError(name, why)


def _verify(spec: str, name: str, folder: str | None) -> str | None:
    """Return the hash that `spec` stands for; it can never be read as an option."""
    return _git(["rev-parse", "--verify", "--quiet", "--end-of-options", spec], name, folder)


def _refuse_symlink(commit: str, path: str, name: str, folder: str | None) -> None:
    """A symlink's blob is the path it points to, which is not the file's text."""
    arguments = ["ls-tree", "-z", "--full-tree", commit, "--", path]
    if path.startswith("./"):
        arguments = ["ls-tree", "-z", commit, "--", path]
    listed = run_git(arguments, name, folder)
    if listed is not None and listed.startswith(_SYMLINK):
        raise UnreadableError(name, "is a symlink at that revision - name the file it leads to")


def _git(arguments: list[str], name: str, folder: str | None) -> str | None:
    """Return the one line that git answers, or None if it refuses."""
    answer = run_git(arguments, name, folder)
    return None if answer is None else answer.decode("utf-8", "surrogateescape").strip()


def run_git(arguments: list[str], name: str, folder: str | None) -> bytes | None:
    """Return what git answers in `folder`, or None if it refuses.

    Raises:
        UnreadableError: git is not installed, or could not be run; `name` leads the message.
    """
    try:
        done = subprocess.run(  # noqa: S603  (a list, no shell)
            ["git", "--no-pager", *arguments],  # noqa: S607  (the git of the user)
            cwd=folder,
            env={**os.environ, **_QUIET},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_TIMEOUT_SECONDS,
            check=False,
        )
    except FileNotFoundError:
        raise UnreadableError(name, "no such file, and git is not installed") from None
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise UnreadableError(name, f"git failed: {visible_line(str(error), 80)}") from None
    return done.stdout if done.returncode == 0 else None


def read_blob_of(blob: str, name: str, folder: str | None, most: int) -> bytes:
    """Return the bytes of the blob with this hash; at most `most` + 1 of them.

    Raises:
        UnreadableError: git does not have it.
    """
    with subprocess.Popen(  # noqa: S603  (a list, no shell)
        ["git", "--no-pager", "cat-file", "blob", blob],  # noqa: S607  (the git of the user)
        cwd=folder,
        env={**os.environ, **_QUIET},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        if process.stdout is None:  # pragma: no cover  (PIPE was asked for)
            raise UnreadableError(name, "git gave no output")
        data = process.stdout.read(most + 1)
        process.stdout.close()
        process.wait(_TIMEOUT_SECONDS)
    if process.returncode != 0 and len(data) <= most:
        raise UnreadableError(name, "git could not read it")
    return data
