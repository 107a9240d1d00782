"""The source of plandiff/model.py, made from the file format.

Run it after every change of plandiff/format:

    python -m plandiff.model_source > src/plandiff/model.py

tests/test_model.py fails while the two differ.
"""

import sys
from inspect import getdoc
from types import NoneType
from typing import Any, Literal, get_args, get_origin

from pydantic import BeforeValidator
from pydantic.fields import FieldInfo

from plandiff.edtf import edtf
from plandiff.format import Shape
from plandiff.format import shapes as file_format

_HEAD = '''"""The values of a version, as every stage of the program works on them.

Made from plandiff/format by `python -m plandiff.model_source`; do not edit. Fields,
defaults and meaning are those of the format; pydantic is not imported here.
"""

from __future__ import annotations

from typing import Literal

from plandiff.part import REQUIRED, Field, Part
'''


def model_source() -> str:
    """Return the text of plandiff/model.py.

    Raises:
        TypeError: A field of the format has a type that no reading is known for.
    """
    shapes = [s for s in vars(file_format).values() if _is_shape(s)]
    classes = "".join(_class(shape) for shape in shapes)
    return _HEAD + classes + "\n\n" + "".join(_table(shape) for shape in shapes)


def _is_shape(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, Shape) and value is not Shape


def _class(shape: type[Shape]) -> str:
    fields = "".join(
        f"    {name}: {_spelt(field.annotation)}{_default(field)}\n"
        for name, field in shape.model_fields.items()
    )
    return f'\n\nclass {shape.__name__}(Part):\n    """{getdoc(shape)}"""\n\n{fields}'


def _table(shape: type[Shape]) -> str:
    rows = "".join(
        f'    "{name}": Field({_reading(field)}, {_default_value(field)}),\n'
        for name, field in shape.model_fields.items()
    )
    needed = [_quoted(name) for name, f in shape.model_fields.items() if f.is_required()]
    names = f"({', '.join(needed)},)" if needed else ""
    return f"{shape.__name__}.FIELDS = {{\n{rows}}}\n{shape.__name__}.NEEDED = frozenset({names})\n"


def _default_value(field: FieldInfo) -> str:
    return "REQUIRED" if field.is_required() else _quoted(field.default)


def _default(field: FieldInfo) -> str:
    return "" if field.is_required() else f" = {_quoted(field.default)}"


def _quoted(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else repr(value)


def _spelt(kind: Any) -> str:
    """Return `kind` as Python spells it, without what pydantic wants to know besides."""
    origin, arguments = get_origin(kind), get_args(kind)
    if kind is NoneType:
        return "None"
    if origin is Literal:
        return f"Literal[{', '.join(map(_quoted, arguments))}]"
    if origin is tuple:
        return f"tuple[{_spelt(arguments[0])}, ...]"
    if hasattr(kind, "__metadata__"):
        return _spelt(arguments[0])
    if arguments:
        return " | ".join(map(_spelt, arguments))
    return str(kind.__name__)


def _reading(field: FieldInfo) -> str:
    """Return the name of the reading and what it allows, as two arguments."""
    kind, metadata = _bare(field.annotation, list(field.metadata))
    befores = [m.func.__name__ for m in metadata if isinstance(m, BeforeValidator)]
    if get_origin(kind) is tuple:
        inner, _ = _bare(get_args(kind)[0], [])
        return '"texts", None' if inner is str else f'"parts", {inner.__name__}'
    if befores == ["_whole_number"]:
        return f'"whole-number", {get_args(kind) or None}'
    if befores == ["_truth"]:
        return '"truth", None'
    if get_origin(kind) is Literal:
        return f'"one-of", {{{", ".join(map(_quoted, get_args(kind)))}}}'
    if kind is str:
        return f'"{_kind_of_text(metadata)}", None'
    raise TypeError(f"no reading for {kind} with {metadata}: add one to plandiff.load.reading")


def _bare(kind: Any, metadata: list[Any]) -> tuple[Any, list[Any]]:
    """Return `kind` without None and Annotated, and all that Annotated said."""
    inner = [argument for argument in get_args(kind) if argument is not NoneType]
    if len(inner) < len(get_args(kind)):
        return _bare(inner[0], metadata)
    if hasattr(kind, "__metadata__"):
        return _bare(inner[0], [*metadata, *kind.__metadata__])
    return kind, metadata


def _kind_of_text(metadata: list[Any]) -> str:
    patterns = {getattr(item, "pattern", None) for m in metadata for item in _said(m)}
    if any(getattr(m, "func", None) is edtf for m in metadata):
        return "date"
    return "text" if r"\S" in patterns else "any-text"


def _said(item: Any) -> list[Any]:
    return [item, *getattr(item, "metadata", [])]


if __name__ == "__main__":
    sys.stdout.write(model_source())
