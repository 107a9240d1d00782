"""How strongly a sentence binds: force and effort, read from the words before a verb.

Word lists: language/lexicons/en/obligations.yaml. What is read is words and a place on a
scale; it is no verdict on what the text does in law.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from plandiff.language.lexicon import Found, Lexicon
from plandiff.language.sentences import Sentence
from plandiff.language.stems import is_adverb, stem

# Strongest first. Source of the two scales: docs/glossary.md, "Strength".
FORCES = ("obligation", "expectation", "recommendation", "permission", "acknowledgement")
EFFORTS = ("result", "endeavour", "consideration")
# In brackets of their own these are options: "[shall][should] notify".
BINDING_ALONE = frozenset(("shall", "should", "will", "may", "must", "can", "could", "would"))
_FORCE_OF = {
    "performative": "obligation", "prohibition": "obligation", "exemption": "permission",
    "either": "", "asks": "recommendation", "demands": "obligation", "allows": "permission",
}  # fmt: skip
_NEGATED = frozenset(("prohibition", "exemption"))
_EFFORT = frozenset(("endeavour", "consideration"))
_NOT = frozenset(("not", "never"))
_DO = frozenset(("do", "does", "did"))
# Verbs that bind somebody who stands between them and "to", how far that may be, and what
# stands before such a word where it is a noun ("at the request of").
_GAPPED = frozenset(("asks", "demands", "allows"))
_MOST_OBJECT = 14
_BEFORE_NOUN_WORDS = (
    "the a an any such upon on at by of in for to each their its written no this that his her our"
)
_BEFORE_NOUN = frozenset(_BEFORE_NOUN_WORDS.split())
_NO_VERBS = frozenset(("the", "a", "an", "this", "that", "these", "those", "all", "any", "each"))
# Words that bind, and are nouns or a month too: "political will", "the need to", "in May".
_NOUNS = frozenset(("will", "must", "can", "need", "needs"))
_PLANS = frozenset(("plan", "plans", "promise", "promises", "pledge", "pledges"))
_PRONOUNS = frozenset(("that", "to", "this", "each", "any", "such", "for"))
_QUALIFYING_WORDS = "political free good ill popular common urgent pressing continuing growing"
_QUALIFYING = _BEFORE_NOUN.union(_QUALIFYING_WORDS.split()) - _PRONOUNS
# How many words a verb may stand behind the words that bind ("shall jointly and without
# any delay notify").
_WINDOW = 9


class Statement(NamedTuple):
    """Words that bind, and the verb they bind to.

    Attributes:
        start: Index of the first word in the sentence.
        end: Index after the last of the binding words.
        verb: Index of the verb, or `end` where none was found.
        stem: Stem of the verb; "" where none was found.
        words: The binding words in lower case, without a negation.
        force: One of `FORCES`; "" where obligation and expectation are not told apart.
        effort: One of `EFFORTS`.
        negated: Whether it is bound, or allowed, not to.
        is_of_object: Whether who acts stands between the words: "allow the Director to".
    """

    start: int
    end: int
    verb: int
    stem: str
    words: str
    force: str
    effort: str
    negated: bool
    is_of_object: bool = False


@lru_cache(maxsize=64)
def statements(sentence: Sentence, *, is_binding: bool) -> tuple[Statement, ...]:
    """Return what binds in `sentence`; `is_binding` decides how "will" reads."""
    phrases = sentence.lexicon.phrases("obligations")
    found = [
        whole
        for f in phrases.found(sentence.words)
        if f.name != "matter" and not _is_named(sentence, f)
        if (whole := _with_object(sentence, f)) is not None
    ]
    if not found:
        return ()
    return tuple(
        _statement(sentence, chain, is_binding=is_binding) for chain in _chains(sentence, found)
    )


def _is_named(sentence: Sentence, found: Found) -> bool:
    """Whether a word that may bind is a noun, a month, or a word that is quoted."""
    cores, words, start = sentence.cores, sentence.words, found.start
    before = words[start - 1] if start else ""
    if before in ('"', "'") and words[found.end : found.end + 1] == (before,):
        return True
    if cores[start] == "May":
        return start > 0 or "".join(words[1:2]).isdecimal()
    if words[start] in _PLANS:  # "the incident response plan to", "the Parties plan to"
        return before.endswith("s") == words[start].endswith("s")
    return words[start] in _NOUNS and before in _QUALIFYING


def _with_object(sentence: Sentence, found: Found) -> Found | None:
    """Return a phrase up to the verb; None where "requires" and the like bind nobody to one."""
    if found.name not in _GAPPED:
        return found
    words = sentence.words
    if found.start and words[found.start - 1] in _BEFORE_NOUN:
        return None
    if words[found.end : found.end + 1] == ("for",):  # "allow for a move to"
        return None
    for at in range(found.end, min(found.end + _MOST_OBJECT, len(words) - 1)):
        if words[at] in ";:.":
            return None
        is_verb = words[at + 1] not in _NO_VERBS and sentence.cores[at + 1][0].islower()
        if words[at] == "to" and is_verb and at > found.end:
            return Found(found.start, at + 1, found.name)
    return None


def _chains(sentence: Sentence, found: list[Found]) -> Iterator[list[Found]]:
    """Join phrases that govern one verb: "shall" + "endeavour to", "will" + "be entitled to"."""
    chain: list[Found] = []
    for phrase in found:
        if chain and all(map(_is_between, sentence.words[chain[-1].end : phrase.start])):
            chain.append(phrase)
            continue
        if chain:
            yield chain
        chain = [phrase]
    if chain:
        yield chain


def _is_between(word: str) -> bool:
    return word in _NOT or word in ("also", "be") or is_adverb(word)


def _statement(sentence: Sentence, chain: list[Found], *, is_binding: bool) -> Statement:
    words = sentence.words
    start, end = chain[0].start, chain[-1].end
    forces = [found for found in chain if found.name not in _EFFORT]
    effort = next((found.name for found in reversed(chain) if found.name in _EFFORT), "result")
    after = words[end : end + 2]
    negated = any(word in _NOT for word in (*words[start:end], *after[:1]))
    negated = negated or after in (("refrain", "from"), ("abstain", "from"))
    negated = negated or _has_negative_subject(words, start)
    negated = negated or (words[max(start - 1, 0)] == "not" and words[max(start - 2, 0)] in _DO)
    force = ""
    if forces:
        force, negated = _force(forces, negated=negated, is_binding=is_binding)
        force = _said_before(words, start, force) if forces[0].name == "will" else force
    verb = _verb(sentence, end)
    told = " ".join(w for f in chain for w in words[f.start : f.end] if w not in _NOT)
    told = told.replace("cannot", "can")
    governed = stem(words[verb]) if verb < len(words) else ""
    is_of_object = chain[-1].name in _GAPPED
    return Statement(start, end, verb, governed, told, force, effort, negated, is_of_object)


def _force(forces: list[Found], *, negated: bool, is_binding: bool) -> tuple[str, bool]:
    """Return the force of a chain, and whether it is one not to do something."""
    outer, inner = forces[0].name, forces[-1].name
    name = outer
    if inner != outer and outer in ("obligation", "will", "either"):
        # "will agree to" expects; "shall be entitled to" allows.
        name = outer if inner == "performative" else inner
    elif inner != outer and _FORCE_OF.get(inner, inner) != _FORCE_OF.get(outer, outer):
        return "", negated  # "may be required to": neither the one nor the other
    if name in _NEGATED:
        return _FORCE_OF[name], True
    if negated and name == "permission":
        return "obligation", True
    if negated and name == "obligation" and len(forces) > 1:
        return "permission", True  # "shall not be obliged to"
    if name == "will":
        return ("obligation" if is_binding else "expectation"), negated
    return _FORCE_OF.get(name, name), negated


def _said_before(words: tuple[str, ...], start: int, force: str) -> str:
    """Read "confirms that it will" as no weaker than what is confirmed: not told apart."""
    before = words[max(start - 6, 0) : start]
    return "" if "that" in before and not {";", ":"} & set(before) else force


def _has_negative_subject(words: tuple[str, ...], start: int) -> bool:
    for word in reversed(words[max(start - 6, 0) : start]):
        if word in (",", ";", ":", "and", "or"):
            return False
        if word in ("no", "none", "neither", "nothing", "nobody"):
            return True
    return False


@lru_cache(maxsize=4)
def _passed_over(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(words[0] for words in lexicon.phrases("obligations").of("matter"))


def _verb(sentence: Sentence, end: int) -> int:
    """Return the index of the word that the binding words govern, or the sentence's length."""
    words, stems = sentence.words, sentence.stems
    at = end
    if at < len(words) and words[at] == ",":  # "shall, where feasible, notify"
        closing = next((i for i in range(at + 1, min(at + 20, len(words))) if words[i] == ","), at)
        at = closing + 1
    passed_over = _passed_over(sentence.lexicon)
    for index in range(at, min(at + _WINDOW, len(words))):
        word = words[index]
        if stems[index] and word not in passed_over and not is_adverb(word):
            return index
    return len(words)
