"""YAML to entries: libyaml says where values stand, what lies between them holds the comments."""

import re
from collections import deque
from typing import Any, NamedTuple

from ruamel.yaml.events import (
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from plandiff.layout.entry import Entry, Page
from plandiff.load.prose import PROSE_KEYS
from plandiff.load.tree import events

_REMARK = re.compile(r"#.*")
# The first line of a block: its sign, and a comment.
_BLOCK_HEAD = re.compile(r"[|>][-+0-9]*[ \t]+(#.*)")
_STARTS = (MappingStartEvent, SequenceStartEvent)
_ENDS = (MappingEndEvent, SequenceEndEvent)
# What may stand on a line before its first value.
_MARKS = " \t-?[{,"


class _Remark(NamedTuple):
    """A comment: where it starts, its line, whether it is alone there, and its words."""

    at: int
    line: int
    is_alone: bool
    words: str


class _Reader:
    """One file on its way to entries."""

    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self.lines = text.split("\n")
        self.events = [
            e for e in events(text, path) if isinstance(e, (ScalarEvent, *_STARTS, *_ENDS))
        ]
        self.remarks = deque(self.all_remarks())

    def all_remarks(self) -> list[_Remark]:
        """Return every comment: no `#` outside of values is anything else."""
        found: list[_Remark] = []
        at = line = start_of_line = 0
        spans = [
            (e.start_mark.index, e.end_mark.index) for e in self.events if type(e) is ScalarEvent
        ]
        gaps: list[tuple[int, int]] = []
        for start, end in spans:
            gaps.append((at, start))
            head = _BLOCK_HEAD.match(self.text, start, end)
            if head is not None and self.text[start] in "|>":
                gaps.append((head.start(1), head.end(1)))
            at = end
        gaps.append((at, len(self.text)))
        for start, end in gaps:
            for match in _REMARK.finditer(self.text, start, end):
                line += self.text.count("\n", start_of_line, match.start())
                start_of_line = match.start()
                before = self.text[self.text.rfind("\n", 0, match.start()) + 1 : match.start()]
                words = match[0].rstrip()
                found.append(_Remark(match.start(), line, not before.strip(), words))
        return found

    def page(self) -> Page:
        root = Entry("", [], is_list=False)
        open_: list[Entry] = []
        key: Any = None
        for event in self.events:
            kind = type(event)
            if kind in _ENDS:
                self.close(event, open_.pop())
            elif not open_:
                open_.append(root)
            elif not open_[-1].is_list and key is None:
                key = event
            else:
                entry = self.entry(event, key)
                siblings: Any = open_[-1].value  # what is open is no text
                siblings.append(entry)
                key = None
                if kind is not ScalarEvent:
                    open_.append(entry)
        after: list[str] = []
        self.take(len(self.text) + 1, after)
        entries: Any = root.value
        return Page(entries, after)

    def entry(self, event: Any, key: Any) -> Entry:
        is_text = type(event) is ScalarEvent
        is_list = type(event) is SequenceStartEvent
        entry = Entry(key and key.value, event.value if is_text else [], is_list=is_list)
        first = (key or event).start_mark
        self.take(first.index, entry.before)
        start = self.text.rfind("\n", 0, first.index) + 1
        if not self.text[start : first.index].strip(_MARKS) and self.is_blank(first.line - 1):
            entry.before.append("")
        if is_text:
            self.beside_text(event, entry)
        elif self.remarks and key is not None:
            nearest = self.remarks[0]
            is_before = nearest.at < event.start_mark.index
            if is_before and not nearest.is_alone and nearest.line == key.end_mark.line:
                entry.beside = self.remarks.popleft().words
        return entry

    def beside_text(self, event: Any, entry: Entry) -> None:
        """Give `entry` the comments in the span of its text, and the one behind it."""
        end = event.end_mark.index
        is_block = event.style in ("|", ">")
        while self.remarks and self.remarks[0].at < end:
            remark = self.remarks.popleft()
            if is_block and remark.at > event.start_mark.index:
                entry.beside = remark.words
            else:
                entry.before.append(remark.words)
        if not is_block:
            self.behind(end, entry)
        if entry.beside and entry.key in PROSE_KEYS:
            # A reader would take ` #` behind prose for a lost half of it.
            entry.before.append(entry.beside)
            entry.beside = ""

    def close(self, event: Any, entry: Entry) -> None:
        """Give a list or mapping in brackets the comment behind them, if it has none."""
        end = event.end_mark.index
        if self.text[end - 1 : end] in ("]", "}") and not entry.beside:
            self.behind(end, entry)
        value: Any = entry.value
        if value and entry.key is None and not entry.is_list:
            # Above its first key is above the item: the key stands beside the dash.
            entry.before += [*value[0].before, *filter(None, (entry.beside,))]
            value[0].before, entry.beside = [], ""

    def behind(self, end: int, entry: Entry) -> None:
        if self.remarks and not self.text[end : self.remarks[0].at].strip(" \t,"):
            entry.beside = self.remarks.popleft().words

    def take(self, end: int, into: list[str]) -> None:
        """Move the comments before `end` into a list, each with the blank line above it."""
        while self.remarks and self.remarks[0].at < end:
            remark = self.remarks.popleft()
            if remark.is_alone and self.is_blank(remark.line - 1):
                into.append("")
            into.append(remark.words)

    def is_blank(self, line: int) -> bool:
        return line >= 0 and not self.lines[line].strip()


def page_of(text: str, path: str) -> Page:
    """Return the entries of `text`, which holds a version and has line feeds at its line ends.

    Raises:
        InvalidFileError: It is not YAML.
    """
    return _Reader(text, path).page()
