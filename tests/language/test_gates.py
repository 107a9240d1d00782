"""What is asked first, to spare the rest, alters nothing of what is found."""

import re
from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from plandiff.language import dates, number_labels, numbers, quantities, references, renames
from plandiff.language.noise import plain_text

_PIECES = (
    "point", "points", "Art.", "No.", "section", "§", "paragraph", "and", "to", "(", ")", "#", "[",
    "5", "12", "600,000", "600 000", "1.5", "50:50", "10:30", "30-50", "24/7", "3-4", "2025",
    "$", "US $", "€", "USD ", "EUR", "UEGRC", "billion", "bn", "k", "%", "per cent", "days",
    "hundred", "two", "thirds", "half", "one", "a", "at least", "no more than", "capacity", "cap",
    "ceiling", "less than", "limits", "levels of", "strength of", "ſize of", "at all times",
    "in peacetime", "during the truce", "time", "November", "may", "within", "of", "signature",
    "upon", "24", "24th", "day of", "2025-11-24", "24.11.2025", "soon", "later", "approved",
    ",", "-", ".", ";", "x",
)  # fmt: skip
_TEXTS = st.lists(st.sampled_from(_PIECES), max_size=10).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)


@given(_TEXTS)
def test_asking_where_a_number_may_start_misses_none(text: str) -> None:
    pattern = re.compile(f"(?=[0-9$€£₽₴UEGRC]){numbers._NUMBER.pattern}")
    assert [m.span() for m in numbers._matches(text)] == [m.span() for m in pattern.finditer(text)]


@given(_TEXTS)
def test_asking_how_a_label_ends_misses_none(text: str) -> None:
    assert number_labels.ends_in_label(text) == (number_labels._LABEL.search(text) is not None)


@given(_TEXTS)
def test_asking_for_parts_of_governors_and_conditions_misses_none(text: str) -> None:
    for parts, whole in (
        (quantities._OF_GOVERNORS, quantities._ANY_GOVERNOR),
        (quantities._OF_CONDITIONS, quantities._CONDITION),
    ):
        assert quantities._may_hold(text, parts) or whole.search(text) is None


@given(st.text(max_size=10))
def test_a_date_starts_with_a_digit_or_a_month(word: str) -> None:
    patterns = (dates._ISO, dates._POINTS, dates._DAY, dates._YEAR)
    assert word[:1].isdigit() or not any(pattern.match(word) for pattern in patterns)


_LEADS = (
    "the", "Its", "its", "a", "mirrors", "Treaty", "NATO", "EU", "x-EU", "aEU", "USA's", "states'",
    "Act", "like", "North Atlantic", "(", ".",
)  # fmt: skip


@given(st.lists(st.sampled_from(_LEADS), max_size=5).map(" ".join), st.sampled_from(["", " "]))
def test_asking_how_the_name_of_another_text_ends_misses_none(words: str, blank: str) -> None:
    *_, before = references._around()
    assert references._may_name_another(words + blank) or not before.search(words + blank)


_NAME_PIECES = ("Joint Commission", "Peace Council", "Board of Peace", "the", "The", ".", ":", "x")
_SIDES = st.lists(st.sampled_from(_NAME_PIECES), max_size=5).map(" ".join)


@given(st.lists(st.tuples(_SIDES, _SIDES) | _SIDES.map(lambda s: (s, s)), max_size=5))
def test_texts_that_stay_need_not_be_searched_for_names(pairs: list[tuple[str, str]]) -> None:
    olds, news = [plain_text(old) for old, _ in pairs], [plain_text(new) for _, new in pairs]
    gone, come = _only(olds, news), _only(news, olds)
    found = renames._matched(gone, come, dict(enumerate(olds)), dict(enumerate(news)))
    assert renames.renames(pairs) == tuple(found)


def _only(mine: Sequence[str], others: Sequence[str]) -> Mapping[str, tuple[int, ...]]:
    """Return the names of `mine` that stand in no other text, every text searched."""
    word = r"[A-Z][\w-]*"
    name = re.compile(rf"(?<![.!?:;] )(?<!^)\b{word}(?: (?:of the|of|for) {word}| {word}){{0,5}}")
    found: dict[str, list[int]] = {}
    for place, text in enumerate(mine):
        if text != others[place]:
            for its_name in set(name.findall(text)):
                found.setdefault(its_name, []).append(place)
    whole = "\n".join(others)
    return {
        its_name: tuple(places)
        for its_name, places in sorted(found.items())
        if len(places) > 1 and not renames._stands(its_name, whole)
    }
