"""From the tree of a file to the values of a version.

What fits the format is read here, without pydantic. What does not fit, or not at first
sight, is judged by the models of plandiff.format, which have the last word on every
file that is refused. tests/load/test_reading.py holds that the two never disagree.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from plandiff import model
from plandiff.edtf import edtf
from plandiff.errors import PlandiffError
from plandiff.lexicon_lists import is_list, wordings
from plandiff.model import Clause, Phrases, Proposal
from plandiff.part import Part

_P = TypeVar("_P", bound=Part)


class ShapeError(PlandiffError):
    """A tree is not a version.

    Attributes:
        errors: What pydantic found, in its own form (`ValidationError.errors()`).
    """

    def __init__(self, errors: Sequence[Mapping[str, Any]]) -> None:
        """Take what is wrong."""
        super().__init__(f"not a version: {len(errors)} errors")
        self.errors = errors


def read_proposal(tree: object) -> Proposal:
    """Return the version that `tree` holds.

    Raises:
        ShapeError: It does not fit the format, with every reason.
    """
    try:
        return _part(tree, Proposal)
    # TypeError: a key is missing, or a list stands where one of some words is meant.
    except (ValueError, TypeError):
        return _judged(tree)


def _judged(tree: object) -> Proposal:
    """Ask pydantic: only for files with a fault, and for values that no file can hold."""
    from pydantic import ValidationError

    from plandiff import format as file_format

    try:
        judged = file_format.Proposal.model_validate(tree)
    except ValidationError as error:
        raise ShapeError(error.errors(include_url=False)) from None
    return _unjudged(judged)  # type: ignore[no-any-return]


def _unjudged(value: Any) -> Any:
    """Return what pydantic accepted, value by value, as parts of plandiff.model."""
    if isinstance(value, tuple):
        return tuple(map(_unjudged, value))
    kind = getattr(model, type(value).__name__, None)
    if kind is None:
        return value
    return kind(**{name: _unjudged(getattr(value, name)) for name in kind.FIELDS})


def _part(tree: Any, kind: type[_P]) -> _P:
    if type(tree) is not dict:
        raise TypeError
    if kind not in _READINGS_OF:
        _READINGS_OF[kind] = _readings(kind)
    readings = _READINGS_OF[kind]
    values = {}
    for key, value in tree.items():
        if key not in readings:
            raise ValueError
        reading, of, may_be_none = readings[key]
        if value is not None:
            values[key] = reading(value, of)
        elif may_be_none:
            values[key] = None
        else:
            raise ValueError
    if kind is Clause and values.get("text") is None and not values.get("clauses"):
        raise ValueError
    part = kind.holding(values)
    if kind is Phrases:
        _check_phrases(values)
    return part


def _check_phrases(values: Mapping[str, Any]) -> None:
    if not is_list(values["lexicon"], values["read_as"]) or not values["phrases"]:
        raise ValueError
    for phrase in values["phrases"]:
        wordings(phrase)


def _readings(kind: type[Part]) -> dict[str, tuple[Callable[[Any, Any], Any], Any, bool]]:
    """Return for each field how it is read, what it allows, and whether it may be None."""
    return {
        name: (_READINGS[field.reading], field.of, field.default is None)
        for name, field in kind.FIELDS.items()
    }


def _text(value: Any, _of: None) -> str:
    if type(value) is not str or not value.strip():
        raise ValueError
    if not value.isascii():
        value.encode()  # see _any_text
    return value


def _any_text(value: Any, _of: None) -> str:
    if type(value) is not str:
        raise ValueError
    if not value.isascii():
        value.encode()  # a lone surrogate is no text: UnicodeEncodeError is a ValueError
    return value


def _texts(value: Any, _of: None) -> tuple[str, ...]:
    return tuple(_text(item, None) for item in _items(value))


def _parts(value: Any, of: type[Part]) -> tuple[Part, ...]:
    return tuple(_part(item, of) for item in _items(value))


def _items(value: Any) -> Sequence[Any]:
    if type(value) not in (list, tuple):
        raise ValueError
    return value  # type: ignore[no-any-return]


def _date(value: Any, _of: None) -> str:
    return edtf(_any_text(value, None))


def _one_of(value: Any, of: set[str]) -> str:
    if value not in of:
        raise ValueError
    return value  # type: ignore[no-any-return]


def _whole_number(value: Any, of: tuple[int, ...] | None) -> int:
    if type(value) is str and len(value) < 10 and value.isascii() and value.isdigit():
        value = int(value)
    if type(value) is not int or value < 0 or (of is not None and value not in of):
        raise ValueError
    return value


def _truth(value: Any, _of: None) -> bool:
    if type(value) is bool:
        return value
    if value not in ("true", "false"):
        raise ValueError
    return bool(value == "true")


# Filled when a kind of part is first read.
_READINGS_OF: dict[type[Part], dict[str, tuple[Callable[[Any, Any], Any], Any, bool]]] = {}

_READINGS: dict[str, Callable[[Any, Any], Any]] = {
    "text": _text,
    "any-text": _any_text,
    "texts": _texts,
    "parts": _parts,
    "date": _date,
    "one-of": _one_of,
    "whole-number": _whole_number,
    "truth": _truth,
}
