import re
import sys
import unicodedata

import pytest
from lxml import etree

from plandiff.visible import (
    fit_for_xml,
    visible,
    visible_line,
    visible_signs,
    with_references,
)

EVERY = [chr(code) for code in range(sys.maxunicode + 1)]
# Of category Cf, yet drawn: Prepended_Concatenation_Mark (signs that enclose digits), and
# the format controls of hieroglyphs, of which the signs they arrange are seen.
DRAWN = re.compile(
    "[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd\U00013430-\U0001343f]"
)


def _code(character: str) -> str:
    return f"<U+{ord(character):04X}>"


def test_plain_text_is_shown_as_it_is() -> None:
    for text in ("", "The Parties [shall] act.", "café, 漢字, мир, שלום", "tab\tand\nline\r\n"):
        assert visible(text) == text


@pytest.mark.parametrize("text", ["[shall]", "[/]", "[[x]", "]", "[bold]x[/bold]", "<b>", "@x #1"])
def test_brackets_and_marks_are_content(text: str) -> None:
    assert visible(text) == text
    assert visible_line(text) == text


def test_what_a_terminal_obeys_is_shown_by_code_point() -> None:
    assert visible("a\x1b[31mb\x07\x9b") == "a<U+001B>[31mb<U+0007><U+009B>"
    assert visible("\u202eabc\u2066\U000e0041") == "<U+202E>abc<U+2066><U+E0041>"


def test_every_control_and_surrogate_is_shown_by_code_point() -> None:
    for character in EVERY:
        if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp"):
            shown = character if character in "\t\n\r" else _code(character)
            assert visible(character) == shown


def test_every_format_character_that_draws_nothing_is_shown_by_code_point() -> None:
    for character in EVERY:
        if unicodedata.category(character) == "Cf" and not DRAWN.match(character):
            assert visible(character) == _code(character), _code(character)


def test_format_characters_that_are_drawn_are_shown_as_they_are() -> None:
    for character in filter(DRAWN.match, EVERY):
        assert visible(character) == character, _code(character)


@pytest.mark.parametrize("first", [0xAD, 0x34F, 0x2065, 0x3164, 0xFE00, 0xFFF0, 0xE0000, 0xE0FFF])
def test_what_unicode_lets_a_font_ignore_is_shown_by_code_point(first: int) -> None:
    assert visible(chr(first)) == f"<U+{first:04X}>"


@pytest.mark.parametrize(
    "blank", ["\u1680", "\u2800", "\U00013441", "\U00013442", "\U00016fe4", "\U0001d159"]
)
def test_signs_that_draw_nothing_are_shown_by_code_point(blank: str) -> None:
    assert visible(f"a{blank}b") == f"a<U+{ord(blank):04X}>b"


def test_what_people_see_is_not_replaced() -> None:
    blank = "\u115f\u1160\u1680\u2800\u3164\uffa0\U00013441\U00013442\U0001d159"
    seen = re.compile("[LNPSZ]")
    for character in EVERY:
        if seen.match(unicodedata.category(character)) and character not in f"{blank}\u2028\u2029":
            assert visible(character) == character, _code(character)


def test_what_is_shown_needs_no_further_showing() -> None:
    for text in ("\x1b[2J", "##[x]", "####[x]", "\u200b##vso[y]", "##\u200b[x]"):
        assert visible(visible(text)) == visible(text)
        assert visible_line(visible_line(text)) == visible_line(text)


@pytest.mark.parametrize("marker", ["##[", "##vso[", "##teamcity["])
@pytest.mark.parametrize("before", ["", "text ", "#", "##", "é "])
def test_a_marker_of_a_runner_is_broken_wherever_it_stands(marker: str, before: str) -> None:
    shown = visible(f"{before}{marker}add-mask]a")
    assert marker not in shown
    assert shown.replace("<U+0023>", "#") == f"{before}{marker}add-mask]a"


@pytest.mark.parametrize("text", ["## heading", "#[x]", "# #[x]", "##x[", "a##b"])
def test_other_number_signs_are_left_alone(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize("text", ["::error::x", "  ::set-output name=a::b", "section_end:1:a"])
def test_a_line_does_not_start_with_a_command(text: str) -> None:
    shown = visible_line(text)
    assert not re.match(r"\s*(::|section_(start|end):)", shown)
    assert "<U+" in shown


def test_colons_inside_a_line_stay() -> None:
    assert visible_line("a::b section_start:c") == "a::b section_start:c"


def test_a_line_holds_no_line_end_and_no_tab() -> None:
    assert visible_line("a\nb\r\tc\u2028d") == "a<U+000A>b<U+000D><U+0009>c<U+2028>d"
    assert visible_line("\n::error::x") == "<U+000A>::error::x"


def test_a_long_line_is_cut_with_its_length_told() -> None:
    assert visible_line("x" * 200) == "x" * 200
    assert visible_line("x" * 201) == f"{'x' * 200}… (201 characters)"
    assert visible_line("x" * 12_345, 3) == "xxx… (12,345 characters)"


def test_written_xml_holds_what_is_invisible_as_references() -> None:
    text = "One\u202etwo\rthree ##[x]\u200b"
    written = with_references(f"<a>{text}</a>")
    assert written == "<a>One&#x202E;two&#xD;three #&#x23;[x]&#x200B;</a>"
    assert etree.fromstring(written).text == text
    assert with_references("<a>é</a>") == "<a>é</a>"


def test_what_xml_cannot_hold_is_shown_and_all_else_stays() -> None:
    assert fit_for_xml("a\x01\ufffe\ud800\u202e\x85\t") == "a<U+0001><U+FFFE><U+D800>\u202e\x85\t"


def test_signs_are_shown_in_a_piece_as_in_the_whole() -> None:
    text = "##[x] \u202e"
    assert visible_signs(text) == "##[x] <U+202E>"
    assert "".join(map(visible_signs, text)) == visible_signs(text)
