"""What a diff driver prints of two sides of a file; never fails over what stands in them."""

import os
from difflib import unified_diff
from typing import NamedTuple

from plandiff.align import provisions
from plandiff.errors import PlandiffError
from plandiff.load.limits import LIMITS
from plandiff.load.loaded import Loaded, load
from plandiff.pipeline import compare
from plandiff.prose.version import clause_lines, version_lines
from plandiff.reporters import RenderOptions, reporter
from plandiff.store.files import read_file
from plandiff.visible import visible_line

_LIMITS = LIMITS["default"]
# Of a line that is shown as it stands. Case: tests/cli/test_git_driver.py, an invalid file.
_MOST_OF_A_LINE = 2_000


class Sides(NamedTuple):
    """The two states of one file, as git names them.

    Attributes:
        old_path: Its name in the repository.
        new_path: Its new name there; the old one where it was not renamed.
        old_file: Where the old state can be read; os.devnull where there was none.
        new_file: Where the new state can be read; os.devnull where it is gone.
    """

    old_path: str
    new_path: str
    old_file: str
    new_file: str


def between(sides: Sides, width: int, *, color: bool) -> str:
    """Return what changed, as `plandiff compare` tells it; else why not, and the lines."""
    head = _head(sides)
    old, new = (_bytes(file) for file in (sides.old_file, sides.new_file))
    try:
        return head + _versions(sides, (old, new), RenderOptions(width=width, color=color))
    except PlandiffError as error:
        why = list(error.lines())
    except Exception as error:  # noqa: BLE001  (a driver that fails stops git diff)
        why = [f"plandiff: a fault of plandiff: {visible_line(repr(error), 300)}"]
    return head + "".join(f"! {line}\n" for line in why) + _lines_between(sides, old, new)


def as_text(file: str) -> str:
    """Return a version with a line for each text in it; its bytes as text if it is none."""
    data = read_file(file, file, _LIMITS.file_bytes)
    try:
        return _lines_of(load(data, file))
    except Exception:  # noqa: BLE001  (the same; git then shows the file line by line)
        return data.decode("utf-8", "replace")


def _head(sides: Sides) -> str:
    old, new = visible_line(sides.old_path), visible_line(sides.new_path)
    if sides.old_file == os.devnull:
        return f"plandiff {new}: added\n"
    if sides.new_file == os.devnull:
        return f"plandiff {old}: deleted\n"
    return f"plandiff {old}\n" if old == new else f"plandiff {old}: renamed to {new}\n"


def _bytes(file: str) -> bytes | None:
    """Return what stands in `file`, one byte more than may; None where there is no such side."""
    return None if file == os.devnull else read_file(file, file, _LIMITS.file_bytes)


def _versions(sides: Sides, data: tuple[bytes | None, bytes | None], options: RenderOptions) -> str:
    names = (sides.old_path, sides.new_path)
    old, new = (
        None if side is None else load(side, name) for side, name in zip(data, names, strict=True)
    )
    if old is not None and new is not None:
        if old.proposal == new.proposal and data[0] != data[1]:
            return "nothing but layout or comments changed\n"
        return reporter("terminal").render(compare(old, new), options)
    return "".join(_lines_of(loaded) for loaded in (old, new) if loaded is not None)


def _lines_of(loaded: Loaded) -> str:
    lines = [gutter + words for gutter, words, _ in version_lines(loaded)]
    for provision in provisions(loaded.proposal):
        lines += [""]
        lines += [g + words for g, words, _ in clause_lines(provision, loaded.proposal)]
    return "".join(f"{line}\n" for line in lines)


def _lines_between(sides: Sides, old: bytes | None, new: bytes | None) -> str:
    if any(side is not None and len(side) > _LIMITS.file_bytes for side in (old, new)):
        return "! too large to be shown line by line\n"
    before, after = (
        [] if side is None else side.decode("utf-8", "replace").splitlines() for side in (old, new)
    )
    names = visible_line(sides.old_path), visible_line(sides.new_path)
    found = unified_diff(before, after, *names, lineterm="")
    return "".join(f"{visible_line(line, _MOST_OF_A_LINE)}\n" for line in found)
