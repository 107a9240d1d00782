"""Who a part of a sentence names: one or several actors, and whether two parts name the same.

Word lists: language/lexicons/en/actors.yaml. An actor is a listed party, a name with a capital, or
a noun for somebody who acts.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from plandiff.language.lexicon import Lexicon
from plandiff.language.parties import Names
from plandiff.language.sentences import Sentence
from plandiff.language.stems import content_stem, stem

# What may stand before a name and is no part of it.
_LEADING_WORDS = (
    "the a an this that these those such any some all each every both either neither no other its "
    "their his her our said respective relevant competent two three one third another some most "
    "several many majority"
)
_LEADING = frozenset(_LEADING_WORDS.split())
_JOINTS = frozenset((",", "and", "or", "nor", "&"))
# Where the head of a name ends: "the Government | of Sudan".
_BEHIND_HEAD_WORDS = (
    "of to in for from on at with under other than between referred concerned responsible named "
    "designated established acting including who which that whose "
    "against by through under over into"
)
_BEHIND_HEAD = frozenset(_BEHIND_HEAD_WORDS.split())
# Behind a name these say where it acts, not who it is.
_TAILS = frozenset(product(("in", "under"), ("a", "an", "any", "this", "such")))
# Words of any party: alone they name the same as with words that tell nothing of which. Other
# words beside them tell which: "developed country Parties".
_GENERIC = frozenset(
    map(stem, ["party", "state", "member", "country", "signatory", "government", "side"])
)
_NEUTRAL = frozenset(
    map(stem, ["contracting", "signatory", "high", "two", "three", "both", "respective"])
)
# Endings of what is done or thought, not of who does it.
_ABSTRACT = (
    "tion", "sion", "ment", "ance", "ence", "ity", "ness", "ship", "ing", "ism", "ure", "age",
)  # fmt: skip
_LEAST_ABSTRACT = 7  # France, France's
_LEAST_ACRONYM = 2


class Member(NamedTuple):
    """One actor of a list.

    Attributes:
        words: As written, without what only leads to it.
        stems: Stems of the words that say who it is.
        identity: The listed party, or "".
        is_actor: Whether it is somebody.
    """

    words: tuple[str, ...]
    stems: frozenset[str]
    identity: str
    is_actor: bool

    def is_same(self, other: "Member") -> bool:
        """Whether both may be one, in a longer and a shorter form."""
        if self.identity and other.identity:
            return self.identity == other.identity
        if _letters(self.words) == _letters(other.words):
            return True  # CrateIndication, Crate indication
        apart = (self.stems ^ other.stems) - _GENERIC - _NEUTRAL
        if not apart or _is_acronym(self.words, other.words):
            return True
        short, long = sorted((self.stems, other.stems), key=len)
        return bool(short - _GENERIC) and short <= long


def _letters(words: Sequence[str]) -> str:
    return "".join(words).replace("-", "").lower()


def _is_acronym(one: Sequence[str], other: Sequence[str]) -> bool:
    for mine, whole in ((one, other), (other, one)):
        short = [word for word in mine if word.isupper() and len(word) >= _LEAST_ACRONYM]
        initials = "".join(word[0] for word in whole if word[0].isupper())
        rest = set(mine) - set(short) - set(whole)
        if short and not rest and any(word in initials for word in short):
            return True
    return False


def may_differ(old: Sentence, new: Sentence) -> bool:
    """Whether what differs may name somebody, or the same words stand in another order."""
    apart = set(old.cores).symmetric_difference(new.cores)
    if not apart or any(may_name(core, old.lexicon) for core in apart):
        return True
    return _tells_which(old, apart) and _tells_which(new, apart)


def _tells_which(sentence: Sentence, apart: set[str]) -> bool:
    """Whether a word of `apart` stands right before a noun for somebody: "the night guard"."""
    nouns = _nouns(sentence.lexicon, "actor")
    before = zip(sentence.cores, sentence.stems[1:], strict=False)
    return any(core in apart and behind in nouns for core, behind in before)


@lru_cache(maxsize=8192)
def may_name(core: str, lexicon: Lexicon) -> bool:
    """Whether a word may name somebody who acts: it has a capital, or stands in the word list."""
    return core[0].isupper() or stem(core) in _nouns(lexicon, "actor")


def members(sentence: Sentence, start: int, end: int, names: Names) -> tuple[Member, ...]:
    """Return those whom the words from `start` up to `end` list."""
    return tuple(
        _member(sentence, first, last, names) for first, last in _parts(sentence, start, end, names)
    )


def differ(olds: Sequence[Member], news: Sequence[Member]) -> bool:
    """Whether the two lists name others; False where it is not known that they name somebody."""
    gone = [old for old in olds if not any(old.is_same(new) for new in news)]
    come = [new for new in news if not any(new.is_same(old) for old in olds)]
    if not (gone or come) or not (olds and news):
        return False
    is_somebody = all(any(member.is_actor for member in side) for side in (olds, news))
    return is_somebody and all(member.is_actor for member in (*gone, *come))


def _parts(sentence: Sentence, start: int, end: int, names: Names) -> Iterator[tuple[int, int]]:
    """Yield where each member stands: "and" parts two where the second starts anew."""
    words, first = sentence.words, start
    for at in range(start, end):
        if words[at] not in _JOINTS:
            continue
        is_listed = bool(_member(sentence, first, at, names).identity)
        if is_listed or _starts_anew(sentence, first, at + 1, end):
            if first < at:
                yield first, at
            first = at + 1
    if first < end:
        yield first, end


def _starts_anew(sentence: Sentence, first: int, behind: int, end: int) -> bool:
    """Whether a new name starts at `behind`: "the Ministry of Finance and Trade" goes on."""
    if behind >= end:
        return True
    words = sentence.words
    if words[behind] in _JOINTS or words[behind] in _LEADING or words[first] not in _LEADING:
        return True
    if words[behind - 1] == ",":
        return True
    # "the Mayor or Clerk": the first is somebody by itself.
    is_whole = "of" not in words[first : behind - 1]
    return is_whole and stem(words[behind - 2]) in _nouns(sentence.lexicon, "actor")


def _member(sentence: Sentence, start: int, end: int, names: Names) -> Member:
    first = start
    while start < end and (
        sentence.words[start] in _LEADING
        or not _is_word(sentence, start)
        or (sentence.words[start] == "of" and start > first)  # one of the Parties
    ):
        start += 1
    while end > start and not _is_word(sentence, end - 1):
        end -= 1
    words = sentence.cores[start:end]
    identity = names.get(sentence.words[start:end], "")
    stems = frozenset(filter(None, sentence.stems[start : _tail(sentence, start, end)]))
    is_actor = bool(identity) or _is_actor(sentence, start, end)
    return Member(words, stems, identity, is_actor)


def _tail(sentence: Sentence, start: int, end: int) -> int:
    """Return where it ends who it is: "the plaintiff | in a suit under this part"."""
    words = sentence.words
    tails = (at for at in range(start + 1, end - 1) if words[at : at + 2] in _TAILS)
    return next(tails, end)


def _is_word(sentence: Sentence, at: int) -> bool:
    return sentence.words[at][:1].isalnum()


def _is_actor(sentence: Sentence, start: int, end: int) -> bool:
    head = start
    while head + 1 < end and sentence.words[head + 1] not in _BEHIND_HEAD:
        head += 1
    if head >= end or sentence.words[head] in _BEHIND_HEAD:
        return False
    if any(word[0].isdigit() for word in sentence.words[start:end]):
        return False  # a date, or a part of the text
    word = sentence.words[head]
    if stem(word) in _nouns(sentence.lexicon, "actor"):
        return True
    if (
        stem(word) in _nouns(sentence.lexicon, "thing")
        or _is_abstract(word)
        or not content_stem(word)
    ):
        return False
    return any(_is_name(sentence, at) for at in range(start, head + 1))


def _is_abstract(word: str) -> bool:
    return len(word) >= _LEAST_ABSTRACT and word.removesuffix("s").endswith(_ABSTRACT)


def _is_name(sentence: Sentence, at: int) -> bool:
    """Whether a word is written like a name, which the first word of a sentence always is."""
    core = sentence.cores[at]
    if core.isupper() and len(core) >= _LEAST_ACRONYM:
        return True
    return core[0].isupper() and (at > 0 or not core.endswith("s"))


@lru_cache(maxsize=16)  # two lists of the few lexicons that one run has
def _nouns(lexicon: Lexicon, name: str) -> frozenset[str]:
    """Return the stems of the nouns of a list; of several words the last is the noun."""
    return frozenset(stem(words[-1]) for words in lexicon.phrases("actors").of(name))
