"""Text of clauses in markdown: it reads as itself and does nothing.

A clause may not become a link, an image, a heading, a table cell, HTML, a mention, a
reference to an issue or a formula. GitHub decodes entities before it looks for
mentions, and skips only code: so the sign that would start one stands in `<code>`.
Source: the GFM specification, github/markup, cmark-gfm issue 389.
"""

import re

from plandiff.visible import visible, visible_line

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "|": "&#124;"}
# HTML; autolinks (the colon of a scheme, the dot after www); what marks up in a line.
_INERT = re.compile(r"[&<>\"|]|(?<=[A-Za-z]):(?=//)|(?<=\b[wW]{3})\.|[\\`*_\[\]#~]")
# What starts a mention, an issue reference or a formula.
_ACTIVE = re.compile(r"@|#(?=[0-9])|\bGH(?=-[0-9])|\$")


def escape(text: str) -> str:
    """Return `text`, made visible, on one line, as inert markdown."""
    text = " ".join(visible(text).split())
    found: list[str] = []
    position = 0
    for match in _ACTIVE.finditer(text):
        found.append(_inert(text[position : match.start()]))
        sign = match[0]
        found.append("<span>$</span>" if sign == "$" else f"<code>{sign}</code>")
        position = match.end()
    found.append(_inert(text[position:]))
    return "".join(found)


def escape_line(text: str, limit: int = 200) -> str:
    """Return a name or value as inert markdown, cut after `limit` characters."""
    return escape(visible_line(text, limit))


def _inert(text: str) -> str:
    return _INERT.sub(_disarmed, text)


def _disarmed(match: re.Match[str]) -> str:
    sign = match[0]
    if sign in ":.":
        return f"&#{ord(sign)};"
    return _ENTITIES.get(sign, f"\\{sign}")
