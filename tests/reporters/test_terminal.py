"""The page in a terminal: what a narrow one must still say, and what a wide one must not do."""

from pathlib import Path

import pytest

from plandiff.pipeline import compare, load
from plandiff.reporters import RenderOptions, View, reporter

FOLDER = Path(__file__).parent.parent.parent / "proposals"
HEAD = "format: 1\nid: {}\ntitle: T\ndate: 2025-01-01\nclauses:\n"
AID = "- {id: aid, text: Aid is paid.}\n"
FUND = "- {id: fund, text: A fund is set up.}\n"
TERMS = "- {id: terms, text: Terms follow below., status: %s}\n"
WIDTHS = [20, 40, 60, 63, 64, 80, 100, 120, 160, 200]


def page(width: int, view: View = View.TABLE, old: str = "v19", **options) -> list[str]:
    versions = (load((FOLDER / f"{n}.yaml").read_bytes(), n) for n in (old, "v20"))
    shown = RenderOptions(width=width, view=view, **options)
    return reporter("terminal").render(compare(*versions), shown).split("\n")


def version(name: str, *clauses: str):
    return load((HEAD.format(name) + "".join(clauses)).encode(), name)


def test_a_narrow_page_says_which_version_each_text_is_of() -> None:
    lines = page(60)
    assert lines[lines.index("| not in the text") - 1] == "| v20"
    side_by_side = page(60, View.SIDE_BY_SIDE)
    assert "| Old: {-deleted-}" in side_by_side
    assert "| New: {+inserted+}" in side_by_side


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_line_is_wider_than_the_page(width: int, view: View) -> None:
    assert max(map(len, page(width, view))) <= width


@pytest.mark.parametrize("view", [View.TABLE, View.INLINE])
@pytest.mark.parametrize("width", WIDTHS)
def test_no_word_of_a_clause_is_lost_at_any_width(width: int, view: View) -> None:
    is_table = view is View.TABLE and width >= 64
    cells = [
        line.split("│")[-2] if is_table else line[2:]
        for line in page(width, view, old="v28", clause="ceasefire")
        if line.count("│") == 3 or not is_table
    ]
    found = "".join("".join(cells).split())
    assert "Withtheagreementofallparties{-tothismemorandum,a-}{+,afull+}ceasefire" in found
    assert "○status:proposed→agreed;agreedby:none→ukraine,united-states" in found


def test_a_line_of_text_is_not_longer_than_can_be_read() -> None:
    lines = page(200, old="v28")
    assert max(map(len, lines)) <= 34 + 100 + 7
    assert max(len(line) for line in lines if line.startswith("  ")) <= 100


def test_a_clause_that_moved_and_has_another_status_has_a_row_among_the_moved() -> None:
    old = version("old", TERMS % "open", AID, FUND)
    new = version("new", AID, FUND, TERMS % "agreed")
    text = reporter("terminal").render(compare(old, new), RenderOptions())
    before, after = text.split("↕ Moved (1)")
    assert "Terms follow below." not in before
    assert "Terms follow below." in after
    assert text.count("status: open → agreed") == 1


def test_the_brief_view_has_one_line_a_clause_with_its_words() -> None:
    lines = page(100, View.BRIEF, old="v28")
    changed = [line for line in lines if line[:2] in ("− ", "+ ", "~ ", "↕ ", "? ")]
    assert len(changed) == 64
    (forces,) = (line for line in changed if " armed-forces-size " in line)
    told = "~ 6 → 4 armed-forces-size −8 +10 reworded, quantity, hedge, status"
    assert " ".join(forces.split()) == told
    assert "  64 clauses changed, 591 words deleted (−), 562 inserted (+)" in lines


def test_the_brief_view_of_what_is_the_same_has_no_lines() -> None:
    same = version("old", AID)
    text = reporter("terminal").render(compare(same, same), RenderOptions(view=View.BRIEF))
    assert text == "■ old → old: no changes\n"


def test_an_undetermined_clause_has_no_words_that_came_or_went() -> None:
    (line,) = (x for x in page(100, View.BRIEF) if " us-free-trade " in x)
    assert line.split() == ["?", "10", "us-free-trade", "undetermined"]


def test_a_clause_with_a_long_name_does_not_narrow_all_others() -> None:
    long = "x" * 70
    old = version("old", AID)
    new = version("new", f"- {{id: {long}, text: Aid is paid twice.}}\n", FUND)
    report = compare(old, new, ignore_ids=True)
    options = RenderOptions(width=120, view=View.BRIEF)
    (line,) = (x for x in reporter("terminal").render(report, options).split("\n") if " fund " in x)
    assert line.index("+5") < 50


def test_two_colours_and_no_more() -> None:
    text = "\n".join(page(100, color=True, old="v28", record=True, why=True))
    codes = {part for code in text.split("\x1b[")[1:] for part in code.partition("m")[0].split(";")}
    colours = {code for code in codes if code[:1] in "349" and len(code) == 2}
    assert colours == {"91", "94"}


@pytest.mark.parametrize("width", [60, 100])
def test_a_headline_too_long_for_a_line_says_one_thing_in_each(width: int) -> None:
    lines = page(width, old="v28")
    assert lines[0].endswith("1 moved;")
    assert lines[1][2:].startswith("in sub-clauses 17 removed")


@pytest.mark.parametrize("width", [60, 100])
def test_labels_stand_out_in_every_list(width: int) -> None:
    text = "\n".join(page(width, old="v28", color=True))
    for label in ("9", "9a", "6 → 4"):  # removed, added, altered
        assert f"\x1b[1m{label}\x1b[0m" in text, label
