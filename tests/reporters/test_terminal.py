"""The page in a terminal: what a narrow one must still say."""

from pathlib import Path

import pytest

from plandiff.pipeline import compare, load
from plandiff.reporters import RenderOptions, View, reporter

FOLDER = Path(__file__).parent.parent.parent / "proposals"


def page(width: int, view: View = View.TABLE) -> list[str]:
    old, new = (load((FOLDER / f"{n}.yaml").read_bytes(), n) for n in ("v19", "v20"))
    options = RenderOptions(width=width, view=view)
    return reporter("terminal").render(compare(old, new), options).split("\n")


def test_a_narrow_page_says_which_version_each_text_is_of() -> None:
    lines = page(60)
    assert lines[lines.index("| not in the text") - 1] == "| v20"
    side_by_side = page(60, View.SIDE_BY_SIDE)
    assert "| Old: {-deleted-}" in side_by_side
    assert "| New: {+inserted+}" in side_by_side


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("width", [20, 40, 63, 64, 80, 160])
def test_no_line_is_wider_than_the_page(width: int, view: View) -> None:
    assert max(map(len, page(width, view))) <= width
