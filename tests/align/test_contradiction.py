"""What texts say against their ids."""

import pytest

from plandiff.align import align

FUND = "A fund for reconstruction is set up by the donors."
VOTE = "Elections take place within a hundred days."


@pytest.fixture
def said(version):
    def find(olds, news, **options):
        sides = [
            version([{"id": name, "text": text} for name, text in side.items()], id=label)
            for label, side in (("old", olds), ("new", news))
        ]
        return [link.contradiction for link in align(*sides, **options).links if link.contradiction]

    return find


def test_the_text_of_an_id_under_another_id(said) -> None:
    assert said({"fund": FUND}, {"fund": VOTE, "donors": FUND}) == [
        "the text of fund now stands under donors"
    ]


@pytest.mark.parametrize("other", ["A ballot takes place in spring.", VOTE, "Zones are mined."])
def test_whatever_the_other_text_is(said, other) -> None:
    # Which side comes first inside depends on the texts.
    assert said({"fund": FUND}, {"fund": other, "donors": FUND}) == [
        "the text of fund now stands under donors"
    ]
    assert said({"fund": other, "donors": FUND}, {"fund": FUND}) == [
        "the text of fund stood under donors before"
    ]


def test_a_text_that_stood_there_before_as_well(said) -> None:
    assert said({"fund": FUND, "donors": FUND}, {"fund": VOTE, "donors": FUND}) == []


def test_an_id_whose_text_was_only_reworded(said) -> None:
    for word in ("A bank", "The fund"):
        news = {"fund": FUND.replace("A fund", word), "copy": FUND}
        assert said({"fund": FUND}, news) == []


def test_short_texts_recur_by_chance(said) -> None:
    assert said({"fund": "Deleted."}, {"fund": VOTE, "donors": "Deleted."}) == []


def test_the_same_words_under_two_ids(said) -> None:
    assert said({"b": FUND}, {"a": FUND}) == ["the same words, but the ids are a and b"]


def test_ids_that_are_ignored_contradict_nothing(said) -> None:
    assert said({"fund": FUND}, {"fund": VOTE, "donors": FUND}, ignore_ids=True) == []


def test_a_text_under_an_id_whose_own_text_changed(said) -> None:
    other = "Zones along the river are cleared of mines."
    news = {"vote": "A ballot takes place in spring.", "fund": other, "donors": FUND}
    assert sorted(said({"fund": FUND, "donors": VOTE}, news)) == [
        "the text of donors stood under fund before",
        "the text of fund now stands under donors",
    ]
    olds = {"vote": "A ballot takes place in spring.", "donors": FUND, "fund": other}
    assert sorted(said(olds, {"donors": VOTE, "fund": FUND})) == [
        "the text of donors now stands under fund",
        "the text of fund stood under donors before",
    ]


def test_a_copy_is_no_contradiction_where_only_typography_changed(said) -> None:
    plain, curly = 'A "fund" is set up by donors.', "A \u201cfund\u201d is set up by donors."
    assert said({"fund": plain}, {"copy": curly, "fund": curly}) == []
    assert said({"copy": curly, "fund": curly}, {"fund": plain}) == []


def test_a_text_that_stood_there_before_in_other_typography(said) -> None:
    plain, curly = 'A "fund" is set up by donors.', "A \u201cfund\u201d is set up by donors."
    assert said({"fund": plain, "donors": plain}, {"fund": VOTE, "donors": curly}) == []
    assert said({"fund": VOTE, "donors": curly}, {"fund": plain, "donors": plain}) == []


@pytest.mark.parametrize(("text", "count"), [("x" * 25, 1), ("x" * 24, 0)])
def test_how_long_a_text_is_that_does_not_recur_by_chance(said, text, count) -> None:
    assert len(said({"fund": text}, {"fund": VOTE, "donors": text})) == count


def test_a_split_keeps_no_contradiction_from_being_told(version) -> None:
    halves = [{"text": f"Half {n}.", "derived_from": ["old#all"]} for n in "ab"]
    old = version([{"id": "all", "text": "Both."}, {"id": "fund", "text": FUND}], id="old")
    news = [*halves, {"id": "fund", "text": VOTE}, {"id": "donors", "text": FUND}]
    links = align(old, version(news, id="new")).links
    assert [link.contradiction for link in links if link.contradiction] == [
        "the text of fund now stands under donors"
    ]
