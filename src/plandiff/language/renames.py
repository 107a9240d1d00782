"""Names replaced throughout a text: every "Commission" is a "Council" now."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from plandiff.language.noise import plain, plain_text

# A name: words with capitals, small joining words between, behind the first word of a sentence.
_WORD = r"[A-Z][\w-]*"
# A name counts as replaced throughout from so many clauses on: one clause may be any rewording.
# tests/cases/renamed-throughout.
_LEAST_CLAUSES = 2
# More names than this came or went: the text is another one, and nothing was renamed.
_MOST_NAMES = 200


@cache
def _name() -> re.Pattern[str]:
    # The capital is read and looked back from: a search passes over all other signs.
    more = rf"(?: (?:of the|of|for) {_WORD}| {_WORD}){{0,5}}"
    return re.compile(rf"[A-Z](?<![.!?:;] .)(?<!^.)(?<!\w.)[\w-]*{more}")


class Rename(NamedTuple):
    """A name that stands for another in every place.

    Attributes:
        old: The name in the old version.
        new: The name in the new version.
        places: Indexes of the pairs of texts in which it was replaced.
    """

    old: str
    new: str
    places: tuple[int, ...]


def renames(
    pairs: Sequence[tuple[str, str]], stated: Iterable[tuple[str, str]] = ()
) -> tuple[Rename, ...]:
    """Return the names that `pairs` of texts (old, new) replace in every place.

    All texts of both versions have to be in `pairs`, "" where one side has none. A name
    counts that stands nowhere in the new version, and whose successor nowhere in the old one.
    `stated` are names that the versions themselves say are one: they count in one clause
    too, and without capitals.
    """
    told = tuple(_stated(stated, pairs))
    differing = [place for place, (old, new) in enumerate(pairs) if old != new]
    olds = {place: plain_text(pairs[place][0]) for place in differing}
    news = {place: plain_text(pairs[place][1]) for place in differing}
    lost, found = _in_several(olds, news), _in_several(news, olds)
    if not lost or not found:
        return told  # most texts: none of them has to be looked at as a whole
    gone = _without_standing(lost, [new for _, new in pairs])
    come = _without_standing(found, [old for old, _ in pairs])
    if max(len(gone), len(come)) > _MOST_NAMES:
        return told
    known = {rename.old for rename in told}
    return (*told, *(r for r in _matched(gone, come, olds, news) if r.old not in known))


def _stated(names: Iterable[tuple[str, str]], pairs: Sequence[tuple[str, str]]) -> Iterator[Rename]:
    exchanged = {(plain(old), plain(new)) for old, new in names if old != new}
    if not exchanged:
        return
    olds, news = ([plain(pair[side]) for pair in pairs] for side in (0, 1))
    for old, new in sorted(exchanged):
        places = tuple(place for place, text in enumerate(olds) if _stands(old, text))
        others = tuple(place for place, text in enumerate(news) if _stands(new, text))
        is_whole = not any(_stands(old, text) for text in news)
        is_whole = is_whole and not any(_stands(new, text) for text in olds)
        if is_whole and places and places == others:
            yield Rename(old, new, places)


def _in_several(
    mine: Mapping[int, str], others: Mapping[int, str]
) -> Mapping[str, tuple[int, ...]]:
    """Return the names that stand in several of `mine`, with their places.

    Names that one of these texts still has in its other wording are left out.
    """
    found: dict[str, list[int]] = defaultdict(list)
    for place, text in mine.items():
        if text != others[place]:
            for name in set(_name().findall(text)):
                found[name].append(place)
    return {
        name: tuple(places)
        for name, places in sorted(found.items())
        if len(places) >= _LEAST_CLAUSES
        and not any(_stands(name, others[place]) for place in places)
    }


def _without_standing(
    names: Mapping[str, tuple[int, ...]], texts: Sequence[str]
) -> Mapping[str, tuple[int, ...]]:
    """Return those of `names` that stand nowhere in `texts`."""
    whole = "\n".join(map(plain, texts))
    return {name: places for name, places in names.items() if not _stands(name, whole)}


def _stands(name: str, text: str) -> bool:
    """Whether `name` stands in `text` as words of their own."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            return True
        at = text.find(name, end)
    return False


def _matched(
    gone: Mapping[str, tuple[int, ...]],
    come: Mapping[str, tuple[int, ...]],
    olds: Mapping[int, str],
    news: Mapping[int, str],
) -> Iterator[Rename]:
    for old, places in gone.items():
        partners = [
            new
            for new, others in come.items()
            if others == places and all(_is_swap(old, new, olds[p], news[p]) for p in places)
        ]
        if len(partners) == 1:
            yield Rename(old, partners[0], places)


def _is_swap(old: str, new: str, before: str, after: str) -> bool:
    return (
        before.count(old) == after.count(new) and _sides(before, old) & _sides(after, new) != set()
    )


def _sides(text: str, name: str) -> set[tuple[str, str]]:
    """Return the words right before and behind `name` wherever it stands in `text`."""
    found = set()
    for match in re.finditer(re.escape(name), text):
        before, behind = text[: match.start()].split(), text[match.end() :].split()
        found.add(("<", before[-1] if before else ""))
        found.add((">", behind[0] if behind else ""))
    return found
