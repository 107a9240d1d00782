"""What `fmt` does with one file: read it, lay it out, write it where it stood."""

import difflib
import os
from typing import NamedTuple

from plandiff.checking.inputs import from_here
from plandiff.cli.output import note, write
from plandiff.cli.versions import Library
from plandiff.errors import UnreadableError
from plandiff.layout import tidied
from plandiff.store import read
from plandiff.visible import visible_line


class Changed(NamedTuple):
    """A file that was not in the canonical layout.

    Attributes:
        shown: Its name, safe to show.
        old: Its bytes.
        new: What they become.
    """

    shown: str
    old: bytes
    new: bytes

    def diff(self) -> str:
        """Return what changes as a unified diff."""
        old, new = (data.decode().split("\n") for data in (self.old, self.new))
        named = (f"a/{self.shown}", f"b/{self.shown}")
        found = difflib.unified_diff(old, new, *named, lineterm="")
        return "".join(f"{visible_line(line, _LONGEST)}\n" for line in found)


# Longer than any line of a file within the limits: the lines of a diff are told whole.
_LONGEST = 300_000_000


class Formatting:
    """One run of `fmt`.

    Attributes:
        changed: How many files were not in the canonical layout.
        texts: What goes to standard output in place of a file.
    """

    def __init__(self, library: Library, *, is_dry: bool) -> None:
        """Take where names are looked up; `is_dry`: nothing is written."""
        self._library = library
        self._is_dry = is_dry
        self.changed = 0
        self.texts: list[str] = []

    def of(self, name: str) -> Changed | None:
        """Lay out the file called `name`; None if it was in the canonical layout.

        Raises:
            PlandiffError: It is no version, would read otherwise, or cannot be written.
        """
        found = read(name, self._library.folder, self._library.limits)
        is_file = name != "-" and (found.name != name or os.path.lexists(name))
        if not self._is_dry and name != "-":
            if not is_file:
                raise UnreadableError(name, "is a state in git - name the file")
            if found.from_bundled_set:
                raise UnreadableError(name, "belongs to the set that comes with plandiff")
        new = tidied(found.data, found.name, self._library.limits)
        if name == "-" and not self._is_dry:
            self.texts.append(new.decode())
        if new == found.data:
            return None
        self.changed += 1
        done = Changed(visible_line(from_here(found.name)), found.data, new)
        if is_file and not self._is_dry:
            # Through a symbolic link: what it points at is the file.
            write(new.decode(), os.path.realpath(found.name))
            note(f"formatted {done.shown}")
        return done
