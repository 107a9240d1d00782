"""Limiters of scope and conditions: "in peacetime", "where feasible", "subject to …", "unless …".

Word lists: language/lexicons/en/hedges.yaml.
"""

from functools import lru_cache
from typing import NamedTuple

from plandiff.language.lexicon import Found
from plandiff.language.passages import Passage
from plandiff.language.sentences import Sentence
from plandiff.language.stems import stem

_STOPS = frozenset(".;:!?,()]")
# Lists whose phrases open a condition: what they say follows.
_OPEN_LISTS = (
    "if|unless|on condition|subject to|notwithstanding|without prejudice|pending|exception|"
    "to the extent|in the case of|with consent|without consent|taking into account"
)
_OPEN = frozenset(_OPEN_LISTS.split("|"))
_OPENING = frozenset(
    ("if", "unless", "except", "case", "event", "provided", "long", "condition", "subject",
     "contingent", "conditional", "notwithstanding", "prejudice", "where", "when", "whenever",
     "wherever", "pending", "save", "excluding", "exception", "extent", "consent", "account")
)  # fmt: skip
_NONE = "-"
# One condition in two wordings: "if the truce holds", "provided that the truce holds".
_ONE = {"on condition": "if", "in the case of": "if", "exception": "unless"}
# Behind these "if" says whether.
_ASKING = frozenset(
    map(
        stem,
        ["determine", "verify", "decide", "ask", "see", "check", "know", "assess", "establish"],
    )
)
# Words of place and time that open a condition as often: "where a dispute arises".
_WHERE = frozenset(("where", "when", "whenever", "wherever"))
# "pending" is said of cases as well: "previously commenced and pending as of".
_BEFORE_ADJECTIVE = frozenset(("is", "are", "was", "were", "and", "or", "the", "any", "a", "all"))
_AFTER_ADJECTIVE = frozenset(("as", "before", "in", "at", "on", "and"))
_BE = frozenset(("is", "are", "be", "was", "were", "been"))
# Two conditions with this share of their words in common are one, reworded.
_LEAST_ALIKE = 0.5


class Hedge(NamedTuple):
    """A hedge in a sentence.

    Attributes:
        start: Index of its first word.
        end: Index after its last word: of a condition, the end of that part of the sentence.
        name: Which list of words it is of.
        stems: Of a condition the stems of what it says; empty for a fixed phrase.
        is_weak: Whether it may be no condition: it counts where the other side has a condition.
    """

    start: int
    end: int
    name: str
    stems: frozenset[str]
    is_weak: bool = False

    @property
    def family(self) -> str:
        """Name of the hedges that say the same in other words."""
        return _ONE.get(self.name, self.name)

    def is_same(self, other: "Hedge") -> bool:
        """Whether both say the same, but for the wording."""
        if self.family != other.family:
            return False
        total = len(self.stems) + len(other.stems)
        return not total or 2 * len(self.stems & other.stems) >= _LEAST_ALIKE * total


def may_hedge(passage: Passage) -> bool:
    """Whether what differs may be a hedge, or what a condition says."""
    if passage.lexicon.may_differ("hedges", passage.words):
        return True
    if not _OPENING.isdisjoint(passage.all_words):
        return True
    added = passage.lexicon.added_words("hedges", _OPEN)
    return bool(added) and not added.isdisjoint(passage.every_word)


@lru_cache(maxsize=64)
def hedges(sentence: Sentence) -> tuple[Hedge, ...]:
    """Return the hedges of `sentence` from the left, not overlapping."""
    words = sentence.words
    listed = list(sentence.lexicon.phrases("hedges").found(words))
    if not _WHERE.isdisjoint(words) or words[:1] == ("should",):
        starts = {match.start for match in listed}
        listed += [
            Found(at, at + 1, "if")
            for at, word in enumerate(words)
            if (word in _WHERE or (word == "should" and at == 0)) and at not in starts
        ]
    if not listed:
        return ()
    found: list[Hedge] = []
    for match in sorted(listed):
        if match.name == _NONE or (found and match.start < found[-1].end):
            continue
        end = match.end
        if match.name in _OPEN:
            end = _condition_end(words, end)
            is_whole = match.start == 0 and end >= len(words) - 1
            if (
                end == match.end
                or not _limits(words, match)
                or (is_whole and match.name == "on condition")
            ):
                continue  # a proviso that is a sentence of its own limits another one
        stems = frozenset(filter(None, sentence.stems[match.end : end]))
        found.append(Hedge(match.start, end, match.name, stems, _is_weak(words, match)))
    return tuple(found)


def _condition_end(words: tuple[str, ...], start: int) -> int:
    """Return where a condition ends: at a sign, but for brackets around a part of it."""
    depth = 0
    for at in range(start, len(words)):
        if words[at] == "[":
            depth += 1
        elif words[at] == "]" and depth:
            depth -= 1
        elif words[at] in _STOPS:
            return at
    return len(words)


def _is_weak(words: tuple[str, ...], match: Found) -> bool:
    """Whether it may be no condition: a place or a time, or what the sentence itself says.

    That is "where" or "when" behind the start, and "is subject to".
    """
    first = words[match.start]
    if match.name in ("subject to", "without prejudice"):
        return match.start > 0 and words[match.start - 1] in _BE
    return (
        first in _WHERE and match.end == match.start + 1 and (match.start > 0 or first != "where")
    )


def _limits(words: tuple[str, ...], match: Found) -> bool:
    """Whether what opens a condition limits the sentence, and is not what it says itself."""
    before = words[match.start - 1] if match.start else ""
    if match.name == "taking into account":
        return match.start > 0
    if words[match.start] == "if" and stem(before) in _ASKING:
        return False  # "determine if" asks
    if match.name == "pending":
        after = words[match.end : match.end + 1]
        return before not in _BEFORE_ADJECTIVE and _AFTER_ADJECTIVE.isdisjoint(after)
    return match.name != "subject to" or before != "not"
