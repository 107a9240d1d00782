"""Every element of a page with its attributes and its text, read without a browser."""

from html.parser import HTMLParser
from typing import NamedTuple

VOID = {"meta", "input", "path", "br"}


class Element(NamedTuple):
    tag: str
    attributes: dict[str, str | None]
    text: list[str]
    ancestors: tuple[str, ...]

    def said(self) -> str:
        return " ".join("".join(self.text).split())


class Reader(HTMLParser):
    """Every element with its attributes and all text below it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag, attrs):
        element = Element(tag, dict(attrs), [], tuple(e.tag for e in self.open))
        assert len(element.attributes) == len(attrs), f"an attribute of {tag} stands twice"
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.elements.append(Element(tag, dict(attrs), [], tuple(e.tag for e in self.open)))

    def handle_endtag(self, tag):
        assert self.open.pop().tag == tag

    def handle_data(self, data):
        for element in self.open:
            element.text.append(data)


class Read(NamedTuple):
    text: str
    elements: list[Element]

    def all(self, tag: str, **attributes: str) -> list[Element]:
        return [
            e
            for e in self.elements
            if e.tag == tag
            and all(
                value in (e.attributes.get(key) or "").split() for key, value in attributes.items()
            )
        ]

    def one(self, tag: str, **attributes: str) -> Element:
        (found,) = self.all(tag, **attributes)
        return found


def read_page(text: str) -> Read:
    reader = Reader()
    reader.feed(text)
    reader.close()
    assert not reader.open
    return Read(text, reader.elements)
