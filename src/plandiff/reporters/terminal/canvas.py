"""Text onto a page of a given width: wrapped behind a gutter, or in tables.

Every line starts with a sign of ours, never with the text of a clause: a CI runner
obeys lines that start with `::`.
"""

from collections.abc import Sequence

from rich.text import Text

from plandiff.reporters.terminal.grid import MOST_TEXT, Column, grid
from plandiff.reporters.terminal.painter import Painter
from plandiff.visible import starts_command

# Below this many columns a table has no room for text; the page becomes a list.
# tests/reporters/test_terminal.py: each view at 20, 40 and 60 columns.
_LEAST_TABLE = 64
_GUTTER = "│ "
# Signs of the furniture that East Asian terminals draw two columns wide; a narrow page
# has no column to spare for them.
_NARROW_SIGNS = str.maketrans("■│‼○·−", "*|!o--")
_LEAST_TEXT = 6


class Canvas:
    """A page that grows by blocks and ends as text."""

    def __init__(self, width: int, *, color: bool) -> None:
        """Start a page of `width` columns, with colour or without."""
        self.width = max(width, 1)
        self._lines: list[str] = []
        self._painter = Painter(color=color)

    @property
    def is_narrow(self) -> bool:
        """Whether there is no room for tables."""
        return self.width < _LEAST_TABLE

    def room(self, gutter: str) -> int:
        """Return how many columns of text a line has behind `gutter`."""
        return max(min(self.width, MOST_TEXT) - len(gutter), _LEAST_TEXT)

    def text(self) -> str:
        """Return the page; every line ends in a line feed, none in blanks."""
        return "".join(f"{line.rstrip()}\n" for line in self._lines)

    def blank(self) -> None:
        """Leave a line empty."""
        self._lines.append("")

    def paragraph(self, text: Text, gutter: str | Text = "", rest: str | None = None) -> None:
        """Add `text`, wrapped; each line behind `gutter`, or the first one and then `rest`."""
        first = gutter if isinstance(gutter, Text) else Text(gutter, "dim")
        gutters = [first, first if rest is None else Text(rest, "dim")]
        if self.is_narrow:
            for each in gutters:
                each.plain = each.plain.translate(_NARROW_SIGNS)
        room = self.room(first.plain)
        before, then = map(self._painter.painted, gutters)
        for line in self._painter.wrapped(text, room):
            is_obeyed = before.isspace() and starts_command(line.plain)
            start = _GUTTER.ljust(len(before))[: len(before)] if is_obeyed else before
            self._lines.append(start + self._painter.painted(line))
            before = then

    def table(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Text]], *, ruled: bool = False
    ) -> None:
        """Add a table, or a list of its rows where it is narrow; `ruled` parts the rows."""
        if self.is_narrow:
            self._list(columns, rows, ruled=ruled)
            return
        self._lines.extend(grid(columns, rows, self.width, self._painter, ruled=ruled))

    def _list(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Text]], *, ruled: bool
    ) -> None:
        for number, row in enumerate(rows):
            if ruled and number:
                self.blank()
            short = [cell for c, cell in zip(columns, row, strict=True) if not c.share and cell]
            self.paragraph(Text("  ").join(short), "- ", _GUTTER)
            texts = [(c, cell) for c, cell in zip(columns, row, strict=True) if c.share and cell]
            for column, cell in texts:
                if len(texts) > 1:  # which is which cannot be seen from a place in the row
                    self.paragraph(Text(column.header, "bold"), _GUTTER)
                self.paragraph(cell, _GUTTER)
