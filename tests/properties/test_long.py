"""The laws of a pair on many pairs: `pytest -m long`, not in the ordinary run.

Pairs are numbered, and a number always gives the same pair. A failing one is told as small as it
can be made. Without hypothesis, which takes longer to draw than plandiff to compare.
"""

import os
from random import Random

import pytest
from tests.properties.chance import Chance
from tests.properties.laws.all_laws import EVERY, Law
from tests.properties.laws.pair import Pair
from tests.properties.strategies import BYTES

# PLANDIFF_EXAMPLES: pairs in all. PLANDIFF_SHARD: "2/4" asks the second quarter of the blocks.
EXAMPLES = int(os.environ.get("PLANDIFF_EXAMPLES", "50000"))
_BLOCK = 500
_PART, _PARTS = map(int, os.environ.get("PLANDIFF_SHARD", "1/1").split("/"))
BLOCKS = range(0, EXAMPLES, _BLOCK)[_PART - 1 :: _PARTS]


def bytes_of(number: int) -> bytes:
    return Random(f"pair {number}").randbytes(BYTES)  # noqa: S311  (no secret)


@pytest.mark.long
@pytest.mark.parametrize("block", BLOCKS)
def test_all_laws_hold_for_a_block_of_pairs(block: int) -> None:
    failing: dict[Law, int] = {}
    for number in range(block, min(block + _BLOCK, EXAMPLES)):
        pair = Pair(Chance(bytes_of(number)))
        for law, every in EVERY.items():
            if number % every == 0 and law not in failing and _fails(law, pair):
                failing[law] = number
    told = [_told(law, number) for law, number in failing.items()]
    assert not told, "\n".join(told)


def test_a_pair_that_fails_is_told_as_small_as_can_be() -> None:
    def no_version_has_a_clause(pair: Pair) -> None:
        assert not pair.old.proposal.clauses

    small = _smallest(no_version_has_a_clause, bytes_of(1))
    assert _fails(no_version_has_a_clause, Pair(Chance(small)))
    assert len(small) <= len(bytes_of(1)) // 10


def _fails(law: Law, pair: Pair) -> bool:
    try:
        law(pair)
    except Exception:  # noqa: BLE001  (whatever is raised is a failure)
        return True
    return False


def _told(law: Law, number: int) -> str:
    small = Pair(Chance(_smallest(law, bytes_of(number))))
    return f"{law.__name__} fails for pair {number}: {small!r}"


def _smallest(law: Law, data: bytes) -> bytes:
    """Return `data` with as many bytes left out, or turned to zero, as still fail."""
    size = len(data) // 2
    while size:
        place = 0
        while place < len(data):
            before, after = data[:place], data[place + size :]
            piece = data[place : place + size]
            smaller = [before + after, *([before + bytes(size) + after] if any(piece) else [])]
            found = (d for d in smaller if _fails(law, Pair(Chance(d))))
            shorter = next(found, None)
            place += size if shorter is None or len(shorter) >= len(data) else 0
            data = data if shorter is None else shorter
        size //= 2
    return data
