"""What fuzzing kept is read again, and the harnesses can find what they look for."""

import re
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from plandiff.load.reading import read_proposal
from tests.fuzz.harness import CORPUS, Harness, SlowError, timed
from tests.fuzz.harnesses import NAMES, harness_of
from tests.fuzz.mutation import crossed, mutator

# The whole folder: a clone and the source distribution stay small.
_MOST_BYTES, _MOST_FILES = 300_000, 400
_OTHER = {"title": "Another"}


@pytest.mark.parametrize("name", NAMES)
def test_no_kept_input_breaks_a_law(name: str) -> None:
    harness = harness_of(name)
    kept = sorted((CORPUS / name).iterdir())
    assert kept
    for path in kept:
        try:
            harness.check(path.read_bytes())
        except Exception as error:
            error.add_note(f"with {path}")
            raise


def test_the_kept_inputs_are_few_and_small_and_plainly_named() -> None:
    kept = [path for path in CORPUS.rglob("*") if path.is_file()]
    assert all(re.fullmatch(r"[0-9a-f]{16}\.bin", path.name) for path in kept)
    assert {path.parent.name for path in kept} == set(NAMES)
    assert len(kept) <= _MOST_FILES
    assert sum(path.stat().st_size for path in kept) <= _MOST_BYTES


_VERSION = b"format: 1\nid: a\ntitle: T\ndate: 2025-01-01\nclauses:\n- text: Firing ends.\n"


@pytest.mark.parametrize(
    ("name", "broken", "instead", "data"),
    [
        ("references", "language.references.may_refer", lambda *_: False, b"See point 7."),
        ("brackets", "language.brackets._partners", lambda _: ({}, []), b"A ] that is lonely"),
        ("quantities", "language.numbers._money_start", lambda _, at: at, b"for $ 5 each"),
        ("load", "load.loaded.read_proposal", lambda tree: read_proposal(tree | _OTHER), _VERSION),
    ],
)
def test_a_reader_that_breaks_is_found(
    name: str,
    broken: str,
    instead: Callable[..., Any],
    data: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    check = harness_of(name).check
    monkeypatch.setattr(f"plandiff.{broken}", instead)
    with pytest.raises(AssertionError):
        check(data)
    monkeypatch.undo()
    check(data + b" ")


def test_an_input_that_takes_too_long_is_told() -> None:
    with pytest.raises(SlowError, match="3 bytes"):
        timed(Harness(lambda _: None, lambda: iter(()), (), seconds=-1.0), b"abc")


@pytest.mark.parametrize("by_lines", [False, True])
def test_a_mutation_is_text_of_bounded_size_and_the_same_for_a_seed(*, by_lines: bool) -> None:
    def no_bytes(data: bytes, _most: int) -> bytes:
        return data

    phrases: Sequence[str] = ("[", "é", "point 7", "text: >-\n")
    mutate = mutator(no_bytes, phrases, by_lines=by_lines)
    start = "format: 1\nid: é\n".encode()
    results = {mutate(start, 24, seed) for seed in range(200)}
    assert len(results) > 100
    assert all(len(data) <= 24 and data.decode() is not None for data in results)
    assert mutate(start, 24, 7) == mutate(start, 24, 7)
    assert crossed(start, b"text", 24, 7) == crossed(start, b"text", 24, 7)
