"""Quantity changed: a number, its unit, what it governs, or when it holds."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.dates import moments
from plandiff.language.matching import left_over, matched
from plandiff.language.numbers import may_count
from plandiff.language.passages import Passage
from plandiff.language.quantities import Quantity, quantities_in
from plandiff.language.time_limits import is_one_limit
from plandiff.language.units import are_times

_FIGURE = re.compile(r"[0-9][0-9.,]*")
_IN_BRACKETS = re.compile(r"\[([^\[\]]*)\]")
_Key: TypeAlias = tuple[float, float | None, str, str, str]


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    passage = comparison.differing(link)
    if passage is None:
        return
    is_english = comparison.old.is_english and comparison.new.is_english
    olds, news = _without_common(*_quantities(passage, is_english=is_english))
    if not (olds or news):
        return
    olds, news = left_over(olds, news, matched(olds, news, Quantity.is_same))
    if is_english and (olds or news):
        kept = _limits_that_stay(passage)
        olds, news = ([q for q in side if _period(q) not in kept] for side in (olds, news))
    for old, new in _paired(olds, news):
        if (old is None and _is_offered(new, passage.olds)) or (
            new is None and _is_offered(old, passage.news)
        ):
            continue
        values = _value(old), _value(new)
        yield Change(ChangeKind.QUANTITY_CHANGED, *values, detail=difference(*values))


def _is_offered(quantity: Quantity | None, others: Sequence[tuple[float, str]]) -> bool:
    """Whether the other side has the figure in brackets: "[45] [60] per cent"; an option."""
    if quantity is None:
        return False
    figure = _FIGURE.search(quantity.text)
    return figure is not None and any(
        figure[0] in _FIGURE.findall(inside)
        for _, sentence in others
        if "[" in sentence
        for inside in _IN_BRACKETS.findall(sentence)
    )


def _quantities(passage: Passage, *, is_english: bool) -> tuple[list[Quantity], list[Quantity]]:
    left, right = (
        [
            quantity
            for sentence in side
            if not is_english or may_count(sentence)
            for quantity in quantities_in(sentence.text, is_english=is_english)
        ]
        for side in passage.read
    )
    return left, right


def _limits_that_stay(passage: Passage) -> frozenset[tuple[float, str]]:
    """Return the periods that are one limit in other words: "the 90 days", "the 90th day"."""
    return frozenset(
        mine.period[:2]
        for pair in passage.pairs
        if pair.old is not None and pair.new is not None
        for mine in moments(pair.old)
        for other in moments(pair.new)
        if mine.period is not None and is_one_limit(pair.old, mine, pair.new, other)
        if pair.old.words[mine.start : mine.end] != pair.new.words[other.start : other.end]
    )


def _period(quantity: Quantity) -> tuple[float, str]:
    return quantity.value, quantity.unit.removesuffix("s")


def _without_common(
    olds: list[Quantity], news: list[Quantity]
) -> tuple[list[Quantity], list[Quantity]]:
    if not olds or not news:
        return olds, news
    keys = [q.key for q in olds], [q.key for q in news]
    return _less(olds, *keys), _less(news, *reversed(keys))


def _less(side: list[Quantity], own: list[_Key], other: list[_Key]) -> list[Quantity]:
    """Return what `side` has more often than the other side; the first ones go out."""
    left = Counter(other)
    kept = []
    for quantity, key in zip(side, own, strict=True):
        if left.get(key, 0) > 0:
            left[key] -= 1
        else:
            kept.append(quantity)
    return kept


def _paired(
    olds: list[Quantity], news: list[Quantity]
) -> Iterator[tuple[Quantity | None, Quantity | None]]:
    """Pair what is left, the same way from both sides.

    The first of a unit goes with the first of that unit, and so on; then, if each side has
    one left of a kind (things, money …) or one has no unit, those two; the others go alone.
    """
    free, lonely = list(news), []
    for old in olds:
        partner = next((new for new in free if new.key[2] == old.key[2]), None)
        if partner is None:
            lonely.append(old)
        else:
            free.remove(partner)
            yield old, partner
    if len(lonely) == len(free) == 1 and _may_be_one(lonely[0], free[0]):
        yield lonely[0], free[0]
        return
    yield from ((old, None) for old in lonely if not old.is_small)
    yield from ((None, new) for new in free if not new.is_small)


def _may_be_one(old: Quantity, new: Quantity) -> bool:
    if "" in (old.unit, new.unit):
        return not (old.is_small or new.is_small)
    return old.kind == new.kind or are_times(old.kind, new.kind)


def _value(quantity: Quantity | None) -> Value:
    if quantity is None:
        return None
    return {
        "text": quantity.text,
        "value": quantity.value,
        "to": quantity.to,
        "unit": quantity.unit or None,
        "governor": quantity.governor or None,
        "condition": quantity.condition or None,
    }


def difference(old: Value, new: Value) -> dict[str, Value] | None:
    """Return difference and percent of two quantities as a change carries them.

    None where a side is missing, the units differ, the values are equal, one is a range, or the
    unit is a ratio or share, of which neither means anything.
    """
    if (
        old is None
        or new is None
        or old["unit"] != new["unit"]
        or old["unit"] in ("ratio", "share")
    ):
        return None
    if old["value"] == new["value"] or old["to"] is not None or new["to"] is not None:
        return None
    change = new["value"] - old["value"]
    percent = round(100 * change / old["value"], 1) if old["value"] else None
    return {"difference": change, "percent": percent}


DETECTOR = Detector(frozenset((ChangeKind.QUANTITY_CHANGED,)), _detect, frozenset(("text",)))
