"""Why fewer words may be kept than could be: what plandiff.language.words says of itself, anew.

A kept run of one or two words and four characters in all, without a number, is no help between
two edits and is not kept; nor is anything where what is kept is less than a quarter of the longer
text. Texts of more than 64 million pairs of words are compared sentence by sentence first.
"""

from collections.abc import Iterator, Sequence

from benchmarks.word_diff.git import Run

_MOST_WORDS, _MOST_CHARACTERS = 2, 4
_LEAST_SHARE = 0.25
MOST_PAIRS = 64_000_000


def kept_by_rule(runs: Sequence[Run]) -> int:
    """Return how many words of git's `runs` would stay kept by the rules."""
    kept = list(_helpful(runs))
    sides = [sum(_size(run) for run in runs if run.sign in (" ", sign)) for sign in "-+"]
    is_much = sum(map(_size, kept)) >= _LEAST_SHARE * max(sides)
    return sum(len(run.words) for run in kept) if is_much else 0


def _helpful(runs: Sequence[Run]) -> Iterator[Run]:
    for place, run in enumerate(runs):
        if run.sign != " ":
            continue
        is_between = 0 < place < len(runs) - 1
        is_short = len(run.words) <= _MOST_WORDS and _size(run) <= _MOST_CHARACTERS
        has_number = any(word[0].isdigit() for word in run.words)
        if not (is_between and is_short) or has_number:
            yield run


def _size(run: Run) -> int:
    return sum(map(len, run.words))
