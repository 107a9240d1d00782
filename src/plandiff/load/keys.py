"""Which keys a mapping of a proposal file may have, read off the format."""

from typing import Any, get_args

from pydantic import BaseModel

from plandiff.format import Proposal
from plandiff.load.values import Path


def known_keys(path: Path) -> list[str]:
    """Return the keys allowed in the mapping at `path`, in the order of the format."""
    model: type[BaseModel] = Proposal
    for part in path:
        if isinstance(part, str) and part in model.model_fields:
            model = _model_in(model.model_fields[part].annotation) or model
    return list(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(inner) for inner in get_args(annotation))
    return next((model for model in found if model is not None), None)
