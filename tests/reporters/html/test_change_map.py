"""The small map: each link once, with labels where there is room."""

from plandiff.reporters.html.anchors import anchors
from plandiff.reporters.html.change_map import change_map


def drawn(report):
    return change_map(report.entries, anchors(report.entries))


def test_each_link_that_changed_has_a_line_with_its_look(of_texts) -> None:
    old = """
- {id: a, number: "1", text: The sea is open to all ships.}
- {id: b, number: "2", text: The river stays closed.}
- {id: c, number: "3", text: Bridges are built by both. Roads are kept by one.}
"""
    new = """
- {id: c, number: "1", text: Bridges are built by both.}
- {id: d, number: "2", text: Roads are kept by one., derived_from: [old#c]}
- {id: a, number: "3", text: The sea is open to most ships.}
- {id: e, number: "4", text: Schools are opened again.}
"""
    found = drawn(of_texts(old, new))
    looks = {line.target: line.look for line in found.lines}
    assert looks == {"c": "split", "a": "moved", "e": "added", "b": "removed"}
    assert sum(size for _, _, size in found.legend) == 4
    (split,) = (line for line in found.lines if line.look == "split")
    assert split.path.count("M") == 2
    assert {line.target: line.sign[2] for line in found.lines if line.sign} == {"e": "+", "b": "×"}


def test_what_stayed_is_one_path(of_texts) -> None:
    text = "".join(f"- {{id: c{i}, number: '{i}', text: Number {i} stays.}}\n" for i in range(9))
    found = drawn(of_texts(text, text))
    assert not found.lines
    assert found.kept.count("M") == 9


def test_many_clauses_have_no_labels_and_no_greater_height(of_texts) -> None:
    few, many = (
        "".join(f"- {{id: c{i}, number: '{i}', text: Number {i} stays.}}\n" for i in range(size))
        for size in (90, 300)
    )
    small, large = drawn(of_texts(few, few)), drawn(of_texts(many, many))
    assert len(small.labels) == 180
    assert not large.labels
    assert large.height <= small.height
