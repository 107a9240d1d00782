"""The file: python-docx brings package and styles, the text is written here."""

import io
import zipfile
from datetime import date, datetime
from itertools import chain
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.shared import Pt

from plandiff import __version__
from plandiff.edtf import first_day
from plandiff.prose.headline import title
from plandiff.report import Report
from plandiff.reporters.docx.around import appendix, front, text_end, text_start
from plandiff.reporters.docx.comments import comment_lines, comments_part, has_comment
from plandiff.reporters.docx.revisions import Revisions
from plandiff.reporters.docx.xml import element
from plandiff.reporters.reporter import RenderOptions
from plandiff.reporters.selection import selected
from plandiff.tracked import blocks

_AUTHOR = "plandiff"
# The first day that a ZIP file can tell: what is in the file has no time of its own.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def document(report: Report, options: RenderOptions) -> bytes:
    """Return the .docx file.

    The text is whole; what `options` select says which clauses comments and concordance
    are of. All dates are the new version's.
    """
    made = _empty()
    day = first_day(report.new.proposal.date)
    _set_properties(made, report, day)
    entries = selected(report, options)
    told = {entry.number: entry for entry in entries if has_comment(entry)}
    comments: list[list[str]] = []
    revisions = Revisions(_AUTHOR, day)

    def text() -> Any:
        for block in blocks(report):
            number = None
            entry = told.get(block.entry.number) if block.is_main else None
            if entry is not None:
                number = len(comments)
                comments.append(list(comment_lines(entry, options)))
            yield from revisions.clause(block, number)

    body = made.element.body
    section = body[-1]
    for item in chain(
        front(report, entries), text_start(), text(), text_end(), appendix(report, entries)
    ):
        section.addprevious(item)
    if comments:
        _add_comments(made, comments_part(comments, _AUTHOR, day))
    written = io.BytesIO()
    made.save(written)
    return _without_times(written.getvalue())


def _empty() -> Any:
    """Return an empty file with our styles.

    The template of python-docx also brings styles for Word 2010 alone, which would not know
    ours, and which later ones repair; and a picture of itself, which file managers would show
    as that of our text.
    """
    made = Document()
    whole = made.part.package.rels
    for number, relation in list(whole.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            whole.pop(number)
    for number, relation in list(made.part.rels.items()):
        if relation.reltype.endswith("/stylesWithEffects"):
            made.part.drop_rel(number)
    _add_styles(made)
    return made


def _add_styles(made: Any) -> None:
    for name, size, space in (
        ("Clause Heading", 11, 2),
        ("Clause Text", 11, 6),
        ("Concordance Cell", 7, 0),
    ):
        style = made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = made.styles["Normal"]
        style.font.size = Pt(size)
        style.paragraph_format.space_after = Pt(space)
    heading = made.styles["Clause Heading"]
    heading.paragraph_format.keep_with_next = True
    heading.element.pPr.append(element("outlineLvl", val="1"))


def _set_properties(made: Any, report: Report, day: date) -> None:
    properties = made.core_properties
    properties.title = title(report)
    properties.author = properties.last_modified_by = f"plandiff {__version__}"
    properties.comments = ""
    properties.language = report.new.proposal.language
    properties.created = properties.modified = datetime(day.year, day.month, day.day)  # noqa: DTZ001


def _add_comments(made: Any, data: bytes) -> None:
    name = PackURI("/word/comments.xml")
    part = Part(name, CONTENT_TYPE.WML_COMMENTS, data, made.part.package)
    made.part.relate_to(part, RELATIONSHIP_TYPE.COMMENTS)


def _without_times(data: bytes) -> bytes:
    """Return the same ZIP file without the time at which it was made."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as made,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as whole,
    ):
        for item in made.infolist():
            member = zipfile.ZipInfo(item.filename, _NO_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            whole.writestr(member, made.read(item))
    return written.getvalue()
