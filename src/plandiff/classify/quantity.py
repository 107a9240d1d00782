"""Quantity changed: a number, its unit, what it governs, or when it holds."""

from collections import Counter
from collections.abc import Iterator

from plandiff.align.link import Link
from plandiff.changes import Change, ChangeKind, Value
from plandiff.classify.detector import Comparison, Detector
from plandiff.language.passages import Passage
from plandiff.language.quantities import Quantity, quantities_in


def _detect(link: Link, comparison: Comparison) -> Iterator[Change]:
    passage = comparison.differing(link)
    if passage is None:
        return
    olds, news = _without_common(*_quantities(passage))
    for old, new in _paired(olds, news):
        values = _value(old), _value(new)
        yield Change(ChangeKind.QUANTITY_CHANGED, *values, detail=difference(*values))


def _quantities(passage: Passage) -> tuple[list[Quantity], list[Quantity]]:
    left, right = (
        [quantity for _, sentence in side for quantity in quantities_in(sentence)]
        for side in (passage.olds, passage.news)
    )
    return left, right


def _without_common(
    olds: list[Quantity], news: list[Quantity]
) -> tuple[list[Quantity], list[Quantity]]:
    common = Counter(q.key for q in olds) & Counter(q.key for q in news)
    return _less(olds, common), _less(news, common)


def _less(side: list[Quantity], common: Counter[tuple[float, str, str, str]]) -> list[Quantity]:
    left = Counter(common)
    kept = []
    for quantity in side:
        if left[quantity.key] > 0:
            left[quantity.key] -= 1
        else:
            kept.append(quantity)
    return kept


def _paired(
    olds: list[Quantity], news: list[Quantity]
) -> Iterator[tuple[Quantity | None, Quantity | None]]:
    """Pair what is left, the same way from both sides.

    The first of a unit goes with the first of that unit, and so on; then, if each side
    has one left and one of the two has no unit, those two; the others go alone.
    """
    free, lonely = list(news), []
    for old in olds:
        partner = next((new for new in free if new.unit == old.unit), None)
        if partner is None:
            lonely.append(old)
        else:
            free.remove(partner)
            yield old, partner
    if len(lonely) == len(free) == 1 and "" in (lonely[0].unit, free[0].unit):
        yield lonely[0], free[0]
        return
    yield from ((old, None) for old in lonely)
    yield from ((None, new) for new in free)


def _value(quantity: Quantity | None) -> Value:
    if quantity is None:
        return None
    return {
        "text": quantity.text,
        "value": quantity.value,
        "unit": quantity.unit or None,
        "governor": quantity.governor or None,
        "condition": quantity.condition or None,
    }


def difference(old: Value, new: Value) -> dict[str, Value] | None:
    """Return difference and percent of two quantities as a change carries them.

    None where a side is missing, the units differ, the values are equal, or the unit is a
    ratio, of which neither means anything.
    """
    if old is None or new is None or old["unit"] != new["unit"] or old["unit"] == "ratio":
        return None
    if old["value"] == new["value"]:
        return None
    change = new["value"] - old["value"]
    percent = round(100 * change / old["value"], 1) if old["value"] else None
    return {"difference": change, "percent": percent}


DETECTOR = Detector(frozenset((ChangeKind.QUANTITY_CHANGED,)), _detect, frozenset(("text",)))
