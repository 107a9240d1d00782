"""A character of a text is found in the file, whatever style the text is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandiff.errors import Location
from plandiff.load.within import place_within

VALUE = 'It\'s a [date] of "all".'
STYLES = {
    "plain": ('text: It\'s a [date] of "all".\n', (1, 14)),
    "single": ("text: 'It''s a [date] of \"all\".'\n", (1, 16)),
    "double": ('text: "It\'s a [date] of \\"all\\"."\n', (1, 15)),
    "folded": ('text: >-\n  It\'s a\n  [date] of\n  "all".\n', (3, 3)),
    "literal": ('text: |-\n    It\'s a [date] of "all".\n', (2, 12)),
    "folded plain": ('text: It\'s\n  a [date]\n  of "all".\n', (2, 5)),
    "folded single": ("text: 'It''s a\n\n  [date] of \"all\".'\n", (3, 3)),
    "escaped": ('text: "It\\u0027s\\ta \\\n  [date] of \\"all\\"."\n', (2, 3)),
    "carriage returns": ('x: 1\r\ntext: >-\r\n  It\'s a\r\n  [date] of "all".\r\n', (4, 3)),
}


@pytest.mark.parametrize("style", STYLES)
def test_a_bracket_is_found_in_every_style(style: str) -> None:
    text, (line, column) = STYLES[style]
    start = Location("f", 1 + text[: text.index("text")].count("\n"), 7)
    assert place_within(text, start, VALUE, VALUE.index("[")) == Location("f", line, column)


def test_an_offset_beyond_the_end_gives_the_last_character() -> None:
    assert place_within("text: 'ab'\n", Location("f", 1, 7), "ab", 99) == Location("f", 1, 9)


WORDS = st.lists(st.text("ab'\"\\[] ", min_size=1, max_size=8), min_size=1).map(" ".join)


@given(WORDS, st.data())
def test_what_is_found_is_the_character(value: str, data: st.DataObject) -> None:
    seen = [index for index, sign in enumerate(value) if not sign.isspace()]
    if not seen:
        return
    offset = data.draw(st.sampled_from(seen))
    single = "'" + value.replace("'", "''") + "'"
    double = '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    place = place_within(single, Location("f", 1, 1), value, offset)
    assert single[place.column - 1] == value[offset]
    place = place_within(double, Location("f", 1, 1), value, offset)
    assert double[place.column - 1] in (value[offset], "\\")


@pytest.mark.parametrize("quote", ["'", '"'])
def test_what_stands_before_a_quoted_text_is_no_part_of_it(quote: str) -> None:
    text = f"topics: [{quote}ab{quote}]\n"
    assert place_within(text, Location("f", 1, 10), "ab", 1) == Location("f", 1, 12)


def test_a_plain_text_may_start_with_any_letter() -> None:
    for sign in "AXx":
        text = f"text: {sign} b\n  [c]\n"
        assert place_within(text, Location("f", 1, 7), f"{sign} b [c]", 4) == Location("f", 2, 3)
