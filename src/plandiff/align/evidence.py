"""What speaks for two clauses being one: numbers that a weighted sum makes a judgement of.

Each kind of evidence is a number of about 0 to 1, the same seen from either side.
"""

import math
from collections import Counter
from collections.abc import Sequence

from plandiff.align.content import Contents, cosine, cosine_over
from plandiff.align.provision import Provision
from plandiff.language.noise import plain

# The names of what `Evidence.of` returns, in its order.
KINDS = (
    "words in common",
    "phrases in common",
    "contained",
    "covered",
    "words that stand nowhere else",
    "difference of length",
    "shortness",
    "same heading",
    "same opening",
)
# A word that two clauses share and no other has counts in full among many clauses, and
# little among few, where chance alone makes such words.
_MANY, _FEW = 400, 20
# So many first words alike are a whole opening; the subject stands there.
_OPENING = 5


class Evidence:
    """Compares the content of clauses of both sides."""

    def __init__(
        self, contents: Contents, old: Sequence[Provision], new: Sequence[Provision]
    ) -> None:
        """Gather the headings that stand once on each side."""
        self._contents = contents
        self._surprise = math.log1p(contents.total / _FEW) / math.log1p(_MANY / _FEW)
        self._old_headings = _unique_headings(old)
        self._new_headings = _unique_headings(new)

    def of(self, i: int, j: int) -> tuple[float, ...]:
        """Return the numbers of old clause `i` and new clause `j`, one for each of `KINDS`."""
        contents = self._contents
        old, new = contents.of(0, i), contents.of(1, j)
        shared = old.words.keys() & new.words.keys()
        weight = contents.mass(shared)
        shares = weight / (old.weight or 1.0), weight / (new.weight or 1.0)
        rare = sum(contents.frequency.get(word, 0) == 2 for word in shared)
        lengths = old.length + 1, new.length + 1
        heading = self._old_headings.get(i)
        return (
            cosine_over(shared, old.words, new.words),
            cosine(old.phrases, new.phrases),
            max(shares),
            min(shares),
            self._surprise * math.log1p(rare) / math.log1p(min(lengths)),
            abs(math.log(lengths[0] / lengths[1])),
            1 / math.log(min(lengths) + 1.5),
            float(heading is not None and heading == self._new_headings.get(j)),
            _same_opening(contents.tokens(0, i), contents.tokens(1, j)),
        )


def _same_opening(old: Sequence[str], new: Sequence[str]) -> float:
    """Return 1.0 where the first words are the same, less where they part sooner."""
    same = 0
    for a, b in zip(old[:_OPENING], new, strict=False):
        if a != b:
            break
        same += 1
    return same / _OPENING


def _unique_headings(side: Sequence[Provision]) -> dict[int, str]:
    """Return the headings that stand once on a side, case and noise apart, by index."""
    found = {
        p.index: plain(p.clause.heading).casefold() for p in side if p.clause.heading is not None
    }
    counts = Counter(found.values())
    return {index: heading for index, heading in found.items() if counts[heading] == 1}
