"""Bytes to a checked proposal, with what is needed to point back into the file."""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property, partial
from typing import Any

from plandiff.aside import aside, may_fork
from plandiff.errors import InvalidFileError, Location, Problem
from plandiff.load.characters import decode, scan
from plandiff.load.common_yaml import read_common
from plandiff.load.ids import repeated_ids
from plandiff.load.limits import DEFAULT_LIMITS, Limits
from plandiff.load.reading import ShapeError, read_proposal
from plandiff.load.values import Path, Tree
from plandiff.model import Proposal

# A file with more mistakes than this is not worth listing further; 200,000 errors made
# a message of 37 MB.
_MOST_PROBLEMS = 50
# Two files from this size on are read at once. Measured: both of 1,000 clauses (800 kB) in
# 92 ms instead of 130 where two cores are free, 25 ms more on a busy machine.
_LARGE = 500_000


class Loaded:
    """A proposal as read from one input.

    Attributes:
        proposal: The values of the file.
        name: What the user called the input, or the path that was found for it.
        warnings: What should be looked at, in the order of the file.
    """

    def __init__(
        self,
        proposal: Proposal,
        name: str,
        tree: Tree,
        warnings: tuple[Problem, ...] = (),
    ) -> None:
        """Keep what was read; `tree` is the same values as they stand in the file."""
        self.proposal = proposal
        self.name = name
        self._tree: Tree = tree
        self.warnings = warnings

    @cached_property
    def sha256(self) -> str:
        """The digest of the content: SHA-256 over its canonical JSON, in hexadecimal.

        Keys sorted, no blanks, UTF-8, so that layout, quoting and line ends do not alter it.
        """
        digest = _digest(self._tree)
        self._tree = None  # a third of what a large file takes
        return digest


def _digest(tree: Tree) -> str:
    import hashlib  # 8 ms with json, and a terminal shows no digest
    import json

    canonical = json.dumps(tree, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def load(data: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> Loaded:
    """Return the proposal that `data` holds.

    Raises:
        InvalidFileError: With every problem of the file; `name` leads each message.
    """
    if len(data) > limits.file_bytes:
        most = limits.file_bytes
        message = f"larger than {most:,} bytes: limit {most} - {limits.how_to_raise()}"
        raise InvalidFileError((Problem(Location(name, 1, 1), message),))
    with _without_garbage_collection():
        text, tree, found = _read(data, name, limits)
        proposal = _proposal(tree, text, name, found)
    return Loaded(proposal, name, tree, tuple(found))


def _read(data: bytes, name: str, limits: Limits) -> tuple[str, Tree, list[Problem]]:
    """Return the text, its values, and what is to say of them, in the order of the file."""
    text = decode(data, name)
    warnings = scan(text, name, limits)
    tree, found = _tree(text, name, limits)
    return text, tree, sorted([*warnings, *found], key=_place)


def load_all(
    inputs: Sequence[tuple[bytes, str]], limits: Limits = DEFAULT_LIMITS
) -> tuple[Loaded, ...]:
    """Return each of `inputs` (bytes and name) loaded.

    Raises:
        InvalidFileError: At least one is not valid; carries the problems of all.
    """
    if len(inputs) == 2 and min(len(data) for data, _ in inputs) >= _LARGE and may_fork():
        return _load_both(inputs, limits)
    return _load_each([partial(load, *item, limits) for item in inputs])


def _load_both(inputs: Sequence[tuple[bytes, str]], limits: Limits) -> tuple[Loaded, ...]:
    """Return both of `inputs` loaded, each in a process of its own.

    The digest of the first is made while the second is waited for: it frees the tree.
    """
    first, second = inputs
    wait = aside(partial(_packed, *second, limits))

    def load_first() -> Loaded:
        loaded = load(*first, limits)
        loaded.sha256  # noqa: B018  (kept with the value)
        return loaded

    def load_second() -> Loaded:
        return _unpacked(wait(), second[1]) or load(*second, limits)

    with _without_garbage_collection():
        return _load_each((load_first, load_second))


def _packed(data: bytes, name: str, limits: Limits) -> bytes:
    """Return the values of a file and their digest, if there is nothing to say of them."""
    import marshal  # what it is quickest at is such trees: a tenth of the time of pickle

    _, tree, found = _read(data, name, limits)
    return b"" if found else marshal.dumps((tree, _digest(tree)))


def _unpacked(data: bytes | None, name: str) -> Loaded | None:
    """Return what was packed by our own child, or None if it has to be looked at here."""
    if not data:
        return None
    import marshal

    tree, digest = marshal.loads(data)  # noqa: S302  (it never leaves this program)
    try:
        proposal = read_proposal(tree)
    except ShapeError:
        return None
    if repeated_ids(tree):
        return None
    loaded = Loaded(proposal, name, None)
    loaded.sha256 = digest
    return loaded


def _load_each(loads: Iterable[Callable[[], Loaded]]) -> tuple[Loaded, ...]:
    loaded: list[Loaded] = []
    problems: list[Problem] = []
    for load_one in loads:
        try:
            loaded.append(load_one())
        except InvalidFileError as error:
            problems.extend(error.problems)
    if problems:
        raise InvalidFileError(tuple(problems))
    return tuple(loaded)


def _tree(text: str, name: str, limits: Limits) -> tuple[Tree, list[Problem]]:
    tree = read_common(text, limits)
    if tree is not None:
        return tree, []
    from plandiff.load.tree import read_tree  # 14 ms, and most files do without

    return read_tree(text, name, limits)


def _proposal(tree: Tree, text: str, name: str, found: list[Problem]) -> Proposal:
    """Return `tree` as a proposal, or raise all that is wrong with it and `found`."""
    errors: Sequence[Mapping[str, Any]] = ()
    proposal = None
    try:
        proposal = read_proposal(tree)
    except ShapeError as error:
        errors = error.errors
    repeated = repeated_ids(tree)
    already = {(p.location.line, p.location.column) for p in found if p.severity == "error"}
    if proposal is not None and not repeated and not already:
        return proposal
    problems = found + _located(errors, repeated, already, text, name)
    problems.sort(key=_place)
    left_out = max(len(errors) - _MOST_PROBLEMS, 0) + max(len(repeated) - _MOST_PROBLEMS, 0)
    if left_out:
        problems.append(Problem(Location(name), f"and {left_out:,} more problems"))
    raise InvalidFileError(tuple(problems))


def _located(
    errors: Sequence[Mapping[str, Any]],
    repeated: list[tuple[Path, str, Path]],
    already: set[tuple[int, int]],
    text: str,
    name: str,
) -> list[Problem]:
    """Return the problems of `errors` and `repeated` with their places, but for those told."""
    from plandiff.load.locate import Places  # both read the file again: only for a fault
    from plandiff.load.shape_words import id_problems, shape_problems

    places = Places(text, name)
    shapes = [
        problem
        for problem in shape_problems(errors[:_MOST_PROBLEMS], places)
        if (problem.location.line, problem.location.column) not in already
    ]
    return shapes + id_problems(repeated[:_MOST_PROBLEMS], places)


def _place(problem: Problem) -> tuple[int, int]:
    return problem.location.line, problem.location.column


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Spare the collector a walk over millions of values that all stay alive.

    Source: 17 s against 27 s to read 100,000 clauses, one run each; nothing at 30,000
    (docs/decisions/0003-reading-yaml.md).
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
