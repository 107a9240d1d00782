"""What a reader of the rendered summary sees: its elements, its text, and its tables."""

from html.parser import HTMLParser

from markdown_it import MarkdownIt

# As GitHub and GitLab render it: HTML in markdown is kept, tables and strikethrough are on.
_HOSTS = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
# As a viewer renders it that shows HTML in markdown as the signs it is made of.
_BARE = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
_VOID = frozenset(("br", "hr", "img", "input"))
# All that the summary may be made of; of HTML, GitHub and GitLab keep each of them.
ELEMENTS = frozenset(
    ("h2", "h3", "p", "strong", "em", "blockquote", "details", "summary", "table", "thead")
) | frozenset(("tbody", "tr", "th", "td", "br", "code", "span", "del", "ins", "s"))


class Page(HTMLParser):
    """A page of HTML, taken apart.

    Attributes:
        elements: Names of all elements.
        attributes: All attributes, as (element, attribute).
        unclosed: Elements that are open at the end, and ends without a start.
        text: The text without elements, blanks as single ones.
        tables: By the heading or summary above: rows of (text, codes) a cell.
    """

    def __init__(self, markdown: str, *, bare: bool = False) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.unclosed: list[str] = []
        self._open: list[str] = []
        self._pieces: list[str] = []
        self._title = ""
        self.tables: dict[str, list[list[tuple[str, tuple[str, ...]]]]] = {}
        self._cell: tuple[list[str], list[str]] = ([], [])
        self.feed((_BARE if bare else _HOSTS).render(markdown))
        self.close()
        self.unclosed += self._open
        self.text = " ".join("".join(self._pieces).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes |= {(tag, name) for name, _ in attrs}
        if tag == "br":
            self.handle_data(" ")
        if tag in _VOID:
            return
        self._open.append(tag)
        if tag in ("h2", "h3", "summary"):
            self._title = ""
        elif tag == "tr":
            self.tables.setdefault(self._title, []).append([])
        elif tag in ("td", "th"):
            self._cell = ([], [])
        elif tag == "code" and self._open.count("code") == 1:
            self._cell[1].append("")

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.unclosed.append(f"/{tag}")
        if tag in ("td", "th"):
            text = " ".join("".join(self._cell[0]).split())
            self.tables[self._title][-1].append((text, tuple(self._cell[1])))

    def handle_data(self, data: str) -> None:
        self._pieces.append(data)
        if {"h2", "h3", "summary"} & set(self._open):
            self._title += data
        self._cell[0].append(data)
        if "code" in self._open and self._cell[1]:
            self._cell[1][-1] += data

    def changes(self) -> set[tuple[str, tuple[str, ...]]]:
        """Return (kind, ids of clauses) of all changes that the concordance table has."""
        found = set()
        for title, rows in self.tables.items():
            if title.startswith("Concordance table"):
                for _, _, (_, ids), (kinds, _) in rows[1:]:
                    found |= {(kind, ids) for kind in kinds.split(", ") if kind != "unchanged"}
        return found
