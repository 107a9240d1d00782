"""Where a subject and a name stand in a sentence: the words before a verb, up to a sign or verb."""

from plandiff.language.sentences import Sentence
from plandiff.language.stems import is_adverb, stem

# Where a sentence starts anew for a subject.
_BOUNDS = frozenset((";", ":", "(", ")", "[", "]", '"'))
# Behind these "that" opens what is said; behind a noun it tells which.
_SAYING_WORDS = (
    "agree confirm ensure decide provided recognise recognize acknowledge declare determine state "
    "reaffirm affirm note find believe understand guarantee undertake demand request require "
    "recommend reiterate stress emphasise emphasize order rule hold verify accept warrant certify"
)
_SAYING = frozenset(map(stem, _SAYING_WORDS.split()))
RELATIVE = frozenset(("that", "which", "who", "whose", "whom"))
# What a phrase before the subject opens with, up to its comma: "Under this Protocol, …".
_INTRO_WORDS = (
    "in at on under upon within after before following if when where unless subject "
    "notwithstanding without for to by during as until pursuant once should with given no not "
    "beginning starting effective except save whenever while whereas since from through having "
    "taking considering and or but else otherwise"
)
_INTRO = frozenset(_INTRO_WORDS.split())
# Where the name behind "by" or "to" ends.
_NAME_ENDS_WORDS = (
    "in on at within from until for under when where if as before after during upon with without "
    "through which who that to by shall will must should may can is are be was were has have "
    "unless "
    "pursuant subject against into onto over than because while whether ; : . ( ) [ ]"
)
NAME_ENDS = frozenset(_NAME_ENDS_WORDS.split())
# Between a subject and its verb: "Alba and Bora together will".
_TRAILING = frozenset((",", "together", "each", "both", "all", "also"))
_JOINTS = frozenset(("and", "or", "but", ","))
_SUBJECT_STARTS = frozenset(("the", "a", "an", "each", "every", "no", "any", "all", "both", "its"))
# A label opens a sentence, or stands behind one of these.
_MOST_OF_LABEL = 4
_LONGEST_LABEL = 4
_BEFORE_LABEL = frozenset((";", ":", ",", ")", "]", "and", "or"))
# How many words a name before "who" may have.
_MOST_OF_NAME = 8
ARTICLES = frozenset(("the", "a", "an", "its", "their", "full", "all", "any", "such"))


def subject(sentence: Sentence, end: int, last: int) -> tuple[int, int]:
    """Return the words before `end` that are the subject; `last` ends the verb before."""
    words = sentence.words
    if end and words[end - 1] == "who":
        return _antecedent(sentence, end - 1)
    if end and words[end - 1] in ("which", "that"):
        return end, end
    if end and words[end - 1] == ")":  # the Joint Commission (JC) shall
        end = next((at for at in range(end - 1, -1, -1) if words[at] == "("), end)
    while end and (words[end - 1] in _TRAILING or is_adverb(sentence.cores[end - 1])):
        end -= 1
    bounds = (at + 1 for at in range(end - 1, last - 1, -1) if _is_bound(sentence, at))
    start = next(bounds, last)
    if last and start == last:
        start = _behind_joint(sentence, last, end)
    start = _behind_intro(sentence, start, end)
    if start < end and words[start] in RELATIVE:
        return end, end
    relative = next((at for at in range(start + 1, end) if words[at] in RELATIVE), end)
    return start, relative  # "The Party | that receives a request shall"


def name_end(sentence: Sentence, start: int) -> int:
    """Return where the name ends that starts at `start`: at a preposition, verb or sign."""
    words = sentence.words
    return next((at for at in range(start, len(words)) if words[at] in NAME_ENDS), len(words))


def _behind_joint(sentence: Sentence, last: int, end: int) -> int:
    """Return where a second subject starts: "shall act, and | the Mayor or Clerk shall"."""
    words = sentence.words
    joints = [at for at in range(end - 1, last - 1, -1) if words[at] in _JOINTS]
    start = stop = end
    for at in joints:
        if at + 1 < stop:  # not the comma before an "and"
            if start < end and not _opens_name(sentence, at + 1):
                break
            start = at + 1
        stop = at
    return start


def _opens_name(sentence: Sentence, at: int) -> bool:
    return sentence.words[at] in _SUBJECT_STARTS or sentence.cores[at][0].isupper()


def _is_bound(sentence: Sentence, at: int) -> bool:
    """Whether a subject may start behind the word at `at`."""
    words = sentence.words
    if words[at] == ")" and _is_label(sentence, at - 2):
        # Not behind "subsection (c) of this section", but behind "; (c) the Board".
        return at < _MOST_OF_LABEL or words[at - 3] in _BEFORE_LABEL
    if words[at] == ")":
        return words[at + 1 : at + 2] != ("of",)
    if words[at] == "(" and _is_label(sentence, at):
        return at < _MOST_OF_LABEL or words[at - 1] in _BEFORE_LABEL
    if sentence.words[at] != "that":
        return sentence.words[at] in _BOUNDS
    return at > 0 and sentence.stems[at - 1] in _SAYING


def _is_label(sentence: Sentence, at: int) -> bool:
    """Whether a label in brackets opens at `at`: "(2)", "(a)", and not "(EU)"."""
    if sentence.words[max(at, 0)] != "(" or sentence.words[at + 2 : at + 3] != (")",):
        return False
    label = sentence.cores[at + 1]
    return len(label) == 1 or label.isdigit() or (len(label) <= _LONGEST_LABEL and label.islower())


def _behind_intro(sentence: Sentence, start: int, end: int) -> int:
    words = sentence.words
    comma = next((at for at in range(start, end) if words[at] == ","), None)
    if start < end and words[start] in _INTRO and comma is not None:
        return comma + 1
    return start


def _antecedent(sentence: Sentence, who: int) -> tuple[int, int]:
    """Return the name that "who" goes on from: "to the Attorney General, who shall"."""
    end = who - (sentence.words[who - 1 : who] == (",",))
    start = end
    while start and end - start < _MOST_OF_NAME and sentence.words[start - 1] not in NAME_ENDS:
        start -= 1
        if sentence.words[start] in ARTICLES:
            break
    is_received = sentence.words[start - 1 : start] in (("to",), ("by",))
    return (start, end) if is_received else (end, end)
