"""Lists of names in a sentence."""

import pytest

from plandiff.language.parties import before, bound_by_name, given_to, names_of
from plandiff.language.sentences import read

NAMES = names_of([("a", "Alba", ["the Alban Republic"]), ("b", "Bora", []), ("c", "Cora", [])])


@pytest.mark.parametrize(
    ("text", "ids", "sure"),
    [
        ("Alba and Bora shall go", {"a", "b"}, True),
        ("Both the Alban Republic and Bora shall go", {"a", "b"}, True),
        ("Alba, Bora and the other States shall go", {"a", "b"}, False),
        ("When all is said, Alba shall go", {"a"}, True),
    ],
)
def test_names_before_the_words_that_bind(text: str, ids, sure) -> None:
    sentence = read(text)
    found = before(sentence, sentence.words.index("shall"), NAMES)
    assert found is not None
    assert (found.ids, found.is_sure) == (ids, sure)


@pytest.mark.parametrize("text", ["The army of them shall go", "shall go", "Alba's army shall go"])
def test_other_subjects_are_no_names(text: str) -> None:
    sentence = read(text)
    assert before(sentence, sentence.words.index("shall"), NAMES) is None


def test_names_behind_words_that_bind_or_give() -> None:
    bound = bound_by_name(read("It will bind Alba, Bora and Cora."), NAMES)
    given = given_to(read("They pay a sum to Alba and Bora."), NAMES)
    assert bound is not None
    assert given is not None
    assert (bound.ids, given.ids) == ({"a", "b", "c"}, {"a", "b"})


@pytest.mark.parametrize("text", ["They go to Alba.", "They pay a sum to nobody.", ""])
def test_a_place_benefits_nobody(text: str) -> None:
    assert given_to(read(text), NAMES) is None
