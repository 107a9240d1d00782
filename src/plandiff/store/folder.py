"""Which folder of versions a name is looked up in."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from plandiff.errors import UnreadableError

_BUNDLED = Path(__file__).parent.parent / "proposals"
# In a source checkout the set stands at the top, where people edit it; the wheel
# carries a copy inside the package.
_CHECKOUT = Path(__file__).parents[3] / "proposals"


class Folder(NamedTuple):
    """A folder of version files.

    Attributes:
        path: Where it is.
        bundled: Whether it is the set that comes with plandiff.
    """

    path: Path
    bundled: bool = False

    def ids(self) -> tuple[str, ...]:
        """Return the ids of the versions in it, sorted by name.

        Raises:
            UnreadableError: The folder cannot be read.
        """
        try:
            names = os.listdir(self.path)
        except OSError as error:
            raise UnreadableError(str(self.path), f"cannot be read: {error.strerror}") from None
        return tuple(sorted(name[:-5] for name in names if name.endswith(".yaml")))

    def lexicon_folder(self, given: str | None = None) -> Path:
        """Return where word lists stand, if there are some: `given`, else `lexicons/` here."""
        return self.path / "lexicons" if given is None else Path(given)

    def lexicon_files(self, given: str | None = None) -> tuple[Path, ...]:
        """Return the files of word lists in `given`, else in `lexicons/` here, by name.

        Raises:
            UnreadableError: `given` is no folder, or a folder cannot be read.
        """
        place = self.lexicon_folder(given)
        if given is None and not place.is_dir():
            return ()
        try:
            names = sorted(os.listdir(place))
        except OSError as error:
            raise UnreadableError(str(place), f"cannot be read: {error.strerror}") from None
        return tuple(place / name for name in names if name.endswith((".yaml", ".yml")))

    def file(self, version: str) -> Path:
        """Return where the version called `version` stands, if it exists."""
        return self.path / f"{version}.yaml"


def find_folder(given: str | None, environ: Mapping[str, str], start: Path | None = None) -> Folder:
    """Return the folder that `--dir`, PLANDIFF_DIR, or the place we are in leads to.

    `given` wins over PLANDIFF_DIR, that over the first `proposals/` folder that holds a
    version, upward from `start` (the working directory), and that over the bundled set.

    Raises:
        UnreadableError: A folder was named and is none.
    """
    for named, where in ((given, "--dir"), (environ.get("PLANDIFF_DIR"), "PLANDIFF_DIR")):
        if named:
            if not os.path.isdir(named):
                raise UnreadableError(named, f"is no folder - {where} must name one")
            return Folder(Path(named))
    for above in _upward(start):
        folder = Folder(above / "proposals")
        if folder.path.is_dir() and folder.ids():
            return folder
    return Folder(_BUNDLED if _BUNDLED.is_dir() else _CHECKOUT, bundled=True)


def _upward(start: Path | None) -> tuple[Path, ...]:
    try:
        here = start or Path.cwd()
    except OSError:  # the working directory was deleted
        return ()
    return (here, *here.parents)
