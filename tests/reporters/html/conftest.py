"""Pages of cases and of bundled versions, and what stands in them, read without a browser."""

from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import pytest

from plandiff.pipeline import compare, load
from plandiff.report import Report
from plandiff.reporters import RenderOptions, reporter

ROOT = Path(__file__).parents[3]
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


@pytest.fixture(scope="session")
def bundled() -> Callable[[str, str], Report]:
    """Return the report on two versions of the bundled set."""

    def report(old: str, new: str) -> Report:
        sides = (load((ROOT / f"proposals/{n}.yaml").read_bytes(), n) for n in (old, new))
        return compare(*sides)

    return report


@pytest.fixture(scope="session")
def of_texts() -> Callable[..., Report]:
    """Return the report on two versions given as YAML of their clauses and further keys."""

    def report(old: str, new: str, keys: str = "") -> Report:
        head = f"title: T\ndate: 2025-01-01\n{keys}clauses:\n"
        sides = ((f"format: 1\nid: {n}\n{head}{t}", n) for n, t in (("old", old), ("new", new)))
        return compare(*(load(text.encode(), name) for text, name in sides))

    return report


@pytest.fixture(scope="session")
def page() -> Callable[..., Read]:
    """Return the page of a report, read."""

    def made(report: Report, **options) -> Read:
        return read_page(reporter("html").render(report, RenderOptions(**options)))

    return made
