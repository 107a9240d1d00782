"""What is not settled is counted, and torn brackets have a place."""

import pytest

from plandiff.open_points import OpenCounts, open_counts, torn_brackets, torn_problems
from plandiff.pipeline import load

HEAD = "format: 1\nid: v\ntitle: V\ndate: 2025-01-01\n"


def read(clauses: str):
    data = (HEAD + clauses).encode()
    return load(data, "v.yaml").proposal, data


def problems(clauses: str) -> list[str]:
    proposal, data = read(clauses)
    return [str(problem) for problem in torn_problems(proposal, data, "v.yaml")]


def test_brackets_options_and_struck_texts_are_counted_on_all_levels() -> None:
    proposal, _ = read(
        "clauses:\n"
        '  - {id: a, text: "They [shall][should] pay [EU: in full [and at once]] by [date]. [sic]"}\n'
        "  - id: b\n    text: B.\n    options: [{text: One.}, {text: Two.}]\n"
        "    struck: [{text: Three.}]\n"
        '    clauses: [{id: c, text: "[weekly/monthly]", options: [{text: Four.}]}]\n'
    )
    assert open_counts(proposal) == OpenCounts(6, 1, 4, 3, 1)


def test_editorial_brackets_count_for_nothing() -> None:
    proposal, _ = read('brackets: editorial\nclauses: [{text: "They [shall] pay [."}]\n')
    assert open_counts(proposal) == OpenCounts()
    assert not list(torn_brackets(proposal))


ADVICE = " - write its other half, or `brackets: editorial` where none of them negotiates"


@pytest.mark.parametrize(
    ("clause", "place"),
    [
        ('"They [shall] pay [in full."', "6:29"),
        ('"They [shall] pay in full]."', "6:36"),
        ("They [shall] pay [in full.", "6:28"),
        ("'It''s [that] and [in full.'", "6:29"),
        (">-\n      They [shall]\n      pay [in full.", "8:11"),
        (">- # [a remark\n      They pay [in full.", "7:16"),
        ('"They \\x5bshall] pay [in full."', "6:11"),
    ],
)
def test_a_torn_bracket_is_told_with_its_place(clause: str, place: str) -> None:
    (said,) = problems(f"clauses:\n  - text: {clause}\n")
    assert said.startswith(f"v.yaml:{place}: warning: the bracket '")
    assert said.endswith(ADVICE)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_end_of_line_counts(end: str) -> None:
    text = f"{HEAD}clauses:\n  - text: >-\n      They pay\n      [in full.\n".replace("\n", end)
    proposal = load(text.encode(), "v.yaml").proposal
    (said,) = torn_problems(proposal, text.encode(), "v.yaml")
    assert str(said).startswith("v.yaml:8:7: warning: the bracket '[' is never closed")


def test_each_torn_bracket_of_each_clause_is_told() -> None:
    said = problems(
        'clauses:\n  - text: "A ] b [."\n    clauses:\n      - text: "C [d]."\n      - text: "E [f."\n'
    )
    assert [line.split(" warning")[0] for line in said] == [
        "v.yaml:6:14:",
        "v.yaml:6:18:",
        "v.yaml:9:18:",
    ]
    assert "'[' is never closed" in said[1]
    assert "']' is never opened" in said[0]


def test_whole_brackets_are_no_problem() -> None:
    assert not problems('clauses: [{text: "They [shall [not]] pay."}]\n')
