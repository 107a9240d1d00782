"""Tables: cells side by side in columns, framed.

Not rich's own table: that measures, pads and crops every piece of every line several
times, which took half of a small run (docs/decisions/0010-tables-are-laid-out-here.md).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.text import Text

from plandiff.reporters.terminal.painter import Painter

# Longer lines of text are hard to read: the eye loses the next one. Source: Bringhurst, The
# Elements of Typographic Style, 2.1.2, puts the most for lists and notes at 85 to 90
# characters; marks of word edits take some of ours.
# tests/reporters/test_terminal.py: lines of text at 200 columns.
MOST_TEXT = 100


class Column(NamedTuple):
    """A column of a table.

    Attributes:
        header: Its heading.
        share: How much of the free width it takes, against the others, up to `MOST_TEXT`;
            0 takes what its longest line needs, up to `most`.
        most: Columns it takes at most, where `share` is 0.
    """

    header: str
    share: int = 0
    most: int = 0


def grid(
    columns: Sequence[Column],
    rows: Sequence[Sequence[Text]],
    width: int,
    painter: Painter,
    *,
    ruled: bool,
) -> Iterator[str]:
    """Yield the lines of a table at most `width` wide; `ruled` parts the rows by lines."""
    widths = _widths(columns, rows, width)
    bars = ["─" * (wide + 2) for wide in widths]
    rule = painter.painted(Text(f"├{'┼'.join(bars)}┤", "dim"))
    yield painter.painted(Text(f"┌{'┬'.join(bars)}┐", "dim"))
    headers = [
        painter.wrapped(Text(column.header, "bold"), wide)
        for column, wide in zip(columns, widths, strict=True)
    ]
    tallest = max(map(len, headers))
    # Headers stand at the bottom, on their columns.
    headers = [[Text()] * (tallest - len(header)) + header for header in headers]
    yield from _row(headers, widths, painter)
    for number, row in enumerate(rows):
        if ruled or number == 0:
            yield rule
        cells = [painter.wrapped(cell, wide) for cell, wide in zip(row, widths, strict=True)]
        yield from _row(cells, widths, painter)
    yield painter.painted(Text(f"└{'┴'.join(bars)}┘", "dim"))


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[Text]], width: int) -> list[int]:
    """Return how wide the text of each column may be; the frame takes the rest."""
    free = width - 3 * len(columns) - 1
    widths = [0] * len(columns)
    for place, column in enumerate(columns):
        if not column.share:
            cells = [Text(column.header), *(row[place] for row in rows)]
            longest = max(line.cell_len for cell in cells for line in cell.split("\n"))
            widths[place] = max(min(longest, column.most, width // 3), 1)
    shares = sum(column.share for column in columns)
    # The blanks beside a text are shared out with it.
    free += 2 * sum(1 for column in columns if column.share) - sum(widths)
    for place, column in enumerate(columns):
        if column.share:
            # Rounded up, as what is left over goes to the columns that come first.
            wide = -(-free * column.share // shares)
            widths[place] = min(max(wide - 2, 1), MOST_TEXT)
            free -= wide
            shares -= column.share
    return widths


def _row(cells: Sequence[list[Text]], widths: Sequence[int], painter: Painter) -> Iterator[str]:
    edge = painter.painted(Text("│", "dim"))
    for height in range(max(map(len, cells))):
        pieces = []
        for cell, wide in zip(cells, widths, strict=True):
            line = cell[height] if height < len(cell) else Text()
            pieces.append(f" {painter.painted(line)}{' ' * (wide - line.cell_len)} ")
        yield f"{edge}{edge.join(pieces)}{edge}"
