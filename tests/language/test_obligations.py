"""What binds in a sentence, how strongly, and to which verb."""

import pytest

from plandiff.language.negations import negations
from plandiff.language.obligations import statements
from plandiff.language.passages import Passage
from plandiff.language.sentences import read as read_sentence
from plandiff.language.sentences import sentences


def read(text: str, *, binding: bool = False):
    return [
        s
        for sentence in sentences(text)
        for s in statements(read_sentence(sentence), is_binding=binding)
    ]


@pytest.mark.parametrize(
    ("text", "force", "effort", "negated", "stem"),
    [
        ("They shall go.", "obligation", "result", False, "go"),
        ("They will go.", "expectation", "result", False, "go"),
        ("They are to go.", "", "result", False, "go"),
        ("It confirms that it will go.", "", "result", False, "go"),
        ("They will agree to go.", "expectation", "result", False, "go"),
        ("They shall be entitled to go.", "permission", "result", False, "go"),
        ("They may not go.", "obligation", "result", True, "go"),
        ("They need not go.", "permission", "result", True, "go"),
        ("They shall not be obliged to go.", "permission", "result", True, "go"),
        ("No State shall go.", "obligation", "result", True, "go"),
        ("They shall endeavour to go.", "obligation", "endeavour", False, "go"),
        ("They should consider going.", "recommendation", "consideration", False, "go"),
        ("They shall, where feasible, go.", "obligation", "result", False, "go"),
        ("They recognise the need to go.", "acknowledgement", "result", False, "go"),
    ],
)
def test_a_statement_is_read(text, force, effort, negated, stem) -> None:
    (found,) = read(text)
    assert (found.force, found.effort, found.negated, found.stem) == (force, effort, negated, stem)


def test_will_binds_in_a_binding_instrument() -> None:
    (found,) = read("They will go.", binding=True)
    assert found.force == "obligation"


@pytest.mark.parametrize("text", ["No. 5", "yes-or-no", "no more than 5", "not only here", "not"])
def test_idioms_and_labels_negate_nothing(text: str) -> None:
    assert not [n for sentence in sentences(text) for n in negations(read_sentence(sentence))]


def test_sentences_pair_the_same_way_from_both_sides() -> None:
    old = ("Alpha beta gamma. Alpha beta delta. Epsilon zeta eta.",)
    new = ("Alpha beta delta zeta. Alpha gamma beta.",)
    there = {(p.old, p.new) for p in Passage(old, new).pairs}
    assert there == {(p.new, p.old) for p in Passage(new, old).pairs}


def test_layout_and_typography_make_no_changed_sentence() -> None:
    old, new = ("The parties' text - here.  It holds.",), ("The parties’ text – here.\nIt holds.",)
    assert not Passage(old, new).pairs


def test_many_sentences_are_paired_in_time() -> None:
    old = "".join(f"Each Party {n} shall not go. " for n in range(2_000))
    new = "".join(f"Each Party {n} may not go. " for n in range(2_000))
    assert len(Passage((old,), (new,)).pairs) == 2_000
