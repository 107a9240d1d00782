"""The file format: one definition for reading, schema and the values of the program.

Every model is frozen and refuses keys it does not know. Values are text; the few
that are not (`format`, `declared_points`, `no_text`) are read from their text.
The docstring of a field is what an editor shows while one types (`plandiff schema
proposal`), and docs/format.md explains it at length.

The program itself works on plandiff.model, which is made from this package, because
pydantic costs a third of a small run to import (docs/decisions/0009-values-without-pydantic.md).
"""

from plandiff.format.shapes import (
    Account,
    Clause,
    Option,
    Party,
    Phrases,
    Proposal,
    Removal,
    Shape,
    Source,
    Struck,
    Term,
)

__all__ = [
    "Account",
    "Clause",
    "Option",
    "Party",
    "Phrases",
    "Proposal",
    "Removal",
    "Shape",
    "Source",
    "Struck",
    "Term",
]
