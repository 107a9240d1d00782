"""What holds for every two versions, whatever they say."""

import importlib.util
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandiff.align import align, provisions
from plandiff.changes import BRACKETS, REFERENCES, ChangeKind
from plandiff.classify import DETECTORS
from plandiff.classify.bracket import mirrored
from plandiff.classify.detector import Comparison, Side
from plandiff.load.reading import read_proposal
from plandiff.pipeline import apply, compare, reverse
from plandiff.reporters import REPORTERS, Brackets, RenderOptions, reporter
from plandiff.reporters.json_ import as_json

_SPEC = importlib.util.spec_from_file_location("laws_s", Path(__file__).parent / "strategies.py")
S = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(S)
ignore_ids = st.booleans()


def words_of(proposal, clause_text=lambda c: c.text or ""):
    return "".join(clause_text(p.clause) for p in provisions(proposal))


@given(S.pairs(), ignore_ids)
def test_each_clause_stands_in_exactly_one_link(pair, flag) -> None:
    report = compare(*pair, ignore_ids=flag)
    for loaded, side in zip(pair, ("old", "new"), strict=True):
        held = [p.index for e in report.entries for p in getattr(e.link, side)]
        assert sorted(held) == list(range(len(provisions(loaded.proposal))))


@given(S.pairs(), ignore_ids)
def test_every_character_of_both_texts_stands_in_the_report_once(  # noqa: C901
    pair, flag
) -> None:
    report = as_json(compare(*pair, ignore_ids=flag))
    held = {"old": [], "new": []}
    for link in report["links"]:
        if link["text"] is not None:
            held["old"].append(link["text"])
            held["new"].append(link["text"])
    for change in report["changes"]:
        for op, text, *_ in change["edits"] or ():
            if op != "insert":
                held["old"].append(text)
            if op != "delete":
                held["new"].append(text)
        if change["kind"] in ("added", "removed", "undetermined"):
            for side in ("old", "new"):
                held[side].append((change[f"{side}_value"] or {}).get("text", ""))
    for loaded, side in zip(pair, ("old", "new"), strict=True):
        assert sorted("".join(held[side])) == sorted(words_of(loaded.proposal))


@given(S.pairs(), ignore_ids)
def test_applying_the_report_gives_the_new_version_and_reversing_it_the_old(pair, flag) -> None:
    old, new = pair
    text = reporter("json").render(compare(old, new, ignore_ids=flag), RenderOptions())
    report = json.loads(text)
    assert apply(old.proposal, report) == new.proposal
    assert apply(new.proposal, reverse(report)) == old.proposal


@given(S.proposals(), ignore_ids)
def test_a_version_against_itself_has_no_changes(version, flag) -> None:
    report = compare(version, version, ignore_ids=flag)
    assert not report.has_differences
    assert all(entry.link.is_pair for entry in report.entries)


@given(S.pairs(), ignore_ids)
def test_nothing_is_said_to_be_absent_from_a_text_that_is_not_public(pair, flag) -> None:
    partial_old, partial_new = (side.proposal.disclosure == "partial" for side in pair)
    for entry in compare(*pair, ignore_ids=flag).entries:
        for change in entry.changes:
            known = change.detail is not None
            value = change.new_value or change.old_value
            if isinstance(value, dict) and value.get("list") == "brackets":
                continue  # options in the words of a clause that both have: they are known
            assert not (partial_old and change.kind is ChangeKind.OPTION_ADDED)
            assert not (partial_new and change.kind is ChangeKind.OPTION_DROPPED)
            assert known or not (partial_old and change.kind is ChangeKind.ADDED)
            assert known or not (partial_new and change.kind is ChangeKind.REMOVED)


MIRROR = {ChangeKind.ADDED: ChangeKind.REMOVED, ChangeKind.SPLIT: ChangeKind.MERGED}
MIRROR[ChangeKind.OPTION_ADDED] = ChangeKind.OPTION_DROPPED
MIRROR |= {b: a for a, b in MIRROR.items()}


def _seen_backwards(change):
    if change.kind in BRACKETS:
        return mirrored(change.kind, change.old_value, change.detail)
    return MIRROR.get(change.kind, change.kind)


def shape(report, *, mirrored: bool):
    """Links as sets of indexes with their kinds and values, seen from one side."""
    found = []
    for entry in report.entries:
        old = tuple(p.index for p in entry.link.old)
        new = tuple(p.index for p in entry.link.new)
        changes = []
        for change in entry.changes:
            values = json.dumps(change.old_value), json.dumps(change.new_value)
            kind = change.kind
            if kind is ChangeKind.REOPENED:
                continue  # what was agreed later is nothing reopened
            if kind is ChangeKind.REFERENCE_DANGLING and change.old_value is None:
                continue  # told of what came: what led nowhere and went is no matter
            if mirrored:
                values, kind = values[::-1], _seen_backwards(change)
            changes.append((kind, *values))
        ends = (new, old) if mirrored else (old, new)
        found.append((*ends, entry.link.method, sorted(changes)))
    return sorted(found)


@given(S.pairs(), ignore_ids)
def test_comparing_backwards_is_the_mirror(pair, flag) -> None:
    old, new = pair
    there = compare(old, new, ignore_ids=flag)
    back = compare(new, old, ignore_ids=flag)
    assert shape(there, mirrored=False) == shape(back, mirrored=True)


@given(
    S.pairs(),
    st.sampled_from(REPORTERS),
    st.integers(10, 120),
    st.booleans(),
    st.sampled_from(Brackets),
)
def test_every_reporter_renders_every_report(pair, name, width, flag, brackets) -> None:
    options = RenderOptions(width=width, color=flag, why=flag, record=False, brackets=brackets)
    text = reporter(name).render(compare(*pair), options)
    assert text.endswith("\n")
    if name != "json":
        assert not set(text) & set("\u202e\u200b\x00\x9b")
    else:
        json.loads(text)


@given(S.pairs())
def test_filters_give_subsets_in_the_same_order(pair) -> None:
    report = compare(*pair)
    whole = as_json(report)
    for kind in report.counts:
        part = as_json(report, RenderOptions(only=frozenset((kind,))))
        assert part["counts"] == {kind: whole["counts"][kind]}
        kept = [c["new_value"] for c in part["changes"]]
        assert kept == [c["new_value"] for c in whole["changes"] if c["kind"] == kind]


@pytest.mark.parametrize("flag", [False, True])
@given(data=st.data())
def test_pure_renumbering_alters_nothing(flag, data) -> None:
    old = data.draw(S.proposals())
    tree = [c.tree() for c in old.proposal.clauses]
    for place, clause in enumerate(tree):
        clause["number"] = f"{place + 101}"
    fields = old.proposal.tree() | {"clauses": tree}
    new = type(old)(read_proposal(fields), "new", fields)
    report = compare(old, new, ignore_ids=flag)
    # A reference that was not renumbered along leads nowhere now.
    assert set(report.counts) <= {ChangeKind.RENUMBERED, *REFERENCES}
    assert ChangeKind.REFERENCE_FOLLOWED not in report.counts


@given(S.pairs(), ignore_ids)
def test_a_detector_finds_nothing_where_no_field_of_its_own_differs(pair, flag) -> None:
    sides = Comparison(Side(pair[0].proposal), Side(pair[1].proposal))
    for link in align(pair[0].proposal, pair[1].proposal, ignore_ids=flag).links:
        if not link.is_pair:
            continue
        differing = set(link.old[0].clause.differing(link.new[0].clause))
        for detector in DETECTORS:
            if detector.fields is not None and not detector.fields & differing:
                assert not list(detector.detect(link, sides))
