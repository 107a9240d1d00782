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
     "wherever", "absent", "pending", "save", "excluding", "exception", "extent", "consent",
     "account")
)  # fmt: skip
_NONE = "-"
# One condition in two wordings: "if the truce holds", "provided that the truce holds".
_ONE = {"on condition": "if", "in the case of": "if", "exception": "unless"}
# Behind these "if" says whether.
_ASKING = frozenset(
    map(
        stem,
        ["determine", "verify", "decide", "ask", "see", "check", "know", "assess", "establish",
         "apparent", "clear", "unclear", "evident", "wonder"],
    )
)  # fmt: skip
# Behind these it gives an example, and limits nothing: "including if", "such as when".
_GIVING_EXAMPLES = frozenset(("including", "as", "especially", "particularly", "even"))
# Behind these "as long as" compares: "lasts as long as the second".
_LASTING = frozenset(map(stem, ("last", "live", "take", "remain", "run", "twice")))
# What a clause opens with before its words: "(2) Where", "(b) (1) Where", "a. Where".
_LABEL_SIGNS = frozenset("().-")
_MOST_OF_LABEL = 4
# Words of place and time that open a condition as often: "where a dispute arises".
_WHERE = frozenset(("where", "when", "whenever", "wherever"))
# "pending" is said of cases as well: "previously commenced and pending as of".
_BEFORE_ADJECTIVE = frozenset(("is", "are", "was", "were", "and", "or", "the", "any", "a", "all"))
_AFTER_ADJECTIVE = frozenset(("as", "before", "in", "at", "on", "and"))
_BE = frozenset(("is", "are", "be", "was", "were", "been"))
_USED = frozenset(("used", "applied", "enabled", "present", "required", "set"))
_MARKED_BY = frozenset(("attribute", "keyword"))
_MOST_TO_MARK = 5  # an item with keyword
# Phrases that open a condition where they go on: "where appropriate to the case".
_GOING_ON = (("to",), ("for",))
# How many words an insertion, or a member of a list, may have: ", which may not exceed a year,".
_MOST_INSERTED = 12
_MOST_LISTED = 6
_LISTING = frozenset(("unless", "if", "on condition", "exception"))
_INSERTING = frozenset(("which", "who", "whose", "whom"))
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
        is_open: Whether what it says follows in a list: "if:".
    """

    start: int
    end: int
    name: str
    stems: frozenset[str]
    is_weak: bool = False
    is_open: bool = False

    @property
    def family(self) -> str:
        """Name of the hedges that say the same in other words."""
        return _ONE.get(self.name, self.name)

    def is_same(self, other: "Hedge") -> bool:
        """Whether both say the same, but for the wording."""
        if self.family != other.family:
            return False
        if self.is_open or other.is_open:
            return True
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
    opening = _opening(words)
    listed = list(sentence.lexicon.phrases("hedges").found(words))
    if not _WHERE.isdisjoint(words) or words[opening : opening + 1] == ("should",):
        starts = {match.start for match in listed}
        listed += [
            Found(at, at + 1, "if")
            for at, word in enumerate(words)
            if (word in _WHERE or (word == "should" and at == opening)) and at not in starts
        ]
    if not listed:
        return ()
    found: list[Hedge] = []
    for match in (_at_its_start(words, match) for match in sorted(listed)):
        if match.name == _NONE or (found and match.start < found[-1].end):
            continue
        end = match.end
        is_open = words[end : end + 1] == (":",) or (end == len(words) and match.start > opening)
        if match.name in _OPEN and not is_open:
            end = _condition_end(words, end, may_list=match.name in _LISTING)
            is_whole = match.start == opening and end >= len(words) - 1
            if (
                end == match.end
                or not _limits(words, match)
                or (is_whole and match.name == "on condition")
            ):
                continue  # a proviso that is a sentence of its own limits another one
        stems = frozenset(filter(None, sentence.stems[match.end : end]))
        found.append(
            Hedge(
                match.start,
                end,
                match.name,
                stems,
                _is_weak(words, match, opening),
                is_open and match.name in _OPEN,
            )
        )
    return tuple(found)


def _condition_end(words: tuple[str, ...], start: int, *, may_list: bool = False) -> int:
    """Return where a condition ends: at a sign, but for brackets around a part of it."""
    depth = label = 0
    for at in range(start, len(words)):
        if words[at] == "(" and at > start and words[at + 2 : at + 3] == (")",):
            label = at + 3  # under paragraph (2) of this section
        if at < label:
            continue
        if words[at] in ("or", "and") and words[at + 1 : at + 2] in (("if",), ("unless",)):
            return at  # another condition starts
        if words[at] == "[":
            depth += 1
        elif words[at] == "]" and depth:
            depth -= 1
        elif words[at] in _STOPS:
            behind = _inserted_end(words, at, may_list=may_list) if words[at] == "," else at
            if behind == at:
                return at
            label = behind
    return len(words)


def _inserted_end(words: tuple[str, ...], comma: int, *, may_list: bool) -> int:
    """Return where a condition goes on behind a comma: "which …,", "a mark, or".

    That is `comma` where it does not.
    """
    if words[comma + 1 : comma + 2] and words[comma + 1] in _INSERTING:
        last = min(comma + _MOST_INSERTED, len(words))
        end = next((at + 1 for at in range(comma + 2, last) if words[at] == ","), comma)
        is_last = end == comma and words[comma + 1] == "which" and "," not in words[comma + 1 :]
        return len(words) - 1 if is_last else end
    if not may_list:
        return comma
    last = min(comma + _MOST_LISTED, len(words) - 1)
    listed = (at + 2 for at in range(comma + 1, last) if words[at : at + 2] == (",", "or"))
    return next(listed, comma + 2 if words[comma + 1 : comma + 2] == ("or",) else comma)


def _opening(words: tuple[str, ...]) -> int:
    """Return where the words of a sentence start, behind a label such as "(2)" or "a."."""
    end = 0
    for at, word in enumerate(words):
        if word in _LABEL_SIGNS:
            end = at + 1 if word in ")." else end
        elif len(word) > _MOST_OF_LABEL or (at and words[at - 1] not in _LABEL_SIGNS):
            return end
    return end


def _is_weak(words: tuple[str, ...], match: Found, opening: int) -> bool:
    """Whether it may be no condition: a place or a time, or what the sentence itself says.

    That is "where" or "when" behind the start, and "is subject to".
    """
    first = words[match.start]
    if match.start == opening and first == "when" and _is_used(words, match.end):
        return False
    if match.name in ("subject to", "without prejudice"):
        return match.start > 0 and words[match.start - 1] in _BE
    return (
        first in _WHERE
        and match.end == match.start + 1
        and (match.start > opening or first != "where")
    )


def _at_its_start(words: tuple[str, ...], match: Found) -> Found:
    """Return the "where" of "where appropriate to the case", which is no fixed phrase."""
    at = match.end
    goes_on = words[at : at + 1] in _GOING_ON and words[at + 1 : at + 2] != ("do",)
    is_opened = words[match.start] in _WHERE and goes_on
    return Found(match.start, match.start + 1, "if") if is_opened else match


def _is_used(words: tuple[str, ...], start: int) -> bool:
    """Whether "when" says under which setting: "when the mark is used, …"."""
    end = _condition_end(words, start)
    used = any(
        words[at] in ("is", "are") and words[at + 1] in _USED for at in range(start, end - 1)
    )
    return used and words[end : end + 1] == (",",)


def _limits(words: tuple[str, ...], match: Found) -> bool:
    """Whether what opens a condition limits the sentence, and is not what it says itself."""
    before = words[match.start - 1] if match.start else ""
    said = words[match.start : match.end]
    if match.name == "taking into account":
        return match.start > 0
    if match.name == "pending":
        after = words[match.end : match.end + 1]
        return before not in _BEFORE_ADJECTIVE and _AFTER_ADJECTIVE.isdisjoint(after)
    is_other = (
        (said == ("if",) and stem(before) in _ASKING)  # "determine if" asks
        or (before in _GIVING_EXAMPLES and len(said) == 1)
        or (said == ("as", "long", "as") and stem(before) in _LASTING)
        or (said[0] == "absent" and before in _BE)  # who is absent
    )
    if is_other or match.name != "subject to":
        return not is_other
    # "an item subject to attribute `inline`" says which
    return before != "not" and _MARKED_BY.isdisjoint(words[match.end : match.end + _MOST_TO_MARK])
