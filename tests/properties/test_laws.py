"""Every law, for any two versions: a few examples each time, 50,000 pairs with `pytest -m long`."""

import os
from random import Random

import pytest
from hypothesis import given
from tests.properties.chance import Chance
from tests.properties.laws import OF_FILES, OF_REPORTS, Law
from tests.properties.laws.pair import Pair
from tests.properties.strategies import BYTES, chances

# How many pairs a long run makes; they are the same ones in every run.
_MANY = int(os.environ.get("PLANDIFF_EXAMPLES", "50000"))
# Laws of files take twenty times as long as those of reports, and see every twentieth pair.
_RARELY = 20
# Parts of a long run, which pytest -n shares out.
_PARTS = 50


def _named(law: Law) -> str:
    return law.__name__


@pytest.mark.parametrize("law", [*OF_REPORTS, *OF_FILES], ids=_named)
@given(chances.map(Pair))
def test_for_any_two_versions(law: Law, pair: Pair) -> None:
    law(pair)


@pytest.mark.long
@pytest.mark.parametrize("part", range(_PARTS))
def test_for_very_many_pairs(part: int) -> None:
    for number in range(part, _MANY, _PARTS):
        pair = Pair(Chance(Random(number).randbytes(BYTES)))  # noqa: S311  (no secret)
        laws = OF_REPORTS if (number // _PARTS) % _RARELY else (*OF_REPORTS, *OF_FILES)
        for law in laws:
            try:
                law(pair)
            except Exception as error:
                error.add_note(f"pair {number}: {law.__name__}: {pair!r}")
                raise
