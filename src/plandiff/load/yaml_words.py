"""libyaml's complaints in plain words, each with what to write instead."""

import re
from typing import Any

from _ruamel_yaml import CParser
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import CollectionEndEvent, CollectionStartEvent

from plandiff.errors import Location, Problem
from plandiff.visible import visible_line

_QUOTE = "put the whole text in quotes"
# libyaml's problem text -> our words. Source: the messages of libyaml 0.2.5, as
# tests/load/test_yaml_words.py provokes them.
_WORDS = {
    "mapping values are not allowed in this context": (
        f"': ' inside a text that is not quoted - {_QUOTE}"
    ),
    "found character that cannot start any token": (
        f"a text cannot start with this character (or a line with a tab) - {_QUOTE}, "
        "indent with blanks"
    ),
    "did not find expected key": (
        f"text goes on after its end, or the indentation is off - {_QUOTE}, or align the "
        "key with those above"
    ),
    "did not find expected ',' or ']'": f"list is not closed with ']' - {_QUOTE}, if it is one",
    "did not find expected ',' or '}'": f"mapping is not closed with '}}' - {_QUOTE}, if it is one",
    "did not find expected '-' indicator": (
        "the indentation is off - align the '-' with those above"
    ),
    "found unexpected end of stream": "quote is never closed - close it",
    "did not find expected node content": (
        f"a bracket or comma where a value should stand - {_QUOTE}, or delete it"
    ),
    "found a tab character that violates indentation": ("a tab cannot indent - indent with blanks"),
    "found a tab character where an indentation space is expected": (
        "a tab cannot indent - indent with blanks"
    ),
    "did not find expected hexdecimal number": (
        r"escape with too few digits - write the character itself, or all digits (\u00e9)"
    ),
    "did not find expected tag URI": f"'!' starts a tag in YAML - {_QUOTE}",
    "did not find the expected '>'": f"'!<' starts a tag in YAML - {_QUOTE}",
    "did not find URI escaped octet": f"'!' starts a tag in YAML - {_QUOTE}",
    "found unexpected document indicator": (
        "'---' or '...' inside a quoted text - close the quote, or indent the line"
    ),
    "found an indentation indicator equal to 0": (
        "| and > take an indentation from 1 to 9 - leave the number out"
    ),
    "did not find expected comment or line break": (
        "the text must start on the line below | or > - break the line there, or quote it"
    ),
    "found unknown escape character": (
        r"unknown escape after \ in a double-quoted text - write \\ or use single quotes"
    ),
    "found invalid Unicode character escape code": (
        "escape of a character that does not exist - write the character itself"
    ),
    "did not find expected alphabetic or numeric character": (
        f"& and * at the start of a text mean something else in YAML - {_QUOTE}"
    ),
    "could not find expected ':'": "a key without ':' - write `key: value`, or quote the text",
    "did not find expected <document start>": "content after the end of the document - delete it",
    "mapping keys are not allowed in this context": f"'? ' starts a key in YAML - {_QUOTE}",
    "block sequence entries are not allowed in this context": (
        f"'- ' starts a list item in YAML - {_QUOTE}, or break the line before it"
    ),
    "found undefined tag handle": f"'!' starts a tag in YAML - {_QUOTE}",
}
_AFTER_KEY = re.compile(r"^\s*(?:- +)?(?:[\w-]+: +)?([\[{\"'&*!])")


# For these libyaml's context is the start of the text in question, its problem a place
# inside that text.
_AT_START = (
    "found invalid Unicode character",
    "did not find expected alphabetic",
    "could not find expected ':'",
)
_NEVER_CLOSED = "bracket is never closed - close it, or quote the text"


def explain_syntax(error: Any, text: str, path: str) -> Problem:
    """Return libyaml's `error` about `text` as a problem with line and column."""
    words = getattr(error, "problem", None) or str(error)
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    if mark is None or (context is not None and words.startswith(_AT_START)):
        mark = context
    lines = text.split("\n")
    message = _WORDS.get(words, f"is not YAML: {visible_line(words)} - check quotes and indents")
    at_end = mark is not None and not "\n".join(lines[mark.line :])[mark.column :].strip()
    if at_end and (opened := _last_open(text)) is not None:
        mark = opened
        message = message if words.startswith("did not find expected ',") else _NEVER_CLOSED
    elif at_end and context is not None:
        mark = context
    line, column = (mark.line, mark.column) if mark is not None else (0, 0)
    start = _AFTER_KEY.match(lines[line]) if line < len(lines) else None
    if start is not None and start[1] in "[{" and "quotes" in message:
        message += f" ({start[1]} opens a list or mapping in YAML)"
    return Problem(Location(path, line + 1, column + 1), message)


def _last_open(text: str) -> Any:
    """Return the place of the innermost `[` or `{` that the end of `text` leaves open."""
    parser = CParser(text.encode())
    opened: list[Any] = []
    try:
        while (event := parser.get_event()) is not None:
            if isinstance(event, CollectionStartEvent):
                opened.append(event)
            elif isinstance(event, CollectionEndEvent):
                opened.pop()
    except YAMLError:
        pass
    flow = [event.start_mark for event in opened if event.flow_style]
    return flow[-1] if flow else None
