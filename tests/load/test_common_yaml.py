"""The two readers of YAML never disagree: what the pattern reads, libyaml reads the same."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plandiff.errors import InvalidFileError
from plandiff.load import DEFAULT_LIMITS, Limits
from plandiff.load.characters import scan
from plandiff.load.common_yaml import read_common
from plandiff.load.tree import read_tree

ROOT = Path(__file__).parents[2]
WHOLE = """\
# A comment
format: 1
id: new
title: A text (of two), for 10:30 o'clock; see https://example.org/a#b
parents: [old, "24-8", v28#a]

# Between
sources:
- {id: gazette, outlet: Official Gazette}
  # within
- id: other
  title: 'It''s quoted: #1'
terms: []
clauses:
- number: '1.1'
  heading: "Of: scope"
  text: >-
    The first line
    # no comment
    and - the last.

  clauses:
    - number: (a)
      text: |
        One line
        another
  sources:
    - gazette
    - 'other'
- text: >
    Folded
    text.
- number: "3"
  text: |-
    é und ß
# Last
"""


def agree(text: str, limits: Limits = DEFAULT_LIMITS) -> bool:
    """Whether the pattern reads `text`; if it does, libyaml must say the same."""
    try:
        scan(text, "f", limits)
    except InvalidFileError:
        return False
    tree = read_common(text, limits)
    if tree is None:
        return False
    assert (json.dumps(tree), []) == (
        json.dumps((found := read_tree(text, "f", limits))[0]),
        found[1],
    )
    return True


def test_every_way_to_write_is_read() -> None:
    assert agree(WHOLE)


@pytest.mark.parametrize("path", sorted((ROOT / "proposals").glob("*.yaml")), ids=lambda p: p.name)
def test_the_versions_that_come_with_plandiff_are_read(path: Path) -> None:
    assert agree(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        "a: b",  # no line end
        "a: b\n  c\n",
        "a: b # c\n",
        "a:\n",
        "a: null\n",
        "a: [null]\n",
        "a: {b: Null}\n",
        "a: b\na: c\n",
        "a: {b: c, b: d}\n",
        "a: &b c\n",
        "a: *b\n",
        "a: !b c\n",
        "<<: b\n",
        "a: >-\n  b\n\n  c\n",
        "a: >-\n  b\n   c\n",
        "a: >-\n  b\n\n   # c\n",
        "a: >-\n  b\n # c\n",
        "a: >+\n  b\n",
        "a: >2-\n  b\n",
        "a:\n  b: >-\n  c\n",
        "- a\n",
        "a: b\n  \n",
        "a:\n-\n",
        "a:\nb: c\n",
        "- a: b\n",
        " a: b\n",
        "a: b\n c: d\n",
        "a:\n  - b\n - c\n",
        "a:\n- b\n  - c\n",
        "a:\n- - b\n",
        "a: b: c\n",
        "a: b:\n",
        "? a\n: b\n",
        "a: 'b\n  c'\n",
        'a: "\\x20"\n',
        "a:  b\n",
        "a: b \n",
        "a:\tb\n",
        "a: b\r\n",
        "---\na: b\n",
        "a: b\n...\n",
        "# a\n",
        "",
    ],
)
def test_all_else_is_left_to_libyaml(text: str) -> None:
    assert read_common(text, DEFAULT_LIMITS) is None


PIECES = st.sampled_from(
    [" ", "  ", "\n", "\n\n", "#", " #", ":", ": ", "-", "- ", "'", '"', "''", ">-", ">", "|", "|-",
     "[", "]", "{", "}", ",", ", ", "~", "null", "a", "b: c", "- d", "\\", "&", "*", "!", "%", "?",
     "é", "\u00a0", "\u3000", "\u0301", "\n    ", "\n  ", "\n# x\n", "1"]
)  # fmt: skip
LINES = WHOLE.splitlines(keepends=True)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Return some lines of a well-formed text in which pieces were put, deleted or moved."""
    start = draw(st.integers(0, len(LINES) - 1))
    text = "".join(LINES[start : draw(st.integers(start + 1, len(LINES)))])
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(text)))
        gone = draw(st.integers(0, 3))
        text = text[:at] + draw(PIECES) + text[at + gone :]
    return text


@given(mutated())
@settings(max_examples=1_000)
def test_a_text_with_anything_anywhere_is_read_the_same_or_left_alone(text: str) -> None:
    agree(text)


@given(st.lists(PIECES, max_size=14).map("".join))
@settings(max_examples=1_000)
@example("a:\n- b\n- c: d\n  e: f\n")
def test_any_signs_in_a_row_are_read_the_same_or_left_alone(text: str) -> None:
    agree(f"{text}\n")


@given(st.integers(1, 60), st.integers(1, 6), st.integers(1, 60))
def test_no_limit_is_passed_that_libyaml_s_reader_keeps(
    values: int, depth: int, characters: int
) -> None:
    agree(WHOLE, Limits("default", 10_000, values, depth, characters))


def by_libyaml(text: str, limits: Limits) -> bool:
    try:
        return bool(read_tree(text, "f", limits))
    except InvalidFileError:
        return False


@pytest.mark.parametrize(
    "text",
    [
        "a: bbbb\nc:\n  - d\n  - [e, f, g]\n  - {h: i, j: k}\n  - l: m\n    n: ''\n    o: []\n",
        "a: \"b c\"\nb:\n  c:\n    d: 'e'\n    f: >-\n      g\n      h\n    i: {j: k}\n",
        "a:\n  - b:\n      - c:\n          - d\n",
    ],
)
@pytest.mark.parametrize("bound", ["values", "depth", "text_characters"])
def test_what_just_keeps_a_limit_is_read_without_libyaml(text: str, bound: str) -> None:
    least = next(
        most for most in range(40) if by_libyaml(text, DEFAULT_LIMITS._replace(**{bound: most}))
    )
    # The depth is judged with one level to spare: brackets may hold one more.
    spare = bound == "depth"
    assert read_common(text, DEFAULT_LIMITS._replace(**{bound: least + spare})) is not None
    assert read_common(text, DEFAULT_LIMITS._replace(**{bound: least - 1})) is None
