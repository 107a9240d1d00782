"""Where a sentence says who acts and who gets: subjects, agents behind "by", receivers."""

from collections.abc import Iterator
from typing import NamedTuple

from plandiff.language.actors import may_name
from plandiff.language.lcs import shared
from plandiff.language.obligations import Statement, statements
from plandiff.language.parties import GIVING, Names
from plandiff.language.sentences import Sentence
from plandiff.language.stems import EMPTY, is_adverb, stem
from plandiff.language.subjects import ARTICLES, NAME_ENDS, RELATIVE, name_end, subject

_BE = frozenset(("is", "are", "be", "was", "were", "been", "being"))
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
# Two sentences go on alike with at least so many words and signs.
_LEAST_SAME = 4
# Verbs whose subject gets something.
_GETTING = frozenset(map(stem, ("receive", "obtain", "get", "gain", "enjoy", "benefit", "inherit")))
_DUTIES = frozenset(("duty", "responsibility", "task", "obligation"))
_BURDENED = (("has", "the", "burden"), ("bears", "the", "burden"), ("have", "the", "burden"))


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
            start, end = subject(sentence, statement.start, last)
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
        start, end = subject(sentence, at, 0)
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
    is_other = word in EMPTY or word in NAME_ENDS or is_adverb(word)
    return word.isalpha() and not is_other


def _is_passive(sentence: Sentence, statement: Statement) -> bool:
    between = sentence.words[max(statement.end - 1, 0) : statement.verb]
    if statement.verb >= len(sentence.words) or not _is_participle(sentence.words[statement.verb]):
        return False  # "shall be the agency that"
    return not _BE.isdisjoint(between)


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
            start, end = subject(sentence, at, 0)
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


def _may_get(sentence: Sentence, at: int) -> bool:
    """Whether somebody may be named at `at`: not "to whom", "to 5 %", "to § 3"."""
    first = sentence.words[at] if at < name_end(sentence, at) else ""
    return first[:1].isalpha() and first not in RELATIVE


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
    if start < end < len(words) and words[end] in ARTICLES:  # "grant Ireland a derogation"
        yield Role("beneficiary", verb, first + 1, end)
