"""Laws of a report: nothing is lost, nothing invented, and it reads backwards as forwards."""

import json

from tests.properties.laws.pair import Pair

from plandiff.align import align, provisions
from plandiff.changes import BRACKETS, ChangeKind
from plandiff.classify import DETECTORS
from plandiff.classify.bracket import mirrored
from plandiff.classify.detector import Comparison, Side
from plandiff.pipeline import apply, reverse
from plandiff.reporters import RenderOptions
from plandiff.reporters.json_ import as_json


def each_clause_stands_in_exactly_one_link(pair: Pair) -> None:
    for side, loaded in pair.sides:
        held = [p.index for e in pair.report.entries for p in getattr(e.link, side)]
        assert sorted(held) == list(range(len(provisions(loaded.proposal))))


def every_character_of_both_texts_stands_in_the_report_once(pair: Pair) -> None:
    held: dict[str, list[str]] = {"old": [], "new": []}
    for link in pair.value["links"]:
        for texts in held.values():
            texts.append(link["text"] or "")
    for change in pair.value["changes"]:
        for op, text, *_ in change["edits"] or ():
            held["old"].append(text if op != "insert" else "")
            held["new"].append(text if op != "delete" else "")
        if change["kind"] in ("added", "removed", "undetermined"):
            for side, texts in held.items():
                texts.append((change[f"{side}_value"] or {}).get("text", ""))
    for side, loaded in pair.sides:
        said = "".join(p.clause.text or "" for p in provisions(loaded.proposal))
        assert sorted("".join(held[side])) == sorted(said)


def applying_the_report_gives_the_new_version(pair: Pair) -> None:
    assert apply(pair.old.proposal, pair.value) == pair.new.proposal


def applying_the_reverse_gives_the_old_version(pair: Pair) -> None:
    assert apply(pair.new.proposal, reverse(pair.value)) == pair.old.proposal
    assert apply(pair.old.proposal, reverse(reverse(pair.value))) == pair.new.proposal


def a_version_against_itself_has_no_changes(pair: Pair) -> None:
    report = pair.compared(pair.one, pair.one)
    assert not report.has_differences
    assert all(entry.link.is_pair for entry in report.entries)


def nothing_is_said_to_be_absent_from_a_text_that_is_not_public(pair: Pair) -> None:
    partial_old, partial_new = (side.proposal.disclosure == "partial" for _, side in pair.sides)
    for entry in pair.report.entries:
        for change in entry.changes:
            known = change.detail is not None
            value = change.new_value or change.old_value
            if isinstance(value, dict) and value.get("list") == "brackets":
                continue  # options in the words of a clause that both have: they are known
            assert not (partial_old and change.kind is ChangeKind.OPTION_ADDED)
            assert not (partial_new and change.kind is ChangeKind.OPTION_DROPPED)
            assert known or not (partial_old and change.kind is ChangeKind.ADDED)
            assert known or not (partial_new and change.kind is ChangeKind.REMOVED)


_MIRROR = {
    ChangeKind.ADDED: ChangeKind.REMOVED,
    ChangeKind.SPLIT: ChangeKind.MERGED,
    ChangeKind.OPTION_ADDED: ChangeKind.OPTION_DROPPED,
}
_MIRROR |= {b: a for a, b in _MIRROR.items()}


def _seen_backwards(change):
    if change.kind in BRACKETS:
        return mirrored(change.kind, change.old_value, change.detail)
    return _MIRROR.get(change.kind, change.kind)


def _shape(report, *, backwards: bool):
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
            if backwards:
                values, kind = values[::-1], _seen_backwards(change)
            changes.append((kind, *values))
        ends = (new, old) if backwards else (old, new)
        link = entry.link
        found.append((*ends, link.method, link.score, link.is_moved, sorted(changes)))
    return sorted(found)


def comparing_backwards_is_the_mirror(pair: Pair) -> None:
    back = pair.compared(pair.new, pair.old)
    assert _shape(pair.report, backwards=False) == _shape(back, backwards=True)


def comparing_again_gives_the_same_bytes(pair: Pair) -> None:
    # After all that was compared in between: nothing is remembered that alters anything.
    again = pair.compared(pair.old, pair.new)
    assert as_json(again) == pair.value


def filters_give_subsets_in_the_same_order(pair: Pair) -> None:
    for kind in pair.report.counts:
        part = as_json(pair.report, RenderOptions(only=frozenset((kind,))))
        assert part["counts"] == {kind: pair.value["counts"][kind]}
        kept = [c["new_value"] for c in part["changes"]]
        assert kept == [c["new_value"] for c in pair.value["changes"] if c["kind"] == kind]


def a_detector_finds_nothing_where_no_field_of_its_own_differs(pair: Pair) -> None:
    old, new = pair.old.proposal, pair.new.proposal
    sides = Comparison(Side(old), Side(new))
    for link in align(old, new, ignore_ids=pair.ignore_ids).links:
        if not link.is_pair:
            continue
        differing = set(link.old[0].clause.differing(link.new[0].clause))
        for detector in DETECTORS:
            if detector.fields is not None and not detector.fields & differing:
                assert not list(detector.detect(link, sides))
