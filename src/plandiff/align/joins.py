"""Fifth pass: splits and merges, found among what is left.

A clause left over may be the rest of a pair: what its partner says beyond the linked
clause is what the one left over says. That is looked for anywhere, never by position
alone, because removals and moves shift it; standing beside the linked clause only helps.
"""

import math
from collections.abc import Iterable, Iterator

from plandiff.align import weights
from plandiff.align.candidates import MOST_POSTINGS
from plandiff.align.content import Contents, cosine
from plandiff.align.draft import OPEN, Draft, by_side
from plandiff.align.evidence import Evidence
from plandiff.align.judgement import Numbers, grounds, likeness, probability, weighted
from plandiff.align.setting import order_kept_by, partners_of

# The names of the numbers that a join is judged by, in their order.
KINDS = (
    "likeness to the partner",
    "contained in the partner",
    "says what the linked clause does not",
    "covers what the linked clause does not",
    "gain of the whole",
    "words in common",
    "phrases in common",
    "beside the linked clause",
    "next but one to it",
    "nothing linked between",
    "score of the pair",
    "lengths add up better",
    "margin over another pair",
    "share of the partner gained",
    "order kept",
)
# From here on a clause left over joins a pair. docs/alignment.md, "Thresholds".
LEAST_JOINED = 0.30
# Pairs that a clause left over is judged with.
_MOST_PAIRS = 6
_LEAST_LIKENESS = -8.0

# (side of the clause left over, its index, its would-be partner on the other side)
Join = tuple[int, int, int]


def link_joins(draft: Draft, contents: Contents, evidence: Evidence, *, trust_ids: bool) -> None:
    """Add clauses left over to pairs, which become splits or merges; the likeliest first."""
    numbers = join_numbers(draft, contents, evidence, trust_ids=trust_ids)
    judged = sorted(
        (-probability(weighted(values, weights.JOIN, weights.JOIN_BASE)), join)
        for join, values in numbers.items()
    )
    for minus_score, (side, index, partner) in judged:
        if -minus_score < LEAST_JOINED:
            break
        number = (draft.link_of_old if side else draft.link_of_new)[partner]
        if number is None or (draft.link_of_new if side else draft.link_of_old)[index] is not None:
            continue
        # Several to several is for editors to state.
        if len(draft.members(number, 1 - side)) == 1:
            draft.join(number, side, index, -minus_score)
            told = grounds(KINDS, numbers[side, index, partner], weights.JOIN)
            draft.grounds[number] = told


def join_numbers(
    draft: Draft, contents: Contents, evidence: Evidence, *, trust_ids: bool
) -> dict[Join, Numbers]:
    """Return what speaks for each join that is worth asking about."""
    order_kept = order_kept_by(partners_of(draft)[0])
    found: dict[Join, Numbers] = {}
    for side, free in ((0, draft.free_old), (1, draft.free_new)):
        asking = _Asking(draft, contents, evidence, side, order_kept)
        for index in free:
            partners = [
                partner
                for partner in asking.partners(index)
                if not (trust_ids and draft.ids_differ(*by_side(side, index, partner)))
            ]
            found.update(asking.numbers(index, partners))
    return found


class _Asking:
    """Asks for the clauses left over on one side which pair each belongs to."""

    def __init__(
        self, draft: Draft, contents: Contents, evidence: Evidence, side: int, order_kept: float
    ) -> None:
        self._draft, self._contents, self._evidence = draft, contents, evidence
        self._side, self._far = side, 1 - side
        self._order_kept = order_kept
        self._own = (draft.old, draft.new)[side]
        self._link_of_own = (draft.link_of_old, draft.link_of_new)[side]
        self._link_of_far = (draft.link_of_old, draft.link_of_new)[self._far]
        self._index = self._words_of_partners()

    def partners(self, index: int) -> list[int]:
        """Return the linked clauses of the other side that say most of what `index` says."""
        shared: dict[int, float] = {}
        for word in self._contents.tokens(self._side, index):
            found = self._index.get(word, ())
            if len(found) <= MOST_POSTINGS:
                for partner in found:
                    shared[partner] = shared.get(partner, 0.0) + self._contents.weight[word]
        best = sorted(shared, key=lambda partner: (-shared[partner], partner))[:_MOST_PAIRS]
        beside = [p for p in self._partners_beside(index) if p not in best]
        return [p for p in (*best, *beside) if self._may_join(index, p)]

    def numbers(self, index: int, partners: Iterable[int]) -> Iterator[tuple[Join, Numbers]]:
        """Yield each join of `index` with the numbers that speak for it."""
        judged = ((partner, self._numbers(index, partner)) for partner in partners)
        found = {partner: numbers for partner, numbers in judged if numbers is not None}
        gains = {
            partner: numbers[1] + numbers[2] + numbers[4] for partner, numbers in found.items()
        }
        for partner, numbers in found.items():
            rivals = [gain for other, gain in gains.items() if other != partner]
            margin = gains[partner] - max(rivals, default=0.0)
            yield (self._side, index, partner), (*numbers[:12], margin, *numbers[12:])

    def _numbers(self, index: int, partner: int) -> Numbers | None:
        """Return what speaks for `partner`; None where it says nothing beyond its clause.

        A clause left over with the same words is then a repetition of it, not a part.
        """
        contents, side, far = self._contents, self._side, self._far
        number = self._link_of_far[partner] or 0
        linked = self._draft.members(number, side)
        own, whole = contents.of(side, index), contents.of(far, partner)
        said: frozenset[str] = frozenset().union(
            *(contents.of(side, other).own for other in linked)
        )
        rest = whole.own - said
        if not rest:
            return None
        gained = contents.mass(own.own & rest)
        before = contents.mass(whole.own & said)
        length = sum(contents.of(side, other).own_length for other in linked)
        fit = _misfit(length, whole.own_length) - _misfit(length + own.own_length, whole.own_length)
        numbers = self._evidence.of(*by_side(side, index, partner))
        return (
            max(likeness(numbers), _LEAST_LIKENESS),
            contents.mass(own.own & whole.own) / (own.own_weight or 1.0),
            gained / (own.own_weight or 1.0),
            gained / (contents.mass(rest) or 1.0),
            _dice(before + gained, whole.own_weight, contents.mass(said | own.own))
            - _dice(before, whole.own_weight, contents.mass(said)),
            cosine(own.words, whole.words),
            cosine(own.phrases, whole.phrases),
            *self._beside(index, linked),
            self._draft.links[number][3],
            fit,
            gained / (whole.own_weight or 1.0),
            self._order_kept,
        )

    def _beside(self, index: int, linked: tuple[int, ...]) -> tuple[float, float, float]:
        family = self._draft.families[self._side]
        siblings = [i for i in linked if self._own[i].parent == self._own[index].parent]
        if not siblings:
            is_child = any(
                self._own[index].parent == i or self._own[i].parent == index for i in linked
            )
            return float(is_child) * self._order_kept, 0.0, 0.0
        nearest = min(siblings, key=lambda i: (abs(i - index), i))
        distance = min(abs(family.place[i] - family.place[index]) for i in siblings)
        low, high = sorted((nearest, index))
        others = (self._link_of_own[i] for i in range(low + 1, high))
        own_link = self._link_of_own[nearest]
        is_free = all(other in (None, own_link) for other in others)
        kept = self._order_kept
        return kept * (distance == 1), kept * (distance == 2), kept * is_free

    def _words_of_partners(self) -> dict[str, list[int]]:
        index: dict[str, list[int]] = {}
        for number in range(len(self._draft.links)):
            for partner in self._open(number):
                for word in dict.fromkeys(self._contents.tokens(self._far, partner)):
                    index.setdefault(word, []).append(partner)
        return index

    def _partners_beside(self, index: int) -> Iterator[int]:
        family = self._draft.families[self._side]
        for other in (family.before[index], family.after[index], self._own[index].parent):
            number = None if other is None else self._link_of_own[other]
            if number is not None:
                yield from self._open(number)

    def _open(self, number: int) -> tuple[int, ...]:
        """Return the one clause of the other side in a link that may take another, or none."""
        members = self._draft.members(number, self._far)
        is_open = self._draft.links[number][2] in OPEN and len(members) == 1
        return members if is_open else ()

    def _may_join(self, index: int, partner: int) -> bool:
        """Whether some linked clause is on the same level, or just above or below."""
        linked = self._draft.members(self._link_of_far[partner] or 0, self._side)
        own = self._own[index]
        return any(
            self._own[i].level == own.level or own.parent == i or self._own[i].parent == index
            for i in linked
        )


def _dice(shared: float, one: float, other: float) -> float:
    return 2 * shared / (one + other) if one + other else 0.0


def _misfit(length: int, whole: int) -> float:
    return abs(math.log((length + 1) / (whole + 1)))
