"""Reads what a .docx file says once all its changes are accepted or rejected.

Apart from what writes it; by ISO/IEC 29500-1, 17.13.5: a paragraph whose mark goes runs
into the next one.
"""

import io
import zipfile
from collections.abc import Iterator

from lxml import etree
from tests.tracked.printed import paragraphs

from plandiff.visible import visible_signs

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_GONE = {True: ("del", "moveFrom"), False: ("ins", "moveTo")}
_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n"}


def part(data: bytes, name: str = "word/document.xml"):
    """Return the root of a part of the file."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return etree.fromstring(file.read(name))


def compared(data: bytes) -> Iterator:
    """Yield what stands between the marks of the compared text."""
    body = part(data).find(f"{W}body")
    inside = False
    for item in body:
        if item.tag == f"{W}bookmarkStart" and item.get(f"{W}name") == "plandiff_text":
            inside = True
        elif item.tag == f"{W}bookmarkEnd":
            return
        elif inside:
            yield item


def resolved(data: bytes, *, accept: bool) -> list[str]:
    """Return the paragraphs of the compared text with all changes accepted, or rejected."""
    gone = {f"{W}{tag}" for tag in _GONE[accept]}
    found, text = [], ""
    for paragraph in compared(data):
        if paragraph.tag != f"{W}p":
            continue
        marks = paragraph.findall(f"{W}pPr/{W}rPr/*")
        text += "".join(_words(paragraph, gone))
        if not any(mark.tag in gone for mark in marks):
            found.append(text)
            text = ""
    assert text == ""
    return found


def _words(above, gone) -> Iterator[str]:
    for item in above:
        if item.tag in gone or item.tag == f"{W}pPr":
            continue
        if item.tag in (f"{W}t", f"{W}delText"):
            yield item.text
        elif item.tag in _SIGNS:
            yield _SIGNS[item.tag]
        else:
            yield from _words(item, gone)


def comments(data: bytes) -> dict[str, list[str]]:
    """Return the lines of each comment that is anchored to the text, by number."""
    anchored = [item.get(f"{W}id") for item in part(data).iter(f"{W}commentReference")]
    if not anchored:
        return {}
    every = {
        comment.get(f"{W}id"): ["".join(line.itertext(f"{W}t")) for line in comment]
        for comment in part(data, "word/comments.xml")
    }
    assert sorted(anchored) == sorted(every)
    return every


def tables(data: bytes) -> list[list[list[str]]]:
    """Return the cells of each table, row by row."""
    return [
        [
            ["".join(cell.itertext(f"{W}t")) for cell in row.iter(f"{W}tc")]
            for row in table.iter(f"{W}tr")
        ]
        for table in part(data).iter(f"{W}tbl")
    ]


def shown(proposal) -> list[str]:
    """Return the paragraphs of a version as the file must have them."""
    return [visible_signs(line).replace("\r", "<U+000D>") for line in paragraphs(proposal)]
