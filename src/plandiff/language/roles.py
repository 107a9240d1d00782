"""Where a sentence says who acts and who gets: subjects, agents behind "by", receivers."""

from collections.abc import Iterator
from typing import NamedTuple

from plandiff.language.actors import may_name
from plandiff.language.lcs import shared
from plandiff.language.obligations import Statement, statements
from plandiff.language.parties import GIVING, Names
from plandiff.language.sentences import Sentence
from plandiff.language.stems import EMPTY, is_adverb, stem

_BE = frozenset(("is", "are", "be", "was", "were", "been", "being"))
# Where a sentence starts anew for a subject.
_BOUNDS = frozenset((";", ":", "(", ")", "[", "]", '"'))
# Behind these "that" opens what is said; behind a noun it tells which.
_SAYING_WORDS = (
    "agree confirm ensure decide provided recognise recognize acknowledge declare determine state "
    "reaffirm affirm note find believe understand guarantee undertake demand request require "
    "recommend reiterate stress emphasise emphasize order rule hold verify accept warrant certify"
)
_SAYING = frozenset(map(stem, _SAYING_WORDS.split()))
_RELATIVE = frozenset(("that", "which", "who", "whose", "whom"))
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
_NAME_ENDS = frozenset(_NAME_ENDS_WORDS.split())
# How far before "by" the verb may stand: "be paid in full and within ten days by".
_MOST_BETWEEN = 12
# Participles that do not end in -ed. Source: strong verbs of agreements, contracts and statutes.
_PARTICIPLE_WORDS = (
    "borne paid made held kept given taken led run set met sent sold bought brought drawn chosen "
    "built written known done laid left sought heard put cut found spent lent shown overseen begun "
    "undertaken withdrawn understood upheld withheld dealt bound won repaid rebuilt foreseen"
)
_PARTICIPLES = frozenset(_PARTICIPLE_WORDS.split())
# Small words of a subject that is nothing but names.
_IN_NAMES = frozenset(("the", "each", "both", "of", "for", "and", ",", "-", "'"))
# Between a subject and its verb: "Alba and Bora together will".
_TRAILING = frozenset((",", "together", "each", "both", "all", "also"))
# Two sentences go on alike with at least so many words and signs.
_LEAST_SAME = 4
# Verbs whose subject gets something.
_GETTING = frozenset(map(stem, ("receive", "obtain", "get", "gain", "enjoy", "benefit", "inherit")))
_JOINTS = frozenset(("and", "or", "but", ","))
_SUBJECT_STARTS = frozenset(("the", "a", "an", "each", "every", "no", "any", "all", "both", "its"))
_DUTIES = frozenset(("duty", "responsibility", "task", "obligation"))
_BURDENED = (("has", "the", "burden"), ("bears", "the", "burden"), ("have", "the", "burden"))
# A label opens a sentence, or stands behind one of these.
_MOST_OF_LABEL = 4
_LONGEST_LABEL = 4
_BEFORE_LABEL = frozenset((";", ":", ",", ")", "]", "and", "or"))
# How many words a name before "who" may have.
_MOST_OF_NAME = 8
_ARTICLES = frozenset(("the", "a", "an", "its", "their", "full", "all", "any", "such"))


class Role(NamedTuple):
    """A part of a sentence that names somebody.

    Attributes:
        name: obligor or beneficiary.
        verb: Stem of what is done.
        start: Index of its first word.
        end: Index after its last word.
    """

    name: str
    verb: str
    start: int
    end: int


def roles(sentence: Sentence) -> tuple[Role, ...]:
    """Return who is named to act or to get something; one to a verb and role."""
    acting = _agents(sentence) if "by" in sentence.words else ()
    burdened = _burdened(sentence) if "burden" in sentence.words else ()
    agents = {role.verb: role for role in (*acting, *_dutiful(sentence), *burdened)}
    found = [*agents.values()]
    last = 0
    for statement in statements(sentence, is_binding=False):
        if statement.stem and statement.stem not in agents and not _is_passive(sentence, statement):
            start, end = _subject(sentence, statement.start, last)
            if start < end:
                name = "beneficiary" if statement.stem in _GETTING else "obligor"
                found.append(Role(name, statement.stem, start, end))
        last = min(statement.verb + 1, len(sentence.words))
    if not GIVING.isdisjoint(sentence.stems):
        receivers = list(_receivers(sentence))
        found += receivers
    return tuple(found)


def bare_subjects(old: Sentence, new: Sentence, names: Names) -> tuple[Role, Role] | None:
    """Return the subjects of two sentences that go on with one verb, where nothing binds.

    They are what stands before the words that both end with: "The Registrar | keeps the list".
    """
    ends = len(old.words), len(new.words)
    same = shared(old.words[::-1], new.words[::-1])
    if same < _LEAST_SAME or same == min(ends):
        return None
    found = []
    for sentence, at in ((old, ends[0] - same), (new, ends[1] - same)):
        verb = sentence.words[at]
        is_verb = _is_finite(verb) and sentence.cores[at].islower()
        if not is_verb or statements(sentence, is_binding=False):
            return None
        start, end = _subject(sentence, at, 0)
        if start and sentence.words[start - 1] == ":":
            return None  # core::clone::Clone
        if not all(_is_of_name(core, sentence) for core in sentence.cores[start:end]):
            return None
        if end == 1 and sentence.words[:1] not in names:
            return None  # "Armed | escorts", which a capital tells nothing of
        found.append(Role("obligor", stem(verb), start, end))
    return found[0], found[1]


def _is_of_name(core: str, sentence: Sentence) -> bool:
    return core in _IN_NAMES or may_name(core, sentence.lexicon)


def _is_finite(word: str) -> bool:
    """Whether a word that both sentences go on with may be what the subject does."""
    is_other = word in EMPTY or word in _NAME_ENDS or is_adverb(word)
    return word.isalpha() and not is_other


def _is_passive(sentence: Sentence, statement: Statement) -> bool:
    between = sentence.words[max(statement.end - 1, 0) : statement.verb]
    if statement.verb >= len(sentence.words) or not _is_participle(sentence.words[statement.verb]):
        return False  # "shall be the agency that"
    return not _BE.isdisjoint(between)


def _subject(sentence: Sentence, end: int, last: int) -> tuple[int, int]:
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
    if start < end and words[start] in _RELATIVE:
        return end, end
    relative = next((at for at in range(start + 1, end) if words[at] in _RELATIVE), end)
    return start, relative  # "The Party | that receives a request shall"


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
    while start and end - start < _MOST_OF_NAME and sentence.words[start - 1] not in _NAME_ENDS:
        start -= 1
        if sentence.words[start] in _ARTICLES:
            break
    is_received = sentence.words[start - 1 : start] in (("to",), ("by",))
    return (start, end) if is_received else (end, end)


def _dutiful(sentence: Sentence) -> Iterator[Role]:
    """Yield who has to do what "the duty of the Clerk to issue" says."""
    words = sentence.words
    for at in range(len(words) - 2):
        if words[at] in _DUTIES and words[at + 1] == "of":
            end = name_end(sentence, at + 2)
            behind = words[end : end + _MOST_BETWEEN]
            if "to" in behind and at + 2 < end:
                yield Role("obligor", sentence.after(end + behind.index("to")), at + 2, end)


def _burdened(sentence: Sentence) -> Iterator[Role]:
    """Yield who has to prove something: "the plaintiff has the burden of proving"."""
    words = sentence.words
    for at in range(1, len(words) - 2):
        if words[at : at + 3] in _BURDENED:
            start, end = _subject(sentence, at, 0)
            if start < end:
                yield Role("obligor", "burden", start, end)


def _agents(sentence: Sentence) -> Iterator[Role]:
    for at, word in enumerate(sentence.words):
        if word != "by":
            continue
        verb = _participle(sentence, at)
        end = name_end(sentence, at + 1)
        if verb and at + 1 < end:
            yield Role("obligor", verb, at + 1, end)


def _participle(sentence: Sentence, by: int) -> str:
    """Return the stem of the verb of a passive before "by", or ""."""
    words = sentence.words
    for at in range(by - 1, max(by - _MOST_BETWEEN, -1), -1):
        if words[at] in _BE:
            verb = next(
                (i for i in range(at + 1, by) if words[i] not in EMPTY and not is_adverb(words[i])),
                by,
            )
            return stem(words[verb]) if verb < by and _is_participle(words[verb]) else ""
        if words[at] in (";", ":"):
            return ""
    return ""


def _is_participle(word: str) -> bool:
    return word.endswith("ed") or word in _PARTICIPLES


def name_end(sentence: Sentence, start: int) -> int:
    """Return where the name ends that starts at `start`: at a preposition, verb or sign."""
    words = sentence.words
    return next((at for at in range(start, len(words)) if words[at] in _NAME_ENDS), len(words))


def _may_get(sentence: Sentence, at: int) -> bool:
    """Whether somebody may be named at `at`: not "to whom", "to 5 %", "to § 3"."""
    first = sentence.words[at] if at < name_end(sentence, at) else ""
    return first[:1].isalpha() and first not in _RELATIVE


def _receivers(sentence: Sentence) -> Iterator[Role]:
    """Yield who stands behind "to" or "for" after a verb of giving, or right behind it."""
    first = next(i for i, s in enumerate(sentence.stems) if s in GIVING)
    verb, words = sentence.stems[first], sentence.words
    for at in range(first + 1, len(words)):
        if words[at] in ("to", "for") and _may_get(sentence, at + 1):
            yield Role("beneficiary", verb, at + 1, name_end(sentence, at + 1))
    start = first + 1 + (words[first + 1 : first + 2] == ("the",))
    end = start
    while end < len(words) and sentence.cores[end][0].isupper():
        end += 1
    if start < end < len(words) and words[end] in _ARTICLES:  # "grant Ireland a derogation"
        yield Role("beneficiary", verb, first + 1, end)
