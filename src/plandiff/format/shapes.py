"""The parts of a file, each field with what an editor says of it."""

from typing import Annotated, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from plandiff.format.values import (
    TRUTH,
    WHOLE_NUMBER,
    EdtfDate,
    Evidence,
    PartyIds,
    SourceIds,
    Status,
    Text,
    Texts,
    TextStage,
)
from plandiff.lexicon_lists import LISTS, is_list, wordings


class Shape(BaseModel):
    """What all parts of a file have in common: frozen, strict, no unknown keys."""

    model_config = ConfigDict(
        frozen=True, strict=True, extra="forbid", use_attribute_docstrings=True
    )


class Party(Shape):
    """One who negotiates, is bound, or is spoken of by several names."""

    id: Annotated[Text, Field(examples=["united-states"])]
    """What the rest of the file calls it."""
    name: Annotated[Text, Field(examples=["United States"])]
    """Its name in full."""
    aliases: Annotated[Texts, Field(examples=[["US", "Washington"]])] = ()
    """Other names that texts have for it."""


class Term(Shape):
    """A defined term and the clause that defines it."""

    term: Annotated[Text, Field(examples=["Joint Commission"])]
    """The term as the texts write it."""
    clause: Annotated[Text, Field(examples=["joint-commission"])]
    """Id of the clause that defines it."""


class Phrases(Shape):
    """Words that read like those of a list that comes with plandiff."""

    lexicon: Literal["obligations", "hedges", "negations", "dates", "actors", "terms"]
    """Which word lists they belong to (`plandiff lexicons`)."""
    read_as: Annotated[Text, Field(examples=["obligation", "where feasible", "Kyiv"])]
    """The list, or for terms the name as it is usually spelt."""
    phrases: Annotated[Texts, Field(examples=[["a|an x"]])]
    """The words; a|b is either word."""

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

    id: Annotated[Text, Field(examples=["ukri-20"])]
    """What the rest of the file calls it."""
    outlet: Annotated[str | None, Field(examples=["Ukrinform"])] = None
    """Who published it."""
    title: Annotated[str | None, Field(examples=["President discloses the 20 points"])] = None
    """Its title as printed."""
    url: Annotated[str | None, Field(examples=["https://example.org/20-points"])] = None
    """Where it can be read."""
    date: EdtfDate | None = None
    """When it was published, with its uncertainty (EDTF)."""
    kind: Literal["text-copy", "official", "press-report", "secondary", "article"] | None = None
    """text-copy: a copy of the text itself; official: a government's own page; secondary: digests
    and aggregators; article: the one that a collection starts from."""
    note: Annotated[str | None, Field(examples=["Retrieved as a search excerpt."])] = None
    """What a reader must know of it."""


class Option(Shape):
    """One of several competing wordings inside a clause."""

    id: Annotated[Text | None, Field(examples=["three-way"])] = None
    """Names the option from version to version; unique in its clause."""
    proposers: PartyIds = ()
    """Parties that want it."""
    text: Annotated[Text | None, Field(examples=["Joint operation by three states."])] = None
    """The wording that is wanted."""
    no_text: Annotated[bool, TRUTH] = False
    """True: this option is that the clause should not exist."""
    sources: SourceIds = ()
    """Sources that tell of it."""


class Account(Shape):
    """What one witness says of an unpublished text (an entry of `reports`)."""

    by: Annotated[Text, Field(examples=["Washington Post (Bevz)"])]
    """The witness, and who passed it on."""
    text: Annotated[Text, Field(examples=["Membership is decided under NATO's own rules."])]
    """What the text says by this account."""
    sources: SourceIds = ()
    """Sources that carry the account."""


class Struck(Shape):
    """Text that was crossed out but is still under discussion."""

    id: Annotated[Text | None, Field(examples=["us-compensation"])] = None
    """Id that it had as a clause: ties the two together."""
    text: Annotated[Text, Field(examples=["The guarantor is to be compensated."])]
    """The wording that was crossed out."""
    note: Annotated[str | None, Field(examples=["Still under discussion."])] = None
    """What a reader must know of it."""
    sources: SourceIds = ()
    """Sources that tell of it."""


class Clause(Shape):
    """One unit with its own text, and the sub-clauses below it."""

    # What `_has_words` asks, said to editors.
    model_config = ConfigDict(
        json_schema_extra={
            "anyOf": [
                {"required": ["text"]},
                {"required": ["clauses"], "properties": {"clauses": {"minItems": 1}}},
            ]
        }
    )

    id: Annotated[Text | None, Field(examples=["ceasefire"])] = None
    """Stable across versions and never reused."""
    number: Annotated[Text | None, Field(examples=["4", "4.2", "(a)"])] = None
    """The label as printed, in quotes; never an identity."""
    heading: Annotated[Text | None, Field(examples=["Armed forces"])] = None
    """The heading as printed."""
    part: Literal["preamble", "operative", "annex", "final"] = "operative"
    """The part of the text that it belongs to."""
    topics: Annotated[Texts, Field(examples=[["armed-forces"]])] = ()
    """Slugs of your own, to find clauses by."""
    text: Annotated[Text | None, Field(examples=["The ports stay open for grain."])] = None
    """The wording; quote it if it holds [brackets] or ' #', or put it below `>-`."""
    status: Status | None = None
    """Where the clause stands; reported and disputed: known from accounts, which agree or
    contradict each other."""
    agreed_by: PartyIds = ()
    """Parties that agreed to it."""
    evidence: Evidence | None = None
    """What kind of record the wording rests on."""
    verification: Literal["excerpt", "summary", "recalled"] | None = None
    """What was seen: the wording, a summary of it, or neither."""
    sources: SourceIds = ()
    """Sources that carry the wording."""
    former_ids: Annotated[Texts, Field(examples=[["truce"]])] = ()
    """Ids that this clause had in earlier versions."""
    derived_from: Annotated[Texts, Field(examples=[["v28#territory"]])] = ()
    """Clauses it comes from, as version#id: two clauses with one origin are a split, one with two
    is a merge."""
    options: Annotated[tuple[Option, ...], Field(strict=False)] = ()
    """Competing wordings: who wants what."""
    reports: Annotated[tuple[Account, ...], Field(strict=False)] = ()
    """Competing accounts of a text that is not public: who says what."""
    struck: Annotated[tuple[Struck, ...], Field(strict=False)] = ()
    """Text that was crossed out and is still under discussion."""
    clauses: Annotated[tuple["Clause", ...], Field(strict=False)] = ()
    """Sub-clauses, the same shape."""
    note: Annotated[str | None, Field(examples=["The copy lacks a line here."])] = None
    """An editor's remark."""

    @model_validator(mode="after")
    def _has_words(self) -> Self:
        if self.text is None and not self.clauses:
            raise PydanticCustomError(
                "no_words", "has neither text nor clauses - write `text: >-` and the wording"
            )
        return self


class Removal(Shape):
    """A clause known to be gone although the text is not public."""

    clause: Annotated[Text, Field(examples=["v28#amnesty"])]
    """version#id of the clause."""
    text: Annotated[str | None, Field(examples=["Amnesty is out, an ambassador said."])] = None
    """What is known of the removal."""
    certainty: Literal["high", "medium", "low"]
    """high or medium reads as removed; low stays undetermined."""
    evidence: Evidence | None = None
    """What kind of record it rests on."""
    sources: SourceIds = ()
    """Sources that tell of it."""


class Proposal(Shape):
    """One version of a negotiated text."""

    format: Annotated[Literal[1], WHOLE_NUMBER]
    """The version of this file format."""
    id: Annotated[Text, Field(examples=["v20"])]
    """The version's name; equals the file's stem."""
    title: Annotated[Text, Field(examples=["20-point framework"])]
    """What the text is."""
    date: EdtfDate
    """The date of the text, with its uncertainty (EDTF)."""
    published: EdtfDate | None = None
    """When it became public (EDTF); left out if it never did."""
    parents: Annotated[Texts, Field(examples=[["v19"]])] = ()
    """Versions that this one was made from; the first is what it is compared with."""
    issued_by: PartyIds = ()
    """Parties that put it forward."""
    stage: TextStage | None = None
    """How far the text has come."""
    language: Annotated[Text, Field(examples=["en", "uk"])] = "en"
    """Language of the texts."""
    instrument: Literal["binding", "political"] = "political"
    """What it will be in law."""
    wording: Literal["verbatim", "paraphrase"] = "verbatim"
    """paraphrase: differences are between accounts, not quotations."""
    disclosure: Literal["full", "partial"] = "full"
    """partial: an absent clause is not known to be removed."""
    declared_points: Annotated[
        Annotated[int, Field(ge=0)] | None, WHOLE_NUMBER, Field(examples=[20])
    ] = None
    """How many points the text says it has."""
    brackets: Literal["negotiation", "editorial"] = "negotiation"
    """What square brackets in the texts are: of the negotiation, or of the editor."""
    note: Annotated[str | None, Field(examples=["Retold from an interview."])] = None
    """What a reader must know of the version."""
    parties: Annotated[tuple[Party, ...], Field(strict=False)] = ()
    """Who negotiates, is bound, or is spoken of."""
    terms: Annotated[tuple[Term, ...], Field(strict=False)] = ()
    """Defined terms."""
    lexicons: Annotated[tuple[Phrases, ...], Field(strict=False)] = ()
    """Words of this text, beside those known."""
    sources: Annotated[tuple[Source, ...], Field(strict=False)] = ()
    """Where statements can be looked up."""
    clauses: Annotated[tuple[Clause, ...], Field(strict=False)]
    """The text."""
    removals: Annotated[tuple[Removal, ...], Field(strict=False)] = ()
    """Clauses known to be gone although the text is not public."""
