"""What is asked first, to spare the rest, alters nothing of what is found."""

import re
from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from plandiff.language import references, renames
from plandiff.language.noise import plain_text

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
