"""What the summary is built of: blocks of rows that take as much as there is room for."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

# Rows beyond this many characters fit no comment (render.py), so they are not made.
_MOST_CHARACTERS = 65_536
# What is kept free in a block for its last line, which counts what does not fit.
_NOTE = 60

_Item = TypeVar("_Item")


class Block(NamedTuple):
    """Rows that stand together.

    Attributes:
        start: What stands above them: a heading, or the start of what is folded away.
        rows: The first of them, one line each; all that could fit a comment.
        total: How many there are.
        end: What stands below them.
    """

    start: str
    rows: tuple[str, ...]
    total: int
    end: str = ""

    def text(self, taken: int) -> str:
        """Return the block with its first `taken` rows; "" without any."""
        if not taken:
            return ""
        missing = self.total - taken
        note = f"\n\n{missing:,} more are left out here.\n" if missing else "\n"
        return "\n".join([self.start, *self.rows[:taken]]).rstrip("\n") + note + self.end

    def taken(self, room: int) -> int:
        """Return how many rows fit `room` characters, from the first on."""
        room -= len(self.start) + len(self.end) + 3
        if len(self.rows) == self.total and sum(len(row) + 1 for row in self.rows) <= room:
            return self.total
        room -= _NOTE
        for number, row in enumerate(self.rows):
            room -= len(row) + 1
            if room < 0:
                return number
        return len(self.rows)


def table(
    title: str,
    header: Sequence[str],
    row: Callable[[_Item], str],
    items: Sequence[_Item],
    total: int | None = None,
) -> Block:
    """Return a table below a heading that counts its rows, or says `total`."""
    count = len(items) if total is None else total
    start = f"### {title} ({count:,})\n\n{_head(header)}"
    return Block(start, _rows(row, items), len(items))


def folded_table(
    summary: str, header: Sequence[str], row: Callable[[_Item], str], items: Sequence[_Item]
) -> Block:
    """Return a table that is folded away below `summary` and the number of its rows."""
    start = f"<details><summary>{summary} ({len(items):,})</summary>\n\n{_head(header)}"
    return Block(start, _rows(row, items), len(items), "\n</details>\n")


def texts(title: str, row: Callable[[_Item], str], items: Sequence[_Item]) -> Block:
    """Return paragraphs below a heading that counts them."""
    start = f"### {title} ({len(items):,})\n"
    return Block(start, _rows(lambda item: f"{row(item)}\n", items), len(items))


def folded_texts(summary: str, row: Callable[[_Item], str], items: Sequence[_Item]) -> Block:
    """Return paragraphs that are folded away below `summary` and their number."""
    start = f"<details><summary>{summary} ({len(items):,})</summary>\n"
    return Block(start, _rows(lambda item: f"{row(item)}\n", items), len(items), "\n</details>\n")


def cells(*values: str) -> str:
    """Return a row of a table; the values are markdown already."""
    return f"| {' | '.join(value or '–' for value in values)} |"


def fit(blocks: Iterable[Block], room: int) -> tuple[int, ...]:
    """Return how many rows of each block fit `room` together, the first blocks first."""
    found = []
    for block in blocks:
        taken = block.taken(room)
        room -= len(block.text(taken)) + 1
        found.append(taken)
    return tuple(found)


def _rows(row: Callable[[_Item], str], items: Sequence[_Item]) -> tuple[str, ...]:
    found: list[str] = []
    room = _MOST_CHARACTERS
    for item in items:
        found.append(row(item))
        room -= len(found[-1])
        if room < 0:
            break
    return tuple(found)


def _head(header: Sequence[str]) -> str:
    return f"| {' | '.join(header)} |\n|{'---|' * len(header)}"
