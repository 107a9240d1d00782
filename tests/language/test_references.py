"""References as a text has them, and those that are none of ours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandiff.language import references
from plandiff.language.letters import is_plain_case
from plandiff.language.references import may_refer, mentions, roots, steps


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("see point 7", [("7",)]),
        ("points 3 and 6", [("3",), ("6",)]),
        ("Articles 2, 4 and 9", [("2",), ("4",), ("9",)]),
        ("points 3 to 6", [("3",), ("4",), ("5",), ("6",)]),
        ("Article 4.2 applies", [("4", "2")]),
        ("Article 4(2)(a) applies", [("4", "2", "a")]),
        ("point 14a applies", [("14", "a")]),
        ("paragraph 2 of Article 5 applies", [("5", "2")]),
        ("points (a) and (b) of paragraph 3", [("3", "a"), ("3", "b")]),
        ("paragraph (b) above", [("b",)]),
        ("Annex II", [("ii",)]),
        ("those of (b) above", [("b",)]),
        ("(a) and (b) below, and point 3", [("a",), ("b",), ("3",)]),
        ("paragraphs (a) and (b) above", [("a",), ("b",)]),
        ("§ 12 applies", [("12",)]),
        ("Art. 4 of this Treaty", [("4",)]),
    ],
)
def test_a_reference_is_read(text: str, labels) -> None:
    assert [m.label for m in mentions(text) if not m.is_foreign] == labels


@pytest.mark.parametrize(
    "text",
    ["Article 4 of the Constitution", "Article 5 of NATO", "NATO's Article 5", "an Article 5-like promise",
     "Article 5 guarantees", "mirrors Article 5", "in line with the North Atlantic Treaty, Article 5",
     "Article 2 of the Charter of 1945", "its Article 2"],
)  # fmt: skip
def test_a_reference_to_another_text_is_none_of_ours(text: str) -> None:
    found = mentions(f"The promise follows {text} in every way.")
    assert all(m.is_foreign for m in found)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "f(x) above all",
        "(see above)",
        "3 points were raised",
        "the point is",
        "a clause",
        "point 5%",
        "resolution 3",
    ],
)
def test_what_refers_to_nothing(text: str) -> None:
    assert mentions(text) == ()


def test_a_wide_range_is_cut() -> None:
    assert len(mentions("points 1 to 999999999999999")) == 32


def test_a_long_text_is_read_in_time() -> None:
    assert len(mentions("point 1, 2 and " * 5_000)) >= 5_000


@pytest.mark.parametrize(
    ("label", "parts"),
    [("Article 4", ("4",)), ("4.2", ("4", "2")), ("14a", ("14", "a")), ("(b)", ("b",)), ("", ())],
)
def test_a_label_has_parts(label: str, parts) -> None:
    assert steps(label) == parts


def test_a_reference_that_is_wrapped_is_read_too() -> None:
    words = roots(("paragraph", "article"))
    assert may_refer("those of (b)\nabove", words)
    assert may_refer("under Art.\n4", words)


@pytest.mark.parametrize(
    "text", ["Arts. 3 and 6", "paras. 1 to 3", "ARTICLE 5", "\u00a7 4", "\u0131tem 4"]
)
def test_a_reference_in_any_spelling_is_asked_for(text: str) -> None:
    units = {mention.unit for mention in mentions(text)} or {"item"}
    assert may_refer(text, roots(units))


_PIECES = (
    *references._UNITS,
    "ARTICLE", "Sub-Paragraph", "party", "start", "pointe", "(b)", "4", "5a", "IV", "of", "this",
    " ", " ", " ", "-", ",", " and ", "sub", "\u017fection", "\u0131tem", "above",
)  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
def test_asking_first_where_a_unit_may_start_misses_nothing(text: str) -> None:
    found = [match.span() for match in references._matches(text)]
    assert found == [match.span() for match in references._mention().finditer(text)]


@given(
    st.sets(st.sampled_from(sorted(references._ROOTS))),
    st.lists(st.sampled_from(_PIECES), max_size=4).map("".join),
)
def test_fewer_roots_say_the_same_of_every_text(units: set[str], text: str) -> None:
    every = [root for unit in units for root in references._ROOTS[unit]]
    is_odd = not is_plain_case(text)
    lowered = text.lower()
    assert may_refer(text, roots(units)) == (is_odd or any(root in lowered for root in every))
