import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandiff.language.noise import plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a b", " a\n b\t"),
        ("a b", "a\u00a0b"),
        ("a b", "a\u202fb"),
        ("a b", "a\u3000b"),
        ("Ukraine's", "Ukraine’s"),
        ("'a'", "‘a’"),
        ("`a`", "'a'"),
        ("`é`", "'é'"),
        ('"a"', "“a”"),
        ('"a"', "„a“"),
        ('"a"', "«a»"),
        ("30-50", "30–50"),
        ("a - b", "a — b"),
        ("non-aggression", "non‑aggression"),
        ("-5", "−5"),
        ("and so on...", "and so on…"),
        ("été", unicodedata.normalize("NFD", "été")),
        ("Å", "\u212b"),
    ],
)
def test_layout_and_typography_are_noise(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("shall", "Shall"),
        ("a b", "ab"),
        ("a", "а"),
        ("a", "á"),
        ("a", "a."),
        ("a", "a\u200b"),
        ("ab", "a\u00adb"),
        ("a b", "a\u202eb"),
        ("[shall]", "shall"),
        ("x²", "x2"),
        ("½", "1/2"),
        ("ﬁ", "fi"),
        ("600,000", "600000"),
        ("a/b", "a-b"),
        ("...", "."),
    ],
    ids=ascii,
)
def test_anything_that_may_alter_the_meaning_is_not_noise(one: str, other: str) -> None:
    assert plain(one) != plain(other)


@given(st.text() | st.text("a é\u0301`'’“–…\u00a0\n"))
def test_the_plain_form_of_a_plain_form_is_itself(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@given(st.text())
def test_a_plain_form_has_no_blanks_but_single_ones(text: str) -> None:
    assert plain(text) == " ".join(plain(text).split())
