"""Three pages as a whole, without style and script, which every page shares."""

import re
from pathlib import Path

import pytest

from plandiff.pipeline import compare, load
from plandiff.reporters import RenderOptions, reporter

CASES = Path(__file__).parents[2] / "cases"


@pytest.mark.parametrize(
    "name",
    ["options-and-struck-text", "split-with-a-half-elsewhere", "text-that-looks-like-markup"],
)
def test_the_page_is_as_expected(name, golden) -> None:
    sides = (load((CASES / name / f"{side}.yaml").read_bytes(), side) for side in ("old", "new"))
    text = reporter("html").render(compare(*sides), RenderOptions())
    text = re.sub(r"(<(style|script)[^>]*>).*?(</\2>)", r"\1…\3", text, flags=re.DOTALL)
    text = re.sub(r"sha256-[A-Za-z0-9+/=]{44}", "sha256-…", text)
    golden(CASES / name / "expected.html", text)
