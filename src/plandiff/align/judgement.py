"""How likely it is that two clauses are one: logistic judgements with learned weights.

Source: logistic regression (Cox 1958) over the evidence of content and surroundings.
"""

import math
from collections.abc import Iterable, Mapping, Sequence

from plandiff.align import weights
from plandiff.align.draft import Draft
from plandiff.align.setting import Pair, Setting

Numbers = tuple[float, ...]


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


def weighted(numbers: Sequence[float], factors: Sequence[float], base: float) -> float:
    """Return the weighted sum."""
    return base + sum(map(float.__mul__, numbers, factors))


def probability(log_odds: float) -> float:
    """Return the probability of log-odds (the logistic function)."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))
