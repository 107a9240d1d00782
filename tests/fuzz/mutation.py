"""Changes to an input that keep it readable: words, signs and lines put in, moved and dropped."""

import re
from collections.abc import Callable, Sequence
from random import Random

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")
# How often the bytes are left to libFuzzer, one in so many.
_BYTES_ONE_IN = 4
_MOST_STEPS = 4
_MOST_MOVED = 6


def mutator(
    mutate_bytes: Callable[[bytes, int], bytes], phrases: Sequence[str], *, by_lines: bool
) -> Callable[[bytes, int, int], bytes]:
    """Return a mutator for libFuzzer: takes an input, its most bytes and a seed."""

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        random = Random(seed)  # noqa: S311  (no secret)
        if random.randrange(_BYTES_ONE_IN) == 0:
            return mutate_bytes(data, most)
        text = data.decode("utf-8", "replace")
        pattern = _LINES if by_lines and random.randrange(2) else _WORDS
        pieces = pattern.findall(text)
        for _ in range(random.randint(1, _MOST_STEPS)):
            _step(pieces, phrases, random)
        return _cut("".join(pieces).encode("utf-8", "replace"), most)

    return mutate


def _step(pieces: list[str], phrases: Sequence[str], random: Random) -> None:
    """Alter `pieces` at one place."""
    at = random.randint(0, len(pieces))
    end = min(at + random.randint(1, _MOST_MOVED), len(pieces))
    kind = random.randrange(6)
    if kind <= 1 or not pieces:
        pieces[at:at] = [random.choice(phrases), random.choice(("", " ", " ", "\n"))]
    elif kind == 2:
        pieces[at:end] = [random.choice(phrases)]
    elif kind == 3:
        del pieces[at:end]
    elif kind == 4:
        pieces[at:at] = pieces[at:end] * random.choice((1, 1, 2, 8))
    else:
        moved = pieces[at:end]
        del pieces[at:end]
        to = random.randint(0, len(pieces))
        pieces[to:to] = moved


def _cut(data: bytes, most: int) -> bytes:
    """Return the first `most` bytes, without half a character at the end."""
    return data if len(data) <= most else data[:most].decode("utf-8", "ignore").encode()


def crossed(data: bytes, other: bytes, most: int, seed: int) -> bytes:
    """Return the start of one input with the end of another, parted at the end of a word."""
    random = Random(seed)  # noqa: S311  (no secret)
    one, two = (_WORDS.findall(side.decode("utf-8", "replace")) for side in (data, other))
    start, end = random.randint(0, len(one)), random.randint(0, len(two))
    return _cut("".join(one[:start] + two[end:]).encode("utf-8", "replace"), most)
