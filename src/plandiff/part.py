"""What all parts of a version have in common: frozen values that know their fields."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, NamedTuple, NoReturn, Self, dataclass_transform

# The default of a field that must be given.
REQUIRED: Any = ...
_put = object.__setattr__


class Field(NamedTuple):
    """How one field is read from the tree of a file.

    Attributes:
        reading: The name of the reading in plandiff.load.reading.
        of: What it allows: the words of a list, or the class of the parts; else None.
        default: What stands where the file says nothing; REQUIRED if it must.
    """

    reading: str
    of: Any
    default: Any


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Part:
    """One version, or a part of one: frozen, equal by its values.

    An instance holds the values that were given; the others are the class's.
    """

    FIELDS: ClassVar[Mapping[str, Field]]
    NEEDED: ClassVar[frozenset[str]]

    def __init__(self, **values: Any) -> None:
        """Take the values of the fields by name.

        Raises:
            TypeError: A field that must be given is missing, or a name is no field.
        """
        if wrong := (values.keys() - self.FIELDS.keys()) | (self.NEEDED - values.keys()):
            names = ", ".join(sorted(wrong))
            raise TypeError(f"{type(self).__name__}: missing, or no field of it: {names}")
        _put(self, "__dict__", values)

    @classmethod
    def holding(cls, values: dict[str, Any]) -> Self:
        """Return a part that keeps `values` itself, all of whose keys are fields.

        Raises:
            TypeError: A field that must be given is missing.
        """
        if not values.keys() >= cls.NEEDED:
            raise TypeError(f"{cls.__name__}: a field is missing")
        part = cls.__new__(cls)
        _put(part, "__dict__", values)
        return part

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse: a part is frozen."""
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse: a part is frozen."""
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        """Whether both are the same kind of part with the same values."""
        if type(self) is not type(other):
            return NotImplemented
        mine, theirs = self.__dict__, other.__dict__
        return mine == theirs or all(
            mine.get(name, field.default) == theirs.get(name, field.default)
            for name, field in self.FIELDS.items()
        )

    def __hash__(self) -> int:
        """Return a hash over all values."""
        return hash(tuple(self.given().items()))

    def __repr__(self) -> str:
        """Show the fields that were given, as they would be written in Python."""
        given = ", ".join(f"{name}={value!r}" for name, value in self.given().items())
        return f"{type(self).__name__}({given})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle through the constructor, since nothing can be set."""
        return _restored, (type(self), self.given())

    def given(self) -> dict[str, Any]:
        """Return the fields that differ from their default, in the order of the format."""
        own = self.__dict__
        return {
            name: own[name]
            for name, field in self.FIELDS.items()
            if name in own and own[name] != field.default
        }

    def differing(self, other: Self) -> Iterator[str]:
        """Yield the fields that differ, but for what stands below: its parts have their own."""
        mine, theirs = self.__dict__, other.__dict__
        if mine.keys() == theirs.keys():  # most pairs: no defaults have to be looked up
            for name, value in mine.items():
                if value != theirs[name] and name != "clauses":
                    yield name
            return
        for name in {**mine, **theirs}:
            default = self.FIELDS[name].default
            if name != "clauses" and mine.get(name, default) != theirs.get(name, default):
                yield name

    def tree(self) -> dict[str, Any]:
        """Return `given` as JSON has it: lists for tuples, mappings for parts."""
        return {name: plain_value(value) for name, value in self.given().items()}


def plain_value(value: Any) -> Any:
    """Return `value` as JSON has it: lists for tuples, mappings for parts of a version."""
    if isinstance(value, tuple):
        return [plain_value(item) for item in value]
    return value.tree() if isinstance(value, Part) else value


def _restored(kind: type[Part], given: Mapping[str, Any]) -> Part:
    return kind(**given)
