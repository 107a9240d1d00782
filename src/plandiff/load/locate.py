"""Where in a file each value stands: a second reading, made only when asked."""

from ruamel.yaml.events import (
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from plandiff.errors import Location
from plandiff.load.tree import events, start_of
from plandiff.load.values import Path


class Places:
    """The place of every key and value of one file.

    Attributes:
        keys: Path to the place of the key (for list items: of the item).
        values: Path to the place of the value.
        bracketed: Paths of the lists and mappings that are written in brackets.
    """

    def __init__(self, text: str, path: str) -> None:
        """Read `text`, which must already have been read without a problem."""
        self.path = path
        self.keys: dict[Path, Location] = {}
        self.values: dict[Path, Location] = {}
        self.bracketed: set[Path] = set()
        self._fill(text)

    def key(self, path: Path) -> Location:
        """Return where the key at `path` stands, or the nearest one above it."""
        return self._nearest(self.keys, path)

    def value(self, path: Path) -> Location:
        """Return where the value at `path` stands, or the nearest one above it."""
        return self._nearest(self.values, path)

    def _nearest(self, places: dict[Path, Location], path: Path) -> Location:
        while path not in places:
            if not path:
                return Location(self.path, 1, 1)
            path = path[:-1]
        return places[path]

    def _fill(self, text: str) -> None:
        path: list[str | int] = []
        # For each open container: the index of the next item, or None for a mapping.
        counters: list[int | None] = []
        key_is_next = False
        for event in events(text, self.path):
            kind = type(event)
            if kind in (MappingEndEvent, SequenceEndEvent):
                counters.pop()
            elif kind in (ScalarEvent, MappingStartEvent, SequenceStartEvent):
                here = start_of(event, text, self.path)
                if key_is_next:
                    path.append(event.value)
                    self.keys[tuple(path)] = here
                    key_is_next = False
                    continue
                if counters and counters[-1] is not None:
                    path.append(counters[-1])
                    counters[-1] += 1
                    self.keys[tuple(path)] = here
                self.values[tuple(path)] = here
                if kind is not ScalarEvent:
                    if event.flow_style:
                        self.bracketed.add(tuple(path))
                    counters.append(0 if kind is SequenceStartEvent else None)
                    key_is_next = kind is MappingStartEvent
                    continue
            else:
                continue
            if path:
                path.pop()
            key_is_next = bool(counters) and counters[-1] is None
