"""The bundled versions, and that comparing them reads right."""

import itertools
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from plandiff.align import align, provisions
from plandiff.changes import ALTERED, ChangeKind
from plandiff.pipeline import apply, compare, load, reverse
from plandiff.prose import headline
from plandiff.prose.caveats import caveats
from plandiff.prose.disputes import disputes
from plandiff.reporters import RenderOptions, reporter
from plandiff.schemas import schema_text

FOLDER = Path(__file__).parent.parent / "proposals"
VERSIONS = {p.stem: load(p.read_bytes(), p.name) for p in sorted(FOLDER.glob("*.yaml"))}
PAIRS = list(itertools.permutations(VERSIONS, 2))


def report(old: str, new: str, **options):
    return compare(VERSIONS[old], VERSIONS[new], **options)


def top(found, kind: ChangeKind) -> set[str]:
    return {
        (entry.link.old or entry.link.new)[0].clause.id
        for entry in found.having(kind)
        if entry.is_top
    }


def entry_of(found, clause: str):
    return next(
        e for e in found.entries if any(p.clause.id == clause for p in (*e.link.old, *e.link.new))
    )


def test_five_versions_are_there() -> None:
    assert set(VERSIONS) == {"v28", "vE3", "vEU24", "v19", "v20"}


@pytest.mark.parametrize("name", VERSIONS)
def test_a_version_is_called_like_its_file_and_cites_known_sources_and_parents(name: str) -> None:
    proposal = VERSIONS[name].proposal
    known = {source.id for source in proposal.sources}
    assert proposal.id == name
    assert proposal.wording == "paraphrase"
    assert set(proposal.parents) <= set(VERSIONS)
    for provision in provisions(proposal):
        clause = provision.clause
        cited = [
            *clause.sources,
            *(s for r in (*clause.reports, *clause.options) for s in r.sources),
        ]
        assert set(cited) <= known, clause.id
        if provision.level == 1:
            assert clause.sources, clause.id
    for removal in proposal.removals:
        version, _, clause_id = removal.clause.partition("#")
        assert clause_id in {p.clause.id for p in provisions(VERSIONS[version].proposal)}


@pytest.mark.parametrize(("old", "new"), PAIRS)
@pytest.mark.parametrize("ignore_ids", [False, True])
def test_the_json_report_meets_its_schema_and_rebuilds_both(old, new, ignore_ids) -> None:
    text = reporter("json").render(report(old, new, ignore_ids=ignore_ids), RenderOptions())
    value = json.loads(text)
    Draft202012Validator(json.loads(schema_text("report"))).validate(value)
    assert apply(VERSIONS[old].proposal, value) == VERSIONS[new].proposal
    assert apply(VERSIONS[new].proposal, reverse(value)) == VERSIONS[old].proposal


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda p: p.stem)
def test_files_meet_the_published_schema(path: Path) -> None:
    proposal = VERSIONS[path.stem].proposal
    value = proposal.tree()
    Draft202012Validator(json.loads(schema_text("proposal"))).validate(value | {"format": 1})


def test_v28_to_v20_removes_ten_points_and_adds_three() -> None:
    found = report("v28", "v20")
    assert top(found, ChangeKind.REMOVED) == {
        "nato-expansion", "russia-nato-dialogue", "nato-membership", "nato-troops",
        "fighter-jets-poland", "russia-reintegration", "frozen-assets", "arms-control",
        "security-working-group", "amnesty",
    }  # fmt: skip
    assert top(found, ChangeKind.ADDED) == {
        "recovery-funds", "us-free-trade", "ratification-referendum",
    }  # fmt: skip
    assert headline.summary(found.entries).startswith("10 removed, 3 added, 18 altered, 1 moved")


def test_the_army_goes_from_a_cap_to_a_level_in_peacetime() -> None:
    change = entry_of(report("v28", "v20"), "armed-forces-size").first(ChangeKind.QUANTITY_CHANGED)
    old, new = change.old_value, change.new_value
    assert (old["value"], old["governor"], old["condition"]) == (600_000, "cap", None)
    assert (new["value"], new["governor"], new["condition"]) == (800_000, "level", "in peacetime")
    assert change.detail == {"difference": 200_000, "percent": 33.3}


def test_the_plant_goes_from_fifty_fifty_to_two_options() -> None:
    entry = entry_of(report("v28", "v20"), "npp-zaporizhzhia")
    assert entry.first(ChangeKind.QUANTITY_CHANGED).old_value["text"] == "50:50"
    assert len(entry.all(ChangeKind.OPTION_ADDED)) == 2


def test_territory_goes_to_open_options() -> None:
    entry = entry_of(report("v28", "v20"), "territory")
    assert entry.first(ChangeKind.STATUS_CHANGED).new_value["status"] == "open"
    assert len(entry.all(ChangeKind.OPTION_ADDED)) == 4


def test_the_compensation_is_struck_but_under_discussion() -> None:
    entry = entry_of(report("v28", "v20"), "us-compensation")
    assert entry.kinds == (ChangeKind.REMOVED,)
    assert "struck" in entry.changes[0].detail


def test_the_amnesty_is_gone_in_ve3_and_its_number_used_again() -> None:
    found = report("v28", "vE3")
    assert {"amnesty", "nato-expansion"} == top(found, ChangeKind.REMOVED)
    assert top(found, ChangeKind.ADDED) == {"victims-suffering"}
    assert "vE3 leaves number 3 empty." in list(caveats(found))


def test_nothing_is_called_added_merely_because_v19_is_not_public() -> None:
    found = report("v19", "v20")
    assert not list(found.having(ChangeKind.ADDED))
    assert top(found, ChangeKind.REMOVED) == {"nato-membership", "russia-nato-dialogue"}
    gone = {e.link.old[0].clause.id for e in report("v28", "v19").having(ChangeKind.REMOVED)}
    assert {"amnesty", "frozen-assets", "russia-reintegration"} <= gone
    assert not gone & {"arms-control", "security-working-group", "territory", "ceasefire"}


@pytest.mark.parametrize(("old", "new"), [("v19", "v20"), ("v20", "v19")])
def test_no_option_is_called_new_or_gone_merely_because_v19_is_not_public(old, new) -> None:
    found = report(old, new)
    entry = entry_of(found, "territory")
    assert len(entry.all(ChangeKind.OPTION_UNDETERMINED)) == 4
    assert found.counts[ChangeKind.OPTION_UNDETERMINED] == 1
    assert not list(found.having(ChangeKind.OPTION_ADDED, ChangeKind.OPTION_DROPPED))


def test_v19_to_v20_leads_with_the_three_subjects_and_their_accounts() -> None:
    found = report("v19", "v20")
    subjects = [d.entry.link.old[0].clause.id for d in disputes(found)]
    assert subjects == ["nato-membership", "armed-forces-size", "territory"]
    lines = " ".join(caveats(found))
    assert "of its 19 points, accounts of 7 are known" in lines
    assert "12 are not public" in lines


@pytest.mark.parametrize(("old", "new"), [("v28", "vE3"), ("v28", "v20"), ("vE3", "v20")])
def test_without_ids_no_pair_of_points_is_wrong_and_none_is_denied(old: str, new: str) -> None:
    def pairs(*, ignore_ids: bool):
        links = align(VERSIONS[old].proposal, VERSIONS[new].proposal, ignore_ids=ignore_ids).links
        return {
            (a.clause.id, b.clause.id)
            for link in links
            for a in link.old[:1]
            for b in link.new[:1]
            if a.level == b.level == 1
        }

    stated, found = pairs(ignore_ids=False), pairs(ignore_ids=True)
    assert found <= stated
    unknown = {
        p.clause.id
        for e in report(old, new, ignore_ids=True).having(ChangeKind.UNDETERMINED)
        for p in (*e.link.old, *e.link.new)
    }
    assert all(a in unknown and b in unknown for a, b in stated - found)


def test_renumbered_alone_is_not_altered() -> None:
    entry = entry_of(report("v28", "v20"), "victims-relief")
    assert not set(entry.kinds) & set(ALTERED)
