"""Brackets of a text: what they hold, how they nest, and where they fail."""

import pytest

from plandiff.language.bracket_pairs import pairings
from plandiff.language.brackets import bracketed


def test_brackets_nest() -> None:
    found = bracketed("The court [of appeal [in Kyiv]] decides.")
    assert [(s.text, s.parent) for s in found.spans] == [
        ("of appeal [in Kyiv]", None),
        ("in Kyiv", 0),
    ]
    assert found.words == ("The", "court", "of", "appeal", "in", "Kyiv", "decides", ".")


@pytest.mark.parametrize(
    "text", ["[\u0301not] open", "[not]\u0301 open", "[\u0301\u0301not]\u0301open"]
)
def test_a_combining_mark_hides_no_bracket(text: str) -> None:
    found = bracketed(f"The ports shall {text}.")
    assert len(found.spans) == 1
    assert not found.unbalanced


@pytest.mark.parametrize(
    "inner", ["12", "sic", "emphasis added", "footnote 3", "...", "ed. note: so he said"]
)
def test_an_editors_brackets_are_none(inner: str) -> None:
    assert not bracketed(f"The text [{inner}] holds.").spans


@pytest.mark.parametrize("text", ["[a {}]", "[{}a]", "#[a{}]", "[EU: {}a]"])
def test_brackets_nest_as_deep_as_anybody_writes_and_no_deeper(text: str) -> None:
    before, _, behind = text.partition("{}")
    found = bracketed(before * 5_000 + behind * 5_000)
    assert len(found.spans) <= 32
    assert found.words[-1] == "a"
    assert not found.unbalanced


def test_many_brackets_in_one_place_or_text_do_not_cost_the_square_of_their_number() -> None:
    assert len(pairings("[a] x " * 4_000, "[b] x " * 4_000)) == 4_000
    assert len(pairings("[a b c d] " * 4_000, "[e f g h] " * 4_000)) == 4_000
    assert not any(p.plain for p in pairings("[a b c d] " * 4_000, "e f g h " * 4_000))
    assert all(p.plain for p in pairings("[a b c d] " * 32, "e f g h " * 32))
    assert len(pairings(f"[{'[a] x ' * 4_000}y]", f"[{'[b] x ' * 4_000}y]")) == 4_001


def test_a_letter_that_was_put_in_is_no_placeholder_but_a_letter_alone_is() -> None:
    assert not bracketed("[T]he text").spans
    assert bracketed("the [X] text").spans[0].is_placeholder


@pytest.mark.parametrize(
    "inner", ["date", "X", "TBD", "●", "", "to be agreed", "insert name", "__"]
)
def test_a_placeholder_waits(inner: str) -> None:
    (span,) = bracketed(f"It is held in [{inner}].").spans
    assert span.is_placeholder


@pytest.mark.parametrize(
    ("inner", "who", "text"),
    [("EU: by an agency", "EU", "by an agency"), ("Russia and Ukraine: so", "Russia and Ukraine", "so"),
     ("US/EU: no text", "US/EU", "no text"), ("by an agency", "", "by an agency")],
)  # fmt: skip
def test_who_wants_it_is_read(inner: str, who: str, text: str) -> None:
    (span,) = bracketed(f"The plant is run [{inner}].").spans
    assert (span.attribution, span.text) == (who, text)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("[shall][should]", ["shall", "should"]),
        ("[shall] [should]", ["shall", "should"]),
        ("[shall/should]", ["shall", "should"]),
        ("[the agency] or [the States]", ["the agency", "the States"]),
        ("[in all of the zone] [and by all of the Parties]", ["in all of the zone"]),
        ("[and/or]", ["and/or"]),
    ],
)
def test_options_beside_each_other(text: str, options: list[str]) -> None:
    pairing = pairings(f"They {text} go.", "Nothing.")[0]
    assert pairing.old is not None
    assert [o for _, o in pairing.old.options] == options


@pytest.mark.parametrize(
    ("text", "unbalanced"),
    [("a [b", [("[", "a")]), ("a ] b", [("]", "a")]), ("[a [b]", [("[", "")]), ("[a] [b]", []), ("]", [("]", "")])],
)  # fmt: skip
def test_torn_brackets_are_found(text: str, unbalanced) -> None:
    assert list(bracketed(text).unbalanced) == unbalanced


def test_seen_backwards_each_pairing_is_the_same() -> None:
    old, new = (
        "[The army leaves the city and the port.] [X]",
        "The army leaves the city [and the port]. Now",
    )
    there = {(p.old, p.new, p.plain, p.narrowed, p.widened) for p in pairings(old, new)}
    assert there == {(p.new, p.old, p.plain, p.widened, p.narrowed) for p in pairings(new, old)}
