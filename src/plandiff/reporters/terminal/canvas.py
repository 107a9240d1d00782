"""Text onto a page of a given width: wrapped behind a gutter, or in tables.

Every line starts with a sign of ours, never with the text of a clause: a CI runner
obeys lines that start with `::`.
"""

from collections.abc import Sequence
from io import StringIO
from typing import NamedTuple

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

# Below this many columns a table has no room for text; the page becomes a list.
# tests/reporters/terminal: each view at 20, 40 and 60 columns.
_LEAST_TABLE = 64
_GUTTER = "│ "
# Signs of the furniture that East Asian terminals draw two columns wide; a narrow page
# has no column to spare for them.
_NARROW_SIGNS = str.maketrans("■│‼○·−", "*|!o--")
_LEAST_TEXT = 6


class Column(NamedTuple):
    """A column of a table.

    Attributes:
        header: Its heading.
        share: How much of the free width it takes, against the others; 0 takes what its
            longest word needs, up to `most`.
        most: Columns it takes at most, where `share` is 0.
    """

    header: str
    share: int = 0
    most: int = 0


class Canvas:
    """A page that grows by blocks and ends as text."""

    def __init__(self, width: int, *, color: bool) -> None:
        """Start a page of `width` columns, with colour or without."""
        self.width = max(width, 1)
        self._sheet = StringIO()
        # Nothing of the environment may change what is printed: rich would read COLUMNS
        # and NO_COLOR, and fail on COLUMNS=².
        self._console = Console(
            file=self._sheet,
            width=self.width,
            color_system="standard" if color else None,
            force_terminal=color,
            markup=False,
            emoji=False,
            highlight=False,
            legacy_windows=False,
            _environ={},
        )

    @property
    def is_narrow(self) -> bool:
        """Whether there is no room for tables."""
        return self.width < _LEAST_TABLE

    def text(self) -> str:
        """Return the page; every line ends in a line feed, none in blanks."""
        lines = self._sheet.getvalue().split("\n")
        return "\n".join(line.rstrip() for line in lines)

    def blank(self) -> None:
        """Leave a line empty."""
        self._sheet.write("\n")

    def paragraph(self, text: Text, gutter: str = "") -> None:
        """Add `text`, wrapped; each line behind `gutter`."""
        if self.is_narrow:
            gutter = gutter.translate(_NARROW_SIGNS)
        room = max(self.width - len(gutter), _LEAST_TEXT)
        for line in text.wrap(self._console, room, overflow="fold"):
            line.rstrip()
            self._line(Text().append(gutter, "dim").append_text(line))

    def table(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Text]], *, ruled: bool = False
    ) -> None:
        """Add a table, or a list of its rows where it is narrow; `ruled` parts the rows."""
        if self.is_narrow:
            self._list(columns, rows)
            return
        table = Table(
            box=box.SQUARE,
            width=self.width,
            show_lines=ruled,
            border_style="dim",
            header_style="bold",
            pad_edge=True,
        )
        for column in columns:
            table.add_column(
                Text(column.header),
                ratio=column.share or None,
                max_width=min(column.most, self.width // 3) or None,
                overflow="fold",
            )
        for row in rows:
            table.add_row(*row)
        self._console.print(table)

    def _list(self, columns: Sequence[Column], rows: Sequence[Sequence[Text]]) -> None:
        for row in rows:
            short = [cell for c, cell in zip(columns, row, strict=True) if not c.share and cell]
            self.paragraph(Text("  ").join(short), "- ")
            texts = [(c, cell) for c, cell in zip(columns, row, strict=True) if c.share and cell]
            for column, cell in texts:
                if len(texts) > 1:  # which is which cannot be seen from a place in the row
                    self.paragraph(Text(column.header, "bold"), _GUTTER)
                self.paragraph(cell, _GUTTER)

    def _line(self, line: Text) -> None:
        self._console.print(line, soft_wrap=True, crop=False, no_wrap=True)
