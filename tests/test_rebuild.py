"""Reports reversed and applied where one side has no words."""

import json
from pathlib import Path

import pytest
from benchmarks.language.labelled import LABELLED, rows

from plandiff.changes import BRACKETS
from plandiff.pipeline import apply, compare, load, reverse
from plandiff.prose import headline
from plandiff.rebuild import ReportMismatchError
from plandiff.reporters import RenderOptions, reporter
from plandiff.reporters.json_ import as_json

SUB = "clauses: [{number: a, text: Firing ends at once.}]"


def version(name: str, *clauses: str):
    lines = "\n".join(f"- {{{clause}}}" for clause in clauses)
    text = f"format: 1\nid: {name}\ntitle: T\ndate: 2025-01-01\nclauses:\n{lines}\n"
    return load(text.encode(), name)


PAIRS = {
    "a text comes": ([f"id: x, {SUB}"], [f"id: x, text: Now there are words., {SUB}"]),
    "a split without words": (
        [f"id: x, {SUB}"],
        [f"id: y, derived_from: ['old#x'], {SUB}", f"id: z, derived_from: ['old#x'], {SUB}"],
    ),
    "two clauses that became two others": (
        ["id: x, text: Firing ends at once.", "id: y, text: All captives return home."],
        [
            "id: v, derived_from: ['old#x', 'old#y'], text: Firing ends; captives return.",
            "id: w, derived_from: ['old#y'], text: Home at once.",
        ],
    ),
    "two clauses of which one has no words became others": (
        ["id: x, text: Firing ends at once.", f"id: y, {SUB}"],
        [
            "id: v, derived_from: ['old#x', 'old#y'], text: All captives return home.",
            f"id: w, derived_from: ['old#y'], {SUB}",
        ],
    ),
    "numbers with and without a unit": (
        ["id: x, text: 'Shares of 7 and 50:50 are due.'"],
        ["id: x, text: 'A limit of 50:50 is due.'"],
    ),
    "words that became a blank": (
        ["id: x, text: The panel replies within a month.", "id: y, text: 'All meet on [date].'"],
        ["id: x, text: 'The panel replies within [time].'", "id: y, text: All meet on 3 May."],
    ),
    "a quantity": (["id: x, text: At most 100 days."], ["id: x, text: At most 80 days."]),
}


CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/old.yaml"))


def labelled_versions():
    """Yield both versions of each labelled pair with brackets, and of each case."""
    for row in rows(LABELLED / "brackets.jsonl"):
        yield (version(side, f"id: x, text: {json.dumps(row[side])}") for side in ("old", "new"))
    for case in CASES:
        yield (load((case / f"{side}.yaml").read_bytes(), side) for side in ("old", "new"))


def brackets_told(report) -> list[str]:
    keys = ("kind", "link", "old_value", "new_value", "detail")
    found = [change for change in report["changes"] if change["kind"] in BRACKETS]
    return sorted(json.dumps([change[key] for key in keys]) for change in found)


def test_brackets_seen_backwards_are_told_as_if_the_versions_were_exchanged() -> None:
    for old, new in labelled_versions():
        there, back = as_json(compare(old, new)), as_json(compare(new, old))
        assert brackets_told(reverse(there)) == brackets_told(back)


def told(report) -> list[str]:
    keys = ("kind", "old_value", "new_value", "detail")
    return sorted(json.dumps([change[key] for key in keys]) for change in report["changes"])


@pytest.mark.parametrize(("old", "new"), PAIRS.values(), ids=PAIRS)
def test_a_report_rebuilds_both_sides_and_its_reverse_is_the_opposite_report(old, new) -> None:
    a, b = version("old", *old), version("new", *new)
    there, back = (
        json.loads(reporter("json").render(compare(*pair), RenderOptions()))
        for pair in ((a, b), (b, a))
    )
    assert apply(a.proposal, there) == b.proposal
    turned = reverse(there)
    assert apply(b.proposal, turned) == a.proposal
    assert turned["counts"] == back["counts"]
    assert sorted(map(str, (link["kinds"] for link in turned["links"]))) == sorted(
        map(str, (link["kinds"] for link in back["links"]))
    )
    assert told(turned) == told(back)


def test_a_report_is_taken_as_it_is_and_as_json() -> None:
    a, b = version("old", "id: x, text: Firing ends."), version("new", "id: x, text: It ends.")
    report = compare(a, b)
    given = json.loads(reporter("json").render(report, RenderOptions()))
    assert apply(a.proposal, report) == apply(a.proposal, given) == b.proposal
    assert reverse(report) == reverse(given)


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ("id: x, text: Other words.", "the text of a clause is not the one that the report knows"),
        ("id: z, text: Firing ends.", "clause x of the report is not in this version"),
    ],
)
def test_a_report_of_another_version_is_refused(other: str, words: str) -> None:
    a, b = version("old", "id: x, text: Firing ends."), version("new", "id: x, text: It ends.")
    with pytest.raises(ReportMismatchError, match=words):
        apply(version("old", other).proposal, compare(a, b))


def test_altered_stands_after_removed_in_the_headline() -> None:
    a = version("old", "id: x, text: Firing ends.", "id: y, text: All captives return home.")
    b = version("new", "id: x, text: Firing ends at once.")
    assert headline.summary(compare(a, b).entries) == "1 removed, 1 altered"
