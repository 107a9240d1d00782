import re
import sys
import unicodedata
from collections.abc import Callable

import pytest

from plandiff.load.characters import invisible_pattern, longest_mark_run, place

Messages = Callable[..., list[str]]
GRAVE = "\u0300"


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


def test_a_byte_order_mark_is_passed_over(messages: Messages, head: str) -> None:
    assert messages(b"\xef\xbb\xbf" + f"{head}clauses: [{{text: é}}]\n".encode()) == []


def test_columns_are_counted_after_a_byte_order_mark(messages: Messages) -> None:
    assert messages(b"\xef\xbb\xbf" + b"a\x07b: c\n")[0].startswith("1:2: error: ")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"])
def test_another_encoding_of_unicode_is_named(messages: Messages, head: str, encoding: str) -> None:
    mark = "\ufeff" if encoding[-2:] in ("le", "be") else ""
    assert messages((mark + head).encode(encoding)) == [
        "1:1: error: is UTF-16 or UTF-32 - save it as UTF-8"
    ]


@pytest.mark.parametrize(
    ("data", "where", "byte"),
    [
        (b"title: caf\xe9\n", "1:11", "e9"),
        ("title: é\nnote: ".encode() + b"\x93quoted\x94\n", "2:7", "93"),
        (b"a: 1\r\nb: 2\r\nc: \xff\n", "3:4", "ff"),
        (b"a: \xed\xa0\x80\n", "1:4", "ed"),
        (b"a: \xc0\x80\n", "1:4", "c0"),
        (b"a: b\xe2\x82", "1:5", "e2"),
        (b"\xef\xbb\xbf\xff", "1:1", "ff"),
    ],
)
def test_the_first_byte_that_is_not_utf_8_is_pointed_at(
    messages: Messages, data: bytes, where: str, byte: str
) -> None:
    assert messages(data) == [
        f"{where}: error: byte 0x{byte} is not UTF-8 - save the file as UTF-8"
    ]


@pytest.mark.parametrize(
    "bad",
    [
        "\x00",
        "\x01",
        "\x07",
        "\x08",
        "\x0b",
        "\x0c",
        "\x1b",
        "\x7f",
        "\x80",
        "\x85",
        "\x9b",
        "\u2028",
        "\u2029",
        "\ufdd0",
        "\ufffe",
        "\uffff",
        "\U0001fffe",
        "\U0010ffff",
    ],
    ids=ascii,
)
def test_a_control_character_is_refused_where_it_stands(
    messages: Messages, head: str, bad: str
) -> None:
    assert messages(f"{head}clauses:\n  - text: 'é{bad}'\n") == [
        f"6:13: error: control character U+{ord(bad):04X} - delete it, or write a blank"
    ]


def test_every_control_character_but_tab_and_line_ends_is_refused(
    messages: Messages, head: str
) -> None:
    controls = [chr(c) for c in range(0xA0) if unicodedata.category(chr(c)) == "Cc"]
    for control in controls:
        found = messages(f"{head}clauses: [{{text: 'a{control}b'}}]\n")
        assert bool(found) == (control not in "\t\n\r"), ascii(control)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=ascii)
def test_lines_are_counted_alike_for_every_line_end(messages: Messages, end: str) -> None:
    assert messages(f"a: 1{end}{end}b: \x07{end}")[0].startswith("3:4: error: ")


@pytest.mark.parametrize(
    ("text", "index", "line", "column"),
    [
        ("", 0, 1, 1),
        ("ab", 2, 1, 3),
        ("a\nb", 1, 1, 2),
        ("a\nb", 2, 2, 1),
        ("a\r\nb", 3, 2, 1),
        ("a\rb", 2, 2, 1),
        ("a\n\rb", 3, 3, 1),
        ("漢字\n漢字", 4, 2, 2),
        ("a\x85b", 2, 1, 3),
    ],
)
def test_a_place_is_counted_in_lines_and_characters(
    text: str, index: int, line: int, column: int
) -> None:
    where = place(text, index, "f")
    assert (where.path, where.line, where.column) == ("f", line, column)


@pytest.mark.parametrize(
    "line", ["<<<<<<< HEAD", "=======", ">>>>>>> branch"], ids=["ours", "middle", "theirs"]
)
def test_a_merge_conflict_is_named_as_one(messages: Messages, head: str, line: str) -> None:
    assert messages(f"{head}{line}\nclauses: [{{text: x}}]\n") == [
        "5:1: error: merge conflict left in the file - resolve it and delete the marker lines"
    ]


@pytest.mark.parametrize("line", ["========", "<<<<<< a", ">>>>>>>> b"])
def test_other_runs_of_signs_are_no_merge_conflict(
    messages: Messages, head: str, line: str
) -> None:
    assert messages(f"{head}clauses:\n  - text: |\n      {line}\n") == []


def test_a_merge_marker_within_a_text_is_text(messages: Messages, head: str) -> None:
    assert messages(f"{head}clauses:\n  - text: |\n      =======\n      <<<<<<< a\n") == []


@pytest.mark.parametrize("name", ["%YAML", "%TAG"])
def test_a_directive_is_refused(messages: Messages, head: str, name: str) -> None:
    assert messages(f"{name} 1.1\n---\n{head}") == [
        f"1:1: error: YAML directive {name} - delete the line: none is needed"
    ]


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u200b", "U+200B (zero width space)"),
        ("\u202e", "U+202E (right-to-left override)"),
        ("\u00ad", "U+00AD (soft hyphen)"),
        ("\u2066", "U+2066 (left-to-right isolate)"),
        ("\ufeff", "U+FEFF (zero width no-break space)"),
        ("\u3164", "U+3164 (hangul filler)"),
        ("\U000e0041", "U+E0041 (tag latin capital letter a)"),
    ],
    ids=ascii,
)
def test_an_invisible_character_is_warned_of_by_name(
    messages: Messages, head: str, character: str, name: str
) -> None:
    assert messages(f"{head}clauses:\n  - text: be{character}fore\n") == [
        f"6:13: warning: invisible character {name} - delete it unless the writing needs it"
    ]


@pytest.mark.parametrize(
    ("word", "column", "name"),
    [
        ("\u0421rimea", 11, "U+0421 (cyrillic capital letter es)"),
        ("P\u0430rties", 12, "U+0430 (cyrillic small letter a)"),
        ("n\u03bfw", 12, "U+03BF (greek small letter omicron)"),
    ],
    ids=ascii,
)
def test_a_letter_that_passes_for_a_latin_one_is_warned_of(
    messages: Messages, head: str, word: str, column: int, name: str
) -> None:
    assert messages(f"{head}clauses:\n  - text: {word}\n") == [
        f"6:{column}: warning: among Latin letters {name} - type the word again in one script"
    ]


@pytest.mark.parametrize(
    "word", ["\u041a\u0440\u044b\u043c", "5 \u03bcm", "\u0394t", "\u03b2-ray", "k\u2126"]
)
def test_words_of_one_script_and_symbols_are_no_trap(
    messages: Messages, head: str, word: str
) -> None:
    assert messages(f"{head}clauses:\n  - text: {word}\n") == []


def test_twenty_warnings_are_listed_and_the_rest_counted(messages: Messages, head: str) -> None:
    found = messages(f"{head}clauses:\n" + "  - text: a\u200bb\n" * 1_030)
    assert len(found) == 21
    assert found[0].startswith("6:12: warning: invisible character U+200B")
    assert found[-1] == "26:12: warning: 1,010 more such characters"


def test_marks_up_to_the_limit_are_accepted(messages: Messages, head: str) -> None:
    assert messages(f"{head}clauses:\n  - text: a{GRAVE * 30}b\n") == []


def test_more_marks_than_the_limit_are_refused_at_the_first_of_them(
    messages: Messages, head: str
) -> None:
    assert messages(f"{head}clauses:\n  - text: a{GRAVE * 31}b\n") == [
        "6:12: error: more than 30 combining marks in a row: limit 30 - "
        "delete those that no writing system needs"
    ]


def test_marks_of_different_letters_are_not_added_up(messages: Messages, head: str) -> None:
    assert messages(f"{head}clauses:\n  - text: {('a' + GRAVE * 20) * 5}\n") == []


def test_signs_that_are_no_marks_interrupt_a_run_of_them(messages: Messages, head: str) -> None:
    signs = "\u2014" * 40
    assert messages(f"{head}clauses:\n  - text: '{signs}{GRAVE * 20}{signs}'\n") == []
    assert "combining marks" in messages(f"{head}clauses: [{{text: '{signs}{GRAVE * 31}'}}]")[0]


@pytest.mark.parametrize("around", ["", "a", "—", " ", "漢"])
@pytest.mark.parametrize("length", [17, 30, 31, 200])
def test_the_longest_run_of_marks_is_counted_exactly(around: str, length: int) -> None:
    text = f"{around}{GRAVE * 16}{around or 'x'}{GRAVE * length}{around}"
    assert longest_mark_run(text) == length


def test_every_mark_of_unicode_is_seen_as_one() -> None:
    marks = [c for c in map(chr, range(sys.maxunicode + 1)) if _is_mark(c)]
    assert marks
    assert all(longest_mark_run(mark * 20) == 20 for mark in marks)


def test_every_bidi_control_is_invisible() -> None:
    bidi = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    for character in map(chr, range(sys.maxunicode + 1)):
        if unicodedata.bidirectional(character) in bidi:
            assert invisible_pattern().fullmatch(character), ascii(character)
    assert all(map(invisible_pattern().fullmatch, "\u200e\u200f\u061c"))


def test_no_letter_digit_or_ordinary_sign_is_taken_for_invisible() -> None:
    ordinary = re.compile(r"[!-~\u00a1-\u00ac\u00ae-\u024f\u0400-\u04ff\u2010-\u2027]")
    both = [
        c for c in map(chr, range(0x10000)) if ordinary.match(c) and invisible_pattern().match(c)
    ]
    assert both == []


def test_an_empty_first_line_is_counted(messages: Messages) -> None:
    assert messages("\n\x07")[0].startswith("2:1: error: control character U+0007")


def test_a_directive_on_a_later_line_is_refused(messages: Messages) -> None:
    for end in ("\n", "\r", "\r\n"):
        (message,) = messages(f"# a{end}%YAML 1.2{end}---{end}a: b{end}")
        assert message.startswith("2:1: error: YAML directive %YAML")


def test_a_mark_of_the_byte_order_takes_no_column(messages: Messages) -> None:
    assert messages(b"\xef\xbb\xbfab\xff")[0].startswith("1:3: error: byte 0xff is not UTF-8")


def test_marks_before_a_sign_that_is_none_are_placed_at_the_first(
    messages: Messages, head: str
) -> None:
    (message,) = messages(f"{head}clauses:\n  - text: ab{GRAVE * 31}\u20acc\n")
    assert message.startswith("6:13: error: more than 30 combining marks in a row")


def test_twenty_warnings_alone_leave_none_to_be_counted(messages: Messages, head: str) -> None:
    assert len(messages(f"{head}clauses:\n" + "  - text: a\u200bb\n" * 20)) == 20


@pytest.mark.parametrize("marker", ["<<<<<<< ours", "=======", ">>>>>>> theirs"])
@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_each_marker_of_a_conflict_is_refused_whatever_ends_its_line(
    messages: Messages, marker: str, end: str
) -> None:
    (message,) = messages(f"a: b{end}{marker}{end}a: c{end}")
    assert message.startswith("2:1: error: merge conflict left in the file")
