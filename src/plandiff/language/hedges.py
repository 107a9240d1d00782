"""Limiters of scope and conditions: "in peacetime", "where feasible", "subject to …", "unless …".

Word lists: language/lexicons/en/hedges.yaml.
"""

from functools import lru_cache
from typing import NamedTuple

from plandiff.language.passages import Passage
from plandiff.language.sentences import Sentence

_STOPS = frozenset(".;:!?,()[]")
# Lists whose phrases open a condition: what they say follows.
_OPEN_LISTS = "if|unless|on condition|subject to|notwithstanding|without prejudice"
_OPEN = frozenset(_OPEN_LISTS.split("|"))
_OPENING = frozenset(
    ("if", "unless", "except", "case", "event", "provided", "long", "condition", "subject",
     "contingent", "conditional", "notwithstanding", "prejudice")
)  # fmt: skip
_NONE = "-"
# Two conditions with this share of their words in common are one, reworded.
_LEAST_ALIKE = 0.5


class Hedge(NamedTuple):
    """A hedge in a sentence.

    Attributes:
        start: Index of its first word.
        end: Index after its last word: of a condition, the end of that part of the sentence.
        name: Which list of words it is of.
        stems: Of a condition the stems of what it says; empty for a fixed phrase.
    """

    start: int
    end: int
    name: str
    stems: frozenset[str]

    def is_same(self, other: "Hedge") -> bool:
        """Whether both say the same, but for the wording."""
        if self.name != other.name:
            return False
        total = len(self.stems) + len(other.stems)
        return not total or 2 * len(self.stems & other.stems) >= _LEAST_ALIKE * total


def may_hedge(passage: Passage) -> bool:
    """Whether what differs may be a hedge, or what a condition says."""
    opening = _OPENING | passage.lexicon.added_words("hedges", _OPEN)
    return passage.lexicon.may_differ("hedges", passage.words) or not opening.isdisjoint(
        passage.every_word
    )


@lru_cache(maxsize=64)
def hedges(sentence: Sentence) -> tuple[Hedge, ...]:
    """Return the hedges of `sentence` from the left, not overlapping."""
    found: list[Hedge] = []
    for match in sentence.lexicon.phrases("hedges").found(sentence.words):
        if match.name == _NONE or (found and match.start < found[-1].end):
            continue
        end = match.end
        if match.name in _OPEN:
            end = next(
                (i for i in range(end, len(sentence.words)) if sentence.words[i] in _STOPS),
                len(sentence.words),
            )
            if end == match.end:
                continue
        stems = frozenset(filter(None, sentence.stems[match.end : end]))
        found.append(Hedge(match.start, end, match.name, stems))
    return tuple(found)
