"""Comments: what plandiff says of a clause, beside the text."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from lxml import etree

from plandiff.align.provision import Provision
from plandiff.changes import RECORD, ChangeKind
from plandiff.prose.facts import facts, pairing
from plandiff.prose.names import labels, link_name, titled
from plandiff.report import Entry
from plandiff.reporters.docx.xml import element, moment, paragraph, run
from plandiff.reporters.reporter import RenderOptions
from plandiff.visible import visible_line

# A number that changed shows in the text and in the concordance: on each clause behind an
# added one, a comment would say no more. tests/cases/renumbered-alone.
_SEEN_WITHOUT = frozenset((ChangeKind.RENUMBERED,))
_INITIALS = "pd"
_NOBODY = "–"


def has_comment(entry: Entry) -> bool:
    """Whether there is something to say of `entry` that its text does not show by itself."""
    return bool(set(entry.kinds) - _SEEN_WITHOUT)


def comment_lines(entry: Entry, options: RenderOptions) -> Iterator[str]:
    """Yield the kinds and the ids of both sides, both numbers, then a line for each fact.

    The first line is for programs: "kind, kind · old id → new id".
    """
    link = entry.link
    yield f"{', '.join(entry.kinds)} · {_ids(link.old)} → {_ids(link.new)}"
    yield f"No. {titled(labels(link), link_name(link))}"
    for kind, line in facts(entry):
        if kind not in RECORD or options.record or kind in options.only:
            yield f"{kind}: {line}"
    yield pairing(entry) if options.why else _found_by(entry)


def comments_part(comments: Sequence[Sequence[str]], author: str, day: date) -> bytes:
    """Return the part of the file that holds `comments`, numbered from 0."""
    root = element("comments")
    dated = {"author": author, "date": moment(day), "initials": _INITIALS}
    for number, lines in enumerate(comments):
        made = element("comment", id=str(number), **dated)
        made.extend(_paragraphs(lines))
        root.append(made)
    found: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return found


def _paragraphs(lines: Sequence[str]) -> Iterator[Any]:
    for place, line in enumerate(lines):
        yield paragraph(run(line, bold=place == 0))


def _ids(side: Sequence[Provision]) -> str:
    return " + ".join(visible_line(provision.name, 80) for provision in side) or _NOBODY


def _found_by(entry: Entry) -> str:
    link = entry.link
    if not link.old or not link.new:
        return "no partner found"
    return f"paired by {link.method} ({link.score:.2f})"
