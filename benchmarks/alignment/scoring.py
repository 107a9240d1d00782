"""How good predicted links are, for each kind of difficulty (stratum).

The definitions are those of `../shared/align/score.py`; the figures are the same.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable

from benchmarks.alignment.pairs import Pair

STRATA = (
    "all",
    "identical",
    "changed",
    "light",
    "heavy",
    "very_heavy",
    "moved",
    "split_merge",
    "repeated",
)
LABELS = ("removed", "added")
Link = tuple[int, int]
Counts = dict[str, tuple[int, int, int]]


def distance(a: str, b: str) -> int:
    """Return the Levenshtein distance (Myers 1999, Hyyrö 2003: one big integer a row)."""
    if len(a) < len(b):
        a, b = b, a
    where: dict[str, int] = {}
    for place, letter in enumerate(a):
        where[letter] = where.get(letter, 0) | 1 << place
    mask, top = (1 << len(a)) - 1, 1 << max(len(a) - 1, 0)
    rises, falls, found = mask, 0, len(a)
    for letter in b:
        equal = where.get(letter, 0)
        diagonal = (((equal & rises) + rises) ^ rises) | equal | falls
        right, left = falls | ~(diagonal | rises) & mask, rises & diagonal
        found += bool(right & top) - bool(left & top)
        right = right << 1 | 1
        rises = (left << 1 | ~(diagonal | right)) & mask
        falls = right & diagonal & mask
    return found


def similarity(a: str, b: str) -> float:
    """Return 1.0 for the same words, case and blanks apart, down to 0.0."""
    a, b = (" ".join(text.casefold().split()) for text in (a, b))
    longest = max(len(a), len(b))
    return 1.0 if a == b else 1.0 - distance(a, b) / longest


def in_order(links: list[Link]) -> set[Link]:
    """Return one longest run of sorted `links` whose new places never fall."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for place, (_, j) in enumerate(links):
        pile = bisect_right(tails, j)
        before.append(ends[pile - 1] if pile else -1)
        tails[pile : pile + 1] = [j]
        ends[pile : pile + 1] = [place]
    kept, place = set(), ends[-1] if ends else -1
    while place >= 0:
        kept.add(links[place])
        place = before[place]
    return kept


def strata(pair: Pair) -> dict[str, set[Link]]:
    """Return the gold links of each stratum."""
    found: dict[str, set[Link]] = {name: set() for name in STRATA}
    links = sorted(pair.gold)
    old_uses, new_uses = Counter(i for i, _ in links), Counter(j for _, j in links)
    old, new = ([_folded(c["text"]) for c in side] for side in (pair.old, pair.new))
    old_texts, new_texts = Counter(old), Counter(new)
    kept = in_order(links)
    for link in links:
        i, j = link
        value = 1.0 if old[i] == new[j] else similarity(old[i], new[j])
        belongs = {
            "all": True,
            "moved": link not in kept,
            "split_merge": old_uses[i] > 1 or new_uses[j] > 1,
            "repeated": old_texts[old[i]] > 1 or new_texts[new[j]] > 1,
            "identical": value == 1.0,
            "changed": value < 1.0,
            "light": 0.8 <= value < 1.0,
            "heavy": value < 0.8,
            "very_heavy": value < 0.5,
        }
        for name in STRATA:
            if belongs[name]:
                found[name].add(link)
    return found


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def score(pair: Pair, predicted: Iterable[Link], gold: dict[str, set[Link]]) -> Counts:
    """Return (right, wrong, missed) for each stratum and for the labels removed and added.

    A wrong link counts against every changed clause, and against another stratum where
    it touches a clause of that one.
    """
    said = set(predicted)
    judged = {
        (i, j)
        for i, j in said - pair.ignored_links
        if i not in pair.ignored_old and j not in pair.ignored_new
    }
    wrong = judged - gold["all"]
    found: Counts = {}
    for name in STRATA:
        links = gold[name]
        if name in ("all", "changed"):
            against = len(wrong)
        else:
            olds, news = {i for i, _ in links}, {j for _, j in links}
            against = sum(i in olds or j in news for i, j in wrong)
        right = len(links & judged)
        found[name] = (right, against, len(links) - right)
    sides = ((pair.old, pair.ignored_old), (pair.new, pair.ignored_new))
    for side, (clauses, ignored) in enumerate(sides):
        linked = {link[side] for link in gold["all"]}
        half = {link[side] for link in pair.ignored_links} - linked
        truth = set(range(len(clauses))) - linked - ignored - half
        alone = set(range(len(clauses))) - {link[side] for link in said} - ignored - half
        found[LABELS[side]] = (len(truth & alone), len(alone - truth), len(truth - alone))
    return found


def total(rows: Iterable[Counts]) -> Counts:
    """Add up the counts of several pairs."""
    found = {name: [0, 0, 0] for name in (*STRATA, *LABELS)}
    for row in rows:
        for name, counts in row.items():
            for place, count in enumerate(counts):
                found[name][place] += count
    return {name: (c[0], c[1], c[2]) for name, c in found.items()}


def rates(counts: tuple[int, int, int]) -> tuple[float, float, float]:
    """Return precision, recall and F1 of (right, wrong, missed)."""
    right, wrong, missed = counts
    precision = right / (right + wrong) if right + wrong else float(not missed)
    recall = right / (right + missed) if right + missed else 1.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0
