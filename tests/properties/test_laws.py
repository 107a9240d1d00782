"""What holds for every two versions, whatever they say; the laws stand in `laws`."""

import pytest
from hypothesis import given, note
from tests.properties.laws.all_laws import LAWS
from tests.properties.laws.pair import Pair
from tests.properties.strategies import chances


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
@given(chance=chances)
def test_a_law_holds_for_every_pair(law, chance) -> None:
    pair = Pair(chance)
    note(repr(pair))
    law(pair)
