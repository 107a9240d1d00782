"""What became of the mutants, read from what mutmut leaves behind."""

import contextlib
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

# Exit codes of pytest in the process of a mutant: the tests pass, or there is none.
_PASSED, _NO_TESTS = 0, (5, 33)
# Killed for its time: by a signal, or as the shell tells it.
_OUT_OF_TIME = (-24, 24, 152, -9, 36, 255)
_BROKEN = 4  # benchmarks.mutation.warm


class FileResult(NamedTuple):
    """The mutants of one file.

    Attributes:
        path: Of the file, below src/plandiff.
        killed: How many a test noticed.
        timed_out: How many never ended: noticed too.
        survivors: The names of those that nothing noticed, in mutmut's words.
    """

    path: str
    killed: int
    timed_out: int
    survivors: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many mutants were run."""
        return self.killed + self.timed_out + len(self.survivors)

    @property
    def score(self) -> float:
        """The share of the mutants that was noticed, 0.0-1.0."""
        return (self.killed + self.timed_out) / self.total


def results(folder: Path) -> Iterator[FileResult]:
    """Yield the results of the files in which mutants were run, in the order of their paths.

    Raises:
        RuntimeError: Tests that were to judge a mutant could not be run.
    """
    package = folder / "mutants" / "src" / "plandiff"
    for path in sorted(package.rglob("*.py.meta")):
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        run = {name: code for name, code in codes.items() if code is not None}
        if _BROKEN in run.values():
            raise RuntimeError(f"{path}: tests could not be run: what they notice is not known")
        survivors = tuple(n for n, code in run.items() if code in (_PASSED, *_NO_TESTS))
        late = sum(code in _OUT_OF_TIME for code in run.values())
        if run:
            killed = len(run) - len(survivors) - late
            name = path.relative_to(package).as_posix().removesuffix(".meta")
            yield FileResult(name, killed, late, survivors)


def sample(folder: Path, sources: Sequence[str], size: int, seed: int) -> list[str]:
    """Return `size` mutants of each file, or all where there are fewer; a seed gives the same."""
    from mutmut.mutation.file_mutation import mutate_file_contents
    from mutmut.utils.format_utils import get_mutant_name

    chosen: list[str] = []
    with contextlib.chdir(folder):
        paths = sorted({path for pattern in sources for path in Path().glob(pattern)})
        for path in paths:
            code = path.read_text(encoding="utf-8")
            names = list(mutate_file_contents(str(path), code).mutant_names)
            chance = random.Random(f"{seed} {path.as_posix()}")  # noqa: S311  (no secret)
            drawn = chance.sample(names, min(size, len(names)))
            chosen += [get_mutant_name(path, name) for name in sorted(drawn)]
    return chosen


def difference(folder: Path, mutant: str) -> str:
    """Return what a mutant changes, as a unified diff."""
    from mutmut.mutation.diff_apply import find_mutant, get_diff_for_mutant

    with contextlib.chdir(folder):
        return get_diff_for_mutant(mutant, path=find_mutant(mutant).path)
