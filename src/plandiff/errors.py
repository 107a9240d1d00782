"""Places, problems and the errors that a user can cause."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from plandiff.visible import visible_line


class Location(NamedTuple):
    """A place in an input.

    Attributes:
        path: The name that the user gave or that plandiff found.
        line: Counted from 1; 0 when the problem is the file as a whole.
        column: Counted from 1, in characters.
    """

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Return `path:line:column`, or the path alone for a whole file."""
        shown = visible_line(self.path)
        return f"{shown}:{self.line}:{self.column}" if self.line else shown


class Problem(NamedTuple):
    """One thing that is wrong with an input, in words.

    Attributes:
        message: What is wrong and, after a dash, what to write instead.
    """

    location: Location
    message: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        """Return `path:line:column: severity: message`; `plandiff` leads where there is no file."""
        return f"{str(self.location) or 'plandiff'}: {self.severity}: {self.message}"


class PlandiffError(Exception):
    """Something that the user can put right; ends a run with exit code 2."""

    def lines(self) -> Iterable[str]:
        """Return the lines to print, each one a complete message."""
        return map(str, self.told())

    def told(self) -> tuple[Problem, ...]:
        """Return what is wrong, with places; the path is "" where no file is meant."""
        return (Problem(Location(""), str(self)),)


class InvalidFileError(PlandiffError):
    """A file that cannot be read as a proposal; carries every problem of it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep `problems`, errors and warnings, in the order of the file."""
        super().__init__(f"{len(problems)} problem(s)")
        self.problems = problems

    def told(self) -> tuple[Problem, ...]:
        """Return every problem, errors and warnings."""
        return self.problems


class UnreadableError(PlandiffError):
    """A file, revision or version name that leads to no bytes."""

    def __init__(self, name: str, why: str) -> None:
        """Say `why` the input called `name` cannot be read."""
        super().__init__(f"{visible_line(name)}: {why}")
        self.name = name
        self.why = why

    def told(self) -> tuple[Problem, ...]:
        """Return the one problem, at the name that the user gave."""
        return (Problem(Location(self.name), self.why),)
