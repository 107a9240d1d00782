"""What the surroundings say of a pair: rivals, neighbours, and how well order was kept.

Position speaks only as far as the links that are certain kept their order: on a full
reorganisation it says nothing, and must not.
"""

from collections.abc import Mapping, Sequence

from plandiff.align.draft import Draft
from plandiff.align.order import longest_rising

Pair = tuple[int, int]

# The names of what `Setting.of` returns, in its order.
KINDS = (
    "margin over the next rival, the smaller",
    "margin over the next rival, the greater",
    "margin over free rivals, the smaller",
    "margin over free rivals, the greater",
    "neighbours are linked",
    "near the expected place",
    "alone between the same neighbours",
    "between the same neighbours",
    "order kept",
    "likeness, as far as order was kept",
    "likeness, as far as it was not",
)
# Margins in log-odds; beyond this a rival is no rival.
_MOST_MARGIN = 6.0
_NO_RIVAL = -8.0
# With so few links that order says little yet: half trust at two links.
_DOUBTED_LINKS = 2
# Places between the expected and the real one where nothing is expected.
_FAR = 5.0


class Setting:
    """The surroundings of candidate pairs, as the links and likenesses so far show them."""

    def __init__(self, draft: Draft, likeness: Mapping[Pair, float]) -> None:
        """Read the links of `draft`, and take pairs that are each other's best for links.

        Position counts below linked parents alone. `likeness` holds the log-odds of the
        candidate pairs by content.
        """
        self._draft = draft
        self._likeness = likeness
        self._families = draft.families
        self._ranked = _ranked(likeness, 0), _ranked(likeness, 1)
        self._partner = partners_of(draft)
        self._strength: tuple[dict[int, float], dict[int, float]] = ({}, {})
        self._take_best()
        self.order_kept = order_kept_by(self._partner[0])
        self._near = tuple(
            family.nearest([other is not None for other in partner])
            for family, partner in zip(self._families, self._partner, strict=True)
        )

    def of(self, i: int, j: int) -> tuple[float, ...]:
        """Return the numbers of old clause `i` and new clause `j`, one for each of `KINDS`."""
        likeness = self._likeness[i, j]
        margins = self._margin(0, i, j, likeness), self._margin(1, j, i, likeness)
        free = self._free_margin(0, i, j, likeness), self._free_margin(1, j, i, likeness)
        kept = self.order_kept
        if not self._draft.parents_linked(i, j):
            return (
                *_low_high(margins),
                *_low_high(free),
                0.0,
                0.0,
                0.0,
                0.0,
                kept,
                kept * likeness,
                (1 - kept) * likeness,
            )
        between, alone = self._between(i, j)
        return (
            *_low_high(margins),
            *_low_high(free),
            kept * self._neighbours(i, j),
            kept * self._near_expected(i, j),
            kept * alone,
            kept * between,
            kept,
            kept * likeness,
            (1 - kept) * likeness,
        )

    def _take_best(self) -> None:
        """Take pairs for links that are each other's best and likelier than not."""
        by_old, by_new = self._ranked
        for i, ranked in by_old.items():
            likeness, j = ranked[0]
            is_best = likeness >= 0 and by_new[j][0][1] == i
            if is_best and self._draft.parents_linked(i, j):
                self._partner[0][i], self._partner[1][j] = j, i
                self._strength[0][i] = self._strength[1][j] = likeness

    def _margin(self, side: int, one: int, other: int, likeness: float) -> float:
        for rival, index in self._ranked[side][one]:
            if index != other:
                return _bounded(likeness - rival)
        return _bounded(likeness - _NO_RIVAL)

    def _free_margin(self, side: int, one: int, other: int, likeness: float) -> float:
        """Return the margin over rivals that have no partner at least as good."""
        partner, strength = self._partner[1 - side], self._strength[1 - side]
        for rival, index in self._ranked[side][one]:
            is_taken = partner[index] not in (None, one) and strength.get(index, 0.0) >= rival
            if index != other and not is_taken:
                return _bounded(likeness - rival)
        return _bounded(likeness - _NO_RIVAL)

    def _neighbours(self, i: int, j: int) -> float:
        """Return how many of the two direct neighbours are linked, or both missing: 0 to 1."""
        old, new = self._families
        support = 0
        for a, b in ((old.before[i], new.before[j]), (old.after[i], new.after[j])):
            if a is None or b is None:
                support += a is b
            else:
                support += self._partner[0][a] == b
        return support / 2

    def _near_expected(self, i: int, j: int) -> float:
        """Return 1.0 at the place that the nearest links let expect, less with distance."""
        distance = self._distance(0, i, j) + self._distance(1, j, i)
        return 1 / (1 + distance / 2)

    def _distance(self, side: int, one: int, other: int) -> float:
        own, far = self._families[side], self._families[1 - side]
        found = _FAR
        for near in (self._near[side][0][one], self._near[side][1][one]):
            if near is not None:
                partner = self._partner[side][near]
                expected = far.place[partner or 0] + own.place[one] - own.place[near]
                found = min(found, abs(far.place[other] - expected))
        return found

    def _between(self, i: int, j: int) -> tuple[float, float]:
        """Return whether the two stand between the same links, and how alone there."""
        spans = self._span(0, i), self._span(1, j)
        inside = [self._is_inside(side, one, other) for side, one, other in ((0, i, j), (1, j, i))]
        alone = 1 / max(*spans, 1) if all(inside) else 0.0
        return sum(inside) / 2, alone

    def _span(self, side: int, one: int) -> int:
        """Return how many clauses without partner stand between the links around `one`."""
        family = self._families[side]
        before, after = self._near[side][0][one], self._near[side][1][one]
        start = -1 if before is None else family.place[before]
        end = family.size[one] if after is None else family.place[after]
        return end - start - 1

    def _is_inside(self, side: int, one: int, other: int) -> bool:
        """Whether `other` stands between the partners of the links around `one`."""
        far = self._families[1 - side]
        before, after = self._near[side][0][one], self._near[side][1][one]
        partner = self._partner[side]
        start = -1 if before is None else far.place[partner[before] or 0]
        end = far.size[other] if after is None else far.place[partner[after] or 0]
        return start < far.place[other] < end


def _ranked(likeness: Mapping[Pair, float], side: int) -> dict[int, list[tuple[float, int]]]:
    """Return for each clause its partners, the best first."""
    found: dict[int, list[tuple[float, int]]] = {}
    for pair, value in likeness.items():
        found.setdefault(pair[side], []).append((value, pair[1 - side]))
    for ranked in found.values():
        ranked.sort(key=lambda item: (-item[0], item[1]))
    return found


def order_kept_by(partner: Sequence[int | None]) -> float:
    """Return how well clauses kept their order, 0 to 1, from the partner of each or None."""
    partners = [j for j in partner if j is not None]
    if not partners:
        return 0.0
    share: float = (len(longest_rising(partners)) / len(partners)) ** 3
    return share * len(partners) / (len(partners) + _DOUBTED_LINKS)


def partners_of(draft: Draft) -> tuple[list[int | None], list[int | None]]:
    """Return the partner of each clause that is linked below linked parents, by side.

    Links across levels and parents are left out: they say nothing of the order at either.
    """
    partners: tuple[list[int | None], list[int | None]] = (
        [None] * len(draft.old),
        [None] * len(draft.new),
    )
    for olds, news, _, _ in draft.links:
        i, j = olds[0], news[0]
        if draft.parents_linked(i, j):
            partners[0][i], partners[1][j] = j, i
    return partners


def _low_high(values: tuple[float, float]) -> tuple[float, float]:
    return min(values), max(values)


def _bounded(margin: float) -> float:
    return max(-_MOST_MARGIN, min(_MOST_MARGIN, margin))
