"""Who is bound and who benefits, as far as the list of parties and the sentence tell.

Read are lists of names: before the words that bind ("Russia and Ukraine shall"), behind "bind"
and "between", and behind "to" or "for" after a verb of giving ("pays Ukraine" is not read).
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias

from plandiff.language.passages import Passage
from plandiff.language.sentences import Sentence
from plandiff.language.stems import stem

Names: TypeAlias = Mapping[tuple[str, ...], str]
_ARTICLES = frozenset(("the", "both", "each", "also", "either", "all"))
_JOINTS = frozenset((",", "and", "or", "nor", "as", "well"))
# An unlisted member of a list of names: "the European signatories".
_MOST_UNKNOWN = 4
# Source: verbs of giving in treaty texts; "return" and "go" name a place, not somebody.
_GIVING_WORDS = (
    "provide give pay grant transfer supply hand lend deliver offer extend promise owe fund assign "
    "allocate donate contribute guarantee assurance guarantees assurances aid"
)
GIVING = frozenset(map(stem, _GIVING_WORDS.split()))
# Without one of these a text tells of nobody who acts.
_TELLING_WORDS = "shall will must should may can undertakes agrees undertake agree by to for the"
_TELLING = frozenset(_TELLING_WORDS.split())
_BINDING = frozenset(map(stem, ("bind", "oblige", "commit")))


class Listed(NamedTuple):
    """A list of names in a sentence.

    Attributes:
        start: Index of its first word.
        end: Index after its last word.
        ids: The parties that it names.
        is_sure: Whether each of its members is a listed party.
    """

    start: int
    end: int
    ids: frozenset[str]
    is_sure: bool


def names_of(parties: Iterable[tuple[str, str, Iterable[str]]]) -> Names:
    """Return the names of parties, given as (id, name, aliases), in words of lower case."""
    found: dict[tuple[str, ...], str] = {}
    for identity, name, aliases in parties:
        for alias in (name, *aliases):
            words = tuple(alias.lower().split())
            found[words[1:] if len(words) > 1 and words[0] == "the" else words] = identity
    return found


def may_bind(passage: Passage, names: Names) -> bool:
    """Whether what differs may be who is bound or benefits."""
    if any(not passage.words.isdisjoint(name) for name in names):
        return True
    if not passage.words:  # the same words in another order: who acts on whom
        return any(not passage.every_word.isdisjoint(name) for name in names)
    return not _TELLING.isdisjoint(passage.all_words)


def before(sentence: Sentence, end: int, names: Names) -> Listed | None:
    """Return the list of names that ends right before the word at `end`, or None."""
    at, ids, is_sure = end, set(), True
    start = end
    while at > 0:
        word = sentence.words[at - 1]
        if word in _JOINTS or word in _ARTICLES:
            at -= 1
            continue
        size, identity = _ending(sentence.words, at, names)
        if not size:
            size = _unknown(sentence.words, at)
            is_sure = is_sure and not size
        elif identity:
            ids.add(identity)
        if not size:
            break
        at -= size
        start = at
    return Listed(start, end, frozenset(ids), is_sure) if ids else None


def behind(sentence: Sentence, start: int, names: Names) -> Listed | None:
    """Return the list of names that starts at the word at `start`, or None."""
    at, ids, end = start, set(), start
    while at < len(sentence.words):
        if sentence.words[at] in _JOINTS or sentence.words[at] in _ARTICLES:
            at += 1
            continue
        size, identity = _starting(sentence.words, at, names)
        if not size:
            break
        ids.add(identity)
        at += size
        end = at
    is_sure = at >= len(sentence.words) or sentence.words[at - 1] not in _JOINTS
    return Listed(start, end, frozenset(ids), is_sure) if ids else None


def bound_by_name(sentence: Sentence, names: Names) -> Listed | None:
    """Return the names behind "bind" or "between", where there is one such list."""
    found = [
        listed
        for at, (word, its_stem) in enumerate(zip(sentence.words, sentence.stems, strict=True))
        if word == "between" or its_stem in _BINDING
        if (listed := behind(sentence, at + 1, names)) is not None
    ]
    return found[0] if len(found) == 1 else None


def given_to(sentence: Sentence, names: Names) -> Listed | None:
    """Return the names behind "to" or "for" after a verb of giving, if there is one list."""
    if GIVING.isdisjoint(sentence.stems):
        return None
    first = next(i for i, s in enumerate(sentence.stems) if s in GIVING)
    found = [
        listed
        for at in range(first + 1, len(sentence.words))
        if sentence.words[at] in ("to", "for")
        if (listed := behind(sentence, at + 1, names)) is not None
    ]
    return found[0] if len(found) == 1 else None


def _ending(words: tuple[str, ...], end: int, names: Names) -> tuple[int, str]:
    for size in range(min(5, end), 0, -1):
        identity = names.get(words[end - size : end])
        if identity is not None:
            return size, identity
    return 0, ""


def _starting(words: tuple[str, ...], start: int, names: Names) -> tuple[int, str]:
    for size in range(5, 0, -1):
        identity = names.get(words[start : start + size])
        if identity is not None:
            return size, identity
    return 0, ""


def _unknown(words: tuple[str, ...], end: int) -> int:
    """Return how many words an unlisted member has: "the" and a few more behind a joint."""
    for size in range(1, min(_MOST_UNKNOWN, end) + 1):
        if words[end - size] == "the":
            is_joined = end == size or words[end - size - 1] in _JOINTS
            return size if is_joined else 0
        if words[end - size] in _JOINTS:
            return 0
    return 0
