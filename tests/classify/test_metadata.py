"""The nested detail of a record: where, what stood there, what stands there now."""

from plandiff.classify.metadata import nested_detail
from plandiff.pipeline import compare, load

SOURCES = "sources: [{id: s}, {id: t}]"


def link(old: str, new: str):
    sides = (
        load(
            f"format: 1\nid: {side}\ntitle: T\ndate: 2025-01-01\n{SOURCES}\nclauses: {clauses}\n".encode(),
            side,
        )
        for side, clauses in (("old", old), ("new", new))
    )
    return compare(*sides).entries[0].link


def test_each_difference_is_told_at_its_place_but_for_the_text() -> None:
    found = nested_detail(
        link(
            "[{id: a, text: x, sources: [s], topics: [x-a, x-b], evidence: press-report,"
            " reports: [{by: n, text: One.}, {by: m, text: Two.}]}]",
            "[{id: a, text: y, sources: [s, t], status: agreed,"
            " reports: [{by: n, text: One and a half., sources: [s]}]}]",
        )
    )
    assert [tuple(detail) for detail in found] == [
        ("evidence", "press-report", ""),
        ("reports[0]['sources']", "", "s"),
        ("reports[0]['text']", "One.", "One and a half."),
        ("reports[1]", "{'by': 'm', 'text': 'Two.'}", ""),
        ("sources[1]", "", "t"),
        ("status", "", "agreed"),
        ("topics", "x-a, x-b", ""),
    ]


def test_an_account_that_says_that_somebody_was_not_present_is_shown() -> None:
    (detail,) = nested_detail(
        link(
            "[{id: a, text: x, reports: [{by: n, text: One.}, {by: m, text: They were not present.}]}]",
            "[{id: a, text: x, reports: [{by: n, text: One.}]}]",
        )
    )
    assert tuple(detail) == ("reports[1]", "{'by': 'm', 'text': 'They were not present.'}", "")


def test_what_was_split_has_no_nested_detail() -> None:
    parts = "[{id: b, derived_from: ['old#a'], text: x}, {id: c, derived_from: ['old#a'], text: y}]"
    assert nested_detail(link("[{id: a, text: x y, status: open}]", parts)) == ()
