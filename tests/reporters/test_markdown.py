"""The summary in markdown: every clause has its row."""

from plandiff.pipeline import compare, load
from plandiff.reporters import RenderOptions, reporter

HEAD = "format: 1\nid: {}\ntitle: T\ndate: 2025-01-01\nclauses:\n"
AID = "- {id: aid, text: Aid is paid.}\n"
FUND = "- {id: fund, text: A fund is set up.}\n"
TERMS = "- {id: terms, text: Terms follow below., status: %s}\n"


def version(name: str, *clauses: str):
    return load((HEAD.format(name) + "".join(clauses)).encode(), name)


def test_a_clause_that_moved_and_has_another_status_has_a_row_among_the_moved() -> None:
    old = version("old", TERMS % "open", AID, FUND)
    new = version("new", AID, FUND, TERMS % "agreed")
    text = reporter("markdown").render(compare(old, new), RenderOptions())
    assert "status: open → agreed: –" in text
    assert text.count("status: open → agreed") == 1
    assert "### Moved (1)" in text
