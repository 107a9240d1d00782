"""Generated proposals: nested, bracketed, multilingual, with options and struck text."""

from typing import Any

from hypothesis import strategies as st

from plandiff.load.loaded import Loaded
from plandiff.load.reading import read_proposal

WORDS = (
    "shall", "may", "not", "the", "of", "Parties", "[shall]", "[/]", "600,000", "50:50", "100",
    "days", "in", "peacetime", "élan", "漢字", "क्षि", "e\u0301", "“guarantee”", "'guarantee'", "-",
    "–", "USD", "billion", "ceiling", "at", "least", "point", "7", "\u202eevil", "|", "`", "<b>",
    "::error::", "##[x]", "@all", "Ukraine's", ".", ",", "{+x+}",
    "Kyiv", "Kiev", "US", "United States", "Washington", "(b) above", "[date]", "engage to",
)  # fmt: skip
_PIECES = [word + blank for word in WORDS for blank in (" ", " ", "  ", "\n", "")]
texts = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=12).map("".join)
ids = st.sampled_from([f"c{n}" for n in range(12)])
numbers = st.sampled_from([*map(str, range(1, 9)), "a", "b", "(i)", "4.2"])
statuses = st.sampled_from(["proposed", "agreed", "open", "reported", "disputed"])


def _maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


parties = st.lists(
    st.sampled_from(
        [
            {"id": "us", "name": "United States", "aliases": ["US", "Washington"]},
            {"id": "us", "name": "US"},
            {"id": "ukraine", "name": "Ukraine", "aliases": ["Kyiv"]},
            {"id": "capital", "name": "Kyiv", "aliases": ["Kiev"]},
        ]
    ),
    max_size=2,
    unique_by=lambda party: party["id"],
)
lexicons = st.lists(
    st.sampled_from(
        [
            {"lexicon": "terms", "read_as": "Kyiv", "phrases": ["Kiev"]},
            {"lexicon": "obligations", "read_as": "obligation", "phrases": ["engage|shall to"]},
            {"lexicon": "obligations", "read_as": "permission", "phrases": ["engage to"]},
            {"lexicon": "hedges", "read_as": "if", "phrases": ["of the"]},
            {"lexicon": "negations", "read_as": "idiom", "phrases": ["not"]},
        ]
    ),
    max_size=2,
)
fields_of_a_version = st.fixed_dictionaries(
    {},
    optional={
        "parties": parties,
        "lexicons": lexicons,
        "terms": st.just([{"term": "Parties", "clause": "c1"}]),
        "brackets": st.sampled_from(["negotiation", "editorial"]),
        "instrument": st.sampled_from(["binding", "political"]),
    },
)
option = st.fixed_dictionaries(
    {"text": texts},
    optional={"id": st.sampled_from(["o1", "o2", "o3"]), "proposers": st.just(["a"])},
)
options = st.lists(option, max_size=2, unique_by=lambda o: o.get("id", o["text"]))
struck = st.fixed_dictionaries({"text": texts}, optional={"id": ids})


@st.composite
def clauses(draw: st.DrawFn, depth: int = 2) -> dict[str, Any]:
    fields = {
        "id": draw(_maybe(ids)),
        "number": draw(_maybe(numbers)),
        "heading": draw(st.sampled_from([None, None, "Peace", "[General]", "Territory"])),
        "text": draw(texts),
        "status": draw(_maybe(statuses)),
        "part": draw(st.sampled_from(["operative", "operative", "annex"])),
        "topics": draw(st.lists(st.sampled_from(["x-a", "x-b"]), max_size=2)),
        "sources": draw(st.lists(st.sampled_from(["s1", "s2"]), max_size=2)),
        "note": draw(st.sampled_from([None, "a note", "another"])),
        "former_ids": draw(st.sampled_from([[], [], [], ["c1"]])),
        "options": draw(options),
        "struck": draw(st.lists(struck, max_size=1)),
        "reports": draw(st.lists(st.fixed_dictionaries({"by": texts, "text": texts}), max_size=1)),
        "clauses": draw(st.lists(clauses(depth - 1), max_size=2)) if depth else [],
    }
    if draw(st.integers(0, 5)) == 0:
        fields["derived_from"] = [f"old#{draw(ids)}"]
    return {name: value for name, value in fields.items() if value not in (None, [])}


def _without_repeated_ids(tree: list[dict[str, Any]], seen: set[str]) -> None:
    for clause in tree:
        if clause.get("id") in seen:
            del clause["id"]
        seen.add(clause.get("id", ""))
        _without_repeated_ids(clause.get("clauses", []), seen)


@st.composite
def proposals(draw: st.DrawFn, name: str = "old") -> Loaded:
    tree = draw(st.lists(clauses(), max_size=6))
    _without_repeated_ids(tree, set())
    fields = draw(fields_of_a_version) | {
        "format": 1,
        "id": name,
        "title": draw(texts),
        "date": "2025-01-01",
        "disclosure": draw(st.sampled_from(["full", "full", "partial"])),
        "wording": draw(st.sampled_from(["verbatim", "paraphrase"])),
        "parents": ["old"] if name == "new" else [],
        "clauses": tree,
        "removals": [
            {"clause": f"old#{clause}", "certainty": certainty}
            for clause, certainty in draw(
                st.lists(st.tuples(ids, st.sampled_from(["high", "low"])), max_size=2)
            )
        ],
    }
    return Loaded(read_proposal(fields), name, fields)


@st.composite
def edited(draw: st.DrawFn, loaded: Loaded, name: str = "new") -> Loaded:
    """A later version: clauses dropped, moved, reworded, renumbered and added; other options.

    It may be public where the earlier one was not, and the other way round.
    """
    tree = [clause.tree() for clause in loaded.proposal.clauses]
    tree = [clause for clause in tree if draw(st.integers(0, 5))]
    tree = draw(st.permutations(tree)) if draw(st.booleans()) else tree
    for place, clause in enumerate(tree):
        if draw(st.booleans()):
            clause["text"] = draw(texts)
        if draw(st.booleans()):
            clause["number"] = str(place + 1)
        if draw(st.booleans()):
            clause["options"] = draw(options)
    tree = [*tree, *draw(st.lists(clauses(1), max_size=2))]
    _without_repeated_ids(tree, set())
    fields = loaded.proposal.tree() | {"id": name, "clauses": tree}
    fields |= draw(fields_of_a_version)
    fields["disclosure"] = draw(st.sampled_from([loaded.proposal.disclosure, "full", "partial"]))
    return Loaded(read_proposal(fields), name, fields)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Loaded, Loaded]:
    old = draw(proposals())
    return old, draw(edited(old) if draw(st.booleans()) else proposals("new"))
