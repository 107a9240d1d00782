"""Both versions as one text: each side is what the version prints, whatever happened."""

from pathlib import Path

import pytest
from tests.tracked.printed import paragraphs
from tests.tracked.sides import side

from plandiff.pipeline import compare, load
from plandiff.tracked import blocks
from plandiff.tracked.tokens import NEW, OLD

TESTS = Path(__file__).parents[1]
CASES = sorted(path.parent for path in (TESTS / "cases").glob("*/old.yaml"))


def tracked(old: str, new: str) -> list[tuple[str, str]]:
    """Return (op, text) of all pieces with text; the versions are lists of clauses."""
    head = "format: 1\nid: {}\ntitle: T\ndate: 2025-01-01\nclauses:\n{}"
    pair = [load(head.format(*side).encode(), "v") for side in (("v1", old), ("v2", new))]
    return [(t.op, t.text) for b in blocks(compare(*pair)) for t in b.tokens if t.text.strip()]


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
@pytest.mark.parametrize("ignore_ids", [False, True])
@pytest.mark.parametrize("turned", [False, True])
def test_each_side_is_the_version(case: Path, ignore_ids, turned) -> None:
    pair = [load((case / f"{name}.yaml").read_bytes(), name) for name in ("old", "new")]
    old, new = reversed(pair) if turned else pair
    report = compare(old, new, ignore_ids=ignore_ids)
    assert side(report, OLD) == paragraphs(old.proposal)
    assert side(report, NEW) == paragraphs(new.proposal)


def test_words_that_went_to_another_clause_have_moved() -> None:
    old = "  - {id: a, number: '1', text: 'Troops leave the zone. Prisoners are freed at once.'}\n"
    new = (
        "  - {id: a, number: '1', text: Troops leave the zone.}\n"
        "  - {id: b, number: '2', derived_from: [v1#a], text: Prisoners are freed at once.}\n"
    )
    found = tracked(old, new)
    assert ("keep", "Prisoners are freed at once.") in found
    assert ("move-to", "Troops leave the zone.") in found
    assert ("move-from", "Troops leave the zone.") in found


def test_a_clause_that_got_a_heading_keeps_its_words() -> None:
    found = tracked(
        "  - {id: a, number: '1', text: Peace is made.}\n",
        "  - {id: a, number: '1', heading: Peace, text: Peace is made.}\n",
    )
    assert found == [("keep", "1"), ("insert", "Peace"), ("keep", "Peace is made.")]


def test_sub_clauses_move_with_the_clause_above_them() -> None:
    clause = "  - {{id: {0}, number: '{1}', text: '{2}', clauses: [{{id: {0}a, text: {3}}}]}}\n"
    army = ("army", "The army stays small:", "it has no tanks at all")
    sea, aid = ("sea", "Ships pass freely", "grain comes first"), ("aid", "Aid flows", "to all")

    def made(*order) -> str:
        return "".join(clause.format(o[0], n, *o[1:]) for n, o in enumerate(order, 1))

    found = tracked(made(army, sea, aid), made(sea, aid, army))
    assert [text for op, text in found if op == "move-to"] == [
        "The army stays small:", "it has no tanks at all",
    ]  # fmt: skip
    assert ("keep", "grain comes first") in found


def test_options_are_shown_against_each_other() -> None:
    clause = "  - {{id: a, text: Open., options: [{}]}}\n"
    found = tracked(
        clause.format("{id: o, proposers: [us], text: Five years.}, {id: p, text: Ten years.}"),
        clause.format("{id: o, proposers: [us], text: Six years.}"),
    )
    assert found[1:] == [
        ("keep", "Option of us: "), ("delete", "Five "), ("insert", "Six "), ("keep", "years."),
        ("delete", "Option: "), ("delete", "Ten years."),
    ]  # fmt: skip
