"""What a user may call a version, and the order in which the meanings are tried."""

import os
from collections.abc import Sequence
from typing import NamedTuple

from plandiff.errors import PlandiffError, UnreadableError
from plandiff.load.limits import DEFAULT_LIMITS, Limits
from plandiff.store.files import read_file, read_stdin
from plandiff.store.folder import Folder
from plandiff.visible import visible_line


class Input(NamedTuple):
    """The bytes of one version.

    Attributes:
        data: At most one byte more than the limit allows.
        name: What leads messages about it: a path, `REV:path` or `<stdin>`.
        from_bundled_set: Whether the set that comes with plandiff supplied it.
    """

    data: bytes
    name: str
    from_bundled_set: bool = False


def read(name: str, folder: Folder, limits: Limits = DEFAULT_LIMITS) -> Input:
    """Return the bytes that `name` stands for.

    Tried in this order: `-` (stdin); a path (it has a separator, ends in .yaml or
    .yml, or exists); `REV:path` and `id@REV` (git); a version id in `folder`.

    Raises:
        UnreadableError: It stands for nothing that can be read; with the nearest
            version name, if one is near.
    """
    most = limits.file_bytes
    if name == "-":
        return Input(read_stdin(most), "<stdin>")
    if not name:
        raise UnreadableError("''", "is empty - name a version, a file, or - for stdin")
    if _is_path(name):
        return Input(read_file(name, name, most), name)
    if (address := _git_address(name, folder)) is not None:
        from plandiff.store.git import read_blob  # starts processes: only when asked for

        revision, path, from_top = address
        return Input(read_blob(revision, path, name, most, from_top=from_top), name)
    return _version(name, folder, most)


def read_all(
    names: Sequence[str], folder: Folder, limits: Limits = DEFAULT_LIMITS
) -> tuple[Input, ...]:
    """Return the bytes of each of `names`.

    Raises:
        PlandiffError: As `read`; or `-` stands twice.
    """
    if sum(name == "-" for name in names) > 1:
        raise PlandiffError("- stands twice - standard input can be read only once")
    return tuple(read(name, folder, limits) for name in names)


def _is_path(name: str) -> bool:
    has_separator = "/" in name or os.sep in name
    version, at, _ = name.partition("@")
    if at and "/" not in version and os.sep not in version and not name.endswith(".yaml"):
        return _exists(name)  # v20@branch/with/a/separator
    if name.endswith((".yaml", ".yml")) or has_separator:
        # `HEAD:dir/v19.yaml` is an address, unless a file of that very name exists.
        return ":" not in name or _exists(name)
    return _exists(name)


def _exists(name: str) -> bool:
    try:
        return os.path.isfile(name) or (os.path.exists(name) and not os.path.isdir(name))
    except ValueError:  # a NUL in the name
        return False


def _git_address(name: str, folder: Folder) -> tuple[str, str, bool] | None:
    """Return (revision, path, whether the path counts from the working directory)."""
    revision, colon, path = name.partition(":")
    if colon:
        return revision, path, True
    version, at, revision = name.partition("@")
    if at and version and revision and not folder.bundled:
        return revision, str(folder.file(version)), False
    return None


def _version(name: str, folder: Folder, most: int) -> Input:
    known = folder.ids()
    if name in known:
        path = folder.file(name)
        return Input(read_file(path, str(path), most), str(path), folder.bundled)
    if os.path.isdir(name):
        raise UnreadableError(name, "is a directory - name a file in it")
    where = "the bundled set" if folder.bundled else visible_line(str(folder.path))
    raise UnreadableError(
        name, f"no such file, and no version of that name in {where}{_hint(name, known)}"
    )


def _hint(name: str, known: Sequence[str]) -> str:
    if not known:
        return ", which is empty"
    near: list[str] = []
    if len(name) <= 60:
        from difflib import get_close_matches  # 6 ms, and only when a name is wrong

        near = get_close_matches(name, known, 1, 0.5)
    listed = ", ".join(visible_line(version, 40) for version in known[:12])
    more = f" and {len(known) - 12} more" if len(known) > 12 else ""
    meant = f" - did you mean '{visible_line(near[0], 40)}'?" if near else ""
    return f" (it has {listed}{more}){meant}"
