"""How likely it is that two clauses are one: logistic judgements with learned weights.

Source: logistic regression (Cox 1958) over the evidence of content and surroundings.
"""

import math
from collections.abc import Iterable, Mapping, Sequence

from plandiff.align import weights
from plandiff.align.draft import Draft
from plandiff.align.setting import Pair, Setting

Numbers = tuple[float, ...]
# (kind of evidence, log-odds)
Grounds = tuple[tuple[str, float], ...]

# What decides nothing is not told, and a reader takes in so many grounds at once.
# tests/align/test_judgement.py.
_LEAST_TOLD, _MOST_TOLD = 0.1, 6


def likeness(evidence: Sequence[float]) -> float:
    """Return the log-odds that a pair is one clause, by its content alone."""
    return weighted(evidence, weights.LIKENESS, weights.LIKENESS_BASE)


def considered(
    draft: Draft, content: Mapping[Pair, Numbers], pairs: Iterable[Pair]
) -> dict[Pair, Numbers]:
    """Return all numbers of `pairs`: surroundings first, then content.

    `content` holds the evidence of these pairs and of those that may rival them.
    """
    setting = Setting(draft, {pair: likeness(numbers) for pair, numbers in content.items()})
    return {pair: (*setting.of(*pair), *content[pair]) for pair in pairs}


def judgement(numbers: Sequence[float]) -> float:
    """Return the probability that a pair is one clause, all evidence considered."""
    return probability(weighted(numbers, weights.JUDGEMENT, weights.JUDGEMENT_BASE))


def grounds(kinds: Sequence[str], numbers: Sequence[float], factors: Sequence[float]) -> Grounds:
    """Return what speaks for and against, in log-odds of two decimals, the weightiest first."""
    shares = ((kind, round(n * f, 2)) for kind, n, f in zip(kinds, numbers, factors, strict=True))
    told = [(kind, share) for kind, share in shares if abs(share) >= _LEAST_TOLD]
    return tuple(sorted(told, key=lambda item: (-abs(item[1]), item[0]))[:_MOST_TOLD])


def weighted(numbers: Sequence[float], factors: Sequence[float], base: float) -> float:
    """Return the weighted sum."""
    return base + sum(map(float.__mul__, numbers, factors))


def probability(log_odds: float) -> float:
    """Return the probability of log-odds (the logistic function)."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))
