"""Words that turn a statement round, and what they are said of.

Word lists: language/lexicons/en/negations.yaml.
"""

from functools import lru_cache
from typing import NamedTuple

from plandiff.language.lexicon import KNOWN, Found, Lexicon
from plandiff.language.sentences import Sentence
from plandiff.language.stems import is_adverb

# How far behind a negation the word may stand that it is said of.
_WINDOW = 5
_STOPS = frozenset(".;!?,")
# Prefixes that turn a word round, with the shortest rest that each is told before: the rest must
# stand in the other text as a word. Short ones are chance: vest and invest, part and depart.
_PREFIXES = {"un": 5, "non": 5, "dis": 5, "de": 7, "in": 5, "im": 5, "il": 5, "ir": 5}
_FIRST = tuple(_PREFIXES)
# Those of Latin only before the ending of an adjective or what is made of one: formed, informed.
_LATIN = frozenset(("in", "im", "il", "ir"))
_LATIN_ENDINGS = (
    "able", "ible", "ant", "ent", "ance", "ence", "ate", "ite", "ete", "ect", "al", "ar", "ous",
    "ility", "ally", "ently", "ably", "ibly", "ular", "ive", "id", "action", "acy", "able",
)  # fmt: skip


class Negation(NamedTuple):
    """A negation in a sentence.

    Attributes:
        start: Index of its first word.
        end: Index after its last word.
        of: Index of the word it is said of; `end` or more.
        scope: Stems of the words it may be said of: two sentences that negate one of
            them say no to the same.
    """

    start: int
    end: int
    of: int
    scope: frozenset[str]


def may_turn(words: frozenset[str], lexicon: Lexicon = KNOWN) -> bool:
    """Whether a change in `words` may turn anything round."""
    if lexicon.may_differ("negations", words):
        return True
    turned = [word for word in words if word.startswith(_FIRST)]
    return any(rest in words for word in turned for rest in opposites(word))


@lru_cache(maxsize=64)
def negations(sentence: Sentence) -> tuple[Negation, ...]:
    """Return the negations of `sentence`, without idioms that only count or limit."""
    found = []
    words = sentence.words
    for match in _found(sentence):
        if match.name not in ("negator", "determiner") or _is_label(words, match.start):
            continue
        of = _of(sentence, match.end)
        if of is None:
            continue
        end = _part_end(words, of) if match.name == "determiner" else of + 1
        scope = frozenset(filter(None, sentence.stems[of:end]))
        found.append(Negation(match.start, match.end, of, scope))
    return tuple(found)


@lru_cache(maxsize=64)
def soft(sentence: Sentence) -> tuple[str, ...]:
    """Return the words of `sentence` that say no without a negation."""
    found = [match for match in _found(sentence) if match.name == "soft"]
    return tuple(" ".join(sentence.words[m.start : m.end]) for m in found)


@lru_cache(maxsize=64)
def _found(sentence: Sentence) -> tuple[Found, ...]:
    return tuple(sentence.lexicon.phrases("negations").found(sentence.words))


def opposites(word: str) -> tuple[str, ...]:
    """Return the words that `word` turns round by its prefix: "unconditional", "conditional"."""
    if not word.startswith(_FIRST):
        return ()
    return tuple(
        word[len(prefix) :].lstrip("-")
        for prefix, least in _PREFIXES.items()
        if word.startswith(prefix) and len(word) - len(prefix) >= least
        if prefix not in _LATIN or word.endswith(_LATIN_ENDINGS)
    )


def _is_label(words: tuple[str, ...], at: int) -> bool:
    """Whether "no" is a label ("No. 5") or part of a compound ("yes-or-no")."""
    after = words[at + 1] if at + 1 < len(words) else ""
    before = words[at - 1] if at else ""
    return words[at] == "no" and (after in (".", "-") or after[:1].isdigit() or before == "-")


def _of(sentence: Sentence, at: int) -> int | None:
    words = sentence.words
    if words[at : at + 1] == (",",):  # shall not, of itself, decide
        closing = range(at + 1, min(at + _WINDOW + 1, len(words)))
        at = next((i + 1 for i in closing if words[i] == ","), at)
    for index in range(at, min(at + _WINDOW, len(sentence.words))):
        if sentence.words[index] in _STOPS:
            return None
        if sentence.stems[index] and not is_adverb(sentence.words[index]):
            return index
    return None


def _part_end(words: tuple[str, ...], at: int) -> int:
    return next((i for i in range(at, len(words)) if words[i] in _STOPS), len(words))
