"""All passes together: what `align` promises of every link."""

import pytest

from plandiff.align import Method, align, provisions

PLANT = "The Zaporizhzhia plant starts up again under supervision."
GRAIN = "Grain leaves the harbour of Odesa without any duty."
PRISON = "Captured soldiers return home within ten days."


def places(link):
    return tuple(p.index for p in link.old), tuple(p.index for p in link.new)


def test_links_come_in_the_order_of_the_new_version_and_what_is_gone_last(version) -> None:
    links = align(version([PRISON, PLANT, GRAIN]), version([GRAIN, "New.", PLANT])).links
    assert [places(link) for link in links] == [
        ((2,), (0,)), ((), (1,)), ((1,), (2,)), ((0,), ()),
    ]  # fmt: skip


def test_what_is_alone_has_no_score(version) -> None:
    links = align(version([PRISON]), version([GRAIN])).links
    assert [(link.method, link.score) for link in links] == [(Method.ALONE, 0.0)] * 2


@pytest.mark.parametrize(("olds", "news"), [([], []), ([PLANT], []), ([], [PLANT])])
def test_empty_versions_align_too(version, olds, news) -> None:
    links = align(version(olds), version(news)).links
    assert len(links) == len(olds) + len(news)


def test_what_is_certain_comes_before_what_is_likely(version) -> None:
    # The id says one thing, the words another: the editor's word stands.
    olds = [{"id": "a", "text": PLANT}, {"id": "b", "text": GRAIN}]
    news = [{"id": "b", "text": PLANT}, {"id": "a", "text": GRAIN}]
    links = align(version(olds), version(news)).links
    assert [places(link) for link in links] == [((1,), (0,)), ((0,), (1,))]
    ignored = align(version(olds), version(news), ignore_ids=True)
    assert [places(link) for link in ignored.links] == [((0,), (0,)), ((1,), (1,))]
    assert ignored.ids_ignored


def test_a_version_against_itself_is_certain_throughout(version) -> None:
    tree = [{"text": PLANT, "clauses": [GRAIN, "Reserved."]}, "Reserved.", PRISON]
    for link in align(version(tree), version(tree)).links:
        assert places(link)[0] == places(link)[1]
        assert link.score == 1.0
        assert not link.is_moved


def test_of_two_that_changed_places_wrapping_does_not_choose_which_moved(version) -> None:
    texts = ["Ships pass freely through the strait.", "Ships carry grain to every port."]
    new = version([{"id": f"c{n}", "text": texts[n]} for n in (1, 0)])
    found = [
        [link.is_moved for link in align(version(olds), new).links]
        for olds in (
            [{"id": f"c{n}", "text": text} for n, text in enumerate(texts)],
            [{"id": f"c{n}", "text": text.replace(" ", "\n")} for n, text in enumerate(texts)],
        )
    ]
    assert found[0] == found[1]
    assert sorted(found[0]) == [False, True]


def test_a_certain_link_has_nothing_for_or_against_it(version) -> None:
    same = version([{"id": "a", "text": "One."}, "Two."])
    for ignored in (True, False):
        links = align(same, same, ignore_ids=ignored).links
        assert [(link.contradiction, link.evidence) for link in links] == [("", ())] * 2


def test_above_a_sub_clause_stand_the_ids_that_there_are(version) -> None:
    below = {"text": "c", "clauses": [{"text": "d"}]}
    found = provisions(version([{"id": "a", "clauses": [below]}]))
    assert [p.above for p in found] == [(), ("a",), ("a",)]
    assert [p.path for p in found] == [("a",), ("a", "#1"), ("a", "#1", "#1")]


def test_where_only_the_nesting_differs_the_same_clause_moved_seen_from_both_sides(version) -> None:
    merged = {"id": "b", "text": GRAIN, "derived_from": ["old#b", "old#d"]}
    first, last = {"id": "a", "text": PLANT}, {"id": "d", "text": PRISON}
    old = version([first, merged, {"text": "One.", "clauses": ["Two.", last]}], id="old")
    new = version([first | {"clauses": [merged]}, "One.", "Two.", last], id="new")
    there = {places(link): link.is_moved for link in align(old, new).links}
    back = {places(link): link.is_moved for link in align(new, old).links}
    assert there == {(after, before): moved for (before, after), moved in back.items()}
