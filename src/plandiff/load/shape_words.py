"""What pydantic found wrong with a file, in plain words with places."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from plandiff.errors import Problem
from plandiff.load.locate import Places
from plandiff.load.values import Path
from plandiff.visible import visible_line

_BRACKETED_LIST = "starts with '[', which is a list in YAML - put the whole text in quotes"
_BLOCK_LIST = (
    "must be text, not a list of lines with '-' - join them to one text, in quotes if it "
    "starts with '-'"
)
_NO_TEXT = "must be text, not a mapping - put the whole text in quotes"
_EMPTY = "is empty - write the text, or leave the key out"


def shape_problems(errors: Iterable[Mapping[str, Any]], places: Places) -> list[Problem]:
    """Return one problem for each of pydantic's `errors`, with place and advice."""
    return [_problem(error, places) for error in errors]


def id_problems(repeated: list[tuple[Path, str, Path]], places: Places) -> list[Problem]:
    """Return one problem for each repetition, with the places of both."""
    return [
        Problem(
            places.value(second),
            f"id '{visible_line(name, 60)}' stands twice, first on line "
            f"{places.value(first).line} - give each its own id",
        )
        for second, name, first in repeated
    ]


def _problem(error: Mapping[str, Any], places: Places) -> Problem:
    path: Path = tuple(error["loc"])
    kind = str(error["type"])
    name = visible_line(str(path[-1]), 40) if path else "the file"
    if kind == "extra_forbidden":
        return Problem(places.key(path), _unknown_key(path))
    if kind == "missing":
        return Problem(places.value(path[:-1]), f"key '{name}' is missing - {_example(name)}")
    words = _words(kind, error)
    if kind == "string_type" and isinstance(error.get("input"), list):
        words = _BRACKETED_LIST if path in places.bracketed else _BLOCK_LIST
    return Problem(places.value(path), f"{_label(path)} {words}")


def _label(path: Path) -> str:
    keys = [part for part in path if isinstance(part, str)]
    if not keys:
        return "the file"
    named = f"'{visible_line(keys[-1], 40)}'"
    return f"an entry of {named}" if isinstance(path[-1], int) else named


def _words(kind: str, error: Mapping[str, Any]) -> str:
    make = _WORDS.get(kind)
    return str(error["msg"]) if make is None else make(error.get("input"), error.get("ctx", {}))


def _kind_of(value: object) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, (str, int)):
        return f"the text '{visible_line(str(value), 40)}'"
    return "a list" if isinstance(value, list) else "a mapping"


def _sample(value: object) -> str:
    return visible_line(value, 20) if isinstance(value, str) else "one, two"


def _no_list(value: object, _context: Mapping[str, Any]) -> str:
    return f"must be a list, not {_kind_of(value)} - write [{_sample(value)}]"


def _no_mapping(value: object, _context: Mapping[str, Any]) -> str:
    return f"must be a mapping, not {_kind_of(value)} - write `key: value` lines"


def _no_number(value: object, _context: Mapping[str, Any]) -> str:
    return f"must be a whole number, not {_kind_of(value)} - write digits alone"


def _not_listed(value: object, context: Mapping[str, Any]) -> str:
    expected = str(context["expected"])
    allowed = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
    meant = _closest(value, allowed)
    hint = f"; did you mean '{meant}'?" if meant else ""
    return f"is {_kind_of(value)} - write one of: {', '.join(allowed)}{hint}"


def _closest(value: object, among: list[str]) -> str | None:
    if not isinstance(value, str) or len(value) > 60:
        return None
    from difflib import get_close_matches  # 6 ms, and only when something is wrong

    return next(
        iter(get_close_matches(value.casefold(), [w for w in among if len(w) > 1], 1)), None
    )


def _unknown_key(path: Path) -> str:
    from plandiff.load.keys import known_keys

    name = str(path[-1])
    known = known_keys(path[:-1])
    meant = _closest(name, known)
    hint = f"did you mean '{meant}'?" if meant else f"known here: {', '.join(known)}"
    return f"key '{visible_line(name, 40)}' is not known - {hint}"


# pydantic's error type -> our words for (the value, pydantic's context).
_WORDS: dict[str, Callable[[object, Mapping[str, Any]], str]] = {
    "string_type": lambda _value, _context: _NO_TEXT,
    "string_pattern_mismatch": lambda _value, _context: _EMPTY,
    "tuple_type": _no_list,
    "model_type": _no_mapping,
    "literal_error": _not_listed,
    "value_error": lambda _value, context: str(context["error"]),
    "int_type": _no_number,
    "greater_than_equal": _no_number,
    "bool_type": lambda _value, _context: "must be true or false",
}

_EXAMPLES = {
    "format": "write `format: 1`",
    "id": "write `id: v20`",
    "title": "write `title: …`",
    "date": "write `date: 2025-11-24`",
    "clauses": "write `clauses:` and the list of clauses",
    "certainty": "write `certainty: high`, medium or low",
    "clause": "write `clause: version#id`",
}


def _example(name: str) -> str:
    return _EXAMPLES.get(name, f"write `{name}: …`")
