"""YAML text to plain values: mappings, lists, text and None, nothing else.

Reads the event stream of libyaml (through `ruamel.yaml.clib`) with a stack of our
own, because constructing loaders change what was typed (`1.10`, `no`, `012`), lose
text (`&word`), or can be made to run for minutes. Every scalar stays as it was
typed; what could hide or alter text is refused where it stands.
"""

import re
from collections.abc import Iterator
from typing import Any, NoReturn, TypeAlias

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
from plandiff.load.characters import forbidden_pattern, invisible_pattern, longest_mark_run
from plandiff.load.limits import Limits
from plandiff.load.yaml_words import explain_syntax
from plandiff.visible import visible_line

Tree: TypeAlias = "dict[str, Tree] | list[Tree] | str | None"
# Stands in for a value that is not there, so that one slip gives one message.
MISSING = "?"
_ITEM = ""

_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
# Keys whose value is prose: there a ' #' is more likely a lost half than a remark.
_PROSE_KEYS = frozenset(("text", "heading", "title", "note", "by", "term", "name", "outlet"))
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


class _Builder:
    """The tree so far; one instance reads one document."""

    def __init__(self, text: str, path: str, limits: Limits) -> None:
        self.text = text
        self.path = path
        self.limits = limits
        self.problems: list[Problem] = []
        self.root: Tree = None
        self.values = 0
        self.documents = 0
        self.most_characters = limits.text_characters
        self.most_values = limits.values
        # Containers that are open, outermost first, and for each the key that the next value
        # belongs to: None where a mapping waits for a key, _ITEM in a list.
        self.stack: list[dict[str, Tree] | list[Tree]] = []
        self.keys: list[str | None] = []

    def build(self) -> None:
        scalar, stack, keys = self.scalar, self.stack, self.keys
        for event in events(self.text, self.path):
            kind = type(event)
            if kind is ScalarEvent:
                scalar(event)
            elif kind is MappingStartEvent:
                self.open(event, {}, None)
            elif kind is SequenceStartEvent:
                self.open(event, [], _ITEM)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                stack.pop()
                keys.pop()
            else:
                self.rare(event, kind)

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
        mark = event.start_mark
        return Location(self.path, mark.line + 1, mark.column + 1)

    def open(self, event: Any, container: Any, key: str | None) -> None:
        self.check_properties(event)
        depth = self.limits.depth
        if len(self.stack) >= depth:
            advice = self.limits.how_to_raise()
            self.refuse(event, f"nested deeper than {depth} levels: limit {depth} - {advice}")
        if self.stack and self.keys[-1] is None:
            self.refuse(event, "a list or mapping cannot be a key - write a plain word")
        self.put(event, container)
        self.stack.append(container)
        self.keys.append(key)

    def scalar(self, event: Any) -> None:
        value: str = event.value
        if event.anchor is not None or event.tag is not None:
            self.check_properties(event)
        if len(value) > self.most_characters:
            most = self.limits.text_characters
            advice = self.limits.how_to_raise()
            self.refuse(event, f"text longer than {most:,} characters: limit {most} - {advice}")
        style = event.style
        if style == '"':
            self.check_escapes(event, value)
        if self.keys and self.keys[-1] is None:
            self.key(event, value)
            return
        if style is None or style == "":
            value = self.plain(event, value)
        self.put(event, value)

    def plain(self, event: Any, value: str) -> str:
        self.check_comment(event)
        if value not in _NULLS or not self.stack:
            return value
        message = "has no value - write one (in quotes, if it is ~ or null), or "
        where = f"'{visible_line(str(self.keys[-1]), 40)}' " if self.keys[-1] else ""
        message = f"{where}{message}leave the key out"
        self.problems.append(Problem(self.location(event), message))
        return MISSING

    def key(self, event: Any, key: str) -> None:
        if key == "<<":
            self.refuse(event, "merge key '<<' - write the keys out")
        if key in self.stack[-1]:
            shown = visible_line(key, 40)
            self.refuse(event, f"key '{shown}' stands twice - the first would be lost: merge them")
        self.keys[-1] = key

    def put(self, event: Any, value: Tree) -> None:
        self.values += 1
        if self.values > self.most_values:
            most = self.limits.values
            advice = self.limits.how_to_raise()
            self.refuse(event, f"more than {most:,} values: limit {most} - {advice}")
        if not self.stack:
            self.root = value
            return
        top = self.stack[-1]
        if type(top) is list:
            top.append(value)
            return
        top[self.keys[-1]] = value  # type: ignore[call-overload, index]  # `key` saw to it
        self.keys[-1] = None

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
        if not self.keys or self.keys[-1] not in _PROSE_KEYS:
            return
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
    builder.build()
    return builder.root, builder.problems
