"""What no output may hold, whatever was in the files: one function a format, each a list of faults."""

import csv
import io
import json
import re
from html.parser import HTMLParser
from typing import Any, NoReturn
from xml.etree import ElementTree as ET

from markdown_it import MarkdownIt

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_HIDDEN = re.compile("[\u202a-\u202e\u2066-\u2069\u200b\u2060\U000e0000-\U000e007f]")
# Source: actions/runner (`::` after blanks at the start of a line, `##[` anywhere), Azure
# Pipelines, TeamCity and GitLab's sections.
_COMMAND = re.compile(
    r"^\s*::[a-z-]+.*?::|##\[|##vso\[|##teamcity\[|^\s*section_(start|end):", re.MULTILINE
)
_OURS = re.compile(r"^::(error|warning|notice) ")
_MENTION = re.compile(r"(?<![\w/])@pwn|(?<!\w)(#\d+|GH-\d+)")
_QUOTING = frozenset({"code", "pre", "a", "style", "script", "title"})
_VOID = frozenset({"br", "hr", "img", "meta", "link", "input", "col", "wbr"})


def characters(output: str, *, exact: bool = False) -> list[str]:
    """Return what a terminal or a reader would be fooled by; `exact`: hidden ones may stand."""
    text = _COLOUR.sub("", output)
    faults = [f"control U+{ord(match[0]):04X}" for match in _CONTROL.finditer(text)]
    if not exact:
        faults += [f"hidden U+{ord(match[0]):04X}" for match in _HIDDEN.finditer(text)]
    if "Traceback (most recent call last)" in text:
        faults.append("traceback")
    return faults[:3]


def commands(text: str, *, github: bool = False) -> list[str]:
    """Return what a CI runner would obey; `github`: but our own annotations."""
    found = (match for match in _COMMAND.finditer(_COLOUR.sub("", text)))
    return [
        f"command {match[0][:40]!r}" for match in found if not (github and _OURS.match(match[0]))
    ][:3]


class _Page(HTMLParser):
    """Looks for payloads that became elements, attributes, addresses, scripts or mentions."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[str] = []
        self.open: list[str] = []
        self.cells: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.cells.append(0)
        if tag in ("td", "th") and self.cells:
            self.cells[-1] += 1
        if "pwn" in tag or tag in ("iframe", "object", "embed", "base"):
            self.faults.append(f"element {tag}")
        for key, value in attrs:
            if key.startswith("on") or "pwn" in key:
                self.faults.append(f"attribute {key}")
            self._address(key, value or "")
        if tag not in _VOID:
            self.open.append(tag)

    def _address(self, key: str, value: str) -> None:
        if key in ("action", "formaction", "srcdoc"):
            self.faults.append(f"attribute {key}")
        if key not in ("href", "src", "xlink:href"):
            return
        if re.match(r"\s*(javascript|data|vbscript):", value, re.IGNORECASE):
            self.faults.append(f"address {value[:40]!r}")
        if key != "href" and re.match(r"\s*(https?:)?//", value):
            self.faults.append(f"from elsewhere {value[:40]!r}")

    def handle_endtag(self, tag: str) -> None:
        while self.open and tag in self.open:
            if self.open.pop() == tag:
                break

    def handle_data(self, data: str) -> None:
        if "script" in self.open and "pwn" in data:
            self.faults.append("text of a clause inside a script")
        if not _QUOTING & set(self.open) and (match := _MENTION.search(data)):
            self.faults.append(f"mention {match[0]}")

    def handle_comment(self, data: str) -> None:
        if "pwn" in data:
            self.faults.append("text inside a comment")


def page(text: str, *, mentions: bool = False) -> list[str]:
    """Return what a browser would do with a page that it must not."""
    parser = _Page()
    parser.feed(text)
    parser.close()
    return [fault for fault in parser.faults if mentions or not fault.startswith("mention")]


def markdown(text: str) -> list[str]:
    """Return what GitHub or GitLab would make of a summary that it must not."""
    faults = [f"{len(text)} characters"] if len(text) > 65_536 else []
    renderer = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return faults + page(renderer.render(text), mentions=True)


def strict_json(text: str) -> tuple[Any, list[str]]:
    """Return the value, and what a strict reader would refuse."""
    faults: list[str] = []

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(dict(found)) != len(found):
            faults.append("a key twice")
        return dict(found)

    def constant(name: str) -> NoReturn:
        raise ValueError(name)

    try:
        return json.loads(text, object_pairs_hook=pairs, parse_constant=constant), faults
    except ValueError as error:
        return None, [*faults, f"no JSON: {error}"]


def xml(data: bytes) -> list[str]:
    """Return whether an XML reader refuses it."""
    try:
        ET.fromstring(data)  # noqa: S314  (our own output)
    except ET.ParseError as error:
        return [f"no XML: {error}"]
    return []


def strings(value: Any) -> list[str]:
    """Return every text of a JSON value, keys left out."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    return [text for item in value for text in strings(item)] if isinstance(value, list) else []


def formulas(text: str) -> list[str]:
    """Return the cells of a CSV table that a spreadsheet would reckon."""
    cells = (cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row)
    return [
        f"formula {cell[:40]!r}" for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r")
    ]
