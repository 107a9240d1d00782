import pytest

from plandiff.layout.texts import WIDTH, folded, in_a_block, in_a_line


@pytest.mark.parametrize(
    ("text", "key", "told"),
    [
        ("Ports", "title", "Ports"),
        ("draft: ports", "title", '"draft: ports"'),
        ("ends with:", "title", '"ends with:"'),
        ("a #1", "title", '"a #1"'),
        ("[shall]", "title", '"[shall]"'),
        ('"Ports"', "title", "'\"Ports\"'"),
        ('"it\'s"', "title", '"\\"it\'s\\""'),
        ("C:\\x", "title", "C:\\x"),
        (" ports", "title", '" ports"'),
        ("ports ", "title", '"ports "'),
        ("a\nb", "title", '"a\\nb"'),
        ("po\u200brts", "title", '"po\\u200brts"'),
        ("a\U000e0001", "title", '"a\\U000e0001"'),
        ("漢字", "title", "漢字"),
        ("a\u00a0b", "title", "a\u00a0b"),
        ("24-8", "id", '"24-8"'),
        ("24-14d", "id", "24-14d"),
        ("1.10", "id", '"1.10"'),
        ("0x1F", "id", '"0x1F"'),
        (".inf", "id", '".inf"'),
        ("1e5", "id", '"1e5"'),
        ("no", "id", '"no"'),
        ("NULL", "id", '"NULL"'),
        ("y", "id", '"y"'),
        ("a", "number", '"a"'),
        ("4", "number", '"4"'),
        ("1", "format", "1"),
        ("20", "declared_points", "20"),
        ("true", "no_text", "true"),
        ("2025-12-24~", "date", "2025-12-24~"),
        ("../2025-12", "date", "../2025-12"),
        ("2025", "published", '"2025"'),
    ],
)
def test_quotes_stand_where_they_are_needed(text, key, told) -> None:
    assert in_a_line(text, key) == told


@pytest.mark.parametrize("text", ["a,b", "a[1]", "a{", "{a}"])
def test_brackets_and_commas_are_quoted_in_brackets(text) -> None:
    assert in_a_line(text, None, in_brackets=True) == f'"{text}"'


def test_a_text_is_folded_at_single_blanks_to_the_width() -> None:
    assert folded("aa bb  cc dddddd e", 5) == ["aa", "bb  cc", "dddddd", "e"]
    lines = in_a_block("word " * 60 + "end", 6)
    assert lines[0] == ">-"
    assert max(map(len, lines)) <= WIDTH
    assert all(len(line) + 5 > WIDTH for line in lines[1:-1])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a\nb", ["|-", "  a", "  b"]),
        ("a\n\nb\n", ["|", "  a", "", "  b"]),
        ("a\n", ["|", "  a"]),
        ("# a", [">-", "  # a"]),
        (" a", None),
        ("a ", None),
        ("a \nb", None),
        ("a\n  b", None),
        ("a\n\n", None),
        ("\na", None),
        ("a\u202eb", None),
        ("a\tb", None),
        ("a\rb", None),
    ],
)
def test_a_block_holds_what_it_can_and_the_rest_is_quoted(text, told) -> None:
    assert in_a_block(text, 2) == told
