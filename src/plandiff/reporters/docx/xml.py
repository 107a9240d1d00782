"""Elements of WordprocessingML, in the order that its schema asks for."""

from datetime import date
from typing import Any

from lxml import etree

from plandiff.visible import visible_signs

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PREFIX = f"{{{NAMESPACE}}}"
ID, DATE = f"{_PREFIX}id", f"{_PREFIX}date"
_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"


def moment(day: date, minutes: int = 0) -> str:
    """Return a time on `day`, as Word has it."""
    return f"{day.isoformat()}T00:{minutes:02}:00Z"


def element(tag: str, *children: Any, **attributes: str) -> Any:
    """Return the element `w:tag` with attributes `w:name` and children."""
    made = etree.Element(_PREFIX + tag, nsmap={"w": NAMESPACE})
    for name, value in attributes.items():
        made.set(_PREFIX + name.rstrip("_"), value)
    made.extend(children)
    return made


def run(text: str, *, is_deleted: bool = False, bold: bool = False, italic: bool = False) -> Any:
    """Return a run with `text`, visible and with its line ends and tabs."""
    made = element("r")
    if bold or italic:
        marks = [element(tag) for tag, wanted in (("b", bold), ("i", italic)) if wanted]
        made.append(element("rPr", *marks))
    shown = visible_signs(text).replace("\r", "<U+000D>")
    for place, line in enumerate(shown.split("\n")):
        if place:
            made.append(element("br"))
        for number, part in enumerate(line.split("\t")):
            if number:
                made.append(element("tab"))
            if part:
                words = element("delText" if is_deleted else "t")
                words.set(_PRESERVE, "preserve")
                words.text = part
                made.append(words)
    return made


def paragraph(*runs: Any, style: str = "", new_page: bool = False) -> Any:
    """Return a paragraph of `runs`, at the top of a page if it is to start one."""
    made = element("p")
    properties = [element("pStyle", val=style)] if style else []
    if new_page:
        properties.append(element("pageBreakBefore"))
    if properties:
        made.append(element("pPr", *properties))
    made.extend(runs)
    return made
