"""What git keeps, deletes and inserts, as `git diff --no-index` tells it of many pairs at once."""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from benchmarks.word_diff.words import PARTED, POSIX, is_parted_by_git, words


class Way(StrEnum):
    """How git is asked.

    `WORDS`: `--word-diff=porcelain` of the texts on one line. git does not pass the algorithm on
    to its word diff, so that it may keep fewer words than could be kept. `LINES`: the plain diff
    of files with a word a line, where `--diff-algorithm=minimal` counts.
    """

    WORDS = "words"
    LINES = "lines"


class Run(NamedTuple):
    """Words that follow each other and have one sign: " " kept, "-" deleted, "+" inserted."""

    sign: str
    words: list[str]


_FILE = re.compile(r"diff --git a/\S*?([0-9]+) b/", re.ASCII)
# No setting of the user's or the machine's may count.
_ENVIRONMENT = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C"}
_PLAIN = ("--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--text", "-U99999999")


def runs(pairs: Sequence[tuple[str, str]], way: Way) -> list[list[Run]]:
    """Return for each pair of texts, old and new, the runs that git finds.

    Raises:
        CalledProcessError: git failed.
    """
    found: list[list[Run] | None] = [None] * len(pairs)
    by_git = [place for place, pair in enumerate(pairs) if is_parted_by_git(*pair)]
    by_us = sorted(set(range(len(pairs))).difference(by_git))
    for places, pattern in ((by_git, POSIX), (by_us, PARTED)):
        if places:
            told = _told([pairs[place] for place in places], way, pattern)
            for place, own in told:
                found[places[place]] = own
    # What git passes over has the same words on both sides.
    return [
        [Run(" ", words(pair[0]))] if own is None else own
        for pair, own in zip(pairs, found, strict=True)
    ]


def _told(
    pairs: Sequence[tuple[str, str]], way: Way, pattern: str
) -> Iterator[tuple[int, list[Run]]]:
    """Yield (place, runs) of the pairs that differ."""
    with tempfile.TemporaryDirectory() as folder:
        for side in (0, 1):
            within = Path(folder, ("old", "new")[side])
            within.mkdir()
            for place, pair in enumerate(pairs):
                (within / str(place)).write_bytes(_written(pair[side], way, pattern).encode())
        output = _output(folder, way, pattern)
    for part in re.split("^(?=diff --git )", output, flags=re.MULTILINE):
        if match := _FILE.match(part):
            lines = part.partition("\n@@")[2].split("\n")[1:]
            yield int(match[1]), list(_runs(lines, way, pattern))


def _written(text: str, way: Way, pattern: str) -> str:
    if way is Way.LINES:
        return "".join(f"{word}\n" for word in words(text))
    return " ".join(words(text) if pattern == PARTED else text.split()) + "\n"


def _output(folder: str, way: Way, pattern: str) -> str:
    how = ["--diff-algorithm=minimal"]
    if way is Way.WORDS:
        how += ["--word-diff=porcelain", f"--word-diff-regex={pattern}"]
    done = subprocess.run(
        ["git", "diff", "--no-index", *_PLAIN, *how, "old", "new"],
        cwd=folder,
        env={**os.environ, **_ENVIRONMENT},
        capture_output=True,
        check=False,
    )
    if done.returncode > 1:
        done.check_returncode()
    return done.stdout.decode()


def _runs(lines: Iterable[str], way: Way, pattern: str) -> Iterator[Run]:
    """Yield the runs of one file, neighbours with one sign made one."""
    last = Run("", [])
    for line in lines:
        if line[:1] not in (" ", "-", "+") or not line:
            continue  # "~", the end of the line, and "\\ No newline at end of file"
        said = line[1:]
        own = [said] if way is Way.LINES else said.split(" ") if pattern == PARTED else words(said)
        own = [word for word in own if word]
        if line[0] == last.sign:
            last.words.extend(own)
        elif own:
            if last.words:
                yield last
            last = Run(line[0], own)
    if last.words:
        yield last
