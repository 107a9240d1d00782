"""What a report tells of itself."""

import pytest

from plandiff.align.link import Alignment
from plandiff.changes import ChangeKind
from plandiff.model import Phrases
from plandiff.pipeline import compare, load
from plandiff.report import build_report, entry_of

HEAD = "format: 1\nid: {}\ntitle: T\ndate: 2025-01-01\ndisclosure: full\nclauses:\n"
OLD = "- {id: a, text: The fund pays 5 euros.}\n- {id: b, text: Oil.}\n- {id: c, text: Same.}\n"
NEW = "- {id: a, text: The fund paid 7 euros.}\n- {id: d, text: Gas.}\n- {id: c, text: Same.}\n"
QUANTITY, REWORDED = ChangeKind.QUANTITY_CHANGED, ChangeKind.REWORDED
PHRASES = Phrases(lexicon="terms", read_as="Kyiv", phrases=("Kiev",))


@pytest.fixture
def report():
    sides = [
        load((HEAD.format(name) + clauses).encode(), name)
        for name, clauses in (("old", OLD), ("new", NEW))
    ]
    return compare(*sides)


def test_entries_are_numbered_in_the_order_of_the_links(report) -> None:
    assert [entry.number for entry in report.entries] == list(range(len(report.entries)))
    assert len(report.entries) == 4


def test_the_changes_of_a_kind_are_found_and_those_of_another_are_not(report) -> None:
    (entry,) = report.having(QUANTITY)
    assert entry.first(QUANTITY).kind is QUANTITY
    assert entry.first(ChangeKind.MOVED) is None
    assert {change.kind for change in entry.all(QUANTITY, ChangeKind.MOVED)} == {QUANTITY}
    assert {change.kind for change in entry.all(QUANTITY, REWORDED)} == {QUANTITY, REWORDED}


def test_entries_are_had_by_any_of_several_kinds(report) -> None:
    found = [entry.number for entry in report.having(ChangeKind.ADDED, QUANTITY)]
    assert found == [0, 1]
    assert not list(report.having(ChangeKind.MOVED))


def test_a_kind_is_told_once_however_many_changes_have_it(report) -> None:
    entry = report.entries[0]
    twice = entry_of(7, entry.link, entry.changes * 2)
    assert (twice.number, twice.link, twice.kinds) == (7, entry.link, entry.kinds)
    assert len(twice.changes) == 2 * len(entry.changes)


def test_a_report_keeps_what_it_was_made_of(report) -> None:
    links = tuple(entry.link for entry in report.entries)
    changes = tuple(entry.changes for entry in report.entries)
    for ignored in (True, False):
        made = build_report(report.old, report.new, Alignment(links, ignored), changes, [PHRASES])
        assert (made.old, made.new, made.entries) == (report.old, report.new, report.entries)
        assert (made.ids_ignored, made.phrases) == (ignored, (PHRASES,))
    assert build_report(report.old, report.new, Alignment(links), changes).phrases == ()


def test_links_without_their_changes_are_no_report(report) -> None:
    links = tuple(entry.link for entry in report.entries)
    with pytest.raises(ValueError, match="shorter"):
        build_report(report.old, report.new, Alignment(links), ())
