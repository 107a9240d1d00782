"""Text of clauses in markdown: it reads as itself and does nothing.

A clause may not become a link, an image, a heading, a table cell, HTML, a mention, a
reference to an issue, an emoji, a redline of its own or a formula. GitHub decodes entities
before it looks for mentions, and skips only code: so the sign that would start one stands
in `<code>`. What both hosts look for in running text alone is torn apart by `<span>`.
Source: the GFM specification, github/markup, cmark-gfm issue 389; GitLab's manual, "GitLab
Flavored Markdown", on references and inline diffs.
"""

import re

from plandiff.visible import visible, visible_line

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "|": "&#124;"}
# HTML; autolinks (the colon of a scheme, the dot after www); what marks up in a line.
_INERT = re.compile(r"[&<>\"|]|(?<=[A-Za-z]):(?=//)|(?<=\b[wW]{3})\.|[\\`*_\[\]#~]")
# What starts a mention, an issue reference or a formula …
_ACTIVE = re.compile(
    r"@|#(?=[0-9])|\$"
    # … an issue of GitHub or of another tracker (GH-1, JIRA-1), an emoji …
    r"|\b[A-Z][A-Z0-9]+(?=-[0-9])|:(?=(?![0-9]+:)[\w+-]+:|100:|1234:)"
    # … a merge request, label, milestone or epic of GitLab, and its own marks of word edits …
    r"|[!~%&](?=[\w\"])|[\[{](?=[+-])|[+-](?=[\]}])|\[(?=[a-z_]+:)"
    # … or the hash of a commit.
    r"|\b[0-9a-f]{7,40}\b"
)
# Shorter than the shortest hash that is looked up.
_PIECE = 6


def escape(text: str) -> str:
    """Return `text`, made visible, on one line, as inert markdown."""
    text = " ".join(visible(text).split())
    found: list[str] = []
    position = 0
    for match in _ACTIVE.finditer(text):
        found.append(_inert(text[position : match.start()]))
        found.append(_torn(match[0]))
        position = match.end()
    found.append(_inert(text[position:]))
    return "".join(found)


def escape_line(text: str, limit: int = 200) -> str:
    """Return a name or value as inert markdown, cut after `limit` characters."""
    return escape(visible_line(text, limit))


def _torn(sign: str) -> str:
    """Return what would start something as a piece of its own, which starts nothing."""
    if sign in "@#":
        return f"<code>{sign}</code>"
    pieces = (sign[start : start + _PIECE] for start in range(0, len(sign), _PIECE))
    return "".join(f"<span>{_inert(piece)}</span>" for piece in pieces)


def _inert(text: str) -> str:
    return _INERT.sub(_disarmed, text)


def _disarmed(match: re.Match[str]) -> str:
    sign = match[0]
    if sign in ":.":
        return f"&#{ord(sign)};"
    return _ENTITIES.get(sign, f"\\{sign}")
