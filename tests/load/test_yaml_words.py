import pytest
from _ruamel_yaml import CParser
from ruamel.yaml.error import YAMLError

from plandiff.load.yaml_words import _WORDS, explain_syntax

# libyaml's message, a text that provokes it, and where the mistake stands.
PROVOKED = [
    ("mapping values are not allowed in this context", "text: a cap: 800,000\n", "1:12"),
    ("mapping values are not allowed in this context", "- heading: Force: levels\n", "1:17"),
    ("found character that cannot start any token", "text: @home\n", "1:7"),
    ("found character that cannot start any token", "a: 1\ntext: `x`\n", "2:7"),
    ("found character that cannot start any token", "text: %\n", "1:7"),
    ("found character that cannot start any token", "clauses:\n\t- id: a\n", "2:1"),
    ("did not find expected key", 'text: "shall" be\nid: a\n', "1:15"),
    ("did not find expected key", "text: [shall] be\n", "1:15"),
    ("did not find expected key", "c:\n  - id: a\n - id: b\n", "3:2"),
    ("did not find expected ',' or ']'", "text: [shall or may\nid: a\n", "2:3"),
    ("did not find expected ',' or ']'", "text: [[shall\n", "1:8"),
    ("did not find expected ',' or '}'", "text: {shall or may\nid: a\n", "2:3"),
    ("did not find expected ',' or '}'", "text: {shall\n", "1:7"),
    ("did not find expected '-' indicator", "c:\n  - id: a\n  text: b\n", "3:3"),
    ("found unexpected end of stream", 'a: 1\ntext: "never\nid: a\n', "2:7"),
    ("found unexpected end of stream", "text: 'never closed\n", "1:7"),
    ("did not find expected node content", "text: ] the Parties\n", "1:7"),
    ("did not find expected node content", "topics: [a, , b]\n", "1:13"),
    ("found a tab character that violates indentation", "c:\n  - id: a\n\ttext: x\n", "3:1"),
    (
        "found a tab character where an indentation space is expected",
        "text: >-\n\tx\n",
        "2:1",
    ),
    ("did not find expected hexdecimal number", 'text: "\\x4"\n', "1:10"),
    ("did not find expected tag URI", "text: !note! x\n", "1:13"),
    ("found unexpected document indicator", 'text: "a\n---\nb"\n', "2:1"),
    ("found an indentation indicator equal to 0", "text: |0\n  a\n", "1:8"),
    ("did not find the expected '>'", "text: !<x y\n", "1:10"),
    ("did not find URI escaped octet", "text: !!%zz x\n", "1:9"),
    ("did not find expected comment or line break", "text: | the\n  b\n", "1:9"),
    ("did not find expected comment or line break", "text: >- the\n  b\n", "1:10"),
    ("found unknown escape character", 'text: "C:\\dir"\n', "1:10"),
    ("found invalid Unicode character escape code", 'text: "\\ud800"\n', "1:7"),
    ("found invalid Unicode character escape code", 'text: "\\UFFFFFFFF"\n', "1:7"),
    ("did not find expected alphabetic or numeric character", "text: & more\n", "1:7"),
    ("did not find expected alphabetic or numeric character", "text: * more\n", "1:7"),
    ("could not find expected ':'", "id: a\ntitle\ndate: b\n", "2:1"),
    ("could not find expected ':'", "id: a\ntext: one\ntwo\ndate: b\n", "3:1"),
    ("did not find expected <document start>", "id: a\n...\nid: b\n", "3:1"),
    ("did not find expected <document start>", "[shall]\nid: b\n", "2:1"),
    ("mapping keys are not allowed in this context", "text: ? x\n", "1:7"),
    ("block sequence entries are not allowed in this context", "text: - a\n", "1:7"),
    ("found undefined tag handle", "text: !e!x y\n", "1:7"),
]


def _failure(text: str) -> YAMLError:
    parser = CParser(text.encode())
    with pytest.raises(YAMLError) as caught:
        while parser.get_event() is not None:
            pass
    return caught.value


def _told(text: str) -> str:
    return str(explain_syntax(_failure(text), text, "f"))


def _ids(value: object) -> str | None:
    return ascii(value)[:40] if isinstance(value, str) else None


def test_every_message_with_words_of_ours_is_provoked() -> None:
    assert set(_WORDS) == {words for words, _, _ in PROVOKED}


@pytest.mark.parametrize(("words", "text", "where"), PROVOKED, ids=_ids)
def test_a_message_of_libyaml_is_told_in_our_words(words: str, text: str, where: str) -> None:
    assert getattr(_failure(text), "problem", None) == words
    assert f" error: {_WORDS[words]}" in _told(text)


@pytest.mark.parametrize(("words", "text", "where"), PROVOKED, ids=_ids)
def test_the_place_of_a_syntax_error_is_where_the_mistake_stands(
    words: str, text: str, where: str
) -> None:
    assert _told(text).startswith(f"f:{where}: "), words


@pytest.mark.parametrize("words", _WORDS.values())
def test_each_explanation_says_what_to_write_instead(words: str) -> None:
    assert " - " in words
    assert "\n" not in words


@pytest.mark.parametrize(
    "text", ["text: [shall", "text: {shall", "text: [", "text: {", "a: 1\ntext: [[a], b"]
)
def test_an_unclosed_bracket_is_pointed_at_with_and_without_a_last_line_end(text: str) -> None:
    place = f"f:{text.count(chr(10)) + 1}:7: "
    assert _told(f"{text}\n").startswith(place)
    assert _told(text).startswith(place)


@pytest.mark.parametrize("text", [text for _, text, _ in PROVOKED], ids=ascii)
@pytest.mark.parametrize("end", ["\n", ""], ids=["ended", "open"])
def test_a_place_is_never_beyond_the_file(text: str, end: str) -> None:
    text = text.rstrip("\n") + end
    try:
        place = explain_syntax(_failure(text), text, "f").location
    except pytest.fail.Exception:
        return
    lines = text.split("\n")
    assert 1 <= place.line <= len(lines)
    assert 1 <= place.column <= len(lines[place.line - 1]) + 1


def test_a_bracket_that_was_never_opened_is_not_called_unclosed() -> None:
    assert "never closed" not in _told("text: ] the Parties\n")
    assert "never closed" not in _told("topics: [a, , b]\n")


def test_a_bracket_at_the_start_of_the_line_in_question_is_explained() -> None:
    assert _told("text: [shall] be\n").endswith(" ([ opens a list or mapping in YAML)")
    assert _told("- heading: {x} y\n").endswith(" ({ opens a list or mapping in YAML)")
    assert "opens a list" not in _told('text: "shall" be\n')


def test_a_failure_without_words_or_place_is_still_a_problem() -> None:
    problem = explain_syntax(ValueError("odd\x1b[2J"), "a: b\n", "f")
    assert str(problem) == "f:1:1: error: is not YAML: odd<U+001B>[2J - check quotes and indents"


@pytest.mark.parametrize(
    "text", ["a: [", "a: [b,", "a: {b: ", 'a: ["b', "a: [b, [c], {d: e},\n", "a: [b,\n\n\n"]
)
def test_a_bracket_that_the_file_leaves_open_is_told_at_the_bracket(text: str) -> None:
    assert _told(text) == "f:1:4: error: bracket is never closed - close it, or quote the text"
