"""YAML text to plain values: mappings, lists, text and None, nothing else.

Reads the event stream of libyaml (through `ruamel.yaml.clib`) with a stack of our
own, because constructing loaders change what was typed (`1.10`, `no`, `012`), lose
text (`&word`), or can be made to run for minutes. Every scalar stays as it was
typed; what could hide or alter text is refused where it stands.
"""

import re
from collections.abc import Iterator
from typing import Any, NoReturn

from _ruamel_yaml import CParser
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from plandiff.errors import InvalidFileError, Location, Problem
from plandiff.load.characters import forbidden_pattern, invisible_pattern, longest_mark_run, place
from plandiff.load.limits import Limits
from plandiff.load.prose import PROSE_KEYS
from plandiff.load.values import Tree
from plandiff.load.yaml_words import explain_syntax
from plandiff.visible import visible_line

# Stands in for a value that is not there, so that one slip gives one message.
MISSING = "?"
_ITEM = ""

_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_COMMENT = re.compile(r"[ \t]+#")
_IGNORED = (StreamStartEvent, StreamEndEvent, DocumentEndEvent)


def events(text: str, path: str) -> Iterator[Any]:
    """Yield libyaml's events of `text`.

    Raises:
        InvalidFileError: The text is not YAML; says what to write instead.
    """
    parser = CParser(text.encode())
    try:
        while (event := parser.get_event()) is not None:
            yield event
    except (YAMLError, ValueError, UnicodeError) as error:
        raise InvalidFileError((explain_syntax(error, text, path),)) from None
    finally:
        parser.dispose()


def start_of(event: Any, text: str, path: str) -> Location:
    """Return where `event` starts in `text`.

    What is missing at the end of a file stands at its end: libyaml has it a line on.
    """
    mark = event.start_mark
    if mark.index >= len(text):
        return place(text, len(text), path)
    return Location(path, mark.line + 1, mark.column + 1)


class _Builder:
    """The tree so far; one instance reads one document."""

    def __init__(self, text: str, path: str, limits: Limits) -> None:
        self.text = text
        self.path = path
        self.limits = limits
        self.problems: list[Problem] = []
        self.documents = 0

    def build(self) -> Tree:  # noqa: C901, PLR0912  (one loop: a method a value takes twice the time)
        """Return the tree; the common case of each event stands here, the rest in methods."""
        root: Tree = None
        top: Any = None
        # What the next value belongs to: a key, _ITEM in a list, None where a key comes next.
        key: str | None = _ITEM
        above: list[tuple[Any, str | None]] = []
        most_values, most_characters = self.limits.values, self.limits.text_characters
        values = 0
        for event in events(self.text, self.path):
            kind = type(event)
            value: Any
            if kind is ScalarEvent:
                value, style = event.value, event.style
                if event.anchor is not None or event.tag is not None:
                    self.check_properties(event)
                if style == '"' or len(value) > most_characters:
                    self.check_text(event, value)
                if key is None:
                    if value in top or value == "<<":
                        self.refuse_key(event, value)
                    key = value
                    continue
                if (style is None or style == "") and top is not None:
                    value = self.plain(event, value, key)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                self.check_container(event, len(above), key)
                value = {} if kind is MappingStartEvent else []
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                top, key = above.pop()
                continue
            else:
                self.rare(event, kind)
                continue
            values += 1
            if values > most_values:
                self.refuse_value(event)
            if type(top) is list:
                top.append(value)
            elif top is None:
                root = value
            else:
                top[key] = value
                key = None
            if kind is not ScalarEvent:
                above.append((top, key))
                top, key = value, None if kind is MappingStartEvent else _ITEM
        return root

    def rare(self, event: Any, kind: type) -> None:
        if kind is AliasEvent:
            self.refuse(event, f"alias *{visible_line(event.anchor)}: {_QUOTE}")
        if kind is DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                self.refuse(event, "second document - keep one version a file")
        elif kind not in _IGNORED:
            self.refuse(event, "is not part of a proposal file")

    def refuse(self, event: Any, message: str) -> NoReturn:
        raise InvalidFileError((*self.problems, Problem(self.location(event), message)))

    def location(self, event: Any) -> Location:
        return start_of(event, self.text, self.path)

    def check_container(self, event: Any, depth: int, key: str | None) -> None:
        self.check_properties(event)
        most = self.limits.depth
        if depth >= most:
            advice = self.limits.how_to_raise()
            self.refuse(event, f"nested deeper than {most} levels: limit {most} - {advice}")
        if key is None:
            self.refuse(event, "a list or mapping cannot be a key - write a plain word")

    def check_text(self, event: Any, value: str) -> None:
        most = self.limits.text_characters
        if len(value) > most:
            advice = self.limits.how_to_raise()
            self.refuse(event, f"text longer than {most:,} characters: limit {most} - {advice}")
        self.check_escapes(event, value)

    def plain(self, event: Any, value: str, key: str) -> str:
        """Return the value of a text without quotes, which may be cut short or missing."""
        if key in PROSE_KEYS:
            self.check_comment(event)
        if value not in _NULLS:
            return value
        message = "has no value - write one (in quotes, if it is ~ or null), or "
        where = f"'{visible_line(key, 40)}' " if key else ""
        message = f"{where}{message}leave the key out"
        self.problems.append(Problem(self.location(event), message))
        return MISSING

    def refuse_key(self, event: Any, key: str) -> NoReturn:
        if key == "<<":
            self.refuse(event, "merge key '<<' - write the keys out")
        shown = visible_line(key, 40)
        self.refuse(event, f"key '{shown}' stands twice - the first would be lost: merge them")

    def refuse_value(self, event: Any) -> NoReturn:
        most = self.limits.values
        advice = self.limits.how_to_raise()
        self.refuse(event, f"more than {most:,} values: limit {most} - {advice}")

    def check_properties(self, event: Any) -> None:
        if event.anchor is not None:
            self.refuse(event, f"anchor &{visible_line(event.anchor)}: {_QUOTE}")
        if event.tag is not None:
            self.refuse(event, f"tag {visible_line(event.tag)}: {_QUOTE}")

    def check_escapes(self, event: Any, value: str) -> None:
        """Judge characters that only the escapes of a quoted text brought in."""
        if value.isascii() and value.isprintable():
            return
        if (bad := forbidden_pattern().search(value)) is not None:
            self.refuse(event, f"control character U+{ord(bad[0]):04X} - delete its escape")
        most = self.limits.combining_marks
        if longest_mark_run(value) > most:
            self.refuse(event, f"more than {most} combining marks in a row: limit {most}")
        if "\\" in self.text[event.start_mark.index : event.end_mark.index] and (
            hidden := invisible_pattern().search(value)
        ):
            message = f"invisible character U+{ord(hidden[0]):04X} in an escape"
            self.problems.append(Problem(self.location(event), message, "warning"))

    def check_comment(self, event: Any) -> None:
        """Refuse prose that ends at a ' #': what follows is lost to the reader."""
        end = event.end_mark
        if (comment := _COMMENT.match(self.text, end.index)) is not None:
            column = end.column + len(comment[0])
            problem = Problem(
                Location(self.path, end.line + 1, column),
                "the text ends before ' #': YAML takes the rest for a comment - put the "
                "whole text in quotes, or the comment on a line of its own",
            )
            raise InvalidFileError((*self.problems, problem))


_QUOTE = "it would swallow or change text - put the text in quotes, or write it out"


def read_tree(text: str, path: str, limits: Limits) -> tuple[Tree, list[Problem]]:
    """Return the values of the one document in `text`, and problems to go on with.

    Scalars are the characters that were typed; mappings keep the order of their keys.
    Where a value is missing (nothing, `~`, `null`) the tree holds `MISSING` and the
    problems hold an error; the other problems are warnings.

    Raises:
        InvalidFileError: Not YAML, or a part of YAML that could hide or change text
            (aliases, anchors, tags, merge keys, duplicate keys, escapes of control
            characters, prose cut by a comment), or a limit is exceeded.
    """
    builder = _Builder(text, path, limits)
    return builder.build(), builder.problems
