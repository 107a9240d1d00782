"""What is asked first, to spare the rest, alters nothing of what is found."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandiff.language import (
    bracket_pairs,
    bracket_partners,
    calendar_dates,
    compared,
    dates,
    labels,
    negations,
    numbers,
    quantities,
    references,
)
from plandiff.language.brackets import bracketed
from plandiff.language.lexicon import KNOWN
from plandiff.language.passages import Passage
from plandiff.language.sentences import Sentence, read, sentences, written_in
from plandiff.language.units import CURRENCY, SIGNS

_PIECES = (
    "point", "points", "Art.", "No.", "section", "§", "paragraph", "and", "to", "(", ")", "#", "[",
    "]", "5", "12", "600,000", "600 000", "1.5", "50:50", "10:30", "30-50", "24/7", "3-4", "2025",
    "$", "US $", "US", "€", "¥", "USD ", "EUR", "CHF", "UEGRC", "billion", "bn", "k", "%", "m",
    "per cent", "days", "hundred", "two", "thirds", "half", "one", "a", "a day", "An Hour",
    "a weeK", "a fortnıght", "within", "leaſt", "at least", "no more than", "capacity", "cap",
    "ceiling", "less than", "limits", "levels of", "strength of", "ſize of", "at all times",
    "in peacetime", "during the truce", "time", "November", "may", "of", "signature", "over",
    "upon", "24", "24th", "day of", "2025-11-24", "24.11.2025", "soon", "later", "approved",
    "exceeds", "or more", "or leſs", "and above", "November]", "[1 May 2026]", "[30]",
    ",", "-", ".", ";", "x", " ", "\\", "through", "2A", "11-B",
)  # fmt: skip
_TEXTS = st.lists(st.sampled_from(_PIECES), max_size=10).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)

_LABELLED = sorted((Path(__file__).parent / "labelled").rglob("*.jsonl"))


def _sentences_of(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a labelled file; those that only point to texts have none."""
    for line in path.read_text(encoding="utf-8").splitlines():
        for side in map(json.loads(line).get, ("old", "new")):
            yield from map(read, sentences(side)) if isinstance(side, str) else ()


@given(_TEXTS)
def test_asking_where_a_number_may_start_misses_none(text: str) -> None:
    firsts = {code[0] for code in CURRENCY.values()}
    pattern = re.compile(
        f"(?=[0-9{''.join(SIGNS)}{''.join(sorted(firsts))}]){numbers._NUMBER.pattern}"
    )
    assert [m.span() for m in numbers._matches(text)] == [m.span() for m in pattern.finditer(text)]


@pytest.mark.parametrize("time", numbers._TIMES)
@pytest.mark.parametrize("article", ["a", "an", "A"])
def test_one_of_each_time_is_asked_for(article: str, time: str) -> None:
    text = f"within {article} {time}"
    assert numbers._ONE_TIME.search(text)
    assert numbers._may_tell_one_time(text, text.lower())


@given(_TEXTS)
def test_asking_for_one_of_a_time_misses_none(text: str) -> None:
    assert numbers._may_tell_one_time(text, text.lower()) or not numbers._ONE_TIME.search(text)


@given(_TEXTS)
def test_asking_how_a_label_ends_misses_none(text: str) -> None:
    assert labels.is_labelled(text) == (labels._label().search(text) is not None)


@given(_TEXTS)
def test_asking_for_a_digit_beside_a_bracket_misses_no_offer(text: str) -> None:
    whole = labels._DATE.sub(r"\1", labels._offered().sub(r"\1", text))
    assert labels.offered(text) == whole


@given(_TEXTS)
def test_asking_for_parts_of_governors_and_conditions_misses_none(text: str) -> None:
    for parts, whole in (
        (quantities._OF_GOVERNORS, quantities._governors()[0]),
        (quantities._OF_CONDITIONS, quantities._condition()),
        *((quantities._OF_BESIDE, p) for sides in quantities._right_beside() for p in sides[:2]),
    ):
        assert quantities._may_hold(text, parts) or whole.search(text) is None


@given(st.text(max_size=10))
def test_a_date_starts_with_a_digit_or_a_month(word: str) -> None:
    patterns = (calendar_dates._ISO, calendar_dates._POINTS, calendar_dates._DAY)
    assert word[:1].isdigit() or not any(pattern.match(word) for pattern in patterns)


_WORDS = st.lists(
    st.sampled_from(
        ("the", "Party", "shall", "it's", "5", ",", ". A", "1,000", "1,", "000", "5's", "'a'", "_b",
         "50:50", "5-day", "day", "two-thirds", "100bn", "\u00e9t\u00e9", "e\u0301", "\u65e5\u672c", "x\u00a05")
    ),
    max_size=12,
)  # fmt: skip


@given(_WORDS, _WORDS)
def test_words_differ_as_if_all_were_counted(old: list[str], new: list[str]) -> None:
    passage = Passage([" ".join(old)], [" ".join(new)])
    left, right = (Counter(compared._WORD.findall(text.lower())) for text in passage.joined)
    assert passage.words == frozenset(word for word, _ in left.items() ^ right.items())
    assert passage.every_word == frozenset((*left, *right))
    spoken = frozenset(word for word in passage.every_word if word.isalpha())
    assert spoken == frozenset(word for word in passage.all_words if word.isalpha())


@given(_WORDS, _WORDS)
def test_sentences_are_alike_as_if_all_stems_were_counted(old: list[str], new: list[str]) -> None:
    passage = Passage([" ".join(old)], [" ".join(new)])
    for side, every in zip((passage.olds, passage.news), passage.read, strict=True):
        assert every == [read(text) for _, text in side]
    for pair in passage.pairs:
        if pair.old is not None and pair.new is not None:
            left, right = (Counter(filter(None, s.stems)) for s in (pair.old, pair.new))
            share = 0.99 * 2 * (left & right).total() / max(left.total() + right.total(), 1)
            assert pair.alike == (1.0 if pair.old.words == pair.new.words else share)


@given(_WORDS, st.sets(st.integers(0, 9)))
def test_sentences_of_a_text_are_read_as_each_alone(words: list[str], places: set[int]) -> None:
    text = " ".join(words)
    every = sentences(text)
    wanted = sorted(place for place in places if place < len(every))
    alone = [(read(every[place]).cores, every[place]) for place in wanted]
    assert written_in(text, wanted) == alone


@given(_TEXTS)
def test_asking_the_words_of_a_sentence_misses_no_number(text: str) -> None:
    for sentence in sentences(text):
        assert numbers.may_count(read(sentence)) or not quantities.quantities_in(sentence)


@pytest.mark.parametrize("path", _LABELLED, ids=lambda path: path.stem)
def test_asking_misses_no_number_of_the_labelled_texts(path: Path) -> None:
    for sentence in _sentences_of(path):
        assert numbers.may_count(sentence) or not numbers.numbers(sentence.text)


_BRACKETED = st.lists(
    st.sampled_from(("[", "]", "[EU:", "the", "party", "shall", "[X]", "/", "not", "60")),
    max_size=16,
).map(" ".join)


@given(_BRACKETED, _BRACKETED)
def test_kept_words_of_brackets_are_those_in_both(old: str, new: str) -> None:
    compared = bracket_pairs._Compared(bracketed(old), bracketed(new))
    for a in compared.units[0]:
        for b in compared.units[1]:
            inside = (a.first <= i < a.end and b.first <= j < b.end for i, j in compared.pairs)
            assert bracket_partners._common(compared.gap(a, 0), compared.gap(b, 1)) == sum(inside)


_BEHIND = (" of Article 5", " of this Article", " above", ", of the Act", "-like", "-type", " like",
           " security guarantees", ", Public Act", ". Of", ")", "of", ";", "")  # fmt: skip


@given(st.sampled_from(_BEHIND), st.text(max_size=5))
def test_asking_how_a_reference_goes_on_misses_none(behind: str, rest: str) -> None:
    text = behind + rest
    patterns = references._around()[:3]
    assert text.startswith(references._GOING_ON) or not any(p.match(text) for p in patterns)


@given(st.sampled_from(tuple(negations._PREFIXES)) | st.just(""), st.text("adeilnt-", max_size=9))
def test_what_turns_a_word_round_starts_it(prefix: str, rest: str) -> None:
    word = prefix + rest
    starts = [p for p in negations._PREFIXES if word.startswith(p)]
    assert word.startswith(negations._FIRST) == bool(starts)
    assert starts or not negations.opposites(word)


_WHEN = st.lists(
    st.sampled_from(
        ("a", "an", "An", "within", "of", "hundred", "dozen", "third", "half", "day", "days", "one",
         "two", "5", "May", "2025", "by", "once", "upon", "signature", "the", "soon", "later", ",",
         "(", ")", "-", "Friday", "working", "months", "end", "year", "before", "following")
    ),
    max_size=10,
).map(" ".join)  # fmt: skip


@given(_WHEN)
def test_asking_where_a_time_may_start_misses_none(text: str) -> None:
    reader = dates._Reader(read(text))
    starts = reader.starts()
    for at in range(len(reader.words)):
        assert at in starts or reader.moment(at) is None


@given(st.lists(st.sampled_from(("shall", "may", "not", "where", "best", "efforts", "use", "x"))))
def test_asking_for_the_longest_words_misses_no_phrase(words: list[str]) -> None:
    for name in ("obligations", "negations", "hedges", "dates"):
        phrases = KNOWN.phrases(name)
        if phrases._by_longest.keys().isdisjoint(words):
            assert not any(
                tuple(words[at : at + len(phrase)]) == phrase
                for entries in phrases._by_longest.values()
                for _, phrase, _ in entries
                for at in range(len(words))
            )
