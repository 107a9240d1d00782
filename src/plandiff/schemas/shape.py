"""What all published shapes have in common: no key that is not stated."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class Shape(BaseModel):
    """A shape whose attribute docstrings are the descriptions in its schema."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)


Words = Annotated[str, Field(min_length=1)]
