"""One limit of time in two wordings: "not within two years", "later than two years after"."""

from plandiff.language.moment import Moment
from plandiff.language.sentences import Sentence

_BEYOND = (("later", "than"), ("more", "than"))
_NOT = frozenset(("not", "no", "never"))
_ENDS = frozenset((";", ":"))


def is_one_limit(old: Sentence, mine: Moment, new: Sentence, other: Moment) -> bool:
    """Whether both say up to when one thing is done, one of them by saying no.

    `mine` stands in `old`, and `other` in `new`; both are periods of one length. What is
    counted from may be left out in one of them.
    """
    if mine.period is None or other.period is None or mine.key[3] != other.key[3]:
        return False
    is_event_one = mine.event == other.event or not (mine.event and other.event)
    ways = _way(old, mine), _way(new, other)
    if not is_event_one or "" in ways:
        return False
    is_turned = _is_denied(old, mine) != _is_denied(new, other)
    return is_turned == (ways[0] != ways[1])


def _way(sentence: Sentence, moment: Moment) -> str:
    """Return "within" or "beyond"; "" where the words do not tell of a limit."""
    if moment.relation in ("within", "by"):
        return "within"
    is_beyond = sentence.words[max(moment.start - 2, 0) : moment.start] in _BEYOND
    return "beyond" if is_beyond else ""


def _is_denied(sentence: Sentence, moment: Moment) -> bool:
    """Whether the part of the sentence before a moment says no: once, or not at all."""
    words = sentence.words
    start = next((at + 1 for at in range(moment.start - 1, -1, -1) if words[at] in _ENDS), 0)
    return not _NOT.isdisjoint(words[start : moment.start])
