"""The shape of a harness, and what several of them need."""

import gc
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from plandiff.load.characters import forbidden_pattern

TESTS = Path(__file__).parent.parent
CORPUS = Path(__file__).parent / "corpus"
# Between two texts of one input.
PARTING = "\n====\n"


class Harness(NamedTuple):
    """One reader under test.

    Attributes:
        check: Takes an input and raises where a law is broken.
        seeds: Yields the inputs that a run starts from.
        phrases: What the mutator puts in: words and signs that the reader knows.
        most_bytes: The longest input of a run.
        seconds: The most that an input may take of the processor, under instrumentation.
        by_lines: Whether whole lines are moved, doubled and dropped as well as words.
        most_kept: How many inputs the kept corpus has at most, and how many bytes.
    """

    check: Callable[[bytes], None]
    seeds: Callable[[], Iterator[bytes]]
    phrases: tuple[str, ...]
    most_bytes: int = 1_024
    # Measured: the slowest input of a first run took 0.2 s under instrumentation, with a second
    # busy process on the machine.
    seconds: float = 2.0
    by_lines: bool = False
    most_kept: tuple[int, int] = (80, 50_000)


class SlowError(AssertionError):
    """An input took more of the processor than its harness allows."""


def timed(harness: Harness, data: bytes) -> None:
    """Check `data`, and hold it against the bound of its harness.

    Raises:
        SlowError: It took too long, twice; a break of a law is raised as it is.
    """
    for last in (False, True):
        gc.disable()
        start = time.process_time()
        try:
            harness.check(data)
        finally:
            gc.enable()
        taken = time.process_time() - start
        if taken <= harness.seconds:
            return
        if last:
            raise SlowError(f"{len(data)} bytes took {taken:.1f} s")


def text_of(data: bytes) -> str:
    """Return `data` as a text that a version may hold: UTF-8 without what `load` refuses."""
    return forbidden_pattern().sub("", data.decode("utf-8", "ignore"))


def restyled(text: str) -> str:
    """Return `text` with other blanks between its words: layout, which is noise."""
    return " \n ".join(text.split(" "))


def texts_of_versions() -> Iterator[str]:
    """Yield every wording of the bundled versions and the cases, each once."""
    from plandiff.pipeline import load
    from plandiff.subject.version import placed, texts_of

    seen = set()
    for path in version_files():
        proposal = load(path.read_bytes(), path.name).proposal
        for place in placed(proposal):
            seen |= {text for _, text in texts_of(place)}
    yield from sorted(seen)


def version_files() -> list[Path]:
    """Return the files that hold valid versions: bundled ones and cases."""
    bundled = (TESTS.parent / "proposals").glob("*.yaml")
    cases = (TESTS / "cases").glob("*/*.yaml")
    return sorted([*bundled, *(path for path in cases if path.stem in ("old", "new"))])
