"""What single values of a file may be: texts, dates, and words of fixed lists."""

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from plandiff.edtf import edtf

# Nine digits are beyond any number of points, and int() of more than 4,300 raises.
_WHOLE_NUMBER = re.compile("[0-9]{1,9}")


def _whole_number(value: Any) -> Any:
    """Read `"20"` as 20; leave anything else for pydantic to judge."""
    if isinstance(value, str) and _WHOLE_NUMBER.fullmatch(value):
        return int(value)
    return value


def _truth(value: Any) -> Any:
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


WHOLE_NUMBER = BeforeValidator(_whole_number)
TRUTH = BeforeValidator(_truth)

# Something must be seen of it: an empty or blank text is a slip, not a wording.
Text = Annotated[str, Field(pattern=r"\S")]
EdtfDate = Annotated[
    str,
    AfterValidator(edtf),
    Field(examples=["2025-11-24", "2025-11-24/2025-11-25", "2025-11~"]),
]
Evidence = Literal["published-text", "official-briefing", "press-report"]
Texts = Annotated[tuple[Text, ...], Field(strict=False)]
SourceIds = Annotated[Texts, Field(examples=[["ukri-20"]])]
PartyIds = Annotated[Texts, Field(examples=[["ukraine", "united-states"]])]

TextStage = Literal[
    "elements-paper",
    "non-paper",
    "zero-draft",
    "compilation-text",
    "rolling-text",
    "chairs-text",
    "single-negotiating-text",
    "bracketed-draft",
    "framework-draft",
    "clean-text",
    "final-text",
]
Status = Literal[
    "proposed",
    "bracketed",
    "open",
    "agreed",
    "agreed-ad-referendum",
    "reserved",
    "disputed",
    "reported",
    "deleted",
]
