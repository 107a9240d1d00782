from collections.abc import Callable

import pytest

from plandiff.errors import InvalidFileError
from plandiff.load import DEFAULT_LIMITS
from plandiff.load.tree import MISSING, read_tree
from plandiff.load.values import Tree

SWALLOW = "it would swallow or change text - put the text in quotes, or write it out"
CUT = (
    "the text ends before ' #': YAML takes the rest for a comment - put the whole text in quotes, "
    "or the comment on a line of its own"
)


def _tree(text: str) -> Tree:
    tree, problems = read_tree(text, "f", DEFAULT_LIMITS)
    assert problems == []
    return tree


def _refusal(text: str) -> str:
    with pytest.raises(InvalidFileError) as caught:
        read_tree(text, "f", DEFAULT_LIMITS)
    (problem,) = caught.value.problems
    return str(problem)


@pytest.mark.parametrize(
    "typed",
    [
        "no",
        "yes",
        "on",
        "off",
        "true",
        "false",
        "True",
        "n",
        "y",
        "1.10",
        "010",
        "0o17",
        "0x1F",
        "1_000",
        "1e3",
        "+1",
        "-0",
        ".5",
        ".inf",
        ".nan",
        "1:30",
        "2024-01-02",
        "2024-01-02T03:04:05Z",
        "=",
        "==",
    ],
)
def test_a_scalar_stays_what_was_typed(typed: str) -> None:
    assert _tree(f"number: {typed}\n") == {"number": typed}
    assert _tree(f"- {typed}\n") == [typed]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("a [shall] b", "a [shall] b"),
        ("the [/] and [[x]", "the [/] and [[x]"),
        ("'[shall]'", "[shall]"),
        ('"[shall] # not a comment"', "[shall] # not a comment"),
        ("'it''s'", "it's"),
        ('"tab\\tand \\"quote\\""', 'tab\tand "quote"'),
        ("two\n  lines", "two lines"),
        ("a#b", "a#b"),
        ("100%", "100%"),
        ("a & b * c ! d", "a & b * c ! d"),
        (">-\n  folded\n  text", "folded text"),
        ("|-\n  kept # here\n  lines", "kept # here\nlines"),
        (">-\n  one\n\n  two", "one\ntwo"),
    ],
)
def test_each_style_of_text_is_read_as_yaml_reads_it(written: str, value: str) -> None:
    assert _tree(f"text: {written}\n") == {"text": value}


@pytest.mark.parametrize("null", ["''", '""', "'~'", '"null"'])
def test_a_quoted_null_is_text(null: str) -> None:
    assert _tree(f"text: {null}\n") == {"text": null[1:-1]}


def test_keys_keep_their_order() -> None:
    tree = _tree("c: 1\na: 2\nb: {z: 1, y: 2}\n")
    assert isinstance(tree, dict)
    assert list(tree) == ["c", "a", "b"]
    assert list(tree["b"] or "") == ["z", "y"]


def test_lists_and_mappings_nest_as_written() -> None:
    text = "a: [b, {c: d, e: [f]}]\ng:\n  - h: i\n    j: []\n  - - k\n  - {}\n"
    assert _tree(text) == {
        "a": ["b", {"c": "d", "e": ["f"]}],
        "g": [{"h": "i", "j": []}, ["k"], {}],
    }


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "---\n...\n"])
def test_a_file_without_a_value_gives_none_or_an_empty_text(text: str) -> None:
    assert _tree(text) in (None, "")


@pytest.mark.parametrize("null", ["", "~", "null", "Null", "NULL"])
@pytest.mark.parametrize("after", ["", " # not known yet"])
def test_a_key_without_a_value_is_reported_and_reading_goes_on(null: str, after: str) -> None:
    tree, (problem,) = read_tree(f"a: 1\nurl: {null}{after}\nb: 2\n", "f", DEFAULT_LIMITS)
    assert tree == {"a": "1", "url": MISSING, "b": "2"}
    assert problem.location.line == 2
    assert problem.message == (
        "'url' has no value - write one (in quotes, if it is ~ or null), or leave the key out"
    )


def test_every_missing_value_is_reported() -> None:
    _, problems = read_tree("a:\nb: [x, ~, y]\nc:\n  -\n", "f", DEFAULT_LIMITS)
    assert [(p.location.line, p.severity) for p in problems] == [
        (1, "error"),
        (2, "error"),
        (4, "error"),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("text: &word bar\n", f"f:1:7: error: anchor &word: {SWALLOW}"),
        ("text: &word\n", f"f:1:7: error: anchor &word: {SWALLOW}"),
        ("topics: &a [b]\n", f"f:1:9: error: anchor &a: {SWALLOW}"),
        ("a: &a\n  b: c\n", f"f:1:4: error: anchor &a: {SWALLOW}"),
        ("a: 1\ntext: *word\n", f"f:2:7: error: alias *word: {SWALLOW}"),
        ("a: [*word]\n", f"f:1:5: error: alias *word: {SWALLOW}"),
        ("*a : b\n", f"f:1:1: error: alias *a: {SWALLOW}"),
        ("&a b: c\n", f"f:1:1: error: anchor &a: {SWALLOW}"),
        ("text: !important act\n", f"f:1:7: error: tag !important: {SWALLOW}"),
        ("number: !!str 4\n", f"f:1:9: error: tag tag:yaml.org,2002:str: {SWALLOW}"),
        ("a: !!set {b}\n", f"f:1:4: error: tag tag:yaml.org,2002:set: {SWALLOW}"),
        ("text: ! x\n", f"f:1:7: error: tag !: {SWALLOW}"),
        ("<<: {a: b}\n", "f:1:1: error: merge key '<<' - write the keys out"),
        ("'<<': {a: b}\n", "f:1:1: error: merge key '<<' - write the keys out"),
        ("[a]: b\n", "f:1:1: error: a list or mapping cannot be a key - write a plain word"),
        ("? {a: b}\n", "f:1:3: error: a list or mapping cannot be a key - write a plain word"),
        (
            "a: b\n---\nc: d\n",
            "f:2:1: error: second document - keep one version a file",
        ),
        (
            "a: 1\nb: 2\na: 3\n",
            "f:3:1: error: key 'a' stands twice - the first would be lost: merge them",
        ),
        (
            "a: 1\n'a': 3\n",
            "f:2:1: error: key 'a' stands twice - the first would be lost: merge them",
        ),
        (
            "c:\n  - {text: x, text: y}\n",
            "f:2:15: error: key 'text' stands twice - the first would be lost: merge them",
        ),
    ],
)
def test_what_could_hide_or_change_text_is_refused_where_it_stands(text: str, said: str) -> None:
    assert _refusal(text) == said


@pytest.mark.parametrize(
    "key", ["text", "heading", "title", "note", "by", "term", "name", "outlet"]
)
def test_prose_that_a_comment_cuts_is_refused_at_the_sign(key: str) -> None:
    assert _refusal(f"{key}: see paragraph #3\n") == f"f:1:{len(key) + 17}: error: {CUT}"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("é: 1\ntext: café 漢 #3\n", "2:14"),
        ("a: 1\r\ntext: one\r\n  two #3\r\n", "3:7"),
        ("text: word\t# 3\n", "1:12"),
        ("- text: \U0001f54a dove #3\n", "1:16"),
        ("text: one\n  two #3\nid: b\n", "2:7"),
    ],
    ids=ascii,
)
def test_the_place_of_a_cut_is_counted_in_characters(text: str, where: str) -> None:
    assert _refusal(text) == f"f:{where}: error: {CUT}"


@pytest.mark.parametrize(
    "text",
    [
        "id: a # remark\n",
        "date: 2025-01-02 # of the text\n",
        "sources: [a] # both\n",
        "sources:\n  - a # remark\n",
        "# remark\ntext: a\n",
        "text: a\n# remark\n",
        "text: 'a' # remark\n",
        "text: >- # remark\n  a\n",
        "text: a#b\n",
    ],
)
def test_a_comment_that_cuts_no_prose_is_a_comment(text: str) -> None:
    _tree(text)


def test_a_text_that_starts_with_a_number_sign_is_missed() -> None:
    assert _refusal("text: #3 of the list\n") == f"f:1:7: error: {CUT}"


@pytest.mark.parametrize(
    ("escape", "code"),
    [
        ("\\0", "U+0000"),
        ("\\e]52;c;x", "U+001B"),
        ("\\x07", "U+0007"),
        ("\\x9b", "U+009B"),
        ("\\N", "U+0085"),
        ("\\L", "U+2028"),
        ("\\uFFFE", "U+FFFE"),
    ],
)
def test_an_escape_cannot_bring_in_a_control_character(escape: str, code: str) -> None:
    said = f"f:1:7: error: control character {code} - delete its escape"
    assert _refusal(f'text: "a{escape}b"\n') == said
    assert _refusal(f'"a{escape}b": c\n') == said.replace("1:7", "1:1")


def test_an_escape_cannot_bring_in_a_run_of_marks() -> None:
    text = 'text: "a' + "\\u0300" * 31 + '"\n'
    assert _refusal(text) == "f:1:7: error: more than 30 combining marks in a row: limit 30"


def test_an_invisible_character_in_an_escape_is_warned_of() -> None:
    tree, (problem,) = read_tree('a: 1\ntext: "x\\u202Ey"\n', "f", DEFAULT_LIMITS)
    assert tree == {"a": "1", "text": "x\u202ey"}
    assert str(problem) == "f:2:7: warning: invisible character U+202E in an escape"


@pytest.mark.parametrize(
    ("escape", "value"), [("\\u00e9", "é"), ("\\n", "\n"), ("\\\\", "\\"), ("\\_", "\u00a0")]
)
def test_an_escape_of_a_character_that_is_seen_is_that_character(escape: str, value: str) -> None:
    assert _tree(f'text: "a{escape}b"\n') == {"text": f"a{value}b"}


def test_a_problem_found_before_a_refusal_is_told_with_it(
    messages: Callable[..., list[str]], head: str
) -> None:
    found = messages(f"{head}note:\nlanguage: &a en\nclauses: [{{text: x}}]\n")
    assert [message.split(":")[0] for message in found] == ["5", "6"]


def test_a_key_that_a_terminal_would_obey_is_shown_by_code_points() -> None:
    text = "'a\u202eb': 1\n'a\u202eb': 2\n"
    assert "'a<U+202E>b' stands twice" in _refusal(text)


def test_a_text_of_exactly_the_limit_is_read() -> None:
    limits = DEFAULT_LIMITS._replace(text_characters=9)
    assert read_tree("a: 123456789\n", "f", limits) == ({"a": "123456789"}, [])
    with pytest.raises(InvalidFileError):
        read_tree("a: 1234567890\n", "f", limits)


def test_as_many_marks_as_the_limit_allows_are_read_from_escapes() -> None:
    assert _tree('a: "x' + "\\u0300" * 30 + '"\n') == {"a": "x" + "\u0300" * 30}


def test_a_long_key_is_cut_where_a_message_quotes_it() -> None:
    assert f"'{'k' * 40}… (99 characters)'" in _refusal(f"{'k' * 99}: 1\n{'k' * 99}: 2\n")


def test_an_entry_without_a_value_is_told_where_a_key_would_be_named() -> None:
    _, problems = read_tree(f"a: [x, ~]\n{'k' * 99}: ~\n", "f", DEFAULT_LIMITS)
    advice = "has no value - write one (in quotes, if it is ~ or null), or leave the key out"
    assert [str(problem) for problem in problems] == [
        f"f:1:8: error: {advice}",
        f"f:2:102: error: '{'k' * 40}… (99 characters)' {advice}",
    ]


def test_a_quoted_text_of_exactly_the_limit_is_read() -> None:
    limits = DEFAULT_LIMITS._replace(text_characters=9)
    assert read_tree('a: "123456789"\n', "f", limits) == ({"a": "123456789"}, [])
