"""Clauses without words of their own, above signs alone."""

import pytest

from plandiff.align import Method, align

FLAG = "🇺🇦"


def ends(links):
    return [([p.index for p in link.old], [p.index for p in link.new]) for link in links]


@pytest.mark.parametrize(
    "tree", [{"clauses": [FLAG]}, {"clauses": [{"clauses": ["–"]}]}, {"clauses": [FLAG, "–"]}]
)
def test_a_clause_above_signs_alone_is_itself(version, tree) -> None:
    text = version(["Aid is paid.", tree, "Aid is paid."])
    links = align(text, text).links
    assert all(old == new for old, new in ends(links))
    assert not any(link.is_moved for link in links)
    assert {link.method for link in links} == {Method.SAME_TEXT}


def test_it_is_known_in_another_place_and_not_where_its_sub_clauses_are_others(version) -> None:
    old = version(["Aid is paid.", {"number": "2", "clauses": [FLAG]}])
    new = version([{"number": "1", "clauses": [FLAG]}, "Aid is paid."])
    assert ends(align(old, new).links) == [([1], [0]), ([2], [1]), ([0], [2])]
    more = version(["Aid is paid.", {"number": "2", "clauses": [FLAG, "Ports open."]}])
    assert ([1], []) in ends(align(old, more).links)


@pytest.mark.parametrize(("ignored", "linked"), [(False, False), (True, True)])
def test_other_ids_keep_them_apart(version, ignored, linked) -> None:
    old, new = (version([{"id": name, "clauses": [FLAG]}]) for name in ("a", "b"))
    found = align(old, new, ignore_ids=ignored).links
    assert (([0], [0]) in ends(found)) == linked
