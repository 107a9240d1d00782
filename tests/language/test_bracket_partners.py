"""The quick way to partners finds those that looking at every pair finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandiff.language.bracket_partners import Place, partners


def by_every_pair(lefts, rights):
    """Return the partners as the rule says them, one pair after another."""

    def common(a, b):
        return max(min(a.gap[1], b.gap[1]) - max(a.gap[0], b.gap[0]), 0)

    candidates = sorted(
        (-common(a, b), abs(i - j), i + j, i, j)
        for i, a in enumerate(lefts)
        for j, b in enumerate(rights)
        if a.is_placeholder == b.is_placeholder and (common(a, b) or a.gap == b.gap)
    )
    found = {}
    for _, _, _, i, j in candidates:
        if i not in found and j not in found.values():
            found[i] = j
    return found


@st.composite
def nested(draw, start=0, end=8, depth=3):
    """Brackets in the order in which they open, over kept words from `start` to `end`."""
    places = []
    at = start
    while at <= end and draw(st.integers(0, 3)):
        first = draw(st.integers(at, end))
        last = draw(st.integers(first, end))
        is_placeholder = first == last and draw(st.booleans())
        places.append(Place((first, last), is_placeholder))
        if depth and not is_placeholder:
            places += draw(nested(first, last, depth - 1))
        at = last
    return places


@given(nested(), nested())
def test_partners_are_those_of_every_pair(lefts, rights) -> None:
    assert partners(lefts, rights) == by_every_pair(lefts, rights)


@pytest.mark.parametrize("side", [0, 1])
def test_many_brackets_in_one_place_are_paired_in_time(side: int) -> None:
    here = [Place((0, 0), is_placeholder=False)] * 20_000
    there = [Place((0, 1), is_placeholder=False)] * 20_000 + here
    found = partners(*((here, there) if side else (there, here)))
    assert len(found) == 20_000
