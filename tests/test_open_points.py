"""What is not settled is counted, and torn brackets have a place."""

from plandiff.open_points import OpenCounts, open_counts, torn_brackets
from plandiff.pipeline import load

HEAD = "format: 1\nid: v\ntitle: V\ndate: 2025-01-01\n"


def read(clauses: str):
    return load((HEAD + clauses).encode(), "v.yaml").proposal


def test_brackets_options_and_struck_texts_are_counted_on_all_levels() -> None:
    proposal = read(
        "clauses:\n"
        '  - {id: a, text: "They [shall][should] pay [EU: in full [and at once]] by [date]. [sic]"}\n'
        "  - id: b\n    text: B.\n    options: [{text: One.}, {text: Two.}]\n"
        "    struck: [{text: Three.}]\n"
        '    clauses: [{id: c, text: "[weekly/monthly]", options: [{text: Four.}]}]\n'
    )
    assert open_counts(proposal) == OpenCounts(6, 1, 4, 3, 1)


def test_editorial_brackets_count_for_nothing() -> None:
    proposal = read('brackets: editorial\nclauses: [{text: "They [shall] pay [."}]\n')
    assert open_counts(proposal) == OpenCounts()
    assert not list(torn_brackets(proposal))


def test_torn_brackets_are_found_in_each_clause() -> None:
    proposal = read(
        'clauses:\n  - text: "A ] b [."\n    clauses: [{text: "C [d]."}, {text: "E [f."}]\n'
    )
    assert [(t.clause, t.sign, t.said) for t in torn_brackets(proposal)] == [
        ((0,), "]", "never opened"),
        ((0,), "[", "never closed"),
        ((0, 1), "[", "never closed"),
    ]
