"""The small map: old clauses on the left, new ones on the right, a line for each link."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from plandiff.align.provision import Provision
from plandiff.changes import ChangeKind
from plandiff.prose.names import label, labels, link_name, titled
from plandiff.report import Entry
from plandiff.reporters.html.anchors import Anchor

_WIDTH = 320
# Where the lines start and end; labels stand outside.
_LEFT, _RIGHT = 56, 264
_STUB = 26
_TOP = 8
# The height of a row where each has its label, and the height of the whole where that would
# grow too long. tests/reporters/html/test_change_map.py: many clauses.
_ROW = 13
_MOST_LABELLED = 90
_MOST_HEIGHT = 640
_LONGEST_LABEL = 8
# What a line looks like, first match first; the words are those of the legend.
_LOOKS = (
    (ChangeKind.ADDED, "added"),
    (ChangeKind.REMOVED, "removed"),
    (ChangeKind.UNDETERMINED, "unknown"),
    (ChangeKind.SPLIT, "split"),
    (ChangeKind.MERGED, "merged"),
    (ChangeKind.MOVED, "moved"),
)
_LEGEND = {
    "kept": "unchanged",
    "altered": "altered",
    "moved": "moved",
    "split": "split",
    "merged": "merged",
    "removed": "removed",
    "added": "added",
    "unknown": "not known",
}


class Line(NamedTuple):
    """A link on the map.

    Attributes:
        look: A word of the style sheet: altered, moved, split, merged, added …
        path: What SVG draws.
        title: What is told where one points at it.
        target: The address of the clause.
        sign: (x, y, sign) at the end of a line that leads nowhere.
    """

    look: str
    path: str
    title: str
    target: str
    sign: tuple[int, float, str] | None = None


class Label(NamedTuple):
    """A label beside a line."""

    x: int
    y: float
    side: str
    text: str


class ChangeMap(NamedTuple):
    """The map, ready to be drawn.

    Attributes:
        height: Of the drawing, in its own units; its width is `width`.
        kept: One path for all that stayed as it was.
        lines: What changed.
        labels: Empty where there are too many clauses to tell them apart.
        legend: (look, words, how many) of what is there.
    """

    width: int
    height: float
    kept: str
    lines: Sequence[Line]
    labels: Sequence[Label]
    legend: Sequence[tuple[str, str, int]]


def change_map(entries: Sequence[Entry], anchors: Mapping[int, Anchor]) -> ChangeMap:
    """Return the map of `entries`; clauses that these leave out have no place on it."""
    olds, news = _places(entries)
    most = max(len(olds), len(news), 1)
    row = _ROW if most <= _MOST_LABELLED else _MOST_HEIGHT / most
    old_at = {index: _TOP + place * row for index, place in olds.items()}
    new_at = {index: _TOP + place * row for index, place in news.items()}
    kept: list[str] = []
    lines: list[Line] = []
    counts: dict[str, int] = {}
    for entry in entries:
        look = _look(entry)
        counts[look] = counts.get(look, 0) + 1
        path, sign = _drawn(entry, old_at, new_at, look)
        if look == "kept":
            kept.append(path)
            continue
        title = f"{titled(labels(entry.link), link_name(entry.link))}: {_LEGEND[look]}"
        lines.append(Line(look, path, title, anchors[entry.number].main, sign))
    lines.sort(key=lambda line: line.look != "altered")  # what is rarer is drawn above it
    labels_ = [*_labels(entries, old_at, new_at)] if most <= _MOST_LABELLED else []
    legend = [(look, words, counts[look]) for look, words in _LEGEND.items() if look in counts]
    return ChangeMap(
        _WIDTH, _TOP + round(most * row, 1), "".join(kept), tuple(lines), labels_, legend
    )


def _places(entries: Sequence[Entry]) -> tuple[dict[int, int], dict[int, int]]:
    """Return index to place for both sides, in reading order."""
    olds = sorted(p.index for entry in entries for p in entry.link.old)
    news = sorted(p.index for entry in entries for p in entry.link.new)
    return (
        {index: place for place, index in enumerate(olds)},
        {index: place for place, index in enumerate(news)},
    )


def _look(entry: Entry) -> str:
    for kind, look in _LOOKS:
        if kind in entry.kinds:
            return look
    return "altered" if entry.is_altered else "kept"


def _drawn(
    entry: Entry, old_at: Mapping[int, float], new_at: Mapping[int, float], look: str
) -> tuple[str, tuple[int, float, str] | None]:
    link = entry.link
    # Where `--only` leaves out whether it came or went, the line says nothing of it.
    sign = {"added": "+", "removed": "×", "unknown": "?"}.get(look, "")
    if not link.new:
        y = old_at[link.old[0].index]
        return f"M{_LEFT} {y:.5g}h{_STUB}", (_LEFT + _STUB + 4, y, sign)
    if not link.old:
        y = new_at[link.new[0].index]
        return f"M{_RIGHT} {y:.5g}h-{_STUB}", (_RIGHT - _STUB - 12, y, sign)
    middle = (_LEFT + _RIGHT) // 2
    return "".join(
        f"M{_LEFT} {start:.5g}C{middle} {start:.5g} {middle} {end:.5g} {_RIGHT} {end:.5g}"
        for start in (old_at[p.index] for p in link.old)
        for end in (new_at[p.index] for p in link.new)
    ), None


def _labels(
    entries: Sequence[Entry], old_at: Mapping[int, float], new_at: Mapping[int, float]
) -> Iterator[Label]:
    for entry in entries:
        yield from (Label(_LEFT - 6, old_at[p.index], "old", _short(p)) for p in entry.link.old)
        yield from (Label(_RIGHT + 6, new_at[p.index], "new", _short(p)) for p in entry.link.new)


def _short(provision: Provision) -> str:
    text = label(provision)
    return text if len(text) <= _LONGEST_LABEL else f"{text[: _LONGEST_LABEL - 1]}…"
