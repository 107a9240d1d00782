"""What stands around the compared text and is no part of it: title page and concordance."""

from collections.abc import Iterator, Sequence
from typing import Any

from plandiff import __version__
from plandiff.load.loaded import Loaded
from plandiff.prose.caveats import caveats
from plandiff.prose.concordance import TOLD, concordance
from plandiff.prose.headline import detail, loud, renumbered, summary, title
from plandiff.prose.names import version_id
from plandiff.prose.version import version_lines
from plandiff.report import Entry, Report
from plandiff.reporters.docx.xml import element, paragraph, run

# The bookmark around all that is compared, for programs that take it out.
BOOKMARK = "plandiff_text"
# A page of remarks is read, more is not. tests/reporters/docx: many remarks.
_MOST_CAVEATS = 40
# Twentieths of a point; together what the margins leave of a page.
_WIDTHS = (700, 1900, 700, 1900, 2300, 1140)


def front(report: Report, entries: Sequence[Entry]) -> Iterator[Any]:
    """Yield the title, what changed in short, what to know before quoting, and provenance."""
    yield paragraph(run(title(report)), style="Title")
    for line in (loud(entries), summary(entries), detail(entries), renumbered(entries)):
        if line:
            yield paragraph(run(line))
    warnings = list(caveats(report))
    for caveat in warnings[:_MOST_CAVEATS]:
        yield paragraph(run(caveat, italic=True))
    if len(warnings) > _MOST_CAVEATS:
        more = f"{len(warnings) - _MOST_CAVEATS:,} more remarks; the terminal has all."
        yield paragraph(run(more, italic=True))
    for side, loaded in (("Old", report.old), ("New", report.new)):
        yield from _provenance(side, loaded)
    yield paragraph(run(f"Made by plandiff {__version__}."))
    old, new = version_id(report.old), version_id(report.new)
    yield paragraph(
        run(
            "The text between the headings “Text” and “End of the text” is compared: accept all "
            f"changes for {new}, reject all for {old}. This page and the concordance stay as "
            "they are."
        )
    )


def text_start() -> Iterator[Any]:
    """Yield what the compared text begins behind."""
    yield paragraph(run("Text"), style="Heading1", new_page=True)
    yield element("bookmarkStart", id="0", name=BOOKMARK)


def text_end() -> Iterator[Any]:
    """Yield what the compared text ends before; the last deleted paragraph runs into it."""
    yield element("bookmarkEnd", id="0")
    yield paragraph(run("End of the text"), style="Heading1")


def appendix(report: Report, entries: Sequence[Entry]) -> Iterator[Any]:
    """Yield the concordance."""
    yield paragraph(run("Concordance"), style="Heading1", new_page=True)
    head = (version_id(report.old), TOLD[0], version_id(report.new), *TOLD)
    made = element(
        "tbl",
        element(
            "tblPr",
            element("tblStyle", val="TableGrid"),
            element("tblW", w="5000", type="pct"),
            element("tblLayout", type="fixed"),
        ),
        element("tblGrid", *(element("gridCol", w=str(width)) for width in _WIDTHS)),
        _row(head, is_header=True),
    )
    made.extend(_row(row.told()) for row in concordance(entries))
    yield made
    yield paragraph()


def _row(cells: Sequence[str], *, is_header: bool = False) -> Any:
    made = element("tr", element("trPr", element("cantSplit")))
    if is_header:
        made[0].append(element("tblHeader"))
    for cell, width in zip(cells, _WIDTHS, strict=True):
        size = element("tcPr", element("tcW", w=str(width), type="dxa"))
        words = paragraph(run(cell, bold=is_header), style="ConcordanceCell")
        made.append(element("tc", size, words))
    return made


def _provenance(side: str, loaded: Loaded) -> Iterator[Any]:
    for place, (_, words, _) in enumerate(version_lines(loaded)):
        before = f"{side} version: " if not place else ""
        yield paragraph(run(before + words, bold=not place))
    yield paragraph(run(f"content sha256 {loaded.sha256}"))
