"""The brief view: one line a clause, with how many words came and went."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rich.cells import cell_len
from rich.text import Text

from plandiff.align.provision import Provision
from plandiff.changes import NOISES, RECORD, ChangeKind
from plandiff.language.words import EditOp
from plandiff.prose.facts import has_row
from plandiff.prose.marks import pieces
from plandiff.prose.names import labels, link_name
from plandiff.report import Entry
from plandiff.reporters.terminal.canvas import Canvas
from plandiff.reporters.terminal.style import ALTERED_SIGN, GONE, NEW, SIGNS, named

# Columns that labels and names are padded to at most; a longer one pushes the rest along.
# tests/reporters/test_terminal.py: a clause with a long name does not narrow all others.
_LABEL, _NAME = 14, 32
# What else tells of: the line of the record, and the numbers in the headline.
_UNTOLD = frozenset((*RECORD, *NOISES, ChangeKind.RENUMBERED))
# Kinds that have lines of their own, in the order of the page; altered clauses stand third.
_ORDER = (
    ChangeKind.REMOVED,
    ChangeKind.ADDED,
    None,
    ChangeKind.MOVED,
    ChangeKind.UNDETERMINED,
    ChangeKind.OPTION_UNDETERMINED,
)


class _Line(NamedTuple):
    """What the line of a clause says."""

    sign: str
    style: str
    label: str
    name: str
    gone: int
    come: int
    kinds: str


class _Widths(NamedTuple):
    """How wide each column is; 0 takes what the words need."""

    label: int = 0
    name: int = 0
    gone: int = 0
    come: int = 0


def brief(canvas: Canvas, entries: Sequence[Entry]) -> None:
    """Add a line for each clause that changed, then what they come to."""
    lines = list(_lines(entries))
    if not lines:
        return
    canvas.blank()
    label = min(max(cell_len(line.label) for line in lines), _LABEL)
    name = min(max(cell_len(line.name) for line in lines), _NAME)
    gone, come = (max(len(_count(line, side)) for line in lines) for side in ("gone", "come"))
    widths = _Widths() if canvas.is_narrow else _Widths(label, name, gone, come)
    for before, line in pairwise((lines[0], *lines)):
        if before.sign != line.sign:
            canvas.blank()
        canvas.paragraph(_text(line, widths), Text(f"{line.sign} ", line.style), "│ ")
    words = [sum(getattr(line, side) for line in lines) for side in ("gone", "come")]
    clauses = f"{len(lines):,} clause{'s' if len(lines) > 1 else ''} changed"
    told = Text(f"{clauses}, {words[0]:,} words deleted ")
    told.append("(−)", GONE).append(f", {words[1]:,} inserted ").append("(+)", NEW)
    canvas.blank()
    canvas.paragraph(told, "  ")


def _lines(entries: Iterable[Entry]) -> Iterator[_Line]:
    entries = tuple(entries)
    told: set[int] = set()
    for kind in _ORDER:
        for entry in entries:
            belongs = _is_altered(entry) if kind is None else kind in entry.kinds
            if not belongs or entry.number in told:
                continue
            told.add(entry.number)
            sign, style = ALTERED_SIGN if kind is None else SIGNS[kind]
            kinds = ", ".join(
                kind.removesuffix("-changed") for kind in entry.kinds if kind not in _UNTOLD
            )
            name = link_name(entry.link)
            yield _Line(sign, style, labels(entry.link), name, *_words(entry), kinds)


def _is_altered(entry: Entry) -> bool:
    """Whether a line tells that `entry` is altered, be it in status alone; moved goes before."""
    return has_row(entry) or (entry.is_altered and ChangeKind.MOVED not in entry.kinds)


def _words(entry: Entry) -> tuple[int, int]:
    """Return how many words were deleted and inserted."""
    if ChangeKind.UNDETERMINED in entry.kinds:
        return 0, 0
    sides: tuple[tuple[Provision, ...], ...] = (entry.link.old, entry.link.new)
    if not all(sides):
        old, new = (sum(len((p.clause.text or "").split()) for p in side) for side in sides)
        return old, new
    edits = next((change.edits for change in entry.changes if change.edits), ())
    found = pieces(edits)
    gone, come = (
        sum(len(piece.text.split()) for piece in found if piece.op is op)
        for op in (EditOp.DELETE, EditOp.INSERT)
    )
    return gone, come


def _text(line: _Line, widths: _Widths) -> Text:
    text = named(_padded(line.label, widths.label), _padded(line.name, widths.name))
    for side, style in (("gone", GONE), ("come", NEW)):
        count = _count(line, side)
        if count or getattr(widths, side):
            text.append(f" {count:>{getattr(widths, side) or 1}}", f"not bold {style}")
    return text.append(f" {line.kinds}", "not bold dim")


def _count(line: _Line, side: str) -> str:
    words = getattr(line, side)
    return f"{'−' if side == 'gone' else '+'}{words:,}" if words else ""


def _padded(words: str, width: int) -> str:
    return words + " " * max(width - cell_len(words), 0)
