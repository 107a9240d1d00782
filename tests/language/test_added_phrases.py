"""What users add to the word lists is read like what comes with plandiff."""

import pytest

from plandiff.changes import ChangeKind
from plandiff.language.added_phrases import lexicon_of
from plandiff.language.hedges import hedges
from plandiff.language.lexicon import KNOWN, Found
from plandiff.language.obligations import statements
from plandiff.language.sentences import read
from plandiff.load.loaded import Loaded
from plandiff.load.reading import read_proposal
from plandiff.model import Phrases
from plandiff.pipeline import compare


def phrases(lexicon: str, read_as: str, *wordings: str) -> Phrases:
    return Phrases(lexicon=lexicon, read_as=read_as, phrases=wordings)


def version(name: str, text: str, **fields) -> Loaded:
    tree = {
        "format": 1,
        "id": name,
        "title": name,
        "date": "2025-01-01",
        "clauses": [{"id": "c", "number": "1", "text": text}],
        **fields,
    }
    return Loaded(read_proposal(tree), name, tree)


def kinds(old: Loaded, new: Loaded, added: tuple[Phrases, ...] = ()) -> set[str]:
    return {kind for e in compare(old, new, phrases=added).entries for kind in e.kinds}


def test_a_phrase_of_their_own_binds() -> None:
    lexicon = lexicon_of([phrases("obligations", "obligation", "engage|engages to")])
    (found,) = statements(read("The Parties engage to notify.", lexicon), is_binding=False)
    assert (found.force, found.words, found.stem) == ("obligation", "engage to", "notif")
    assert not statements(read("The Parties engage to notify."), is_binding=False)


def test_what_stands_in_no_list_is_a_hedge_of_its_own() -> None:
    lexicon = lexicon_of([phrases("hedges", "with good will", "in good-faith")])
    (found,) = hedges(read("They act In Good-Faith.", lexicon))
    assert found.name == "with good will"


def test_a_condition_of_their_own_goes_on_to_the_end_of_its_part() -> None:
    added = (phrases("hedges", "if", "inasmuch as"),)
    old = version("old", "Ships pass inasmuch as the ports stay open.")
    new = version("new", "Ships pass inasmuch as the toll was paid.")
    assert ChangeKind.HEDGE_CHANGED in kinds(old, new, added)
    assert ChangeKind.HEDGE_CHANGED not in kinds(old, new)


def test_their_reading_of_a_known_phrase_goes_first() -> None:
    lexicon = lexicon_of([phrases("obligations", "recommendation", "shall")])
    (found,) = statements(read("They shall notify.", lexicon), is_binding=True)
    assert found.force == "recommendation"


def test_the_longest_phrase_still_wins() -> None:
    lexicon = lexicon_of([phrases("negations", "idiom", "no")])
    assert list(lexicon.phrases("negations").found(("no", "more", "than"))) == [
        *KNOWN.phrases("negations").found(("no", "more", "than"))
    ]
    assert list(lexicon.phrases("negations").found(("no",))) == [Found(0, 1, "idiom")]


def test_the_order_in_which_they_are_added_does_not_matter() -> None:
    added = [phrases("hedges", "b", "x y"), phrases("hedges", "a", "x y")]
    found = [
        list(lexicon_of(way).phrases("hedges").found(("x", "y"))) for way in (added, added[::-1])
    ]
    assert found[0] == found[1]


@pytest.mark.parametrize("side", ["old", "new", "project"])
def test_versions_and_project_add_to_both_sides(side: str) -> None:
    entry = {"lexicon": "obligations", "read_as": "obligation", "phrases": ["engage to"]}
    old = version(
        "old", "The Parties engage to notify.", **({"lexicons": [entry]} if side == "old" else {})
    )
    new = version(
        "new", "The Parties should notify.", **({"lexicons": [entry]} if side == "new" else {})
    )
    added = (phrases("obligations", "obligation", "engage to"),) if side == "project" else ()
    assert ChangeKind.OBLIGATION_CHANGED in kinds(old, new, added)


@pytest.mark.parametrize(("instrument", "is_told"), [("binding", True), ("political", False)])
def test_the_instrument_decides_how_will_reads(instrument, is_told) -> None:
    old = version("old", "The Parties will notify the Board.", instrument=instrument)
    new = version("new", "The Parties are expected to notify the Board.", instrument=instrument)
    assert (ChangeKind.OBLIGATION_CHANGED in kinds(old, new)) is is_told


def test_a_noun_of_their_own_acts_without_a_capital() -> None:
    added = (phrases("actors", "actor", "hetman", "starosta"),)
    old = version("old", "The hetman shall keep the list of the mines and the maps.")
    new = version("new", "The starosta shall keep the list of the mines and the maps.")
    assert ChangeKind.PARTY_CHANGED not in kinds(old, new)
    assert ChangeKind.PARTY_CHANGED in kinds(old, new, added)


def test_a_thing_of_their_own_is_nobody() -> None:
    old = version("old", "The Zbruch shall carry all ships of the coast.")
    new = version("new", "The Dniester shall carry all ships of the coast.")
    added = (phrases("actors", "thing", "zbruch", "dniester"),)
    assert ChangeKind.PARTY_CHANGED in kinds(old, new)
    assert ChangeKind.PARTY_CHANGED not in kinds(old, new, added)
