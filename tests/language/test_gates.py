"""What is asked first, to spare the rest, alters nothing of what is found."""

import re

from hypothesis import given
from hypothesis import strategies as st

from plandiff.language import labels, numbers, quantities
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
    ",", "-", ".", ";", "x", " ", "\\",
)  # fmt: skip
_TEXTS = st.lists(st.sampled_from(_PIECES), max_size=10).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)


@given(_TEXTS)
def test_asking_where_a_number_may_start_misses_none(text: str) -> None:
    firsts = {code[0] for code in CURRENCY.values()}
    pattern = re.compile(
        f"(?=[0-9{''.join(SIGNS)}{''.join(sorted(firsts))}]){numbers._NUMBER.pattern}"
    )
    assert [m.span() for m in numbers._matches(text)] == [m.span() for m in pattern.finditer(text)]


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
        (quantities._OF_GOVERNORS, quantities._ANY_GOVERNOR),
        (quantities._OF_CONDITIONS, quantities._CONDITION),
        *((quantities._OF_BESIDE, p) for sides in quantities._BESIDE for p in sides[:2]),
    ):
        assert quantities._may_hold(text, parts) or whole.search(text) is None
