"""The file format: one definition for reading, schema and the values of the program.

Every model is frozen and refuses keys it does not know. Values are text; the few
that are not (`format`, `declared_points`, `no_text`) are read from their text.
The field descriptions are what an editor shows while one types (`plandiff schema
proposal`), and docs/format.md explains them at length.

The program itself works on plandiff.model, which is made from this file, because
pydantic costs a third of a small run to import (docs/decisions/0009-values-without-pydantic.md).
"""

import re
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from plandiff.edtf import edtf
from plandiff.lexicon_lists import LISTS, is_list, wordings

# Nine digits are beyond any number of points, and int() of more than 4,300 raises.
_WHOLE_NUMBER = re.compile("[0-9]{1,9}")


def _whole_number(value: Any) -> Any:
    """Read `"20"` as 20; leave anything else for pydantic to judge."""
    if isinstance(value, str) and _WHOLE_NUMBER.fullmatch(value):
        return int(value)
    return value


def _truth(value: Any) -> Any:
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


# Something must be seen of it: an empty or blank text is a slip, not a wording.
Text = Annotated[str, Field(pattern=r"\S")]
EdtfDate = Annotated[
    str,
    AfterValidator(edtf),
    Field(
        description="A date with its uncertainty (EDTF).",
        examples=["2025-11-24", "2025-11-24/2025-11-25", "2025-11~"],
    ),
]
Evidence = Annotated[
    Literal["published-text", "official-briefing", "press-report"],
    Field(description="What kind of record the wording rests on."),
]
Texts = Annotated[tuple[Text, ...], Field(strict=False)]

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


class Shape(BaseModel):
    """What all parts of a file have in common: frozen, strict, no unknown keys."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


class Party(Shape):
    """One who negotiates, is bound, or is spoken of by several names."""

    id: Text
    name: Text
    aliases: Texts = ()


class Term(Shape):
    """A defined term and the clause that defines it."""

    term: Text
    clause: Text


class Phrases(Shape):
    """Words that read like those of a list that comes with plandiff."""

    lexicon: Annotated[
        Literal["obligations", "hedges", "negations", "dates", "terms"],
        Field(description="Which word lists they belong to (`plandiff lexicons`)."),
    ]
    read_as: Annotated[
        Text,
        Field(
            description="The list, or for terms the name as it is usually spelt.",
            examples=["obligation", "where feasible", "Kyiv"],
        ),
    ]
    phrases: Annotated[Texts, Field(description="a|b is either word.", examples=[["a|an x"]])]

    @field_validator("read_as")
    @classmethod
    def _is_a_list(cls, name: str, info: ValidationInfo) -> str:
        lexicon = info.data.get("lexicon")
        if lexicon is not None and not is_list(lexicon, name):
            known = ", ".join(LISTS[lexicon] or ())
            raise PydanticCustomError(
                "no_such_list",
                "names no list of {lexicon} - write one of: {known}",
                {"lexicon": lexicon, "known": known},
            )
        return name

    @field_validator("phrases")
    @classmethod
    def _are_phrases(cls, phrases: tuple[str, ...]) -> tuple[str, ...]:
        if not phrases:
            raise PydanticCustomError("no_phrases", "is empty - write the phrases, or leave it out")
        for phrase in phrases:
            try:
                wordings(phrase)
            except ValueError as error:
                told = {"phrase": phrase[:60], "why": str(error)}
                raise PydanticCustomError("no_phrase", "'{phrase}' {why}", told) from None
        return phrases


class Source(Shape):
    """Where a statement can be looked up."""

    id: Text
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    date: EdtfDate | None = None
    kind: Literal["text-copy", "official", "press-report", "secondary", "article"] | None = None
    note: str | None = None


class Option(Shape):
    """One of several competing wordings inside a clause."""

    id: Text | None = None
    proposers: Texts = ()
    text: Text | None = None
    no_text: Annotated[
        bool,
        BeforeValidator(_truth),
        Field(description="True: this option is that the clause should not exist."),
    ] = False
    sources: Texts = ()


class Account(Shape):
    """What one witness says of an unpublished text (an entry of `reports`)."""

    by: Text
    text: Text
    sources: Texts = ()


class Struck(Shape):
    """Text that was crossed out but is still under discussion."""

    id: Text | None = None
    text: Text
    note: str | None = None
    sources: Texts = ()


class Clause(Shape):
    """One unit with its own text, and the sub-clauses below it."""

    id: Annotated[
        Text | None,
        Field(description="Stable across versions and never reused.", examples=["ceasefire"]),
    ] = None
    number: Annotated[
        Text | None,
        Field(description="The label as printed; never an identity.", examples=["4", "4.2", "(a)"]),
    ] = None
    heading: Text | None = None
    part: Literal["preamble", "operative", "annex", "final"] = "operative"
    topics: Texts = ()
    text: Annotated[
        Text | None,
        Field(description="The wording; quote it if it holds [brackets] or ' #'."),
    ] = None
    status: Status | None = None
    agreed_by: Texts = ()
    evidence: Evidence | None = None
    verification: Annotated[
        Literal["excerpt", "summary", "recalled"] | None,
        Field(description="What was seen: the wording, a summary of it, or neither."),
    ] = None
    sources: Texts = ()
    former_ids: Annotated[
        Texts, Field(description="Ids that this clause had in earlier versions.")
    ] = ()
    derived_from: Annotated[
        Texts,
        Field(description="Clauses it comes from, as version#id.", examples=[["v28#territory"]]),
    ] = ()
    options: Annotated[tuple[Option, ...], Field(strict=False)] = ()
    reports: Annotated[tuple[Account, ...], Field(strict=False)] = ()
    struck: Annotated[tuple[Struck, ...], Field(strict=False)] = ()
    clauses: Annotated[tuple["Clause", ...], Field(strict=False)] = ()
    note: str | None = None

    @model_validator(mode="after")
    def _has_words(self) -> Self:
        if self.text is None and not self.clauses:
            raise PydanticCustomError(
                "no_words", "has neither text nor clauses - write `text: >-` and the wording"
            )
        return self


class Removal(Shape):
    """A clause known to be gone although the text is not public."""

    clause: Annotated[
        Text, Field(description="version#id of the clause.", examples=["v28#amnesty"])
    ]
    text: str | None = None
    certainty: Annotated[
        Literal["high", "medium", "low"],
        Field(description="high or medium reads as removed; low stays undetermined."),
    ]
    evidence: Evidence | None = None
    sources: Texts = ()


class Proposal(Shape):
    """One version of a negotiated text."""

    format: Annotated[
        Literal[1],
        BeforeValidator(_whole_number),
        Field(description="The version of this file format."),
    ]
    id: Annotated[Text, Field(description="The version's name; equals the file's stem.")]
    title: Text
    date: EdtfDate
    published: EdtfDate | None = None
    parents: Annotated[
        Texts, Field(description="Versions that this one was made from.", examples=[["v19"]])
    ] = ()
    issued_by: Texts = ()
    stage: TextStage | None = None
    language: Text = "en"
    instrument: Literal["binding", "political"] = "political"
    wording: Annotated[
        Literal["verbatim", "paraphrase"],
        Field(description="paraphrase: differences are between accounts, not quotations."),
    ] = "verbatim"
    disclosure: Annotated[
        Literal["full", "partial"],
        Field(description="partial: an absent clause is not known to be removed."),
    ] = "full"
    declared_points: Annotated[
        Annotated[int, Field(ge=0)] | None,
        BeforeValidator(_whole_number),
        Field(description="How many points the text says it has."),
    ] = None
    brackets: Literal["negotiation", "editorial"] = "negotiation"
    note: str | None = None
    parties: Annotated[tuple[Party, ...], Field(strict=False)] = ()
    terms: Annotated[tuple[Term, ...], Field(strict=False)] = ()
    lexicons: Annotated[
        tuple[Phrases, ...],
        Field(strict=False, description="Words of this text, beside those known."),
    ] = ()
    sources: Annotated[tuple[Source, ...], Field(strict=False)] = ()
    clauses: Annotated[tuple[Clause, ...], Field(strict=False)]
    removals: Annotated[tuple[Removal, ...], Field(strict=False)] = ()
