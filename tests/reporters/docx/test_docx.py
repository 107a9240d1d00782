"""Word: accept all is the new version, reject all the old one, and all of it is valid."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from tests.reporters.docx.reader import W, comments, compared, part, resolved, shown, tables

from plandiff.pipeline import compare, load
from plandiff.reporters import RenderOptions, binary_reporter

TESTS = Path(__file__).parents[2]
CASES = sorted(path.parent for path in (TESTS / "cases").glob("*/old.yaml"))
HEAD = "format: 1\nid: {}\ntitle: T\ndate: 2025-01-01\nclauses:\n{}"


def written(report, **options) -> bytes:
    return binary_reporter("docx").data(report, RenderOptions(**options))


def case(name: str):
    folder = TESTS / "cases" / name
    pair = [load((folder / f"{side}.yaml").read_bytes(), side) for side in ("old", "new")]
    return compare(*pair)


def made(old: str, new: str) -> bytes:
    pair = [load(HEAD.format(*side).encode(), "v") for side in (("v1", old), ("v2", new))]
    return written(compare(*pair))


@pytest.mark.parametrize("folder", CASES, ids=lambda path: path.name)
@pytest.mark.parametrize("ignore_ids", [False, True])
def test_accept_all_is_the_new_version_and_reject_all_the_old(folder: Path, ignore_ids) -> None:
    old, new = (load((folder / f"{side}.yaml").read_bytes(), side) for side in ("old", "new"))
    data = written(compare(old, new, ignore_ids=ignore_ids))
    assert resolved(data, accept=True) == shown(new.proposal)
    assert resolved(data, accept=False) == shown(old.proposal)


@pytest.mark.parametrize(
    "name",
    ["one-point-moved", "split-with-a-half-elsewhere", "options-and-struck-text", "record-alone"],
)
def test_it_is_as_the_schema_of_office_open_xml_says(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(written(case(name), why=True, record=True))
    found = OpenXmlValidator().validate(str(path))
    assert not found.errors


def test_the_schema_finds_what_is_wrong(tmp_path: Path) -> None:
    data = written(case("one-point-moved"))
    path = tmp_path / "a.docx"
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(path, "w") as new,
    ):
        for name in old.namelist():
            text = old.read(name)
            if name == "word/document.xml":
                text = text.replace(b"<w:moveTo ", b"<w:movedTo ").replace(
                    b"</w:moveTo>", b"</w:movedTo>"
                )
            new.writestr(name, text)
    assert OpenXmlValidator().validate(str(path)).errors


@pytest.mark.parametrize("folder", CASES, ids=lambda path: path.name)
def test_no_two_changes_have_one_id_and_moves_are_paired(folder: Path) -> None:
    data = written(case(folder.name))
    tags = ("ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart")
    marks = [item for item in part(data).iter() if item.tag in {f"{W}{tag}" for tag in tags}]
    ids = [mark.get(f"{W}id") for mark in marks]
    assert len(ids) == len(set(ids))
    assert {mark.get(f"{W}author") for mark in marks} <= {"plandiff"}
    for end in ("From", "To"):
        starts = list(part(data).iter(f"{W}move{end}RangeStart"))
        stops = [stop.get(f"{W}id") for stop in part(data).iter(f"{W}move{end}RangeEnd")]
        assert [start.get(f"{W}id") for start in starts] == stops
    names = [
        sorted(start.get(f"{W}name") for start in part(data).iter(f"{W}move{end}RangeStart"))
        for end in ("From", "To")
    ]
    assert names[0] == names[1]


def test_a_moved_clause_is_a_move() -> None:
    data = written(case("one-point-moved"))
    assert list(part(data).iter(f"{W}moveFrom"))
    (lines,) = [c for c in comments(data).values() if c[0].startswith("moved")]
    assert " → " in lines[0]


def test_the_end_of_a_move_goes_with_the_last_words() -> None:
    clause = "  - {{id: {}, number: '{}', text: {}}}\n"
    army, sea, aid = "The army stays small", "Ships pass freely", "Aid flows to all"
    old = [("army", 1, f"{army} for ever"), ("sea", 2, sea), ("aid", 3, aid)]
    new = [("sea", 1, sea), ("aid", 2, aid), ("army", 3, f"{army} and without tanks")]
    data = made(*("".join(clause.format(*item) for item in side) for side in (old, new)))
    marks = [mark.tag.removeprefix(W) for mark in part(data).iter() if _ends(mark)]
    assert marks == ["del", "ins"]
    assert resolved(data, accept=True)[-1] == f"3\t{army} and without tanks"


def _ends(mark) -> bool:
    above = mark.getparent()
    return above is not None and above.tag == f"{W}rPr" and above.getparent().tag == f"{W}pPr"


def test_words_inserted_at_an_end_are_dated_apart() -> None:
    data = made("  - {id: a, text: Peace now}\n", "  - {id: a, text: Peace now and ever}\n")
    (inserted,) = part(data).iter(f"{W}ins")
    assert inserted.get(f"{W}date") == "2025-01-01T00:02:00Z"


def test_the_date_is_the_new_versions(tmp_path: Path) -> None:
    text = HEAD.format("v1", "  - {id: a, text: Peace}\n")
    later = text.replace("v1", "v2").replace("2025-01-01", "2024-12~").replace("Peace", "War now")
    data = written(compare(load(text.encode(), "a"), load(later.encode(), "b")))
    dates = {item.get(f"{W}date") for item in part(data).iter() if item.get(f"{W}date")}
    assert dates == {"2024-12-01T00:00:00Z", "2024-12-01T00:02:00Z"}
    core = etree_text(data, "docProps/core.xml")
    assert "2024-12-01T00:00:00Z" in core
    assert "2013-" not in core


def etree_text(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return file.read(name).decode()


def test_same_report_same_bytes_without_the_time_of_day() -> None:
    report = case("options-and-struck-text")
    data = written(report)
    assert data == written(report)
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert {item.date_time for item in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_no_picture_of_another_text_is_in_the_file() -> None:
    with zipfile.ZipFile(io.BytesIO(written(case("options-and-struck-text")))) as parts:
        assert not [name for name in parts.namelist() if "thumbnail" in name]


def test_a_comment_says_what_happened_and_how_it_is_known() -> None:
    lines = next(c for c in comments(written(case("quantities"))).values() if "quantity" in c[0])
    assert lines[1].startswith("No. ")
    assert any(line.startswith("quantity-changed: ") for line in lines)
    assert re.match(r"paired by [a-z-]+ \([01]\.\d\d\)$", lines[-1])


def test_a_number_alone_needs_no_comment() -> None:
    data = written(case("renumbered-alone"))
    assert comments(data) == {}
    assert "word/comments.xml" not in zipfile.ZipFile(io.BytesIO(data)).namelist()
    assert any("renumbered" in row[4] for row in tables(data)[0])


def test_what_is_chosen_is_commented_and_the_text_stays_whole() -> None:
    report = case("options-and-struck-text")
    old, new = report.old.proposal, report.new.proposal
    kind = next(iter(report.counts))
    data = written(report, only=frozenset((kind,)))
    assert {lines[0].partition(" · ")[0] for lines in comments(data).values()} <= {kind}
    assert resolved(data, accept=True) == shown(new)
    assert resolved(data, accept=False) == shown(old)


def test_the_page_before_the_text_and_the_table_behind_it_have_no_changes() -> None:
    data = written(case("text-that-looks-like-markup"))
    inside = {id(item) for top in compared(data) for item in top.iter()}
    for tag in ("ins", "del", "moveFrom", "moveTo", "commentReference"):
        root = part(data)
        body = root.find(f"{W}body")
        start = [item.get(f"{W}name") for item in body].index("plandiff_text")
        end = [item.tag for item in body].index(f"{W}bookmarkEnd")
        assert not [i for top in [*body[:start], *body[end:]] for i in top.iter(f"{W}{tag}")]
    assert inside


def test_many_remarks_are_counted() -> None:
    text = "  - {id: a, text: 'Peace ] is made.'}\n"
    many = "".join(text.replace("id: a", f"id: a{n}") for n in range(45))
    told = ["".join(p.itertext(f"{W}t")) for p in part(made(text, many)).iter(f"{W}p")]
    assert len([line for line in told if "bracket" in line]) == 40
    assert [line for line in told if line.endswith("more remarks; the terminal has all.")]


def test_signs_nobody_sees_and_line_ends_are_shown() -> None:
    text = '  - {id: a, text: "One\\u202etwo\\tthree\\nfour\\rfive"}\n'
    data = made(text, text.replace("One", "Ten"))
    assert resolved(data, accept=True) == ["Ten<U+202E>two\tthree\nfour<U+000D>five"]
