"""What a file holds before it is checked, and how a place in that is named."""

from typing import TypeAlias

# Mappings, lists and text; None stands for a file without content alone.
Tree: TypeAlias = "dict[str, Tree] | list[Tree] | str | None"
# Keys and list indexes from the top: ("clauses", 3, "text").
Path: TypeAlias = tuple[str | int, ...]
