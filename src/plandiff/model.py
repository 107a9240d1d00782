"""The values of a version, as every stage of the program works on them.

Made from plandiff/format by `python -m plandiff.model_source`; do not edit. Fields,
defaults and meaning are those of the format; pydantic is not imported here.
"""

from __future__ import annotations

from typing import Literal

from plandiff.part import REQUIRED, Field, Part


class Party(Part):
    """One who negotiates, is bound, or is spoken of by several names."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


class Term(Part):
    """A defined term and the clause that defines it."""

    term: str
    clause: str


class Phrases(Part):
    """Words that read like those of a list that comes with plandiff."""

    lexicon: Literal["obligations", "hedges", "negations", "dates", "actors", "terms"]
    read_as: str
    phrases: tuple[str, ...]


class Source(Part):
    """Where a statement can be looked up."""

    id: str
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    date: str | None = None
    kind: Literal["text-copy", "official", "press-report", "secondary", "article"] | None = None
    note: str | None = None


class Option(Part):
    """One of several competing wordings inside a clause."""

    id: str | None = None
    proposers: tuple[str, ...] = ()
    text: str | None = None
    no_text: bool = False
    sources: tuple[str, ...] = ()


class Account(Part):
    """What one witness says of an unpublished text (an entry of `reports`)."""

    by: str
    text: str
    sources: tuple[str, ...] = ()


class Struck(Part):
    """Text that was crossed out but is still under discussion."""

    id: str | None = None
    text: str
    note: str | None = None
    sources: tuple[str, ...] = ()


class Clause(Part):
    """One unit with its own text, and the sub-clauses below it."""

    id: str | None = None
    number: str | None = None
    heading: str | None = None
    part: Literal["preamble", "operative", "annex", "final"] = "operative"
    topics: tuple[str, ...] = ()
    text: str | None = None
    status: Literal["proposed", "bracketed", "open", "agreed", "agreed-ad-referendum", "reserved", "disputed", "reported", "deleted"] | None = None
    agreed_by: tuple[str, ...] = ()
    evidence: Literal["published-text", "official-briefing", "press-report"] | None = None
    verification: Literal["excerpt", "summary", "recalled"] | None = None
    sources: tuple[str, ...] = ()
    former_ids: tuple[str, ...] = ()
    derived_from: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    reports: tuple[Account, ...] = ()
    struck: tuple[Struck, ...] = ()
    clauses: tuple[Clause, ...] = ()
    note: str | None = None


class Removal(Part):
    """A clause known to be gone although the text is not public."""

    clause: str
    text: str | None = None
    certainty: Literal["high", "medium", "low"]
    evidence: Literal["published-text", "official-briefing", "press-report"] | None = None
    sources: tuple[str, ...] = ()


class Proposal(Part):
    """One version of a negotiated text."""

    format: Literal[1]
    id: str
    title: str
    date: str
    published: str | None = None
    parents: tuple[str, ...] = ()
    issued_by: tuple[str, ...] = ()
    stage: Literal["elements-paper", "non-paper", "zero-draft", "compilation-text", "rolling-text", "chairs-text", "single-negotiating-text", "bracketed-draft", "framework-draft", "clean-text", "final-text"] | None = None
    language: str = "en"
    instrument: Literal["binding", "political"] = "political"
    wording: Literal["verbatim", "paraphrase"] = "verbatim"
    disclosure: Literal["full", "partial"] = "full"
    declared_points: int | None = None
    brackets: Literal["negotiation", "editorial"] = "negotiation"
    note: str | None = None
    parties: tuple[Party, ...] = ()
    terms: tuple[Term, ...] = ()
    lexicons: tuple[Phrases, ...] = ()
    sources: tuple[Source, ...] = ()
    clauses: tuple[Clause, ...]
    removals: tuple[Removal, ...] = ()


Party.FIELDS = {
    "id": Field("text", None, REQUIRED),
    "name": Field("text", None, REQUIRED),
    "aliases": Field("texts", None, ()),
}
Party.NEEDED = frozenset(("id", "name",))
Term.FIELDS = {
    "term": Field("text", None, REQUIRED),
    "clause": Field("text", None, REQUIRED),
}
Term.NEEDED = frozenset(("term", "clause",))
Phrases.FIELDS = {
    "lexicon": Field("one-of", {"obligations", "hedges", "negations", "dates", "actors", "terms"}, REQUIRED),
    "read_as": Field("text", None, REQUIRED),
    "phrases": Field("texts", None, REQUIRED),
}
Phrases.NEEDED = frozenset(("lexicon", "read_as", "phrases",))
Source.FIELDS = {
    "id": Field("text", None, REQUIRED),
    "outlet": Field("any-text", None, None),
    "title": Field("any-text", None, None),
    "url": Field("any-text", None, None),
    "date": Field("date", None, None),
    "kind": Field("one-of", {"text-copy", "official", "press-report", "secondary", "article"}, None),
    "note": Field("any-text", None, None),
}
Source.NEEDED = frozenset(("id",))
Option.FIELDS = {
    "id": Field("text", None, None),
    "proposers": Field("texts", None, ()),
    "text": Field("text", None, None),
    "no_text": Field("truth", None, False),
    "sources": Field("texts", None, ()),
}
Option.NEEDED = frozenset()
Account.FIELDS = {
    "by": Field("text", None, REQUIRED),
    "text": Field("text", None, REQUIRED),
    "sources": Field("texts", None, ()),
}
Account.NEEDED = frozenset(("by", "text",))
Struck.FIELDS = {
    "id": Field("text", None, None),
    "text": Field("text", None, REQUIRED),
    "note": Field("any-text", None, None),
    "sources": Field("texts", None, ()),
}
Struck.NEEDED = frozenset(("text",))
Clause.FIELDS = {
    "id": Field("text", None, None),
    "number": Field("text", None, None),
    "heading": Field("text", None, None),
    "part": Field("one-of", {"preamble", "operative", "annex", "final"}, "operative"),
    "topics": Field("texts", None, ()),
    "text": Field("text", None, None),
    "status": Field("one-of", {"proposed", "bracketed", "open", "agreed", "agreed-ad-referendum", "reserved", "disputed", "reported", "deleted"}, None),
    "agreed_by": Field("texts", None, ()),
    "evidence": Field("one-of", {"published-text", "official-briefing", "press-report"}, None),
    "verification": Field("one-of", {"excerpt", "summary", "recalled"}, None),
    "sources": Field("texts", None, ()),
    "former_ids": Field("texts", None, ()),
    "derived_from": Field("texts", None, ()),
    "options": Field("parts", Option, ()),
    "reports": Field("parts", Account, ()),
    "struck": Field("parts", Struck, ()),
    "clauses": Field("parts", Clause, ()),
    "note": Field("any-text", None, None),
}
Clause.NEEDED = frozenset()
Removal.FIELDS = {
    "clause": Field("text", None, REQUIRED),
    "text": Field("any-text", None, None),
    "certainty": Field("one-of", {"high", "medium", "low"}, REQUIRED),
    "evidence": Field("one-of", {"published-text", "official-briefing", "press-report"}, None),
    "sources": Field("texts", None, ()),
}
Removal.NEEDED = frozenset(("clause", "certainty",))
Proposal.FIELDS = {
    "format": Field("whole-number", (1,), REQUIRED),
    "id": Field("text", None, REQUIRED),
    "title": Field("text", None, REQUIRED),
    "date": Field("date", None, REQUIRED),
    "published": Field("date", None, None),
    "parents": Field("texts", None, ()),
    "issued_by": Field("texts", None, ()),
    "stage": Field("one-of", {"elements-paper", "non-paper", "zero-draft", "compilation-text", "rolling-text", "chairs-text", "single-negotiating-text", "bracketed-draft", "framework-draft", "clean-text", "final-text"}, None),
    "language": Field("text", None, "en"),
    "instrument": Field("one-of", {"binding", "political"}, "political"),
    "wording": Field("one-of", {"verbatim", "paraphrase"}, "verbatim"),
    "disclosure": Field("one-of", {"full", "partial"}, "full"),
    "declared_points": Field("whole-number", None, None),
    "brackets": Field("one-of", {"negotiation", "editorial"}, "negotiation"),
    "note": Field("any-text", None, None),
    "parties": Field("parts", Party, ()),
    "terms": Field("parts", Term, ()),
    "lexicons": Field("parts", Phrases, ()),
    "sources": Field("parts", Source, ()),
    "clauses": Field("parts", Clause, REQUIRED),
    "removals": Field("parts", Removal, ()),
}
Proposal.NEEDED = frozenset(("format", "id", "title", "date", "clauses",))
