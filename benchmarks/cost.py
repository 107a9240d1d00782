"""What the detectors of language cost beside the word diff: python -m benchmarks.cost PAIRS.jsonl.

PAIRS are files of aligned clauses (`benchmarks.alignment.pairs`). Each two clauses that are
one and differ are looked at by `word_edits` and then by every detector of language, link by
link, in one run; the figures are medians over the rounds, as shares of the word diff.
"""

import argparse
import statistics
from collections.abc import Iterator
from time import perf_counter

from benchmarks.alignment.pairs import Pair, proposal, read_pairs

from plandiff.align.link import Link, Method
from plandiff.align.provision import Provision, provisions
from plandiff.classify import DETECTORS, presence, wording
from plandiff.classify.detector import Comparison, Detector, Side
from plandiff.language.words import word_edits

_LANGUAGE = tuple(
    d
    for d in DETECTORS
    if (d.fields is None or "text" in d.fields) and d not in (wording.DETECTOR, presence.DETECTOR)
)


def cases(paths: list[str]) -> Iterator[tuple[Link, Comparison]]:
    """Yield the changed 1-1 links of files of aligned clauses."""
    for pair in read_pairs(paths):
        versions = [proposal(name, side) for name, side in (("old", pair.old), ("new", pair.new))]
        olds, news = map(provisions, versions)
        comparison = Comparison(*map(Side, versions), links(pair, olds, news))
        for left, right in sorted(pair.gold):
            old, new = olds[left], news[right]
            if old.clause.text != new.clause.text:
                yield Link((old,), (new,), Method.SAME_ID, 1.0), comparison


def links(pair: Pair, olds: tuple[Provision, ...], news: tuple[Provision, ...]) -> tuple[Link, ...]:
    """Return the links of a pair: those that are stated, and the clauses left alone."""
    old, new = ({place for place, *_ in side} for side in (pair.gold, map(reversed, pair.gold)))
    return (
        *(Link((olds[i],), (news[j],), Method.SAME_ID, 1.0) for i, j in sorted(pair.gold)),
        *(Link((p,), (), Method.ALONE, 1.0) for p in olds if p.index not in old),
        *(Link((), (p,), Method.ALONE, 1.0) for p in news if p.index not in new),
    )


def measured(found: list[tuple[Link, Comparison]]) -> list[float]:
    """Return the seconds of the word diff, then those of each detector."""
    spent = [0.0] * (len(_LANGUAGE) + 1)
    for link, comparison in found:
        start = perf_counter()
        word_edits(link.old[0].clause.text or "", link.new[0].clause.text or "")
        spent[0] += perf_counter() - start
        for place, detector in enumerate(_LANGUAGE, start=1):
            start = perf_counter()
            for _ in detector.detect(link, comparison):
                pass
            spent[place] += perf_counter() - start
    return spent


def name(detector: Detector) -> str:
    """Return the kinds of a detector."""
    return ", ".join(sorted(detector.kinds))


def main() -> None:
    """Print what each detector costs, and all together."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("pairs", nargs="+")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    found = list(cases(options.pairs))
    rounds = [measured(found) for _ in range(options.rounds)]
    shares = [[seconds / spent[0] for seconds in spent] for spent in rounds]
    base = statistics.median(spent[0] for spent in rounds)
    print(f"{len(found)} changed clauses; word diff {base:.3f} s = 1.00")
    for place, detector in enumerate(_LANGUAGE, start=1):
        print(f"{statistics.median(s[place] for s in shares):6.2f}  {name(detector)}")
    print(f"{statistics.median(sum(s[1:]) for s in shares):6.2f}  together")


if __name__ == "__main__":
    main()
