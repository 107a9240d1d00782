"""Versions that are generated, as the values of a file: every field of the format, any depth."""

from typing import Any

from tests.properties.chance import Chance
from tests.properties.wording import text

from plandiff.load.loaded import Loaded
from plandiff.load.reading import read_proposal

Fields = dict[str, Any]
IDS = (*(f"c{n}" for n in range(12)), "територія", "a.b")
NUMBERS = (*map(str, range(1, 9)), "a", "b", "(i)", "4.2", "٣", "第七条")
HEADINGS = ("Peace", "[General]", "Territory", "Мир", "Δ", "e\u0301lan")
STATUSES = (
    "proposed", "agreed", "open", "reported", "disputed", "bracketed", "agreed-ad-referendum",
    "reserved", "deleted",
)  # fmt: skip
_PARTS = ("operative", "operative", "annex", "preamble", "final")
_SOURCES = ("s1", "s2")
_EVIDENCE = ("published-text", "official-briefing", "press-report")
_NOTES = ("a note", "another", "", " ")
_DATES = ("2025-01-01", "2025-01", "2024~", "2025-01-01/2025-02-01", "../2025-01-01")
_STAGES = ("non-paper", "framework-draft", "bracketed-draft", "final-text")
PARTIES: tuple[list[Fields], ...] = (
    [],
    [{"id": "us", "name": "United States", "aliases": ["US", "Washington"]}],
    [{"id": "us", "name": "US"}, {"id": "ukraine", "name": "Ukraine", "aliases": ["Kyiv"]}],
    [{"id": "capital", "name": "Kyiv", "aliases": ["Kiev"]}],
    [{"id": "us", "name": "США"}, {"id": "ukraine", "name": "Україна"}],
)
_PARTY_IDS = ("us", "ukraine", "a")
LEXICONS: tuple[Fields, ...] = (
    {"lexicon": "terms", "read_as": "Kyiv", "phrases": ["Kiev"]},
    {"lexicon": "obligations", "read_as": "obligation", "phrases": ["engage|shall to"]},
    {"lexicon": "obligations", "read_as": "permission", "phrases": ["engage to"]},
    {"lexicon": "hedges", "read_as": "if", "phrases": ["of the"]},
    {"lexicon": "negations", "read_as": "idiom", "phrases": ["not"]},
)
TERMS: tuple[list[Fields], ...] = (
    [],
    [{"term": "Parties", "clause": "c1"}],
    [{"term": "Joint Commission", "clause": "c2"}, {"term": "Сторони", "clause": "c0"}],
)
# Most clauses are in dress for work: an id, a number and words.
_PLAIN_ONES_IN = 3


def options(chance: Chance) -> list[Fields]:
    def option() -> Fields:
        made = chance.fields(
            id=lambda: chance.pick(("o1", "o2", "o3")),
            proposers=lambda: chance.some_of(_PARTY_IDS),
            sources=lambda: chance.some_of(_SOURCES),
        )
        return made | ({"no_text": True} if chance.once_in(8) else {"text": text(chance, 5)})

    return _without_repeated(chance.several(2, option))


def struck(chance: Chance) -> list[Fields]:
    def one() -> Fields:
        return {"text": text(chance, 5)} | chance.fields(
            id=lambda: chance.pick(IDS),
            note=lambda: chance.pick(_NOTES),
            sources=lambda: chance.some_of(_SOURCES),
        )

    return _without_repeated(chance.several(2, one))


def _without_repeated(entries: list[Fields]) -> list[Fields]:
    seen: set[str] = set()
    for entry in entries:
        if entry.get("id") in seen:
            del entry["id"]
        seen.add(entry.get("id", ""))
    return entries


def reports(chance: Chance) -> list[Fields]:
    def one() -> Fields:
        return {"by": text(chance, 2), "text": text(chance, 4)}

    return chance.several(2, one)


def negotiated(chance: Chance) -> Fields:
    """Return some of the fields that say how a clause stands."""
    return chance.fields(
        status=lambda: chance.pick(STATUSES),
        agreed_by=lambda: chance.some_of(_PARTY_IDS),
        options=lambda: options(chance),
        struck=lambda: struck(chance),
    )


def recorded(chance: Chance) -> Fields:
    """Return some of the fields that say how a clause is known."""
    return chance.fields(
        topics=lambda: chance.some_of(("x-a", "x-b")),
        sources=lambda: chance.some_of((*_SOURCES, "s9")),
        evidence=lambda: chance.pick(_EVIDENCE),
        verification=lambda: chance.pick(("excerpt", "summary", "recalled")),
        reports=lambda: reports(chance),
        note=lambda: chance.pick(_NOTES),
    )


def clause(chance: Chance, depth: int = 2) -> Fields:
    """Return a clause with sub-clauses down to `depth` levels below it."""
    found: Fields = {"text": text(chance)}
    if not chance.once_in(5):
        found["id"] = chance.pick(IDS)
    if not chance.once_in(5):
        found["number"] = chance.pick(NUMBERS)
    if chance.once_in(4):
        found["heading"] = chance.pick(HEADINGS)
    if chance.once_in(_PLAIN_ONES_IN):
        found |= negotiated(chance) | recorded(chance)
        found |= chance.fields(
            part=lambda: chance.pick(_PARTS),
            former_ids=lambda: [chance.pick(IDS)],
            derived_from=lambda: [f"old#{name}" for name in chance.some_of(IDS)],
        )
    if depth and chance.once_in(4):
        found["clauses"] = [clause(chance, depth - 1) for _ in range(1 + chance.below(2))]
        if chance.once_in(4):
            del found["text"]
    return {name: value for name, value in found.items() if value != []}


def around(chance: Chance) -> Fields:
    """Return some of the fields of a version that stand around its clauses."""
    return chance.fields(
        parties=lambda: chance.pick(PARTIES),
        lexicons=lambda: chance.some_of(LEXICONS),
        terms=lambda: chance.pick(TERMS),
        brackets=lambda: chance.pick(("editorial", "negotiation")),
        instrument=lambda: chance.pick(("binding", "political")),
        wording=lambda: chance.pick(("paraphrase", "verbatim")),
        disclosure=lambda: "partial",
        published=lambda: chance.pick(_DATES),
        issued_by=lambda: chance.some_of(_PARTY_IDS),
        stage=lambda: chance.pick(_STAGES),
        language=lambda: chance.pick(("en", "uk", "ar", "zh-Hant")),
        declared_points=lambda: chance.below(9),
        note=lambda: chance.pick(_NOTES),
        sources=lambda: sources(chance),
        removals=lambda: chance.several(2, lambda: removal(chance)),
    )


def sources(chance: Chance) -> list[Fields]:
    return [
        {"id": name}
        | chance.fields(
            title=lambda: text(chance, 3),
            outlet=lambda: chance.pick(("Ukrinform", "АР", "")),
            url=lambda: chance.pick(("https://example.org/a?b=[c]", "javascript:alert(1)", "x")),
            date=lambda: chance.pick(_DATES),
            kind=lambda: chance.pick(("official", "press-report")),
            note=lambda: chance.pick(_NOTES),
        )
        for name in chance.some_of(_SOURCES)
    ]


def removal(chance: Chance) -> Fields:
    found = {
        "clause": f"old#{chance.pick(IDS)}",
        "certainty": chance.pick(("high", "medium", "low")),
    }
    return found | chance.fields(
        text=lambda: text(chance, 4),
        evidence=lambda: chance.pick(_EVIDENCE),
        sources=lambda: chance.some_of(_SOURCES),
    )


def version(chance: Chance, name: str = "old") -> Fields:
    """Return the values of a file: some fields around up to six clauses."""
    return finished(
        {"format": 1, "id": name, "title": text(chance, 3), "date": chance.pick(_DATES)}
        | around(chance)
        | {"clauses": chance.several(6, lambda: clause(chance))}
    )


def finished(fields: Fields) -> Fields:
    """Return `fields` without a clause's id that stands twice."""
    _without_repeated_ids(fields["clauses"], set())
    return fields


def _without_repeated_ids(tree: list[Fields], seen: set[str]) -> None:
    for found in tree:
        if found.get("id") in seen:
            del found["id"]
        seen.add(found.get("id", ""))
        _without_repeated_ids(found.get("clauses", []), seen)


def loaded(fields: Fields) -> Loaded:
    """Return the version that `fields` holds, as if it were read from a file."""
    return Loaded(read_proposal(fields), fields["id"], fields)
