"""Learn the weights of src/plandiff/align/weights.py from labelled pairs (extra `bench`).

    python -m benchmarks.alignment.fit PAIRS.jsonl… [--write] [--leave-one-out]

`--write` puts the weights learned from all pairs into the package. `--leave-one-out` learns
for each source from the others alone, aligns that source, and prints the table of all sources
aligned so: what to expect of documents that nobody has seen.
"""

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from benchmarks.alignment.__main__ import print_sources, print_table
from benchmarks.alignment.pairs import Links, Pair, proposal, read_pairs
from benchmarks.alignment.scoring import score, strata
from scipy.optimize import minimize

from plandiff.align import evidence, joins, setting, weights
from plandiff.align.content import Contents
from plandiff.align.draft import Draft
from plandiff.align.evidence import Evidence
from plandiff.align.headings import link_headings
from plandiff.align.identical import link_identical
from plandiff.align.judgement import considered
from plandiff.align.pieces import link_contained, link_pieces
from plandiff.align.provision import provisions
from plandiff.align.similar import gathered, link_similar

Rows = list[tuple[tuple[float, ...], bool | None, str]]
HEADER, _, _ = Path(weights.__file__).read_text(encoding="utf-8").partition("# Log-odds by content")

# Against weights that only this data supports: of 0.00001, 0.0001 and 0.001 the last
# does best on a source left out (changed links 0.9278, 0.9281, 0.9284, with 0.35 as
# `LEAST_LINKED`). Joins are few, and held back as much lose: splits and merges 0.691 for 0.695.
RIDGE = 1e-3
JOIN_RIDGE = 1e-5
_FREE, _AGAINST = (None, None), (None, 0.0)
# What does not speak for a pair; all other kinds of evidence do.
_BOUNDS: dict[str, tuple[float | None, float | None]] = {
    "difference of length": _AGAINST,
    "shortness": _FREE,
    "order kept": _FREE,
    # Content counts everywhere: ordered statutes alone would have position decide.
    "likeness, as far as order was kept": (0.1, None),
    "likeness, as far as it was not": (0.1, None),
    "score of the pair": _FREE,
    "share of the partner gained": _FREE,
}


@dataclass
class Case:
    """A labelled pair, its certain links made, and the evidence of its candidates."""

    pair: Pair
    draft: Draft
    contents: Contents
    compared: Evidence
    content: dict[tuple[int, int], tuple[float, ...]]


def prepare(pair: Pair) -> Case:
    """Run the passes before judgement, and gather the evidence."""
    draft, contents = begun(pair)
    compared = Evidence(contents, draft.old, draft.new)
    content = gathered(draft, contents, compared, trust_ids=False)
    return Case(pair, draft, contents, compared, content)


def finished(case: Case) -> tuple[Links, list[float]]:
    """Return the links of `case` with the weights and thresholds in use, and their scores."""
    draft, _ = begun(case.pair)
    link_similar(draft, case.content)
    link_contained(draft, case.contents, trust_ids=False)
    joins.link_joins(draft, case.contents, case.compared, trust_ids=False)
    links, scores = [], []
    for olds, news, _, value in draft.links:
        links += [(i, j) for i in olds for j in news]
        scores += [value] * (len(olds) * len(news))
    return links, scores


def begun(pair: Pair) -> tuple[Draft, Contents]:
    """Return the links that need no judgement."""
    draft = Draft(provisions(proposal("old", pair.old)), provisions(proposal("new", pair.new)))
    link_identical(draft, trust_ids=False)
    contents = Contents(draft.old, draft.new, draft.free_old, draft.free_new)
    link_pieces(draft, contents, trust_ids=False)
    link_headings(draft, contents, trust_ids=False)
    return draft, contents


def learn(cases: Sequence[Case]) -> None:
    """Learn all weights from `cases`, one judgement after the other, and put them in use."""
    weights.LIKENESS, weights.LIKENESS_BASE = _fitted(
        evidence.KINDS,
        (
            (numbers, *_label(case, link))
            for case in cases
            for link, numbers in case.content.items()
        ),
    )
    weights.JUDGEMENT, weights.JUDGEMENT_BASE = _fitted(
        (*setting.KINDS, *evidence.KINDS),
        (
            (numbers, *_label(case, link))
            for case in cases
            for link, numbers in considered(case.draft, case.content, case.content).items()
        ),
    )
    rows: Rows = []
    for case in cases:
        draft, _ = begun(case.pair)
        link_similar(draft, case.content)
        link_contained(draft, case.contents, trust_ids=False)
        found = joins.join_numbers(draft, case.contents, case.compared, trust_ids=False)
        for (side, index, partner), numbers in found.items():
            link = (partner, index) if side else (index, partner)
            rows.append((numbers, *_label(case, link)))
    weights.JOIN, weights.JOIN_BASE = _fitted(joins.KINDS, rows, JOIN_RIDGE)


def _label(case: Case, link: tuple[int, int]) -> tuple[bool | None, str]:
    """Return whether a link is right (None: not judged) and whose it is."""
    pair = case.pair
    is_judged = (
        link not in pair.ignored_links
        and link[0] not in pair.ignored_old
        and link[1] not in pair.ignored_new
    )
    return (link in pair.gold if is_judged else None), pair.source


def _fitted(
    kinds: Sequence[str], rows: Iterable[tuple[Any, ...]], ridge: float = RIDGE
) -> tuple[tuple[float, ...], float]:
    """Return the weights and the base of a logistic regression.

    More of what speaks for a pair never makes it less likely: weights are bounded by
    sign. A source counts by the root of its right links: a large one must not decide alone.
    """
    judged = [row for row in rows if row[1] is not None]
    numbers = np.array([row[0] for row in judged])
    labels = np.array([row[1] for row in judged])
    rights: dict[str, int] = defaultdict(int)
    for _, label, source in judged:
        rights[source] += label
    counts = np.array([1 / (rights[row[2]] + 1) ** 0.5 for row in judged])
    middle, spread = numbers.mean(0), numbers.std(0) + 1e-9
    scaled = (numbers - middle) / spread
    signs = np.where(labels, 1.0, -1.0)
    counts /= counts.sum()

    def loss(factors: Any) -> tuple[float, Any]:
        odds = signs * (scaled @ factors[1:] + factors[0])
        slope = -signs * counts / (1 + np.exp(odds))
        gradient = np.concatenate(([slope.sum()], slope @ scaled + 2 * ridge * factors[1:]))
        penalty = ridge * float(factors[1:] @ factors[1:])
        return float(counts @ np.logaddexp(0, -odds)) + penalty, gradient

    start = np.zeros(len(kinds) + 1)
    bounds = [(None, None)]
    for kind, width in zip(kinds, spread, strict=True):
        least, most = _BOUNDS.get(kind, (0.0, None))
        bounds.append((least and least * width, most))
    found = minimize(loss, start, jac=True, bounds=bounds, method="L-BFGS-B").x
    factors = found[1:] / spread
    base = float(found[0] - factors @ middle)
    return tuple(round(float(factor), 3) for factor in factors), round(base, 3)


def leave_one_out(cases: Sequence[Case]) -> None:
    """Align each source with weights that were learned from the others; print the table."""
    pairs, rows = [], []
    for source in sorted({case.pair.source for case in cases}):
        learn([case for case in cases if case.pair.source != source])
        for case in cases:
            if case.pair.source == source:
                pairs.append(case.pair)
                rows.append(score(case.pair, finished(case)[0], strata(case.pair)))
    print("\n== each source aligned with weights learned from the others")
    print_table(pairs, rows)
    print_sources(pairs, rows)


def written() -> str:
    """Return the source of the module that holds the weights in use."""
    parts: list[tuple[str, str, Callable[[], Any]]] = [
        ("Log-odds by content alone.", "LIKENESS", lambda: weights.LIKENESS),
        (
            "Log-odds by content and surroundings: `setting.KINDS`, then `evidence.KINDS`.",
            "JUDGEMENT",
            lambda: weights.JUDGEMENT,
        ),
        (
            "Log-odds that a clause left over belongs to a pair as well.",
            "JOIN",
            lambda: weights.JOIN,
        ),
    ]
    text = HEADER
    for comment, name, value in parts:
        numbers = "".join(f"    {number!r},\n" for number in value())
        base = getattr(weights, f"{name}_BASE")
        text += f"# {comment}\n{name} = (\n{numbers})\n{name}_BASE = {base!r}\n"
    return text


def main() -> None:
    """Learn, and print or write."""
    parser = argparse.ArgumentParser(prog="benchmarks.alignment.fit", description=__doc__)
    parser.add_argument("pairs", nargs="+", metavar="PAIRS.jsonl")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--leave-one-out", action="store_true")
    options = parser.parse_args()
    cases = [prepare(pair) for pair in read_pairs(options.pairs)]
    learn(cases)
    text = written()
    print(text)
    if options.write:
        Path(weights.__file__).write_text(text, encoding="utf-8")
    if options.leave_one_out:
        leave_one_out(cases)


if __name__ == "__main__":
    main()
